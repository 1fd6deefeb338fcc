import type { SeedTopic } from "../types";

export const downtownAlleys: SeedTopic = {
  slug: "downtown-alleys",
  question: "What would get you to walk through a downtown alley?",
  questionEs: "¿Qué haría falta para que usted camine por un callejón del centro?",
  summary: "Fourteen blocks, fourteen alleys, and most of us go around. Tell us what to fix first.",
  summaryEs: "Catorce cuadras, catorce callejones, y casi todos les damos la vuelta. Díganos qué arreglar primero.",
  context:
    "Fourteen blocks downtown have an alley behind them. They are public streets, as public as Main. Kitchens, garbage trucks and people on their way to work use them every day. Most others walk around.\n\nWe counted for a week. About 2,300 people a day take one of these alleys. After sunset it is 180. Four alleys have street lights, ten have none.\n\nThere is **$310,000** for the next twelve months. It comes from parking meters and may only be spent downtown. That is enough for a few things done well, so please say which alley and what time of day.",
  contextEs:
    "Catorce cuadras del centro tienen un callejón por atrás. Son vía pública, igual que la calle Main. Todos los días los usan las cocinas, los camiones de basura y la gente que va al trabajo. Casi todos los demás les dan la vuelta.\n\nContamos durante una semana. Unas 2,300 personas al día pasan por alguno de estos callejones. De noche son 180. Cuatro callejones tienen alumbrado y diez no tienen nada.\n\nHay **$310,000** para los próximos doce meses. Vienen de los parquímetros y solo se pueden gastar en el centro. Alcanzan para pocas cosas bien hechas, así que díganos en qué callejón y a qué hora.",
  canChange: "Lights, paving and drains, where dumpsters stand, signs, paint, and the hours when trucks may load.",
  canChangeEs:
    "La luz, el pavimento y los desagües, el lugar de los contenedores de basura, los letreros, la pintura y las horas de carga y descarga.",
  cannotChange:
    "The backs of buildings, which belong to their owners. Power lines, which belong to the utility. The clear width that the fire code asks for: 20 feet in each alley that reaches an apartment.",
  cannotChangeEs:
    "La parte de atrás de los edificios, que es de sus dueños. Los cables, que son de la compañía eléctrica. El ancho libre que exige el código de bomberos: 20 pies en todo callejón que llega a un apartamento.",
  otherWays:
    "- Walk with us: two evenings, from the Downtown library, with a flashlight and a clipboard. Ask at the desk for the times.\n- Fill in a card at the Downtown library. A clerk adds it here and gives you a receipt.\n- Call Public Works at 402-555-0120, weekdays 7 to 4. We speak Spanish.",
  otherWaysEs:
    "- Camine con nosotros: dos noches, desde la biblioteca Downtown, con linterna y libreta. Pregunte la hora en el mostrador.\n- Llene una tarjeta en la biblioteca Downtown. Alguien del personal la agrega aquí y le da un recibo.\n- Llame a Obras Públicas al 402-555-0120, de lunes a viernes de 7 a 4. Hablamos español.",
  cover: "/drawings/alleys.svg",
  coverAlt: "Drawing of a brick alley between tall buildings, with a lamp over a back door.",
  coverAltEs: "Dibujo de un callejón de ladrillo entre edificios altos, con una lámpara sobre una puerta trasera.",
  askingOffice: "public-works",
  responsibleOffice: "public-works",
  released: true,
  opensInDays: -330,
  closesInDays: -290,
  respondInDays: -255,
  promise: { minSupports: 40, topIdeas: 3 },
  ideas: [
    {
      key: "alley-lights",
      title: "Lights. Real ones, that stay on.",
      body: "I tend bar off Eleventh and get out at 2:30. To my car it's four blocks around or one dark alley with my keys between my fingers. About half the time I'm too tired for the four blocks.\n\nBehind the old bank there's a single bulb over a loading door, and when the restaurant locks up they turn it off. I'm not asking for it to be pretty. Just a light on a pole every so often that belongs to the city, so nobody can switch it off on me!",
      author: "tasha",
      neighborhood: "old-market",
      place: "Alley between Eleventh and Twelfth, north of Jackson",
      daysAgo: 329.3,
      supports: 57,
      status: "done",
      comments: [
        {
          author: "omar",
          body: "My back door is on that alley. Two break-ins, both on nights my own bulb was burned out. So I bought the brightest one they sell, and then the third floor across the way complained. If the city did it, by someone who knows how, I'd take mine down.",
          daysAgo: 327.8,
          helpful: 16,
        },
        {
          author: "lena",
          body: "Hi, I'm the third floor across the way. Bedroom on the alley. That bulb comes through a blackout curtain, Omar, I could read by it. Please do not do this to all of us.",
          daysAgo: 326.9,
          helpful: 20,
          replies: [
            { author: "tasha", body: "I'd trade you your curtain for my keys.", daysAgo: 326.5, helpful: 24 },
            {
              author: "devon",
              body: "You can both win this one. Warm bulbs, a hood so that it only shines down, and dim it after 3. I measured alley lighting for my thesis. Glare is what makes a place feel dark, because your pupils shut.",
              daysAgo: 325.7,
              helpful: 31,
            },
          ],
        },
        {
          author: "carmen",
          body: "Yo limpio oficinas y llego a las 4:40 de la mañana. Paso por el callejón de la Novena con la lámpara del celular y hablando sola, para que crean que voy con alguien. A veces hasta me contesto.",
          language: "es",
          daysAgo: 323.4,
          helpful: 27,
          replies: [
            {
              author: "ernesto",
              body: "señora a esa hora yo ya me fui pero si sale a las 12 y media toque en la puerta verde, la acompañamos",
              language: "es",
              daysAgo: 322.0,
              helpful: 18,
            },
          ],
        },
        {
          author: "hank",
          body: "And who pays? If it's parking meters, that's downtown money, go ahead. If it's coming out of what they charge me for street lights in Westgate, no.",
          daysAgo: 318.6,
          helpful: 6,
          replies: [
            {
              author: "drafter",
              body: "Elena Marsh, Public Works. It is parking meter money, and by ordinance it stays downtown. Tasha, could you tell us where on that block it is darkest? Our map shows two old pole bases there.",
              daysAgo: 316.9,
              helpful: 11,
            },
            {
              author: "tasha",
              body: "Where the fire escape comes down, past the second dumpster. Come at 2:30, I'll show you. Bring a coat.",
              daysAgo: 316.2,
              helpful: 14,
            },
          ],
        },
        {
          author: "tyrone",
          body: "Worked security at the garage one summer. Everything that ever happened down there happened in the one spot the light missed. All of us knew the spot. Nobody ever asked us.",
          daysAgo: 307.5,
          helpful: 22,
        },
      ],
    },
    {
      key: "shared-compactor",
      title: "One compactor instead of eleven dumpsters",
      body: "Eleven kitchens back onto our alley. Each of them has its own dumpster, its own grease bin and its own hauler. One morning I counted seven different trucks, the first at 5:10 with the beeper going. And rats as long as my forearm.\n\nTwo shared compactors, one for recycling, one grease tank. You pay for what you put in. The haulers will hate it. I have six owners who say yes today if the city finds the spot and holds the contract, because we would never agree on who does.",
      author: "bruno",
      neighborhood: "old-market",
      place: "Alley between Ninth and Tenth",
      daysAgo: 327.2,
      supports: 29,
      status: "in_progress",
      comments: [
        { author: "omar", body: "Seven owners. I'm in, minus the grease. I'm a tailor.", daysAgo: 326.0, helpful: 12 },
        {
          author: "lena",
          body: "5:10 a.m. Beep. Beep. Beep. I would sign this in blood.",
          daysAgo: 325.1,
          helpful: 15,
        },
        {
          author: "ernesto",
          body: "soy cocinero y la basura la saco yo, no el dueño. ahorita el bote esta a diez pasos. si lo van a poner a media cuadra piensen en el que carga las bolsas a las 12 de la noche con el piso congelado",
          language: "es",
          daysAgo: 321.3,
          helpful: 25,
          replies: [
            {
              author: "bruno",
              body: "Ernesto's right and I hadn't thought of it. One at each end of the alley, then, and carts with real wheels.",
              daysAgo: 320.7,
              helpful: 17,
            },
          ],
        },
        {
          author: "marcusJ",
          body: "I ride on one of those trucks. Compactors jam when people throw chairs in, then nothing gets picked up for three days, I've seen it. One person has to be in charge of the key.",
          daysAgo: 314.8,
          helpful: 19,
          replies: [
            {
              author: "bruno",
              body: "Every owner gets a card, it opens with the card, it weighs what you drop. The chair guy gets the bill. I know exactly who the chair guy is.",
              daysAgo: 314.1,
              helpful: 13,
            },
          ],
        },
        {
          author: "walter",
          body: "It is private garbage from private businesses. I do not follow how it became the city's affair.",
          daysAgo: 303.9,
          helpful: 7,
        },
      ],
    },
    {
      key: "painted-boxes",
      title: "Give the ugly gray boxes to the high school art class",
      body: 'Every alley mouth downtown has one of those gray metal cabinets humming to itself with forty stickers on it. There must be thirty of them.\n\nLet the art classes at Central and South do them. Pay for the paint and pay the kids something, I mean it, they\'re sick of "exposure" already. Start with the nine on Tenth.',
      author: "zoe",
      neighborhood: "old-market",
      daysAgo: 324.4,
      supports: 12,
      status: "in_progress",
      comments: [
        {
          author: "cal",
          body: "Some of us like gray. Do we get a say in what goes on them, or do we find out when it's up?",
          daysAgo: 322.5,
          helpful: 8,
          replies: [
            {
              author: "zoe",
              body: "Sketches in the library window for two weeks and anybody can stick a dot on one. You included. I'd honestly like to see what you pick.",
              daysAgo: 322.1,
              helpful: 14,
            },
          ],
        },
        {
          author: "quinn",
          body: "i was in that class. she will make them do 14 sketches each first lol. it'll be good",
          daysAgo: 317.7,
          helpful: 10,
        },
        {
          author: "winnie",
          body: "Wrap them, don't paint them. Paint peels off that kind of metal in one winter; I have tried it on a mailbox. A printed wrap was about $400 when my brother's shop did one, and it comes off if somebody hates it.",
          daysAgo: 309.2,
          helpful: 17,
        },
      ],
    },
    {
      key: "car-free-nights",
      title: "Close one alley to cars on Friday and Saturday nights",
      body: "The wide one between Ninth and Tenth. Six to midnight, two bollards, some string lights, tables. I was in a town last year that does it, and there were grandmothers playing dominoes at eleven at night. It was the best street they had.\n\nEight weekends. If it flops, take the bollards away and I'll help carry them.",
      author: "theo",
      neighborhood: "old-market",
      place: "Alley between Ninth and Tenth",
      daysAgo: 322.8,
      supports: 7,
      status: "not_moving_forward",
      comments: [
        {
          author: "amira",
          body: "yes!! my kids could run around for once while we finish eating. i'll bring the dominoes",
          daysAgo: 321.6,
          helpful: 9,
        },
        {
          author: "bruno",
          body: "I'd make money on this and I'm still against it. My fish comes 6:30 on a Friday. The grease truck comes at ten. There isn't another door.",
          daysAgo: 319.9,
          helpful: 16,
          replies: [
            { author: "theo", body: "Could the fish come at 5? Serious question.", daysAgo: 319.5, helpful: 4 },
            { author: "bruno", body: "You tell the fish guy.", daysAgo: 319.4, helpful: 21 },
          ],
        },
        {
          author: "vic",
          body: "Put tables out there and by nine o'clock the bums from the shelter will be all over it like roaches. Those aren't people, they're pests.",
          daysAgo: 315.3,
          hidden: {
            clause: 3,
            passage: "like roaches. Those aren't people, they're pests.",
            reason:
              "Calling people without a home roaches and pests slurs a group, which is clause 3. You can share a worry about the tables at night again in other words.",
            daysAgo: 314.9,
            by: "moderator",
          },
        },
        {
          author: "sam",
          body: "27 years on the engine. That alley is how you get a ladder to the back windows of the Farrell Lofts, sixty some apartments. I have stood there while a man looked for the key to a bollard. Theo I like you but no.",
          daysAgo: 311.0,
          helpful: 28,
        },
        { author: "sheila", body: "I'd go. Where do I park, though?", daysAgo: 305.6, helpful: 3 },
        {
          author: "lena",
          body: "I live over it. Fridays are loud already. Eight weekends would be eight too many, sorry Theo.",
          daysAgo: 298.3,
          helpful: 9,
        },
      ],
    },
    {
      key: "kitchen-door-light",
      title: "Una luz en la salida de la cocina",
      body: "trabajo en la cocina de un restaurante de la 10 y salimos por atras a las 12 y media. son seis escalones y no se ve ni el primero. el dueño dice que es de la ciudad, la ciudad dice que es del dueño. ya se cayo un compañero y ahora anda con faja\n\nuna luz nomas, donde acaban los escalones",
      language: "es",
      author: "ernesto",
      neighborhood: "old-market",
      place: "Alley between Ninth and Tenth, green door",
      daysAgo: 325.9,
      supports: 5,
      status: "done",
      channel: "kiosk",
      comments: [
        {
          author: "lupe",
          body: "Siempre es del otro. Mi esposo lavó platos ahí cerca y traía su propia linterna en la gorra, como minero.",
          language: "es",
          daysAgo: 320.2,
          helpful: 11,
        },
        {
          author: "bruno",
          body: "I used the translate button. I have the restaurant with the green door. Ernesto, is that my stairs? If it's mine I'll hang one tomorrow and the city can take its time.",
          daysAgo: 318.8,
          helpful: 34,
        },
      ],
    },
    {
      key: "alley-names",
      title: "Name the alleys",
      body: 'I told a 911 dispatcher I was "in the alley behind the place that used to be the shoe repair." She was very patient. They have no names, so they have no addresses, so nobody can send help or a pizza.\n\nName all fourteen and bolt up a sign at each end. Ask the old-timers before you ask a committee.',
      author: "devon",
      daysAgo: 319.1,
      supports: 3,
      status: "under_review",
      comments: [
        {
          author: "luther",
          body: "The one back of the theater always was Trumpet Alley. The players came out there to smoke, since they weren't let out the front.",
          daysAgo: 317.4,
          helpful: 37,
        },
        {
          author: "gina",
          body: "My nonna called ours Via Gatti. Cat street. It was not a compliment.",
          daysAgo: 312.6,
          helpful: 14,
          replies: [
            { author: "devon", body: "Trumpet Alley and Via Gatti. That's two, twelve to go.", daysAgo: 312.2, helpful: 6 },
          ],
        },
      ],
    },
    {
      key: "unloading-space",
      title: "Un lugar para descargar sin que nos multen",
      body: "Reparto verdura a cuatro restaurantes del centro, de 6 a 9 de la mañana. En el callejón no se puede parar porque tapo el paso, y en la calle me ponen la multa: 45 dólares, van tres este mes. La paga el que maneja, no la compañía.\n\nPinten un espacio en cada boca de callejón, de 20 minutos, y que sea de veras para descargar, no para el que entra por un café.",
      language: "es",
      author: "hector",
      neighborhood: "old-market",
      daysAgo: 313.7,
      supports: 3,
      status: "under_review",
      comments: [],
    },
    {
      key: "low-spot",
      title: "The low spot behind the theater that never drains",
      body: "There has been standing water back there as long as I've parked behind the theater, ankle deep after rain and solid ice when it's cold. Somebody laid a shopping cart in it to step on. The drain is six feet away and sits higher than the water.",
      author: "wendy",
      neighborhood: "old-market",
      place: "Alley behind the theater",
      daysAgo: 310.3,
      supports: 2,
      status: "in_progress",
      comments: [
        {
          author: "ivan",
          body: "Drain is not too high. Pavement went down, because under it is old coal cellar. You fix drain only, in two years is same pond.",
          daysAgo: 306.4,
          helpful: 12,
        },
      ],
    },
    {
      key: "hire-cats",
      title: "Hire cats",
      body: "For the rats. I'm quite serious. Barn cats, fixed and vaccinated, from the shelter, with a heated box behind each restaurant. They work nights and don't need a pension.",
      author: "hazel",
      daysAgo: 308.7,
      supports: 1,
      status: "new",
      comments: [
        {
          author: "fern",
          body: "They'd take the chimney swifts first, Hazel. Lids on the dumpsters would do more, honestly.",
          daysAgo: 306.1,
          helpful: 10,
        },
        {
          author: "bruno",
          body: "I had one. His name was Health Code. We were not able to keep him.",
          daysAgo: 302.5,
          helpful: 26,
        },
      ],
    },
    {
      key: "restroom",
      title: "A public restroom, since people are using the alley as one",
      body: "I will be plain. Some of the smell back there is not garbage. People do what they must when every door says customers only, and I include ladies of my age coming from the matinee. One restroom, with an attendant and a lock that works.",
      author: "joyce",
      daysAgo: 304.9,
      supports: 1,
      status: "under_review",
      channel: "meeting",
      comments: [
        {
          author: "yusuf",
          body: "All bus drivers agree with this lady. Our layover is two blocks from there and we have the same problem, with a schedule.",
          daysAgo: 301.7,
          helpful: 13,
        },
      ],
    },
    {
      key: "alley-cameras",
      title: "Cameras at both ends of every alley",
      body: "Put one at each end and a sign saying so. My dentist is down there and I won't walk from the garage after four. I don't see what there is to discuss.",
      author: "sue",
      daysAgo: 297.4,
      supports: 1,
      status: "under_review",
      comments: [],
    },
    {
      key: "leave-them",
      title: "They're alleys. Leave them be.",
      body: "An alley is where you put the truck and the trash so you don't have to look at it from the front. Works fine. Spend it on something that's broken.",
      author: "pete",
      daysAgo: 294.6,
      supports: 0,
      status: "new",
      comments: [],
    },
  ],
  responses: [
    {
      office: "public-works",
      ideas: [
        { key: "alley-lights", decision: "done" },
        { key: "kitchen-door-light", decision: "done" },
      ],
      decision: "done",
      summary:
        "Yes, and most of it is done: 41 hooded lights are on in eight alleys, one of them over the green kitchen door. Eleven more follow in the last two.",
      summaryEs:
        "Sí, y casi todo está hecho: hay 41 lámparas con visera prendidas en ocho callejones, una sobre la puerta verde de la cocina. Faltan once en los dos últimos.",
      why: "We had the lamps in the yard, left from the street light change, and old pole bases or walls to put them on. So eight of the ten dark alleys could be done at once, for $61,000. The other two need new poles, which took longer to order.\n\nNone of them can be switched off from a building. They are warm in color, shine down, and dim to half after 3 a.m. We set the height with the people who live above. One lamp was moved after the first night because it still lit a bedroom.\n\nThe stairs belong to the building. The alley at the foot of them belongs to the city, and that is where the light stands now.",
      whyEs:
        "Teníamos las lámparas en el depósito, sobrantes del cambio de alumbrado, y bases viejas o paredes donde ponerlas. Por eso ocho de los diez callejones oscuros se hicieron de una vez, por $61,000. Los otros dos necesitan postes nuevos, que tardaron más en llegar.\n\nNinguna se puede apagar desde un edificio. Dan luz cálida, alumbran hacia abajo y bajan a la mitad después de las 3 a. m. La altura la decidimos con los vecinos de arriba. Una lámpara se movió después de la primera noche porque todavía entraba a un dormitorio.\n\nLos escalones son del edificio. El callejón donde terminan es de la ciudad, y ahí está ahora la luz.",
      next: "Crews set five new poles in the last two dark alleys and hang the eleven lights that are missing.",
      nextEs: "Las cuadrillas colocan cinco postes nuevos en los dos últimos callejones oscuros y las once lámparas que faltan.",
      nextInDays: -205,
      contact: "Elena Marsh, Public Works, 402-555-0120, alleys@oxbow.example. For a light that is out, call 311.",
      contactEs: "Elena Marsh, Obras Públicas, 402-555-0120, alleys@oxbow.example. Para una luz apagada, llame al 311.",
      drafter: "drafter",
      approver: "approver",
      publishedDaysAgo: 269.4,
      checks: { answered: 11, partly: 2, no: 1, offQuestion: 0 },
      commitments: [
        {
          summary: "All ten alleys that were dark have city lights: 52 lamps in all.",
          summaryEs: "Los diez callejones que estaban a oscuras tienen alumbrado de la ciudad: 52 lámparas en total.",
          dueInDays: -205,
          residents: { done: 12, notDone: 1 },
          done: {
            daysAgo: 211,
            evidence:
              "Map of all 52 lamps with the date each was switched on, on the Public Works page and at the Downtown library desk.",
            evidenceEs:
              "Mapa de las 52 lámparas con la fecha en que se prendió cada una, en la página de Obras Públicas y en el mostrador de la biblioteca Downtown.",
          },
        },
      ],
    },
    {
      office: "public-works",
      ideas: [{ key: "car-free-nights", decision: "no" }],
      decision: "no",
      summary:
        "No, we will not close this alley to cars at night. It is the only way for a fire ladder to reach 64 apartments, and the only back door of eleven kitchens.",
      summaryEs:
        "No vamos a cerrar este callejón a los autos por la noche. Es la única entrada de la escalera de bomberos a 64 apartamentos y la única puerta trasera de once cocinas.",
      why: "The fire code asks for 20 clear feet behind the Farrell Lofts at all hours. The alley is 22 feet wide. Tables for even one row take six. We went there with Station 3 and a tape measure, and tried it with a truck.\n\nWe looked for another alley as well. Only the one behind the theater is wide enough and has no apartments, and its pavement has to be fixed first.",
      whyEs:
        "El código de bomberos exige 20 pies libres detrás de los Farrell Lofts a toda hora. El callejón mide 22 pies de ancho. Una sola hilera de mesas ocupa seis. Fuimos con la Estación 3 y una cinta métrica, y lo probamos con un camión.\n\nTambién buscamos otro callejón. Solo el de atrás del teatro tiene el ancho y no tiene apartamentos, pero primero hay que arreglar el pavimento.",
      next: "Nothing more happens with this alley. Any block can ask for a one-night street permit on the front side: it is free, and the form is one page.",
      nextEs:
        "Con este callejón no se hará nada más. Cualquier cuadra puede pedir un permiso de una noche para la calle de enfrente: es gratis y la solicitud es de una página.",
      contact: "Street permits, Public Works, 402-555-0124, alleys@oxbow.example.",
      contactEs: "Permisos de calle, Obras Públicas, 402-555-0124, alleys@oxbow.example.",
      drafter: "drafter",
      approver: "approver",
      publishedDaysAgo: 263.8,
    },
    {
      office: "public-works",
      ideas: [{ key: "shared-compactor", decision: "doing" }],
      coversTopic: true,
      decision: "doing",
      summary:
        "Yes: lights first, because you asked for them most. Two shared compactors and nine painted boxes are under way. The pond behind the theater gets a drain now.",
      summaryEs:
        "Sí: primero la luz, que es lo que más pidieron. Dos compactadores compartidos y nueve cajas pintadas ya están en marcha. El charco detrás del teatro tendrá desagüe ya.",
      why: "The $310,000 goes like this: $104,000 for lights, $126,000 for the compactors, $13,000 for the boxes, $38,000 for the drain. The last $29,000 is for a test of porous brick, which lets rain through.\n\nEleven kitchens share two compactors, one at each end of the alley, opened by card and paid by weight. The city holds the contract. Each kitchen gets a cart with wheels. One hauler comes, and not before 7 a.m.",
      whyEs:
        "Los $310,000 se reparten así: $104,000 para la luz, $126,000 para los compactadores, $13,000 para las cajas y $38,000 para el desagüe. Los últimos $29,000 son para probar un ladrillo poroso, que deja pasar la lluvia.\n\nOnce cocinas comparten dos compactadores, uno en cada punta del callejón, que se abren con tarjeta y se pagan por peso. El contrato lo lleva la ciudad. Cada cocina recibe un carrito con ruedas. Pasa un solo camión, y nunca antes de las 7 a. m.",
      next: "We finish what is listed below, and then ask the owners in the next alley whether they want compactors too.",
      nextEs:
        "Terminamos lo que aparece abajo y luego preguntamos a los dueños del siguiente callejón si también quieren compactadores.",
      nextInDays: -96,
      contact: "Elena Marsh, Public Works, 402-555-0120, alleys@oxbow.example.",
      contactEs: "Elena Marsh, Obras Públicas, 402-555-0120, alleys@oxbow.example.",
      drafter: "drafter",
      approver: "approver",
      publishedDaysAgo: 258.5,
      commitments: [
        {
          summary: "Two shared compactors replace the eleven dumpsters in the alley between Ninth and Tenth.",
          summaryEs: "Dos compactadores compartidos reemplazan los once contenedores del callejón entre la Novena y la Décima.",
          dueInDays: -150,
          residents: { done: 6, notDone: 4 },
          done: {
            daysAgo: 143,
            evidence:
              "The eleven dumpsters are gone; photos before and after on the Public Works page. A week late, because the card readers came late. Weights are listed there each month.",
            evidenceEs:
              "Ya no están los once contenedores; hay fotos de antes y después en la página de Obras Públicas. Una semana tarde, porque los lectores de tarjeta llegaron tarde. Ahí se publica el peso de cada mes.",
          },
        },
        {
          summary: "A 200-foot test of porous brick is in place in one alley.",
          summaryEs: "Hay una prueba de 200 pies de ladrillo poroso en un callejón.",
          dueInDays: -96,
          withdrawn: {
            daysAgo: 132,
            reason:
              "Digging test holes, we found old cellars under both alleys that could be used. Water let through the brick would run into them. The $29,000 stays in the parking fund.",
            reasonEs:
              "Al hacer hoyos de prueba encontramos sótanos viejos debajo de los dos callejones que servían. El agua que deja pasar el ladrillo caería en ellos. Los $29,000 se quedan en el fondo de parquímetros.",
          },
        },
      ],
    },
    {
      office: "public-works",
      ideas: [{ key: "painted-boxes", decision: "doing" }],
      decision: "doing",
      summary: "Yes. Art students of Central and South paint nine utility boxes on Tenth Street, and the city pays them.",
      summaryEs: "Sí. Estudiantes de arte de Central y South decoran nueve cajas de la calle Décima, y la ciudad les paga.",
      why: "Students get $150 for each box. Sketches hang in the library window for two weeks and anyone can put a dot on one. We use printed wraps, since paint peels. All nine cost $13,000.",
      whyEs:
        "Los estudiantes reciben $150 por caja. Los bocetos se exponen dos semanas en la ventana de la biblioteca y cualquiera puede pegar un punto en uno. Usamos láminas impresas, porque la pintura se cae. Las nueve cuestan $13,000.",
      next: "A new art class does nine more boxes each school year.",
      nextEs: "Cada año escolar un nuevo grupo de arte hace nueve cajas más.",
      nextInDays: -120,
      contact: "Elena Marsh, Public Works, 402-555-0120, alleys@oxbow.example.",
      contactEs: "Elena Marsh, Obras Públicas, 402-555-0120, alleys@oxbow.example.",
      drafter: "drafter",
      approver: "approver",
      publishedDaysAgo: 257.9,
      commitments: [
        {
          summary: "Nine utility boxes on Tenth Street carry art by students of Central and South, who have been paid.",
          summaryEs:
            "Nueve cajas de servicios de la calle Décima llevan arte de estudiantes de Central y South, a quienes ya se les pagó.",
          dueInDays: -120,
          done: {
            daysAgo: 124,
            evidence: "All nine stand on Tenth between Farrow and Jackson. Each has the name of the student on its side.",
            evidenceEs:
              "Las nueve están en la Décima, entre Farrow y Jackson. Cada una lleva a un lado el nombre de quien la hizo.",
          },
        },
      ],
    },
    {
      office: "public-works",
      ideas: [{ key: "low-spot", decision: "doing" }],
      decision: "doing",
      summary: "Yes. The pond behind the theater gets a drain now. The old cellar under it stays for another year.",
      summaryEs: "Sí. El charco detrás del teatro tendrá desagüe ya. El sótano viejo que está debajo queda para otro año.",
      why: "The pavement sank over an old cellar. A drain costs $38,000. Filling the cellar is a bigger job than this money allows.",
      whyEs:
        "El pavimento se hundió sobre un sótano viejo. Un desagüe cuesta $38,000. Rellenar el sótano cuesta más de lo que hay.",
      next: "The crew sets the inlet before the spring rains.",
      nextEs: "El equipo pone la alcantarilla antes de las lluvias de primavera.",
      nextInDays: -165,
      contact: "Elena Marsh, Public Works, 402-555-0120, alleys@oxbow.example.",
      contactEs: "Elena Marsh, Obras Públicas, 402-555-0120, alleys@oxbow.example.",
      drafter: "drafter",
      approver: "approver",
      publishedDaysAgo: 257.3,
      commitments: [
        {
          summary: "A new inlet at the low spot behind the theater takes the water away within an hour after rain.",
          summaryEs:
            "Una nueva alcantarilla en la parte baja detrás del teatro se lleva el agua en una hora después de la lluvia.",
          dueInDays: -165,
          done: {
            daysAgo: 171,
            evidence:
              "Work order DR-0418 is closed. We checked after three rains, and the photos are on the Public Works page. The shopping cart went to the metal yard.",
            evidenceEs:
              "La orden de trabajo DR-0418 está cerrada. Lo revisamos después de tres lluvias y las fotos están en la página de Obras Públicas. El carrito de supermercado fue al depósito de metal.",
          },
        },
      ],
    },
  ],
};
