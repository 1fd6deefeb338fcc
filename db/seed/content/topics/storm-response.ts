import type { SeedTopic } from "../types";

export const stormResponse: SeedTopic = {
  slug: "storm-response",
  question: "When the next big storm hits, what should we do better?",
  questionEs: "Cuando llegue la próxima tormenta fuerte, ¿qué debemos hacer mejor?",
  summary: "What reached you, what came too late, and who on your street was missed.",
  summaryEs: "Qué le llegó, qué llegó tarde y quién de su calle se quedó sin ayuda.",
  context:
    "In the last big storm the wind took down about 1,900 trees and limbs. At the worst hour 31,000 homes had no power; the last of them waited six days. We sent nine alerts. Five of them went out in English only, and we are not going to do that again.\n\nWe already know how long our trucks took. What we cannot see from a truck is your kitchen: whether the siren woke you, where you charged a phone or kept insulin cold, which neighbor nobody checked on.\n\nThis question opens soon. Until then, ask the people next door what they remember.",
  contextEs:
    "En la última tormenta fuerte el viento tiró unos 1,900 árboles y ramas. En la peor hora, 31,000 hogares estaban sin luz; los últimos esperaron seis días. Enviamos nueve alertas. Cinco salieron solo en inglés, y eso no lo vamos a repetir.\n\nYa sabemos cuánto tardaron nuestros camiones. Lo que no se ve desde un camión es su cocina: si la sirena le despertó, dónde cargó el teléfono o mantuvo fría la insulina, a qué vecino nadie fue a ver.\n\nEsta pregunta se abre pronto. Mientras tanto, pregunte a las personas de al lado qué recuerdan.",
  canChange:
    "Alerts and their languages, where we open shelters and charging rooms, whom we check on first, and how we clear trees from streets.",
  canChangeEs:
    "Las alertas y sus idiomas, dónde abrimos refugios y salas para cargar teléfonos, a quién visitamos primero y cómo retiramos los árboles de las calles.",
  cannotChange:
    "Power lines and how fast they are repaired, which is up to the power company, and the warnings that the National Weather Service issues.",
  cannotChangeEs:
    "Los cables de luz y la rapidez con que se reparan, que dependen de la compañía eléctrica, y los avisos que emite el Servicio Nacional de Meteorología.",
  otherWays:
    "- Any of the eleven fire stations has paper cards by the front door. Ring the bell.\n- Call Fire and Emergency at 402-555-0150 and tell us. In an emergency, call 911.\n- We bring the question to senior buildings and church halls. To ask for a visit, call the same number.",
  otherWaysEs:
    "- Las once estaciones de bomberos tienen tarjetas de papel en la entrada. Toque el timbre.\n- Llame a Bomberos y Emergencias al 402-555-0150 y cuéntenos. En una emergencia, llame al 911.\n- Llevamos la pregunta a edificios de personas mayores y salones parroquiales. Para pedir una visita, llame al mismo número.",
  cover: "/drawings/storm.svg",
  coverAlt: "Drawing of storm clouds and wind over rooftops, with a fallen branch in the street.",
  coverAltEs: "Dibujo de nubes de tormenta y viento sobre los techos, con una rama caída en la calle.",
  askingOffice: "fire",
  responsibleOffice: "fire",
  released: true,
  opensInDays: 8,
  closesInDays: 36,
  respondInDays: 64,
  promise: { minSupports: 40, topIdeas: 5 },
  ideas: [],
  responses: [],
};
