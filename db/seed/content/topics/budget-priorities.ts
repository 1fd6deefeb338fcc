import type { SeedTopic } from "../types";

export const budgetPriorities: SeedTopic = {
  slug: "budget-priorities",
  question: "What should the city pay for first next year?",
  questionEs: "¿Qué debería pagar primero la ciudad el próximo año?",
  summary: "The mayor is about to write next year's budget. Tell her what comes first, and what could wait.",
  summaryEs: "La alcaldesa está por escribir el presupuesto del próximo año. Dígale qué va primero y qué puede esperar.",
  context:
    "Each year the mayor writes a draft budget. The City Council changes it, holds a hearing and adopts it. We are asking you before the draft is written, while the numbers can still move.\n\nThe general fund is **$268 million**. Of every dollar, 28 cents go to police, 22 to fire, 14 to streets and snow, 7 to parks and 4 to libraries. The rest pays debt, pensions, the courts and the offices that keep it all running.\n\nMost of that money is already promised by contract or by law. About **$6 million** is not. An idea can spend some of it, move money from one thing to another, or find a saving.\n\nFinance answers here, and the mayor signs. Every idea with 60 supports gets an answer, and so do the five with the most.",
  contextEs:
    "Cada año la alcaldesa escribe un borrador del presupuesto. El Concejo Municipal lo cambia, hace una audiencia y lo aprueba. Le preguntamos antes de escribir el borrador, cuando las cifras todavía se pueden mover.\n\nEl fondo general es de **268 millones de dólares**. De cada dólar, 28 centavos van a la policía, 22 a los bomberos, 14 a las calles y la nieve, 7 a los parques y 4 a las bibliotecas. Con el resto se pagan la deuda, las pensiones, los juzgados y las oficinas que hacen funcionar todo.\n\nCasi todo ese dinero ya está comprometido por contrato o por ley. Quedan libres unos **6 millones**. Una idea puede gastar una parte, pasar dinero de una cosa a otra o encontrar un ahorro.\n\nAquí contesta Finanzas y firma la alcaldesa. Toda idea con 60 apoyos recibe respuesta, y también las cinco con más apoyos.",
  canChange:
    "How the open $6 million is spent, opening hours, what gets repaired first, how many people work where, and fees the city sets itself.",
  canChangeEs:
    "En qué se gastan los 6 millones libres, los horarios, qué se repara primero, cuánta gente trabaja en cada lugar y las tarifas que fija la propia ciudad.",
  cannotChange:
    "School budgets, county services and bus fares: the school district, the county and Metro decide those. Signed labor contracts and debt payments. Money that state law reserves for one use, such as the wheel tax for streets.",
  cannotChangeEs:
    "El presupuesto de las escuelas, los servicios del condado y el precio del autobús: eso lo deciden el distrito escolar, el condado y Metro. Los contratos laborales firmados y los pagos de la deuda. El dinero que la ley estatal reserva para un solo uso, como el impuesto a los vehículos, que es para las calles.",
  otherWays:
    "- Fill in a card at any library or community center. A clerk adds it here and gives you a receipt.\n- Call Finance at 402-555-0112, weekdays 8 to 5. We write down what you say and read it back to you. We speak Spanish.\n- Write to Mayor Okafor, City Hall, Oxbow. A letter counts the same as this page.",
  otherWaysEs:
    "- Llene una tarjeta en cualquier biblioteca o centro comunitario. Alguien del personal la agrega aquí y le da un recibo.\n- Llame a Finanzas al 402-555-0112, de lunes a viernes de 8 a 5. Anotamos lo que nos diga y se lo leemos. Hablamos español.\n- Escriba a la alcaldesa Okafor, City Hall, Oxbow. Una carta vale lo mismo que esta página.",
  cover: "/drawings/budget.svg",
  coverAlt: "Drawing of a kitchen table with coins in small piles and a city map.",
  coverAltEs: "Dibujo de una mesa de cocina con monedas en montoncitos y un mapa de la ciudad.",
  askingOffice: "mayor",
  responsibleOffice: "finance",
  released: true,
  opensInDays: -120,
  closesInDays: -75,
  respondInDays: -48,
  promise: { minSupports: 60, topIdeas: 5 },
  extensions: [
    {
      daysAgo: 58,
      respondInDays: -40,
      reason: "The insurance bids for city workers came three weeks late, and they decide how much money is open.",
      reasonEs:
        "Las ofertas de seguro médico para los empleados llegaron tres semanas tarde, y de ellas depende cuánto dinero queda libre.",
    },
  ],
  ideas: [
    {
      key: "after-school",
      title: "Keep after-school open till 6, and don't stop in the summer",
      body: "The after-school at the North Bluff center ends at 4:30. I work in the hospital laundry and clock out at 5. The 18 gets me there at 5:40 when it's running right. You can do the math.\n\nSo my granddaughter, who is nine, sits at my sister's, and my sister has dialysis three days a week. Those days I trade shifts and lose hours. There are eleven other families in the same boat. I counted at pickup.\n\nThen school lets out and it's two weeks of camp and after that nothing for ten. And folks ask why kids are standing on the corner.\n\nWhat I want:\n\n- open until 6 every school day, at all the centers and not just ours\n- summer, a real one, with lunch\n- somebody at the desk who was there last year too",
      author: "gloria",
      neighborhood: "north-bluff",
      place: "North Bluff community center",
      daysAgo: 119.4,
      supports: 214,
      status: "planned",
      comments: [
        {
          author: "luther",
          body: "I cleaned Bluff Middle School for thirty-one years. You want to know which children had someplace to be at 4:30, ask the custodian. I could have told you in sixth grade.\n\nOne thing though. Don't send a new set of college kids every semester. It's the same grown person learning the same names that does it. Pay for that or don't bother.",
          daysAgo: 118.6,
          helpful: 58,
        },
        {
          author: "rosa",
          body: "En Stockyards es peor, los viernes cierran a las 4:15. Mi hija sale de la planta a las 5:30 y la que corre por los nietos soy yo, con esta rodilla. El otro día llegué diez minutos tarde y estaban los dos sentaditos en el escalón, en el frío. No culpo a la muchacha que cerró, también tiene sus hijos.",
          language: "es",
          daysAgo: 117.9,
          helpful: 31,
          replies: [
            {
              author: "lupe",
              body: "Ay doña Rosa, así andamos todas. Yo le doy doce dólares diarios a una vecina y me está haciendo el favor, porque doce no es nada. A las 6 ya llego yo.",
              language: "es",
              daysAgo: 116.8,
              helpful: 14,
            },
          ],
        },
        {
          author: "cal",
          body: "I'll be the unpopular one. The school district has the buildings, the gyms, the buses, and its own line on my tax bill. It's the biggest line. Why is the city building a second school system that runs from 3 to 6?",
          daysAgo: 115.2,
          helpful: 17,
          replies: [
            {
              author: "gloria",
              body: "Mr. Jorgensen, the school locks its doors at 3:50. I asked the principal. He'd love to, but the district pays the custodian till 4 and that is that. The center is already built and it's already heated. I'm asking for an hour and a half of lights.",
              daysAgo: 114.9,
              helpful: 63,
            },
            {
              author: "beth",
              body: "We asked our school about aftercare before we even enrolled. $310 a month and sixty families on the list ahead of us! At this point I don't care whose logo is on the door.",
              daysAgo: 114.1,
              helpful: 26,
            },
          ],
        },
        {
          author: "tyrone",
          body: "I went there every day from when I was eight till I was fourteen. Coach Dee taught me chess and he made me fill out a job application when I was too young for a job, just so I'd know how. I still work where I turned in the second one. That's the whole comment.",
          daysAgo: 112.3,
          helpful: 47,
        },
        { author: "hazel", body: "Feed them. Figure out the rest afterward.", daysAgo: 109.7, helpful: 22 },
        {
          author: "uma",
          body: "Since nobody has put a number on it: six centers, four staff, an hour and a half, about 175 school days, $24 an hour with benefits. That is $151,200. Add snacks and a supervisor and I would guess under $250,000. Summer is the expensive half, three or four times that.\n\nI may be off on wages. The days and hours I'm sure of.",
          daysAgo: 104.5,
          helpful: 39,
          replies: [
            {
              author: "joyce",
              body: "Thank you for doing arithmetic where people can see it. I made second graders show their work for thirty-four years and I have been waiting on city hall ever since.",
              daysAgo: 103.8,
              helpful: 44,
            },
          ],
        },
        {
          author: "dwayne",
          body: "I've coached the 10 and unders out of the back of my own truck for six years. Give me the gym key from 5 to 6 two days a week and I'll take twenty of them for free. I've left three messages at Parks. Put a person who answers the phone in this budget while you're at it.",
          daysAgo: 98.6,
          helpful: 28,
          replies: [
            {
              author: "ike",
              body: "Go in person on a Tuesday morning, that's when the lady who does the keys is in. It's how the chess club got theirs.",
              daysAgo: 97.4,
              helpful: 12,
            },
          ],
        },
        {
          author: "carmen",
          body: "Apoyo, pero no se olviden de los de 13 y 14. A mi sobrino ya no lo dejan entrar con los chiquitos y para su edad no hay nada. Un cuarto con internet y una canasta, no piden más. Bueno, y pizza.",
          language: "es",
          daysAgo: 88.2,
          helpful: 16,
        },
      ],
    },
    {
      key: "sunday-library",
      title: "Open the library on Sunday",
      body: "I clean at the hospital at night. Monday to Friday I sleep when the library is open. Saturday I sleep also, or I fix the car. Sunday I am awake and my three daughters are awake and the library is closed. Two are open, yes, Downtown and Westgate. From the Eastside on a Sunday that is one hour with the bus.\n\nI have the citizenship test coming. My oldest has science fair. We have one phone with a cracked screen for both.\n\nIt does not have to be the whole day. After lunch until six would be enough for us.",
      author: "abdi",
      daysAgo: 118.1,
      supports: 118,
      status: "planned",
      comments: [
        {
          author: "judith",
          body: "I worked the downtown reference desk for most of my life, and for nineteen of those years all seven branches were open on Sunday. It was the second-busiest day after Monday. Then it was cut to two branches in a bad budget, as a temporary measure.",
          daysAgo: 117.2,
          helpful: 34,
        },
        {
          author: "hector",
          body: "El domingo es mi único día libre y es cuando hacen la tarea mis niñas. No tenemos impresora. La última vez anduvimos en tres lugares hasta que en una gasolinera nos imprimieron, a 50 centavos la hoja y eran once hojas. Con que abran una biblioteca de este lado.",
          language: "es",
          daysAgo: 114.6,
          helpful: 19,
        },
        {
          author: "walter",
          body: "Before hours are added, I suggest somebody count heads. I am in the Maple Park branch most weeknights after 7, and it is myself, the clerk and the fish tank. Close at 7, open on Sunday, spend nothing.",
          daysAgo: 111.0,
          helpful: 21,
          replies: [
            {
              author: "abdi",
              body: "I would accept this. But maybe the person like me in your neighborhood comes at 7:15 on the one night he can.",
              daysAgo: 109.9,
              helpful: 15,
            },
          ],
        },
        {
          author: "trudy",
          body: "Not one of you has mentioned the people who work there. They have families, and some of them sing in my choir. I'd like to hear from the librarians before we give away their Sundays.",
          daysAgo: 106.3,
          helpful: 18,
          replies: [
            {
              author: "libraryApprover",
              body: "Karen Roe, library director. A fair point. The labor contract pays time and a half on Sundays, and nobody can be assigned to one without agreeing. We asked all 118 staff this week who would like the shift. Thirty-four said yes.",
              daysAgo: 101.5,
              helpful: 41,
            },
            {
              author: "nell",
              body: "My daughter is 17 and shelves books at the Vinton branch. She'd work every Sunday you gave her. She is saving up for a car so, you know, hurry.",
              daysAgo: 100.7,
              helpful: 11,
            },
          ],
        },
        {
          author: "mai",
          body: "If it's only some branches, please pick by who has internet at home and not by who writes in the most (says the person writing in). College Hill should go last. The university library is right there and nobody checks an ID.",
          daysAgo: 92.4,
          helpful: 29,
        },
      ],
    },
    {
      key: "side-streets",
      title: "Fix the side streets before you pave Harlan Avenue a third time",
      body: "Harlan got new asphalt, then it got torn up for the gas main, then new asphalt again, and now I see survey stakes. Meanwhile my block of Orchard has a hole that my daughter named. It's Steve. Steve is two winters old.\n\nI'm a roofer. I pull a trailer full of shingles over these blocks all day and this year it's been two axles and I quit counting rims. Guess who pays. Not the city.\n\nTake a third of what goes to the big streets and put it on the blocks where people live. Then print the list, and dont make the order who complains loudest. I would be first and that's not right either",
      author: "bart",
      neighborhood: "eastside",
      place: "Orchard Street and every street like it",
      daysAgo: 116.7,
      supports: 86,
      status: "in_progress",
      comments: [
        {
          author: "agnes",
          body: "I have lived on the same block for fifty-six years. It was brick and it was level. The asphalt was put on top of the brick while my husband was alive, and a man from the city told us it would last. My walker does not go over it. I go around by the church, which is two more blocks each way.",
          daysAgo: 115.3,
          helpful: 33,
        },
        {
          author: "ken",
          body: "Engineer here (structures, but I sat next to the pavement people for years). Fixing the worst streets first is the most expensive way to do this. Sealing a crack costs a dollar. Let it become a pothole and it's eight. Let it go to a rebuild and it's thirty. You want to spend on streets that are still fair, so they don't turn poor. I'm sorry about Steve but Steve is lost.",
          daysAgo: 113.8,
          helpful: 25,
          replies: [
            {
              author: "bart",
              body: "They told us exactly that back when it was a crack. It was a $1 crack and nobody came, and now it's too expensive to fix. Convenient",
              daysAgo: 113.5,
              helpful: 51,
            },
            {
              author: "ivan",
              body: "I work on paving crew for contractor. Ken is right about money, Bart is right that nobody came. City has one machine for crack sealing. One. For 800 miles.",
              daysAgo: 112.9,
              helpful: 37,
            },
          ],
        },
        {
          author: "javier",
          body: "Yo voy en el camión a la planta y uno ya sabe por qué barrio va con los ojos cerrados, nomás por los brincos. En Westgate se duerme a gusto. Que publiquen la lista y ahí vamos viendo.",
          language: "es",
          daysAgo: 107.4,
          helpful: 20,
        },
        {
          author: "sheila",
          body: 'Prairie Heights is not paved in gold, for the record. Our association pays for our own streets until the city takes them over, and that\'s been "next year" for eleven years. I pay twice and still get the potholes on my way to work.',
          daysAgo: 105.1,
          helpful: 13,
          replies: [
            { author: "stan", body: "you get to vote on your association Sheila. I get Steve", daysAgo: 104.2, helpful: 30 },
          ],
        },
        {
          author: "pete",
          body: "POTHOLES IN YOUR OWN DRIVEWAY?? Sorensen Sealcoat & Gutters, family owned. 20% off for anybody who read this far, call or text 402-555-0166. We do patios too",
          daysAgo: 99.5,
          hidden: {
            clause: 5,
            passage: "20% off for anybody who read this far, call or text 402-555-0166",
            reason:
              "This part advertises a business, which clause 5 does not allow. You are welcome to write again about which streets the city should repair, without the offer.",
            daysAgo: 99.1,
            by: "moderator2",
          },
        },
        {
          author: "ray",
          body: "I patched roads for the county in the months we weren't plowing. The big streets carry the freight, and if those go, the store shelves go. But 27th took the mirror clean off my truck because everybody swerves around the same crater. So I don't know. Do 27th.",
          daysAgo: 94.8,
          helpful: 9,
        },
      ],
    },
    {
      key: "counselors",
      title: "Send a counselor first when nobody is in danger",
      body: "School social worker here. Twice last year I sat on a hallway floor next to a kid who couldn't stop shaking while two officers in vests stood over us, because that is who comes when you call. They were decent about it. One told me his training for this had been eight hours long.\n\nOxbow has one team with a counselor on it. It works 9 to 5 on weekdays, as though that's when people fall apart.\n\nPay for enough teams to cover evenings and weekends, and let 911 send them without a police car when there is no weapon and nobody hurt. If the police budget grows a bit less for it next year, then it grows a bit less.",
      author: "alice",
      daysAgo: 115.5,
      supports: 79,
      status: "planned",
      comments: [
        {
          author: "jo",
          body: "My son is 26 and has schizophrenia. When he's ill he is terrified of uniforms, and he has been since he was 19 and somebody put a knee in his back on our porch. So now I don't call. I sit up with him until it is light. If there was someone else to send I would call.",
          daysAgo: 114.4,
          helpful: 55,
        },
        {
          author: "earl",
          body: "All fine until the first counselor gets stabbed. Then it'll be the police's fault for not being there. Those calls go sideways. Ask anybody who wore the badge.",
          daysAgo: 113.2,
          helpful: 14,
          replies: [
            {
              author: "alice",
              body: "No one wants to send them alone to a knife, Earl. The dispatcher asks about weapons now and would go on asking. It's in the title: when nobody is in danger.",
              daysAgo: 112.8,
              helpful: 23,
            },
            {
              author: "paula",
              body: "You said ask, so: sheriff's deputy, 22 years. I spent about a third of it in the emergency room next to somebody who needed a doctor and got me. I'd have handed those calls over and said thank you.",
              daysAgo: 112.1,
              helpful: 60,
            },
          ],
        },
        {
          author: "ike",
          body: "ER nurse, I start at 5:15 a.m. and the hallway is still full of last night. Friday and Saturday after ten is when they come, some of them in handcuffs for being sad. The team we have went home at five. I have no political opinion about it, I'd like the beds back.",
          daysAgo: 110.6,
          helpful: 42,
        },
        {
          author: "rhonda",
          body: "Somebody just needs to lean on the lady who schedules the crisis team. First name Pam, her cell is 402-555-0172 and she lives in the yellow house across from the Vinton pool. I'm sure she's nice. Call her.",
          daysAgo: 108.9,
          hidden: {
            clause: 2,
            passage: "her cell is 402-555-0172 and she lives in the yellow house across from the Vinton pool",
            reason:
              "This gives a private phone number and tells where a person lives, which is clause 2. Please share your point about the schedule again without them.",
            daysAgo: 108.7,
            by: "moderator",
          },
        },
        {
          author: "wendy",
          body: "How many calls are we talking about? I spent twenty minutes on the police page and there's no table for it.",
          daysAgo: 106.0,
          helpful: 17,
          replies: [
            {
              author: "quinn",
              body: "i read 40% of 911 calls are mental health!! so like almost half the police budget could go to this",
              daysAgo: 105.6,
              helpful: 3,
            },
            {
              author: "wendy",
              body: "Found your 40 percent. It's another city, and it counts noise complaints and every time somebody asks them to check on Grandma. I still lean yes. I'd rather lean on our own number.",
              daysAgo: 104.8,
              helpful: 35,
            },
          ],
        },
        {
          author: "marisol",
          body: "Y que alguno hable español. Cuando mi mamá tuvo su crisis llegó un oficial muy amable que no le entendía nada, y terminé traduciendo yo por teléfono, escondida en el baño del trabajo. Así no se puede ayudar a nadie.",
          language: "es",
          daysAgo: 100.2,
          helpful: 27,
        },
        {
          author: "george",
          body: "Forty years I've had the diner on Vinton. I bet I've called the police on the same fella fifteen times. They take him, he's back for breakfast. I'm not sore at him, he tips when he has it. Try something else is all I'm saying.",
          daysAgo: 93.7,
          helpful: 32,
        },
        {
          author: "nell",
          body: "Who do they report to? If it's the police chief then it's still the police. I want it under the health people and I want that in writing before the first dollar.",
          daysAgo: 83.1,
          helpful: 10,
        },
      ],
    },
    {
      key: "free-wifi",
      title: "free wifi downtown like every other city has",
      body: "ok so i was in a city half our size and there was just wifi. outside. on the street. you walk around and your phone works\n\ndowntown to the river first, parks later. it'd help tourists, the farmers market people who take cards, anyone waiting on a bus, me on a 5 gig plan. it can't be that expensive, it's routers on light poles",
      author: "kyle",
      neighborhood: "old-market",
      daysAgo: 113.9,
      supports: 64,
      status: "not_moving_forward",
      comments: [
        {
          author: "bruno",
          body: "Restaurant owner. The card reader on my patio drops four times a night and when it does I eat the check. I'd chip in. Has anybody asked the merchants if they'd chip in?",
          daysAgo: 110.8,
          helpful: 15,
        },
        {
          author: "ines",
          body: "Está bien para los turistas. Pero en Stockyards hay niños que hacen la tarea en el estacionamiento de las hamburguesas porque hasta ahí llega la señal. Yo empezaría por ahí, no por el centro.",
          language: "es",
          daysAgo: 103.3,
          helpful: 36,
        },
        { author: "trudy", body: "The telephones already have the internet in them.", daysAgo: 97.0, helpful: 19 },
        {
          author: "yusuf",
          body: "I drive a bus and my layover is downtown. My phone works. What I do not have downtown is a toilet. Please do that first and I will vote for any router you like.",
          daysAgo: 90.9,
          helpful: 26,
        },
      ],
    },
    {
      key: "thirty-officers",
      title: "Hire 30 more police officers",
      body: "Four calls in one year from our street. A garage, two cars, and a man trying door handles who is on three different doorbells. The shortest wait was 48 minutes. The young officer who came for the last one told me there were six cars out that night for the whole west side.\n\nHow many houses have gone up out here in ten years, three thousand? Four? And no new beat. You can't keep pulling the same blanket.\n\n30 officers. Take it out of consultants and studies.",
      author: "earl",
      neighborhood: "westgate",
      daysAgo: 112.2,
      supports: 61,
      status: "under_review",
      comments: [
        {
          author: "sue",
          body: "They've had my catalytic converter twice. Same driveway, same month. The second time I was mailed a form.",
          daysAgo: 111.4,
          helpful: 20,
        },
        {
          author: "joyce",
          body: "I do not need more cars going by with the windows up. I would like the officers we have to stop at a porch and say good evening. We had Officer Tillman up here and he knew every dog by name. When he retired nobody came instead.",
          daysAgo: 109.2,
          helpful: 40,
          replies: [
            {
              author: "earl",
              body: "Then we're after the same thing, Mrs. Ellison. He can't walk up on your porch while he's driving to mine.",
              daysAgo: 108.5,
              helpful: 38,
            },
          ],
        },
        {
          author: "priscilla",
          body: "My nephew is on the force and he says six cars is about right for a night. He also says half of his shift is typing reports somebody else could type.",
          daysAgo: 104.9,
          helpful: 19,
        },
        {
          author: "gina",
          body: "We got held up at the bakery at 4:30 in the morning, just me and my mother. Fifty minutes. I'm for it.",
          daysAgo: 102.7,
          helpful: 24,
        },
        {
          author: "devon",
          body: 'Thirty officers is around $3 million a year once you count cars and pensions. That is a quarter of what we spend on libraries. "Consultants and studies" is $410,000, it\'s on page 288.',
          daysAgo: 96.1,
          helpful: 22,
          replies: [{ author: "sue", body: "A library has never come when I called, Devon.", daysAgo: 95.3, helpful: 13 }],
        },
      ],
    },
    {
      key: "lower-levy",
      title: "Lower the levy five cents. Then ask me what I want.",
      body: "My valuation went up 22 percent. My house did not get 22 percent bigger. The rate stayed put, so the city gets to say it didn't raise taxes. Where I worked that was called a raise.\n\nFive cents off, across the board. Every department finds three percent. I ran a shop with 40 people in it and I found three percent plenty of years and nobody died.",
      author: "hank",
      daysAgo: 117.5,
      supports: 38,
      status: "not_moving_forward",
      comments: [
        {
          author: "judith",
          body: "Three percent of which line? Police, fire, debt and pensions are two thirds of it, and one cannot trim a bond payment. So it comes to about eight percent of everything else. I spent my career in the everything else. Name the branch or the pool you would close.",
          daysAgo: 116.4,
          helpful: 43,
          replies: [
            {
              author: "hank",
              body: "Fair. In order: 1. the second communications person 2. take-home cars 3. consultants 4. whatever that sculpture at the roundabout is. Does it get to seven million? Maybe not. Start and see how far you get.",
              daysAgo: 116.1,
              helpful: 21,
            },
          ],
        },
        {
          author: "carol",
          body: "The house has been paid off since before he got sick and now the tax is more than the mortgage ever was. I don't want a library closed. I only want for us to be able to stay in it.",
          daysAgo: 111.7,
          helpful: 48,
          replies: [
            {
              author: "financeDrafter",
              body: "Naomi Feld, Finance. There is a state program that lowers the property tax for many homeowners over 65 and for some people with a disability. The county assessor takes the forms once a year. If you want help filling one in, call me at 402-555-0112.",
              daysAgo: 111.1,
              helpful: 52,
            },
          ],
        },
        {
          author: "ernesto",
          body: "los que rentamos tambien pagamos ese impuesto nomas que nos lo cobran en la renta. a mi me subieron 90 dolares y el dueño dijo que eran los impuestos. si los bajan ¿me la va a bajar? no creo",
          language: "es",
          daysAgo: 106.9,
          helpful: 29,
        },
        {
          author: "sam",
          body: "Retired off the fire department. Hank, find me three percent of a fire truck. We ran Engine 7 with duct tape on the pump panel because we had a mayor who talked like you.",
          daysAgo: 99.9,
          helpful: 18,
          replies: [
            {
              author: "hank",
              body: "That mayor spent it on the ballpark. I never saw a nickel of it. You're mad at the wrong guy.",
              daysAgo: 99.3,
              helpful: 16,
            },
          ],
        },
        {
          author: "omar",
          body: "Leave it where it is. What I'd like back for it is the snow off the curb in front of my shop before ten, that's all.",
          daysAgo: 85.8,
          helpful: 5,
        },
      ],
    },
    {
      key: "vinton-pool",
      title: "Que la piscina de Vinton abra hasta que empiecen las clases",
      body: "La piscina cierra casi tres semanas antes de que los niños regresen a la escuela, y son las semanas de más calor. En el apartamento no tenemos aire central. A las cuatro de la tarde no se puede ni estar.\n\nYa sé que los salvavidas son muchachos que se van a la universidad. Pero en el barrio hay señoras y señores que nadan muy bien y que harían el turno si los capacitan y les pagan. Mi hermana, por ejemplo.\n\nY el letrero del horario, que esté también en español. Cada año llega gente con los flotadores inflados a encontrarse la puerta cerrada.",
      language: "es",
      author: "marisol",
      neighborhood: "vinton",
      place: "Vinton pool",
      daysAgo: 108.3,
      supports: 31,
      status: "planned",
      comments: [
        {
          author: "hector",
          body: "Las mías lloraron cuando vieron el candado. Y la de Maple Park seguía abierta ese mismo día, que yo la vi.",
          language: "es",
          daysAgo: 106.6,
          helpful: 17,
          replies: [
            {
              author: "della",
              body: "I asked the desk about that. The Maple Park neighborhood association pays the guards itself for the last two weeks. Good for them, but we don't have an association, we have a laundromat with a bulletin board.",
              daysAgo: 105.9,
              helpful: 30,
            },
          ],
        },
        {
          author: "lupe",
          body: "Yo sí hacía el curso. Tengo 43 años y nado desde chiquita, en río, con corriente. ¿A dónde hay que ir a apuntarse?",
          language: "es",
          daysAgo: 101.2,
          helpful: 25,
        },
        {
          author: "nell",
          body: "It was 99 degrees the day after they drained it. Our building has no air either.",
          daysAgo: 91.6,
          helpful: 14,
        },
      ],
    },
    {
      key: "hotel-tax-breaks",
      title: "No more tax breaks for hotels",
      body: 'The new hotel on Tenth gets its property tax back for fifteen years because the block was "blighted." I lived on that block. It had a printer, a laundromat, and me.\n\nI know it\'s called tax increment financing and I know somebody is going to explain it to me. Put a ceiling on it: so many dollars a year, housing first, hotels last. What that frees up goes to the other things on this list.',
      author: "zoe",
      neighborhood: "old-market",
      daysAgo: 107.8,
      supports: 23,
      status: "under_review",
      comments: [
        {
          author: "lena",
          body: "Somebody, explaining: the tax on the old value still gets paid, it's only the increase that goes back to the developer. So next year's pot isn't smaller for it. I do agree with you about hotels.",
          daysAgo: 105.4,
          helpful: 11,
          replies: [
            {
              author: "zoe",
              body: "Years one through fifteen it isn't bigger, though, and that's every pot I'll be young and renting for.",
              daysAgo: 105.0,
              helpful: 16,
            },
          ],
        },
        {
          author: "bruno",
          body: "Hotel guests eat dinner. I've got 22 people on payroll and a good third of that is off that block. Be careful what you wish away.",
          daysAgo: 95.9,
          helpful: 7,
        },
        {
          author: "tyrone",
          body: "They found fifteen years of money for a hotel in one council meeting. I was there, it took eleven minutes. Ask them for a bus stop without ice on it and it's ten years. The mayor ought to be ashamed, and then she puts up a page asking us what comes first like she doesn't know.",
          daysAgo: 90.7,
          helpful: 46,
        },
      ],
    },
    {
      key: "rental-inspectors",
      title: "Two more rental inspectors",
      body: "No heat for nineteen days. I called and got a case number, and the lady was very nice, and she told me there are three inspectors for something like 30,000 rentals. Then the landlord got a letter. The letter gave him thirty days to answer. You see the problem.\n\nTwo more inspectors and let them come without two weeks' notice. If a place fails twice the owner pays for the visit, that ought to cover one of the two salaries at least!",
      author: "tasha",
      neighborhood: "eastside",
      daysAgo: 104.7,
      supports: 14,
      status: "under_review",
      comments: [
        {
          author: "abdi",
          body: "I think we have the same company, with the green signs. Our ceiling is open since the pipe. My youngest calls it the upstairs.",
          daysAgo: 102.2,
          helpful: 12,
        },
        {
          author: "winnie",
          body: "I own a fourplex on 41st and keep it up. Inspect me tomorrow, gladly. But do charge only the ones who fail. Last time this came around it was a fee on every unit, and I would have had to put it on the rent.",
          daysAgo: 93.0,
          helpful: 8,
        },
      ],
    },
    {
      key: "one-page-budget",
      title: "The whole budget on one page, so that I can check it",
      body: "The budget book is 412 pages. I have read it. I have wondered whether the council has.\n\nOne sheet, both sides, English and Spanish, at every library desk:\n\n1. what came in, and from where\n2. what went out, by department, this year beside last year\n3. what that means for a house worth $200,000\n4. the three things that cost more than planned, and why\n\nNo photographs of children with balloons, please.",
      author: "judith",
      daysAgo: 114.8,
      supports: 13,
      status: "in_progress",
      comments: [
        {
          author: "ken",
          body: "Add a fifth: what we owe. One number for debt, one for pensions.",
          daysAgo: 113.1,
          helpful: 9,
        },
      ],
    },
    {
      key: "prairie-medians",
      title: "Stop mowing the medians and let them be prairie",
      body: "I asked the mowing foreman (a patient man, it was hot) how often they do the strip on River Road. Every nine days, two people, one truck, all season. For grass that nobody has ever sat on.\n\nBig bluestem and coneflower want one mowing a year. The seed costs something at the start and I'd guess it pays back by the third season. You could begin with the wide ones, where it can't block anybody's view. Also there would be bees.",
      author: "fern",
      place: "River Road and other wide medians",
      daysAgo: 101.8,
      supports: 9,
      status: "new",
      comments: [
        {
          author: "walter",
          body: "We had that on Maple Street. By the second year it resembled an abandoned farm, and one could not see around the corner. Prairie has to be weeded too. I know, because it was I who weeded it.",
          daysAgo: 100.5,
          helpful: 10,
        },
      ],
    },
    {
      key: "plow-naming-rights",
      title: "sell the names of the snowplows",
      body: "five hundred bucks a winter, your name on the door of a plow. bars would do it, dentists would do it, my brother in law would do it to annoy me. we got what, 80 trucks? thats 40 grand for doing nothing but stickers. spend it on my alley",
      author: "stan",
      daysAgo: 96.5,
      supports: 7,
      status: "new",
      comments: [
        { author: "kyle", body: "plowy mcplowface. $500. i will start the collection tonight", daysAgo: 96.2, helpful: 13 },
        {
          author: "mo",
          body: "The men who drive them have names for them already. You cannot print the names.",
          daysAgo: 94.1,
          helpful: 18,
        },
        {
          author: "hazel",
          body: "Put me down for one. I'd like it to be called Gerald, after my first husband, who never once shoveled the walk.",
          daysAgo: 86.7,
          helpful: 32,
        },
      ],
    },
    {
      key: "clinic-ramps",
      title: "Curb ramps between Orchard Street and the clinic",
      body: "I don't do computers so the girl at Finance is writing this down for me. Hello. My sister Bernice has been in a wheelchair since her hip, and I push. The clinic is five blocks from my door and you can't get there on the sidewalk. Four of the corners have no ramp and the fifth one has a ramp with a pole in the middle. So I push her in the street, with the cars behind us. Bernice waves at them.\n\nFive corners. Did you get that? Five.",
      author: "dot",
      neighborhood: "eastside",
      place: "Orchard Street to the Eastside clinic",
      daysAgo: 98.9,
      supports: 7,
      status: "in_progress",
      channel: "phone",
      comments: [
        {
          author: "otis",
          body: "The pole in the ramp is not a rare thing. I know of three. Whoever reads this at the city: the ramp has to be 36 inches clear, and I carry a tape measure if you want company.",
          daysAgo: 97.7,
          helpful: 24,
        },
        {
          author: "resident",
          body: "We push my daughter's chair to that same clinic. The corner by the tire shop is the worst of them, it tips sideways.",
          daysAgo: 89.4,
          helpful: 9,
        },
      ],
    },
    {
      key: "city-hall-interpreter",
      title: "Una intérprete en la ventanilla, no un teléfono",
      body: "Fui a sacar el permiso del puesto de mi esposo y en la ventanilla me pasaron un teléfono con una intérprete que se oía como debajo del agua. Fueron cincuenta minutos, y al final faltaba un papel que nadie me había dicho.\n\nUna persona de carne y hueso en City Hall, aunque sea dos días a la semana. Conozco a tres muchachas bilingües que lo harían muy bien. Y si el dinero solo alcanza para las mañanas, pues las mañanas.",
      language: "es",
      author: "ines",
      daysAgo: 95.6,
      supports: 5,
      status: "under_review",
      comments: [
        {
          author: "rosa",
          body: "Por eso la gente manda a los hijos de 10 años a traducir. Yo vi a un niño explicándole a su papá lo que era un embargo. Eso no se le hace a un niño.",
          language: "es",
          daysAgo: 92.8,
          helpful: 21,
        },
        {
          author: "yusuf",
          body: "Somali and Arabic too, one day each. I interpret for my whole building now, for free, at the kitchen table.",
          daysAgo: 87.5,
          helpful: 11,
        },
      ],
    },
    {
      key: "grant-writer",
      title: "Hire one person who only applies for grants",
      body: 'I read the council minutes because I don\'t sleep well. Twice in one year the city missed a federal deadline, once for lead pipes and once for trees, and both times the reason in the minutes is "staff capacity." What is a salary, $70,000? The tree money alone was $900,000. Give her a desk by a window and leave her alone.',
      author: "omar",
      daysAgo: 103.6,
      supports: 4,
      status: "planned",
      comments: [],
    },
    {
      key: "pension-first",
      title: "Put spare money into the pension fund",
      body: "Nobody will support this and I'm writing it anyway. The police and fire pension is 61 percent funded. By the city's own actuary (appendix C), each dollar we skip now costs $2.40 when it comes due.\n\nOne extra million next year. It buys nothing that you can see or cut a ribbon on.",
      author: "ken",
      daysAgo: 93.3,
      supports: 4,
      status: "new",
      comments: [
        {
          author: "ray",
          body: "Well I support it. I've got a county pension, eleven years' worth. It's $388 a month and I like it to show up.",
          daysAgo: 90.1,
          helpful: 15,
        },
      ],
    },
    {
      key: "late-bus",
      title: "A ride home after the after-school program",
      body: "Gloria's idea is right but 6 o'clock is dark half the year and the walk from the center to the Bluff Avenue apartments has no sidewalk for a stretch. One van, two loops, done by 6:40. You were a bus dispatcher, Mayor. You know a van can do that.",
      author: "resident2",
      neighborhood: "north-bluff",
      daysAgo: 108.8,
      supports: 3,
      status: "combined",
      comments: [],
    },
    {
      key: "soccer-lights",
      title: "Luces para la cancha de fútbol de Stockyards",
      body: "Señores: soy jubilado y mi nieto juega los martes en la cancha de atrás del centro comunitario. Después de las seis ya no se ve la pelota. Hay cuatro postes puestos desde hace años, con su cable y todo, pero nunca les pusieron lámpara. Pido las lámparas nada más. Gracias por la atención y disculpen la letra.",
      language: "es",
      author: "donFelix",
      neighborhood: "stockyards",
      place: "Behind the Stockyards community center",
      daysAgo: 90.4,
      supports: 2,
      status: "new",
      channel: "paper",
      comments: [
        {
          author: "javier",
          body: "Nosotros ponemos cuatro carros con los faros prendidos para acabar el segundo tiempo. A mí ya se me murió la batería dos veces, don Félix, y una fue con el partido empatado.",
          language: "es",
          daysAgo: 84.6,
          helpful: 17,
          replies: [
            {
              author: "donFelix",
              body: "Ah, eran ustedes. Dios se lo pague, muchacho. ¿Y quién ganó?",
              language: "es",
              daysAgo: 81.3,
              helpful: 22,
            },
          ],
        },
      ],
    },
    {
      key: "street-light-51st",
      title: "Street light out at 51st and Maple for seven weeks",
      body: "Northeast corner, pole tag 2217, dark for seven weeks. I am aware that this is not a budget question. I told the desk at the branch and was shown to this machine. If a city cannot change a bulb I fail to see why the rest is under discussion.",
      author: "walter",
      neighborhood: "maple-park",
      place: "51st and Maple",
      daysAgo: 88.0,
      supports: 2,
      status: "sent_to_311",
      channel: "kiosk",
      comments: [],
    },
    {
      key: "skip-fireworks",
      title: "Skip the fireworks for one year",
      body: "Dear Mayor Okafor,\n\nI'm told the fireworks come to $85,000 with the overtime. My dog spends that evening in the bathtub, and so, very nearly, do I. Skip one year, put it toward swimming lessons, and let us see who misses it. If I am the only one who doesn't, I shall be quiet about it.",
      author: "trudy",
      daysAgo: 82.5,
      supports: 1,
      status: "new",
      channel: "mail",
      comments: [],
    },
    {
      key: "spend-less",
      title: "Spend less",
      body: "Every year it's what should we spend on. You never ask what to quit doing. Quit some of it.",
      author: "vic",
      daysAgo: 79.2,
      supports: 1,
      status: "new",
      comments: [],
    },
  ],
  responses: [
    {
      office: "finance",
      ideas: [
        { key: "after-school", decision: "will_do" },
        { key: "sunday-library", decision: "partly" },
        { key: "vinton-pool", decision: "partly" },
      ],
      decision: "will_do",
      summary:
        "Yes: after-school stays open until 6 at all six community centers and runs eight weeks in summer. Partly: Sundays at three more libraries, and two more weeks at three pools.",
      summaryEs:
        "Sí: los seis centros abren después de clases hasta las 6, y ocho semanas en verano. En parte: domingos en tres bibliotecas más y dos semanas más en tres piscinas.",
      why: "After-school until 6 costs $240,000 a year. Eight weeks of summer with lunch cost $890,000. Both are in the mayor's draft budget. The later closing does not have to wait for it: $80,000 is left this year from jobs that stayed empty, and it pays for the first months.\n\nFive libraries are closed on Sundays. To open them all would cost $206,000, because the labor contract pays time and a half. The draft has $156,000. That opens North Bluff, Vinton and Eastside from 1 to 6. Around those three, more homes have no internet than anywhere else in Oxbow.\n\nTwo more weeks at the Vinton, Eastside and Maple Park pools cost $118,000. No association has to pay for guards any more. The other pools close as before. The state sets how many lifeguards a pool needs, and we can staff three. We train adults of any age, and the hours on the gate will be in Spanish too. Camps, other pools and summer jobs are a topic of their own, which the mayor opens this week.",
      whyEs:
        "Abrir después de clases hasta las 6 cuesta $240,000 al año. Ocho semanas de verano con almuerzo cuestan $890,000. Las dos cosas están en el borrador del presupuesto. El nuevo horario no tiene que esperarlo: este año sobran $80,000 de puestos que quedaron vacantes, y con eso se pagan los primeros meses.\n\nCinco bibliotecas cierran los domingos. Abrirlas todas costaría $206,000, porque el contrato laboral paga tiempo y medio. El borrador tiene $156,000. Con eso abren North Bluff, Vinton y Eastside de 1 a 6. Alrededor de esas tres hay más hogares sin internet que en el resto de Oxbow.\n\nDos semanas más en las piscinas de Vinton, Eastside y Maple Park cuestan $118,000. Ya ninguna asociación tendrá que pagar a los salvavidas. Las otras cierran como antes. El estado fija cuántos salvavidas necesita una piscina, y nos alcanzan para tres. Capacitamos a personas adultas de cualquier edad, y el horario de la entrada estará también en español. Los campamentos, las otras piscinas y los empleos de verano son otro tema, que la alcaldesa abre esta semana.",
      next: "The council votes on the summer and Sunday money with the rest of the budget. After that, summer sign-up opens on paper and online at all six centers, in English and Spanish.",
      nextEs:
        "El concejo vota el dinero del verano y de los domingos junto con el resto del presupuesto. Después abren las inscripciones de verano en los seis centros, en papel y por internet, en inglés y en español.",
      nextInDays: 128,
      contact: "Naomi Feld, Finance, 402-555-0112, finance@oxbow.example. To train as a lifeguard, call Parks at 402-555-0131.",
      contactEs:
        "Naomi Feld, Finanzas, 402-555-0112, finance@oxbow.example. Para el curso de salvavidas, llame a Parques al 402-555-0131.",
      drafter: "financeDrafter",
      approver: "mayor",
      publishedDaysAgo: 61.2,
      checks: { answered: 21, partly: 9, no: 3, offQuestion: 1 },
      correction: {
        daysAgo: 52,
        note: "We had the number of closed libraries right and the cost wrong: opening all five on Sundays would cost $260,000, not $206,000.",
        noteEs:
          "El número de bibliotecas cerradas estaba bien y el costo mal: abrir las cinco los domingos costaría $260,000 y no $206,000.",
        from: "$206,000",
        to: "$260,000",
        fromEs: "$206,000",
        toEs: "$260,000",
      },
      commitments: [
        {
          summary: "After-school is open until 6 p.m. on every school day at all six community centers.",
          summaryEs: "Los seis centros comunitarios abren después de clases hasta las 6 p. m. todos los días de escuela.",
          dueInDays: -14,
          doneWhen: "The door of each of the six centers says 6 p.m., and nobody is sent home earlier on a school day.",
          doneWhenEs: "En la puerta de los seis centros dice 6 p. m., y ningún día de escuela se manda a nadie a casa antes.",
          keeper: "parks",
          progress: [
            {
              daysAgo: 33,
              sentence: "Four of the six centers close at 6 now. South Bend and Westgate follow when two more people are hired.",
              sentenceEs:
                "Cuatro de los seis centros ya cierran a las 6. South Bend y Westgate siguen cuando se contraten dos personas más.",
            },
          ],
          residents: { done: 17, notDone: 2 },
          done: {
            daysAgo: 17,
            evidence:
              "The new hours are on all six doors and on the Parks page. Sign-out sheets of the first week show 212 children still there after 4:30.",
            evidenceEs:
              "El nuevo horario está en las seis puertas y en la página de Parques. Las hojas de salida de la primera semana muestran 212 niños después de las 4:30.",
          },
        },
        {
          summary: "The North Bluff, Vinton and Eastside libraries are open on Sundays from 1 to 6 p.m.",
          summaryEs: "Las bibliotecas de North Bluff, Vinton y Eastside abren los domingos de 1 a 6 p. m.",
          dueInDays: 54,
          doneWhen: "The doors of the three branches are open on a Sunday afternoon, and each has its hours posted.",
          doneWhenEs:
            "Las puertas de las tres bibliotecas están abiertas un domingo por la tarde, y cada una tiene su horario a la vista.",
          keeper: "library",
          progress: [
            {
              daysAgo: 12,
              sentence: "North Bluff has its Sunday staff. Interviews for Vinton and Eastside are next week.",
              sentenceEs:
                "North Bluff ya tiene personal para los domingos. Las entrevistas para Vinton y Eastside son la próxima semana.",
            },
          ],
        },
        {
          summary: "Sign-up is open for eight weeks of summer program with lunch, with places for 720 children.",
          summaryEs:
            "Están abiertas las inscripciones para ocho semanas de programa de verano con almuerzo, con lugar para 720 niños.",
          dueInDays: 128,
        },
      ],
    },
    {
      office: "finance",
      ideas: [
        { key: "side-streets", decision: "doing" },
        { key: "clinic-ramps", decision: "doing" },
      ],
      decision: "doing",
      summary:
        "Yes, and it has started: side streets get 46 cents of each repaving dollar, up from 30. The five corners between Orchard Street and the clinic get ramps first.",
      summaryEs:
        "Sí, y ya empezó: las calles de barrio reciben 46 centavos de cada dólar para repavimentar, antes 30. Primero van las rampas de las cinco esquinas entre Orchard y la clínica.",
      why: "The city spends $12.4 million a year on repaving. Side streets got $3.7 million of it, enough for 9 of their 540 miles. At that pace a block waits 60 years. The draft moves $2 million over from the main streets. That makes 14 miles a year, and about 39 years. It is still slow.\n\nTwo main streets wait a year for this: Harlan Avenue west of 72nd, and Cedar Street. We did not cut anything else, because by state law wheel tax and gas tax money may only go to streets. A second crack-sealing crew is in the draft too, so that small damage is fixed while it is cheap.\n\nFederal law requires ramps at a corner when its street is repaved. The draft adds $95,000 for 19 corners that cannot wait, near clinics and schools.",
      whyEs:
        "La ciudad gasta 12.4 millones de dólares al año en repavimentar. A las calles de barrio les tocaban 3.7 millones, que alcanzan para 9 de sus 540 millas. A ese paso una cuadra espera 60 años. El borrador les pasa 2 millones de las avenidas. Con eso son 14 millas al año y unos 39 años de espera. Sigue siendo lento.\n\nDos avenidas esperan un año más: Harlan al oeste de la 72, y Cedar. No recortamos nada más, porque por ley estatal el impuesto a los vehículos y el de la gasolina solo se pueden gastar en calles. El borrador incluye también una segunda cuadrilla para sellar grietas, cuando todavía es barato.\n\nLa ley federal exige rampas en una esquina cuando se repavimenta su calle. El borrador agrega $95,000 para 19 esquinas que no pueden esperar, cerca de clínicas y escuelas.",
      next: "Public Works publishes the list of the 14 miles, block by block, with the condition score of each block. The order follows the score, so you can check it.",
      nextEs:
        "Obras Públicas publica la lista de las 14 millas, cuadra por cuadra, con la calificación del estado de cada una. El orden sigue esa calificación, así que usted puede comprobarlo.",
      nextInDays: 21,
      contact:
        "Naomi Feld, Finance, 402-555-0112. For one street or one corner: Public Works, 402-555-0120, streets@oxbow.example.",
      contactEs:
        "Naomi Feld, Finanzas, 402-555-0112. Para una calle o una esquina: Obras Públicas, 402-555-0120, streets@oxbow.example.",
      drafter: "financeDrafter",
      approver: "mayor",
      publishedDaysAgo: 55.6,
      checks: { answered: 14, partly: 3, no: 1, offQuestion: 0 },
      commitments: [
        {
          summary: "The list of the 14 miles, with the condition score of each block, is online and at every library desk.",
          summaryEs:
            "La lista de las 14 millas, con la calificación de cada cuadra, está en internet y en el mostrador de cada biblioteca.",
          dueInDays: 21,
          doneWhen: "Anybody can look up a block and read its score and its place on the list.",
          doneWhenEs: "Cualquier persona puede buscar una cuadra y leer su calificación y su lugar en la lista.",
        },
      ],
    },
    {
      office: "mayor",
      ideas: [
        { key: "counselors", decision: "partly" },
        { key: "thirty-officers", decision: "not_now" },
        { key: "lower-levy", decision: "not_now" },
      ],
      decision: "not_now",
      summary:
        "Not now to 30 more officers, and not now to a lower levy. Partly to counselors: one team becomes three, with evenings and weekends.",
      summaryEs:
        "Por ahora no a 30 policías más ni a bajar el impuesto a la propiedad. En parte a los consejeros: de un equipo pasamos a tres, con tardes y fines de semana.",
      why: "Thirty officers cost $3.4 million a year. Today 19 of the 431 jobs we already pay for are empty, and the academy trains 24 people at a time. So we fill those 19 first. Nine of them go to the west side, where people waited longest.\n\nThe counselor team went to 1,140 calls last year. In 31 of them it had to ask for an officer. Two more teams cost $456,000, and the county pays half because it runs the crisis center. Three teams cover 10 a.m. to midnight, seven days a week, and one person on each speaks Spanish. The whole night would take six teams. The county could not find that many licensed counselors.\n\nFive cents off the levy saves $100 a year on a $200,000 house and takes $7 million out of the budget. That is more than all the money that was open. State law limits how fast the levy can go back up, so we could not simply undo it in a bad year. The draft does not raise the levy.",
      whyEs:
        "Treinta policías cuestan 3.4 millones de dólares al año. Hoy están vacantes 19 de los 431 puestos que ya pagamos, y la academia prepara a 24 personas por curso. Por eso llenamos primero esos 19. Nueve van al oeste, donde la gente esperó más.\n\nEl equipo de consejeros atendió 1,140 llamadas el año pasado. En 31 tuvo que pedir a un policía. Dos equipos más cuestan $456,000, y el condado paga la mitad porque maneja el centro de crisis. Tres equipos cubren de 10 a. m. a medianoche, los siete días, y en cada uno habrá una persona que habla español. Para toda la noche harían falta seis. El condado no encontró tantos consejeros con licencia.\n\nBajar cinco centavos el impuesto ahorra $100 al año en una casa de $200,000 y le quita 7 millones al presupuesto. Es más que todo el dinero que estaba libre. La ley estatal limita qué tan rápido se puede volver a subir, así que no podríamos deshacerlo en un mal año. El borrador no sube el impuesto.",
      next: "Chief Whitfield reports to the council on hiring and on the first full quarter of the three teams, with the number of calls. The report is public.",
      nextEs:
        "La jefa Whitfield informa al concejo sobre las contrataciones y sobre el primer trimestre completo de los tres equipos, con el número de llamadas. El informe es público.",
      nextInDays: 112,
      contact: "Mayor's Office, 402-555-0100, mayor@oxbow.example. For help with the state property tax program: 402-555-0112.",
      contactEs:
        "Oficina de la Alcaldía, 402-555-0100, mayor@oxbow.example. Para ayuda con el programa estatal del impuesto a la propiedad: 402-555-0112.",
      drafter: "financeDrafter",
      approver: "mayor",
      publishedDaysAgo: 49.3,
      checks: { answered: 12, partly: 5, no: 9, offQuestion: 6 },
      clarifiedDaysAgo: 8,
    },
    {
      office: "mayor",
      ideas: [
        { key: "free-wifi", decision: "not_now" },
        { key: "one-page-budget", decision: "doing" },
        { key: "grant-writer", decision: "will_do" },
      ],
      coversTopic: true,
      decision: "partly",
      summary:
        "Partly. Four of the six ideas with the most support are in the draft budget, whole or in part. Downtown Wi-Fi and 30 more officers are not.",
      summaryEs:
        "En parte. Cuatro de las seis ideas con más apoyo están en el borrador, completas o en parte. El wifi del centro y los 30 policías más no están.",
      why: "About $6 million was open, and your ideas take $1.8 million of it. Health insurance for city workers went up $2.2 million, more than we planned. A ladder truck costs $1.1 million, because the old one failed its safety test. We set aside $640,000 for what you ask of us in the summer topic. The last $260,000 stays in reserve.\n\nWi-Fi on forty downtown blocks costs $1.9 million to build and $340,000 a year to run. We will not do that now. Many of you asked for something else in the comments, a place to get online for free near home. So for $9,000 the signal at all seven libraries and six community centers stays on day and night and reaches the benches outside.\n\nThe budget book is too long. The one-page budget is being made, with the four points listed in that idea and a fifth for what we owe. A grant writer costs nothing new: we fill an empty analyst job with one.",
      whyEs:
        "Había unos 6 millones de dólares libres, y sus ideas usan 1.8. El seguro médico de los empleados de la ciudad subió 2.2 millones, más de lo previsto. Un camión escalera cuesta 1.1 millones, porque el viejo no pasó la prueba de seguridad. Apartamos $640,000 para lo que ustedes nos pidan en el tema del verano. Los últimos $260,000 quedan en reserva.\n\nPoner wifi en cuarenta cuadras del centro cuesta 1.9 millones y mantenerlo, $340,000 al año. Por ahora no lo haremos. En los comentarios muchos de ustedes pidieron otra cosa: un lugar cerca de casa para conectarse gratis. Así que, por $9,000, la señal de las siete bibliotecas y los seis centros comunitarios queda prendida día y noche y llega a las bancas de afuera.\n\nEl libro del presupuesto es demasiado largo. Ya se está haciendo el de una página, con los cuatro puntos de esa idea y un quinto sobre lo que debemos. Quien escriba las solicitudes de fondos no cuesta más: ocupa un puesto de analista que estaba vacante.",
      next: "The City Council holds its public hearing on the draft, in the council chamber, with Spanish and Somali interpreters. Speak for three minutes, or send a card.",
      nextEs:
        "El Concejo Municipal hace la audiencia pública sobre el borrador en la sala del concejo, con intérpretes de español y somalí. Hable tres minutos o mande una tarjeta.",
      nextInDays: 16,
      contact: "Naomi Feld, Finance, answers questions about any number here: 402-555-0112, finance@oxbow.example.",
      contactEs: "Naomi Feld, de Finanzas, contesta sobre cualquier cifra de esta página: 402-555-0112, finance@oxbow.example.",
      drafter: "financeDrafter",
      approver: "mayor",
      publishedDaysAgo: 43.1,
      commitments: [
        {
          summary: "The one-page budget is at every library desk and online, in English and Spanish, before the hearing.",
          summaryEs:
            "El presupuesto de una página está en cada biblioteca y en internet, en inglés y en español, antes de la audiencia.",
          dueInDays: 9,
          doneWhen: "A resident can take the page home from any of the seven libraries.",
          doneWhenEs: "Un residente puede llevarse la hoja a casa desde cualquiera de las siete bibliotecas.",
        },
        {
          summary: "A grant writer has started work in Finance.",
          summaryEs: "La persona encargada de solicitar fondos ya trabaja en Finanzas.",
          dueInDays: 70,
          doneWhen: "The name and phone number are on the Finance page.",
          doneWhenEs: "El nombre y el teléfono están en la página de Finanzas.",
        },
      ],
    },
  ],
};
