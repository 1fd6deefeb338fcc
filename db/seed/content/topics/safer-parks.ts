import type { SeedTopic } from "../types";

export const saferParks: SeedTopic = {
  slug: "safer-parks",
  question: "What would make our parks feel safe after dark?",
  questionEs: "¿Qué haría falta para sentirnos seguros en los parques de noche?",
  summary: "Which park, which corner, what hour: tell us what keeps you away once the sun is down.",
  summaryEs: "Qué parque, qué rincón, a qué hora: cuéntenos qué le impide ir cuando ya oscureció.",
  context:
    "In our last survey, six people in ten told us they like their park by day. Only two in ten said they would walk through it after sunset. We want to know what would change that.\n\nMost of our 74 parks close at 10 p.m.; the trails never close. Nineteen parks have lights along the paths. The police get about 400 calls a year from parks after dark, and half of them come from six parks. Police staff read this page with us and help with the answers.\n\nThe council set aside $380,000 for a first round. That will not light every path in the city, so please be exact about the place.",
  contextEs:
    "En nuestra última encuesta, seis de cada diez personas dijeron que les gusta su parque de día. Solo dos de cada diez lo cruzarían después de la puesta del sol. Queremos saber qué cambiaría eso.\n\nLa mayoría de nuestros 74 parques cierra a las 10 p. m.; los senderos no cierran nunca. Diecinueve parques tienen luces en los caminos. La policía recibe unas 400 llamadas al año desde los parques de noche, y la mitad viene de seis parques. El personal de la policía lee esta página con nosotros y ayuda con las respuestas.\n\nEl concejo apartó $380,000 para una primera etapa. No alcanza para alumbrar todos los caminos de la ciudad, así que por favor indique el lugar exacto.",
  canChange:
    "Lights on city paths, evening staff, how we cut trees and brush, opening hours, and what goes on in a park in the evening.",
  canChangeEs:
    "Las luces en los caminos de la ciudad, el personal de la tarde y la noche, la poda de árboles y arbustos, los horarios y las actividades del parque por la noche.",
  cannotChange:
    "State highways and what is built under them, school grounds, and who is allowed in a public park. While it is open, everyone is.",
  cannotChangeEs:
    "Las carreteras estatales y lo que está debajo de ellas, los patios de las escuelas, y quién puede entrar a un parque público. Mientras está abierto, puede entrar cualquier persona.",
  otherWays:
    "- Fill in a card at any community center or library branch. A clerk adds it here and gives you a receipt.\n- Call Parks and Recreation at 402-555-0131, weekdays 8 to 5. We speak Spanish.\n- Walk with us: parks and police staff walk six parks after sunset. Ask any front desk for the list.",
  otherWaysEs:
    "- Llene una tarjeta en cualquier centro comunitario o biblioteca. Alguien del personal la agrega aquí y le da un recibo.\n- Llame a Parques y Recreación al 402-555-0131, de lunes a viernes de 8 a 5. Hablamos español.\n- Camine con nosotros: personal de parques y de la policía recorre seis parques después de la puesta del sol. Pida la lista en cualquier mostrador.",
  cover: "/drawings/parks.svg",
  coverAlt: "Drawing of a park path at dusk with trees, a bench and a lit lamp.",
  coverAltEs: "Dibujo de un camino de parque al anochecer, con árboles, una banca y una lámpara encendida.",
  askingOffice: "parks",
  responsibleOffice: "parks",
  released: true,
  opensInDays: -200,
  closesInDays: -160,
  respondInDays: -138,
  promise: { minSupports: 45, topIdeas: 3 },
  ideas: [
    {
      key: "north-trail-lights",
      title: "Lights on the north trail, from the bluff lot to the 30th Street bridge",
      body: "Second shift lets out at 11:20 and the north trail is my way home. It is nine tenths of a mile from the lot to the bridge and I counted the lights: none.\n\nI wear a headlamp like a coal miner. Three times now I have met somebody coming the other way with no light at all and we both about jumped in the creek. My wife wants me to drive. It's a fifteen minute walk and we have one car.\n\nNot stadium lights. Low ones, every so often, so you can see a face before it is next to you.",
      author: "tyrone",
      neighborhood: "north-bluff",
      place: "North trail, bluff parking lot to the 30th Street bridge",
      daysAgo: 198.6,
      supports: 131,
      status: "planned",
      comments: [
        {
          author: "luther",
          body: "There was lamps on that trail when I was coming up. Iron ones. The gas company took them out, or else the city did, and each of them says it was the other.",
          daysAgo: 197.2,
          helpful: 19,
          replies: [
            {
              author: "joyce",
              body: "It was the city, Luther. I have my brother's graduation picture with the lamps behind him and the city seal on the post. I will show it to anybody at Parks who cares to look.",
              daysAgo: 195.3,
              helpful: 23,
            },
            { author: "luther", body: "Bring it Sunday.", daysAgo: 194.9, helpful: 4 },
          ],
        },
        {
          author: "ike",
          body: 'Nurse, 5:15 a.m. start, same trail in the other direction. "After dark" is also before light, please don\'t put them on a timer that quits at midnight.',
          daysAgo: 193.1,
          helpful: 16,
        },
        {
          author: "hank",
          body: "Westgate has potholes you could lose a dog in and we're going to buy a string of lamps at thousands apiece so one guy can walk home?",
          daysAgo: 190.4,
          helpful: 3,
          replies: [
            {
              author: "tyrone",
              body: "One guy and about sixty off my shift, Hank. Come stand at the bridge at 11:30 any weeknight. I'll bring the coffee.",
              daysAgo: 189.8,
              helpful: 37,
            },
            {
              author: "hank",
              body: "Fair enough. I'd still want somebody to count before we spend it.",
              daysAgo: 188.5,
              helpful: 9,
            },
          ],
        },
        {
          author: "ernesto",
          body: "Yo salgo del restaurante y agarro ese camino en bici. Una noche me fui de boca por una rama que no vi, cuatro puntadas en la ceja. Con un foquito cada tanto me conformo.",
          language: "es",
          daysAgo: 186.7,
          helpful: 11,
        },
        {
          author: "theo",
          body: "Yes, BUT: amber bulbs, and hoods so they shine on the ground and not in the trees. There are owls on the bluff. I know where and I'm not telling.",
          daysAgo: 182.2,
          helpful: 14,
        },
        {
          author: "parksDrafter",
          body: "Andre Wills, Parks and Recreation. Several of you asked for a count. We hung a counter on the bridge for 14 nights. Between sunset and sunrise it saw 148 people a night on average, most of them from 10:45 to midnight and from 4:30 to 6. The table is at the North Bluff community center desk for anyone who wants it.",
          daysAgo: 171.5,
          helpful: 28,
        },
        {
          author: "gloria",
          body: "A hundred and forty-eight. And that's with half of us too scared to use it",
          daysAgo: 170.9,
          helpful: 12,
        },
      ],
    },
    {
      key: "evening-rangers",
      title: "Evening rangers who know your name, not more squad cars",
      body: "Don't get me wrong, my nephew is police and I'm proud of him. But when a squad car rolls in at dusk every teenager leaves, then I leave, and then the place is empty. Empty is the scary part.\n\nWhat I want is what we had at the old pool when Mr. Dell ran it. One grown person in a green shirt with keys on his belt, walking, who knows whose kid is whose. Supper to closing. Six of them would cover the parks folks are actually afraid of.",
      author: "priscilla",
      neighborhood: "north-bluff",
      daysAgo: 196.8,
      supports: 74,
      status: "in_progress",
      comments: [
        {
          author: "dwayne",
          body: "Mr. Dell drove me home once because I'd lost a shoe. He did not ask how I lost the shoe.",
          daysAgo: 195.6,
          helpful: 21,
        },
        {
          author: "bart",
          body: "And when somebody pulls a knife, what does the green shirt do? Sorry. I want a person who can do something about it.",
          daysAgo: 191.7,
          helpful: 8,
          replies: [
            {
              author: "priscilla",
              body: "He gets on the radio, Bart, same as you'd get on your phone. Difference is he was already standing there before it got to a knife.",
              daysAgo: 190.9,
              helpful: 17,
            },
          ],
        },
        {
          author: "carmen",
          body: 'Que por lo menos uno hable español. A mí una vez me quisieron explicar algo del cierre y nomás le entendí "out".',
          language: "es",
          daysAgo: 184.3,
          helpful: 10,
        },
        {
          author: "cal",
          body: "Back of the envelope: $28 an hour x 5 hours x 7 evenings x 52 weeks x 6 people = $305,760 a year, before benefits. They have 380 for the whole page. So you get rangers or lamps, not both. Just saying it out loud.",
          daysAgo: 177.4,
          helpful: 15,
        },
      ],
    },
    {
      key: "highway-underpass",
      title: "The underpass below the highway is a black hole. Light it.",
      body: "Two hundred feet of tunnel where the creek path goes under, wet floor, and the only fixture in there has been smashed since before my knee surgery. I ride through at six every day. You hear people before you see them.\n\nCalled Parks: \"that's the state's.\" Called the state: \"that's the city's path.\" Somebody please own it. I don't care who.",
      author: "vic",
      neighborhood: "millers-creek",
      place: "Creek path under the highway, near 42nd",
      daysAgo: 194.2,
      supports: 52,
      status: "planned",
      comments: [
        {
          author: "pete",
          body: "My daughter goes around by the road rather than through there. Adds 1.1 miles, no sidewalk, trucks. I can't decide which one worries me more.",
          daysAgo: 192.6,
          helpful: 9,
        },
        {
          author: "ivan",
          body: "In the tunnel I have put a battery lamp myself, $19 from hardware store. In four days stolen. The second one I fixed with bolts into concrete. Five weeks now it is still there. My advice to the engineers: bolts.",
          daysAgo: 187.9,
          helpful: 33,
          replies: [
            {
              author: "vic",
              body: "That was YOU? I've been thanking that lamp every morning like it's a saint.",
              daysAgo: 187.1,
              helpful: 18,
            },
          ],
        },
        {
          author: "javier",
          body: "Cuando llueve se hace un charco como de quince pies y con lo oscuro uno se mete hasta los tobillos. La luz, sí, pero también destapen la coladera.",
          language: "es",
          daysAgo: 179.2,
          helpful: 5,
        },
      ],
    },
    {
      key: "cameras",
      title: "Cameras at the shelters and parking lots, with signs that say so",
      body: "The liquor store has eight. How many does the park department have, two?\n\nAt Westgate Commons I have personally swept up the glass from four break-ins, one of them my daughter's car, 7:30 in the evening, ball game going on fifty yards away. Nobody saw anything. Nobody ever does. A camera would have.\n\nPut them on the lots and the picnic shelters, hang a sign, done. It's not complicated.",
      author: "hank",
      neighborhood: "westgate",
      place: "Westgate Commons parking lot",
      daysAgo: 192.5,
      supports: 29,
      status: "under_review",
      comments: [
        {
          author: "alice",
          body: "Not one camera has ever stopped anything from happening to me. It lets someone watch it later.",
          daysAgo: 191.4,
          helpful: 22,
          replies: [
            { author: "hank", body: "It lets someone CATCH him later.", daysAgo: 191.2, helpful: 13 },
            {
              author: "judith",
              body: "As far as I can tell from the studies (retired librarian, I went and read four), cameras do cut break-ins in parking lots and do next to nothing about assaults. So you can both stop.",
              daysAgo: 189.1,
              helpful: 26,
            },
          ],
        },
        {
          author: "nell",
          body: "Three questions before anybody buys one:\n\n1. Who gets to look?\n2. How long is it kept?\n3. Can immigration or somebody's ex-husband's cop buddy ask for it?\n\nIn writing, voted on. Then we can talk.",
          daysAgo: 186.2,
          helpful: 20,
        },
        {
          author: "donFelix",
          body: "Pues yo sí quiero cámaras. Tengo setenta y un años, camino despacio, y si me pasa algo me gustaría que alguien lo haya visto, aunque sea un aparato.",
          language: "es",
          daysAgo: 181.6,
          helpful: 12,
        },
        {
          author: "earl",
          body: "We all know who is doing it. It's the older boy at 4417 Larch, and his mother's cell is 402-555-0187, call her and ask why he's out at night with a hammer.",
          daysAgo: 178.3,
          hidden: {
            clause: 2,
            passage: "4417 Larch, and his mother's cell is 402-555-0187",
            reason:
              "This gives a private address and phone number of a family. You can share your point again without them; if you saw a crime, call the police at 402-555-0145.",
            daysAgo: 178.1,
            by: "moderator",
          },
        },
        {
          author: "stan",
          body: "they put one up by the dog run. guess who got a letter. ME. dog off leash eleven minutes",
          daysAgo: 174.8,
          helpful: 7,
        },
        {
          author: "omar",
          body: "a fake one is nine dollars and has a little red light",
          daysAgo: 168.4,
          helpful: 2,
        },
      ],
    },
    {
      key: "school-yard",
      title: "Prendan las luces del patio de la escuela hasta las nueve",
      body: "Atrás de la primaria Riverside hay cancha, hay juegos y hasta hay postes con luz. A las cuatro y media le echan candado y mis hijos acaban jugando en el estacionamiento de la tienda, entre las trocas.\n\n¿De quién es el patio, pues? Lo pagamos todos. Dejen abierto hasta las nueve con una persona que tenga la llave. Yo me apunto los jueves.",
      language: "es",
      author: "marisol",
      neighborhood: "south-bend",
      place: "Riverside Elementary",
      daysAgo: 188.7,
      supports: 17,
      status: "not_moving_forward",
      comments: [
        {
          author: "hector",
          body: "Yo martes y miércoles, ya somos dos con llave. El problema va a ser el seguro, siempre salen con eso del seguro.",
          language: "es",
          daysAgo: 186.9,
          helpful: 6,
        },
        {
          author: "della",
          body: "My Spanish is cafeteria level but I believe she is saying the lights are ALREADY THERE. They are. I can see them from my porch, off.",
          daysAgo: 180.5,
          helpful: 8,
        },
      ],
    },
    {
      key: "call-posts",
      title: "A help button for when your phone is dead",
      body: "You know the blue poles on campus? Push, a person answers, a light flashes on top. My phone quits at 12 percent when it's cold and it always picks the pond path to do it.\n\nOne next to each restroom building would be plenty. No app. Please, no app.",
      author: "winnie",
      neighborhood: "college-hill",
      daysAgo: 185.4,
      supports: 11,
      status: "planned",
      comments: [],
    },
    {
      key: "trail-brush",
      title: "Cut back the bushes at the 30th Street steps",
      body: "At 81 I still take those steps. The bushes by the steps are taller than my grandson, and he plays basketball. A person could be standing in there and you would not know it until you were beside him.\n\nYou do not need a study for this. You need a Saturday and a pair of loppers.",
      author: "joyce",
      neighborhood: "north-bluff",
      place: "Trail steps at 30th Street",
      channel: "paper",
      daysAgo: 183.6,
      supports: 9,
      status: "done",
      comments: [
        {
          author: "sam",
          body: "I own loppers. Would the city arrest me?",
          daysAgo: 181.1,
          helpful: 11,
        },
      ],
    },
    {
      key: "plaza-nights",
      title: "Noches con vida en la plaza: música, lotería y elotes",
      body: "Un lugar vacío da miedo y uno lleno no, así de fácil. En mi pueblo nadie andaba pidiendo lámparas porque a las ocho ya estaban las señoras en las bancas, los chiquillos dando vueltas y el de los elotes en la esquina.\n\nNo ocupamos mucho: que le den permiso al carrito, que nos dejen enchufar una bocina y que no nos corran a las nueve. Los viernes, para empezar.",
      language: "es",
      author: "rosa",
      neighborhood: "stockyards",
      place: "Drovers Green",
      daysAgo: 180.1,
      supports: 7,
      status: "under_review",
      comments: [
        {
          author: "mo",
          body: "Had my phone translate this and yes, absolutely yes. I would bring tea. Is it that carts need a permit, or that there's a permit and nobody ever gives it to you?",
          daysAgo: 177.9,
          helpful: 5,
          replies: [
            {
              author: "lupe",
              body: "Lo segundo. Mi cuñado lleva tres vueltas a esa oficina y cada vez le falta un papel distinto.",
              language: "es",
              daysAgo: 176.6,
              helpful: 8,
            },
          ],
        },
        {
          author: "otis",
          body: "Speaker till nine, fine. Speaker till eleven and I will be down there in my robe, and nobody wants that.",
          daysAgo: 169.3,
          helpful: 6,
        },
      ],
    },
    {
      key: "restrooms",
      title: "Lock the restrooms when the park closes, not four hours before",
      body: "Halvorsen Park closes at 10. The restrooms get locked at 6, so from six to ten, with a three-year-old and a five-year-old, you can guess: behind the backstop, or we go home.\n\nWe go home. So does every other family. Then wonder why the people who stay are the ones nobody wants to meet.",
      author: "beth",
      neighborhood: "maple-park",
      place: "Halvorsen Park",
      daysAgo: 177.3,
      supports: 5,
      status: "under_review",
      comments: [
        {
          author: "walter",
          body: "They are locked because someone lit the trash can on fire in there two times in one month. I was on the neighborhood committee then. It was not done to spite mothers.",
          daysAgo: 174.2,
          helpful: 4,
          replies: [
            {
              author: "beth",
              body: "Then take out the trash can, Walter!",
              daysAgo: 173.8,
              helpful: 16,
            },
          ],
        },
      ],
    },
    {
      key: "more-lights",
      title: "more lights",
      body: "every park. more lights. idk what else to say, it's dark, that is literally the problem",
      author: "kyle",
      daysAgo: 175.9,
      supports: 4,
      status: "combined",
      comments: [],
    },
    {
      key: "court-light",
      title: "Light is out on the east basketball court at Cottonwood",
      body: "At Cottonwood Park the lamp over the east court does not work, three weeks now, maybe four. West court is fine. So all the boys are on the west court and they argue about turns until somebody shoves somebody.",
      author: "abdi",
      neighborhood: "eastside",
      place: "Cottonwood Park, east court",
      daysAgo: 172.7,
      supports: 3,
      status: "sent_to_311",
      comments: [
        {
          author: "tasha",
          body: "It came back on last night!! Whoever you called, it worked.",
          daysAgo: 166.2,
          helpful: 4,
        },
      ],
    },
    {
      key: "keep-some-dark",
      title: "Leave the south meadow dark on purpose",
      body: "Unpopular, I know. There is one spot left inside city limits where you can see the Milky Way with a cheap pair of binoculars, and it's the south meadow at Landing Park. About a dozen of us are out there on clear nights, with thermoses. We have never had trouble. *We* are the eyes on that park.\n\nLight the way in, light the lot. Then stop.",
      author: "theo",
      neighborhood: "river-landing",
      place: "Landing Park, south meadow",
      daysAgo: 170.4,
      supports: 2,
      status: "new",
      comments: [
        {
          author: "fern",
          body: "Fireflies, too. They quit where it's lit; I have watched them quit one yard at a time as the porch lights went in on my road.",
          daysAgo: 168.8,
          helpful: 7,
        },
        {
          author: "winnie",
          body: "With respect, a dozen men with thermoses in a dark field is precisely what I cross the street to avoid.",
          daysAgo: 167.5,
          helpful: 19,
          replies: [
            {
              author: "theo",
              body: "Ouch. Five of us are women, but I see how we'd look from the road. We'll put up a sign and wave?",
              daysAgo: 167.1,
              helpful: 10,
            },
          ],
        },
      ],
    },
    {
      key: "late-courts",
      title: "Courts open till midnight, coach on duty",
      body: "Hoops till 12, Friday and Saturday, one coach with a whistle and a cooler. You run a league, kids show up for the league. We did it for two summers with church money before the van died and there wasn't one fight. OK there was one. It was over a foul and it was a foul.",
      author: "dwayne",
      neighborhood: "north-bluff",
      daysAgo: 167.8,
      supports: 2,
      status: "under_review",
      comments: [
        {
          author: "marcusJ",
          body: "Was in that league. It was not a foul.",
          daysAgo: 165.3,
          helpful: 9,
        },
      ],
    },
    {
      key: "nine-oclock-walk",
      title: "A nine o'clock walk, dogs welcome",
      body: 'Rather than wait for lamps, a few of us on Westgate Drive have begun to do the loop together at nine. There are six people and four dogs. If the city would put a bench and a sign, "Evening walk meets here", I believe there would be twenty. It costs a sign.',
      author: "hazel",
      neighborhood: "westgate",
      daysAgo: 163.2,
      supports: 1,
      status: "new",
      comments: [],
    },
  ],
  responses: [
    {
      office: "parks",
      ideas: [
        { key: "north-trail-lights", decision: "will_do" },
        { key: "trail-brush", decision: "done" },
      ],
      decision: "will_do",
      summary:
        "Yes. We will light the north trail from the bluff lot to the 30th Street bridge with 38 low lamps that shine down.",
      summaryEs:
        "Sí. Alumbraremos el sendero norte, del estacionamiento del mirador al puente de la calle 30, con 38 lámparas bajas que apuntan al suelo.",
      why: "131 people supported this, more than any other idea here. Our counter at the bridge saw 148 people a night. Many walk to or from a shift and have no other way home.\n\nThe lamps cost $5,400 each with cable, about $205,000 in all. The money comes from the $380,000 that the council set aside for this topic. The light is amber and hooded, because several of you asked us to think of the owls and of bedroom windows. The lamps stay on from sunset to sunrise.\n\nThe brush at the 30th Street steps is cut, ten feet back on both sides. One of you wrote that it did not need a study. That was right.",
      whyEs:
        "131 personas apoyaron esta idea, más que cualquier otra de esta página. Nuestro contador en el puente registró 148 personas por noche. Muchas van a su turno o vuelven de él y no tienen otro camino.\n\nCada lámpara cuesta $5,400 con el cable; en total, unos $205,000. El dinero sale de los $380,000 que el concejo apartó para este tema. La luz será ámbar y con visera, porque varias personas nos pidieron pensar en los búhos y en las ventanas de las casas. Las lámparas quedarán encendidas desde que se pone el sol hasta que sale.\n\nYa se cortaron los arbustos de las escaleras de la calle 30, diez pies a cada lado. Una persona escribió que para eso no hacía falta un estudio. Tenía razón.",
      next: "A contractor lays the cable first, on one side at a time, so the trail stays open. On the first night with all lamps on, you are invited to walk it with us.",
      nextEs:
        "Primero un contratista coloca el cable, de un lado a la vez, para que el sendero siga abierto. La primera noche con todas las lámparas encendidas, le invitamos a recorrerlo con nosotros.",
      nextInDays: 64,
      contact: "Andre Wills, Parks and Recreation, 402-555-0131 or parks@oxbow.example.",
      contactEs: "Andre Wills, Parques y Recreación, 402-555-0131 o parks@oxbow.example.",
      drafter: "parksDrafter",
      approver: "mayor",
      publishedDaysAgo: 146,
      checks: { answered: 16, partly: 4, no: 2, offQuestion: 0 },
      commitments: [
        {
          summary: "All 38 lamps on the north trail between the bluff lot and the 30th Street bridge are lit.",
          summaryEs:
            "Las 38 lámparas del sendero norte, entre el estacionamiento del mirador y el puente de la calle 30, están encendidas.",
          dueInDays: 64,
          doneWhen: "Somebody who walks it after dark passes 38 lamps, and every one is on.",
          doneWhenEs: "Quien lo camine de noche pasa junto a 38 lámparas, y todas están encendidas.",
        },
      ],
    },
    {
      office: "parks",
      ideas: [
        { key: "evening-rangers", decision: "partly" },
        { key: "call-posts", decision: "will_do" },
      ],
      coversTopic: true,
      decision: "partly",
      summary:
        "Partly. Two evening rangers for the six parks with the most calls, and four call posts. Not six rangers, and no new cameras yet.",
      summaryEs:
        "En parte. Dos guardaparques de noche para los seis parques con más llamadas y cuatro postes de ayuda. No seis guardaparques, y por ahora no más cámaras.",
      why: "Across this page you asked for people first and equipment second. Six rangers every evening would cost about $396,000 a year with benefits. Two cost $132,000, and that is what is left after the north trail lights and the call posts.\n\nPolice records show where the evening calls come from, so the two rangers walk those six parks from 5 p.m. until closing. They carry a radio and a first-aid kit, no weapon. One of them speaks Spanish. The call posts cost $9,600 each and ring the same desk as 911.\n\nOn cameras you disagreed, and one question has no answer yet: who looks, and how long it is kept. Footage is a public record under state law. We will propose a rule before we propose a camera.",
      whyEs:
        "En toda esta página ustedes pidieron primero personas y después aparatos. Seis guardaparques todas las noches costarían unos $396,000 al año con prestaciones. Dos cuestan $132,000, y eso es lo que queda después de las luces del sendero norte y los postes de ayuda.\n\nLos registros de la policía muestran de dónde vienen las llamadas nocturnas, así que los dos guardaparques recorren esos seis parques desde las 5 p. m. hasta el cierre. Llevan radio y botiquín, no armas. Uno de los dos habla español. Cada poste cuesta $9,600 y llama al mismo centro que el 911.\n\nSobre las cámaras hubo desacuerdo, y una pregunta sigue sin respuesta: quién ve las imágenes y cuánto tiempo se guardan. Según la ley estatal, esas grabaciones son documentos públicos. Propondremos una regla antes de proponer una cámara.",
      next: "We hire the rangers, then set the call posts at Cottonwood Park, Drovers Green, Halvorsen Park and the College Hill pond. The power company connects each post.",
      nextEs:
        "Contratamos a los guardaparques y después instalamos los postes en Cottonwood Park, Drovers Green, Halvorsen Park y el estanque de College Hill. La compañía de luz conecta cada poste.",
      nextInDays: -17,
      contact: "Andre Wills, Parks and Recreation, 402-555-0131. For police calls: 402-555-0145.",
      contactEs: "Andre Wills, Parques y Recreación, 402-555-0131. Para llamadas a la policía: 402-555-0145.",
      drafter: "parksDrafter",
      approver: "approver",
      publishedDaysAgo: 139,
      commitments: [
        {
          summary: "Two rangers walk the six parks with the most evening calls, from 5 p.m. to closing, seven days a week.",
          summaryEs:
            "Dos guardaparques recorren los seis parques con más llamadas nocturnas, de las 5 p. m. al cierre, los siete días de la semana.",
          dueInDays: -84,
          done: {
            daysAgo: 93,
            proof: { kind: "ordinance", evidence: "Resolution 1187" },
            evidence:
              "Both rangers are on duty. Their weekly route hangs at the gate of each of the six parks, and the council approved the two positions in Resolution 1187.",
            evidenceEs:
              "Los dos guardaparques ya trabajan. Su ruta semanal está a la vista en la entrada de cada uno de los seis parques, y el concejo aprobó los dos puestos en la Resolución 1187.",
          },
        },
        {
          summary: "Four call posts work, one each at Cottonwood Park, Drovers Green, Halvorsen Park and the College Hill pond.",
          summaryEs:
            "Funcionan cuatro postes de ayuda: en Cottonwood Park, Drovers Green, Halvorsen Park y el estanque de College Hill.",
          dueInDays: -17,
          doneWhen: "Press the button at each of the four, and somebody answers within a minute.",
          doneWhenEs: "Al apretar el botón en cada uno de los cuatro, alguien contesta en menos de un minuto.",
        },
      ],
    },
    {
      office: "parks",
      ideas: [
        { key: "highway-underpass", decision: "not_ours" },
        { key: "school-yard", decision: "not_ours" },
      ],
      decision: "not_ours",
      summary:
        "Not ours to decide: the underpass belongs to the state, and the school yard to the Oxbow school district. We have asked both.",
      summaryEs:
        "No depende de nosotros: el paso es del estado y el patio es del distrito escolar de Oxbow. Ya hicimos la petición a los dos.",
      why: "The creek path is the city's. The highway bridge above it, and anything bolted to that bridge, belongs to the state. We cannot wire it without a state permit. We wrote to the state transportation department that 52 residents support a light there, and we offered to pay for the power, about $340 a year. The drain is ours, and a crew has cleared it.\n\nThe yard, the gate and the lights at Riverside Elementary belong to the school district. Its board sets the hours. We offered to put the yard on the city's insurance in the evening and to pay half of a key holder.",
      whyEs:
        "El camino del arroyo es de la ciudad. El puente de la carretera, y todo lo que se atornille a él, es del estado. No podemos poner cables sin un permiso estatal. Escribimos al departamento de transporte del estado que 52 residentes apoyan una luz en ese lugar y ofrecimos pagar la electricidad, unos $340 al año. El desagüe sí es nuestro, y un equipo ya lo destapó.\n\nEl patio, la reja y las luces de la primaria Riverside son del distrito escolar. Su junta fija el horario. Ofrecimos incluir el patio en el seguro de la ciudad por las tardes y pagar la mitad del sueldo de una persona encargada de la llave.",
      next: "We post the state's answer and the school board's answer on this page when they reach us. Both bodies take comments from anyone.",
      nextEs:
        "Publicaremos en esta página la respuesta del estado y la de la junta escolar en cuanto nos lleguen. Ambos reciben comentarios de cualquier persona.",
      contact: "Andre Wills, Parks and Recreation, 402-555-0131 or parks@oxbow.example.",
      contactEs: "Andre Wills, Parques y Recreación, 402-555-0131 o parks@oxbow.example.",
      drafter: "parksDrafter",
      approver: "approver",
      publishedDaysAgo: 132,
      checks: { answered: 5, partly: 2, no: 8, offQuestion: 7 },
      clarifiedDaysAgo: 112,
    },
    {
      office: "parks",
      ideas: [{ key: "highway-underpass", decision: "partly" }],
      decision: "partly",
      revises: "highway-underpass",
      summary:
        "Partly. The state will not light its bridge, so the city puts two lamps on its own ground, one at each end of the underpass.",
      summaryEs:
        "En parte. El estado no va a iluminar su puente, así que la ciudad pone dos lámparas en su propio terreno, una en cada extremo del paso.",
      why: "Seven of you told us that our first answer spoke of who owns the bridge and not of the dark. You were right. The state has said no to anything bolted to the bridge. The ground in front of it on both sides is a city park. Two lamps there reach about two thirds of the way in. They cost $7,800 and $410 a year for power.",
      whyEs:
        "Siete de ustedes nos dijeron que la primera respuesta hablaba de quién es el puente y no de la oscuridad. Tenían razón. El estado dijo que no a cualquier cosa atornillada al puente. El terreno de los dos lados es un parque de la ciudad. Dos lámparas ahí alumbran unas dos terceras partes del paso. Cuestan $7,800, y $410 al año de electricidad.",
      next: "The crew sets the two posts when the ground has thawed. The middle of the underpass stays dark, and we will ask the state again.",
      nextEs:
        "El equipo pone los dos postes cuando la tierra se descongele. El centro del paso sigue oscuro, y volveremos a pedírselo al estado.",
      nextInDays: 140,
      contact: "Andre Wills, Parks and Recreation, 402-555-0131 or parks@oxbow.example.",
      contactEs: "Andre Wills, Parques y Recreación, 402-555-0131 o parks@oxbow.example.",
      drafter: "parksDrafter",
      approver: "approver",
      publishedDaysAgo: 101,
      checks: { answered: 9, partly: 3, no: 0, offQuestion: 0 },
    },
  ],
};
