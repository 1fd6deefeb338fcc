/** What an office says in public when it starts to look at an idea. */
export const reviewSentences: readonly (readonly [en: string, es: string])[] = [
  [
    "We have read this and asked our crew chiefs what it would take.",
    "Ya lo leímos y preguntamos a nuestros jefes de cuadrilla qué haría falta.",
  ],
  [
    "Someone from our office will go and look at the place this week.",
    "Alguien de nuestra oficina irá a ver el lugar esta semana.",
  ],
  [
    "We are working out what this would cost, and will show the numbers.",
    "Estamos calculando cuánto costaría y mostraremos las cifras.",
  ],
  [
    "We are asking the city attorney whether the city may do this.",
    "Estamos preguntando a la abogada de la ciudad si la ciudad puede hacerlo.",
  ],
  [
    "Two offices share this one. We are meeting with the other before we answer.",
    "Esto toca a dos oficinas. Nos reuniremos con la otra antes de contestar.",
  ],
  [
    "We tried something like this years ago. We are finding out why it stopped.",
    "Hace años probamos algo parecido. Estamos averiguando por qué se dejó.",
  ],
  [
    "Thank you for the details in the comments. They are on the desk of the person who will answer.",
    "Gracias por los detalles de los comentarios. Ya los tiene la persona que va a contestar.",
  ],
  [
    "We are counting how many people this would reach before we decide.",
    "Estamos contando a cuántas personas ayudaría antes de decidir.",
  ],
  ["We are looking at how other cities our size do this.", "Estamos viendo cómo lo hacen otras ciudades de nuestro tamaño."],
  [
    "We read this one aloud at our Monday meeting. The questions people ask here are now ours.",
    "La leímos en voz alta en la reunión del lunes. Las preguntas que hacen aquí ya son nuestras.",
  ],
  [
    "This needs money we have not set aside. We are checking what could be moved.",
    "Para esto no hay dinero apartado. Estamos viendo qué se podría mover.",
  ],
  [
    "We have questions for the people who work there every day. Then we will answer.",
    "Tenemos preguntas para quienes trabajan allí todos los días. Después contestaremos.",
  ],
  [
    "We are checking the map, the deed and the pipes underneath before we promise anything.",
    "Antes de prometer algo revisamos el mapa, las escrituras y las tuberías que hay debajo.",
  ],
];

/** What an office says when a repair crew can do it without waiting for the topic. */
export const repairSentences: readonly (readonly [en: string, es: string])[] = [
  [
    "This does not have to wait for an answer here. We passed it to 311, and a crew has it on its list.",
    "Esto no tiene que esperar una respuesta aquí. Lo pasamos al 311 y ya está en la lista de una cuadrilla.",
  ],
  [
    "A repair, so we sent it to 311 for you. If nobody has come in ten days, please call 402-555-0100.",
    "Es una reparación, así que la enviamos al 311 por usted. Si en diez días nadie ha ido, llame al 402-555-0100.",
  ],
  [
    "We reported this to 311 the day we read it. Thank you for saying exactly where it is.",
    "Lo reportamos al 311 el mismo día que lo leímos. Gracias por decir exactamente dónde está.",
  ],
  [
    "311 has it now. We left it up so that neighbors know it was reported.",
    "Ya lo tiene el 311. Lo dejamos aquí para que los vecinos sepan que está reportado.",
  ],
];
