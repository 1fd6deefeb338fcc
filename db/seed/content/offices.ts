interface SeedOffice {
  slug: string;
  name: string;
  nameEs: string;
  headName: string;
  headTitle: string;
  headTitleEs: string;
  phone: string;
  introduction: string;
  introductionEs: string;
  /** The path of its video, poster and captions in public/, without their endings. */
  video?: string;
  /** Who led it before, until so many days ago. */
  predecessor?: { name: string; title: string; titleEs: string; leftDaysAgo: number };
  /** Who takes over in so many days. */
  successor?: { name: string; title: string; titleEs: string; inDays: number };
}

/** The eight offices that ask and answer. Heads are fictional. */
const all = [
  {
    slug: "mayor",
    name: "Mayor's Office",
    nameEs: "Oficina de la Alcaldía",
    headName: "Ruth Okafor",
    headTitle: "Mayor",
    headTitleEs: "Alcaldesa",
    phone: "402-555-0100",
    introduction:
      "I was a school bus dispatcher for nineteen years before I was mayor, so I know what it is to wait for an answer. When this office asks a question here, I read what you write, and I sign what we answer.",
    introductionEs:
      "Fui despachadora de autobuses escolares durante diecinueve años antes de ser alcaldesa, así que sé lo que es esperar una respuesta. Cuando esta oficina hace una pregunta aquí, leo lo que ustedes escriben y firmo lo que contestamos.",
  },
  {
    slug: "finance",
    name: "Finance",
    nameEs: "Finanzas",
    headName: "Leonard Voss",
    headTitle: "Finance Director",
    headTitleEs: "Director de Finanzas",
    phone: "402-555-0112",
    introduction:
      "We keep the city's books and write the first draft of its budget. Every number we print can be asked about, and we will show the line it comes from.",
    introductionEs:
      "Llevamos las cuentas de la ciudad y escribimos el primer borrador del presupuesto. Pregunte por cualquier cifra que publiquemos: le mostraremos de qué renglón sale.",
  },
  {
    slug: "public-works",
    name: "Public Works",
    nameEs: "Obras Públicas",
    headName: "Dana Ortiz",
    headTitle: "Director of Public Works",
    headTitleEs: "Directora de Obras Públicas",
    video: "/videos/public-works",
    predecessor: {
      name: "Walter Dunn",
      title: "Interim Director of Public Works",
      titleEs: "Director interino de Obras Públicas",
      leftDaysAgo: 262,
    },
    phone: "402-555-0120",
    introduction:
      "We plow, pave, paint and pick up: 812 miles of street, 190 miles of alley, 61 bridges and every storm drain. For a pothole or a dark street light call 311. For how the whole street should work, tell us here.",
    introductionEs:
      "Quitamos la nieve, pavimentamos, pintamos y recogemos: 812 millas de calles, 190 de callejones, 61 puentes y todos los desagües. Para un bache o una luz apagada, llame al 311. Para decirnos cómo debería funcionar toda la calle, escriba aquí.",
  },
  {
    slug: "parks",
    name: "Parks and Recreation",
    nameEs: "Parques y Recreación",
    headName: "Marcus Bell",
    headTitle: "Parks Director",
    headTitleEs: "Director de Parques",
    phone: "402-555-0131",
    introduction:
      "Seventy-four parks, nine pools, six community centers and a crew that starts at five in the morning. Tell us what works on your block and what keeps you away.",
    introductionEs:
      "Setenta y cuatro parques, nueve piscinas, seis centros comunitarios y un equipo que empieza a las cinco de la mañana. Cuéntenos qué funciona en su cuadra y qué le impide venir.",
  },
  {
    slug: "police",
    name: "Police",
    nameEs: "Policía",
    headName: "Angela Whitfield",
    headTitle: "Chief of Police",
    headTitleEs: "Jefa de Policía",
    phone: "402-555-0140",
    introduction:
      "Call 911 in an emergency and 402-555-0145 when it can wait. Here we answer questions about how we work, not about single cases.",
    introductionEs:
      "En una emergencia llame al 911; si puede esperar, al 402-555-0145. Aquí contestamos preguntas sobre cómo trabajamos, no sobre casos particulares.",
  },
  {
    slug: "fire",
    name: "Fire and Emergency",
    nameEs: "Bomberos y Emergencias",
    headName: "Tomás Herrera",
    headTitle: "Fire Chief",
    headTitleEs: "Jefe de Bomberos",
    phone: "402-555-0150",
    introduction:
      "Eleven stations and the city's emergency plan. After every storm we ask what reached you, what did not, and who was missed.",
    introductionEs:
      "Once estaciones y el plan de emergencias de la ciudad. Después de cada tormenta preguntamos qué le llegó, qué no, y a quién no alcanzamos.",
  },
  {
    slug: "library",
    name: "Public Library",
    nameEs: "Biblioteca Pública",
    headName: "Karen Roe",
    headTitle: "Library Director",
    headTitleEs: "Directora de la Biblioteca",
    phone: "402-555-0160",
    introduction:
      "Seven branches, a bookmobile and the computers where many of you read this page. Any desk can help you take part, on screen or on paper.",
    introductionEs:
      "Siete sucursales, un bibliobús y las computadoras donde muchos de ustedes leen esta página. En cualquier mostrador le ayudamos a participar, en pantalla o en papel.",
  },
  {
    slug: "planning",
    name: "Planning and Housing",
    nameEs: "Planificación y Vivienda",
    headName: "Joanne Sato",
    headTitle: "Planning Director",
    headTitleEs: "Directora de Planificación",
    successor: { name: "Amara Diallo", title: "Planning Director", titleEs: "Directora de Planificación", inDays: 40 },
    phone: "402-555-0170",
    introduction:
      "What may be built where, and how the city grows without pushing people out. Our maps are public; so are the reasons behind them.",
    introductionEs:
      "Qué se puede construir y dónde, y cómo crece la ciudad sin expulsar a su gente. Nuestros mapas son públicos, y también las razones detrás de ellos.",
  },
] as const satisfies readonly SeedOffice[];

export type OfficeSlug = (typeof all)[number]["slug"];
export const offices: readonly (SeedOffice & { slug: OfficeSlug })[] = all;
