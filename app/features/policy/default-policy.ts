import type { ClauseTexts } from "./clause";

/**
 * The seven rules that a city can begin with: the only reasons to hide something. Narrow, and about conduct, never about opinion; each with
 * what breaks it and what does not. Printed above them, always: criticism of the city or its officials is never a reason to hide.
 */
export const defaultClauses: ClauseTexts[] = [
  {
    title: "Threats or calls to violence",
    titleEs: "Amenazas o llamados a la violencia",
    text: "Words that threaten to hurt a person or damage their property, or that ask others to do it. Anger is not a threat, and neither is saying that something will end badly.",
    textEs:
      "Palabras que amenazan con hacerle daño a una persona o a sus bienes, o que piden a otros que lo hagan. El enojo no es una amenaza, y decir que algo va a terminar mal tampoco lo es.",
    example: "“We know where the inspector parks. Somebody should be waiting for him.”",
    exampleEs: "«Ya sabemos dónde se estaciona el inspector. Alguien debería esperarlo ahí».",
    keeps: "“Whoever planned this crossing should be fired. Somebody will die here, and it will be on you.”",
    keepsEs: "«A quien planeó este cruce deberían despedirlo. Aquí va a morir alguien, y la culpa será de ustedes».",
  },
  {
    title: "Private information",
    titleEs: "Información privada",
    text: "A private person's home address, personal phone number, health or money matters, or an account number, shared without their consent. What officials do in their job is public, and so is how to reach their office.",
    textEs:
      "El domicilio, el teléfono personal, la salud o el dinero de una persona particular, o un número de cuenta, compartidos sin su permiso. Lo que los funcionarios hacen en su trabajo es público, y también lo es cómo comunicarse con su oficina.",
    example: "“She lives in the blue house on the corner. Here is her cell phone number.”",
    exampleEs: "«Ella vive en la casa azul de la esquina. Este es su número de celular».",
    keeps: "“The public works director has not called back in three weeks. His office number is 402-555-0100, so call him too.”",
    keepsEs:
      "«El director de obras públicas lleva tres semanas sin devolver la llamada. El teléfono de su oficina es 402-555-0100: llámelo usted también».",
  },
  {
    title: "Harassment or slurs",
    titleEs: "Acoso o insultos denigrantes",
    text: "Slurs, words that treat people as less than human because of the group they belong to, or going after the same person again and again. Harsh, rude or unfair words about what somebody did or said stay up.",
    textEs:
      "Insultos denigrantes, palabras que niegan la dignidad de las personas por el grupo al que pertenecen, o perseguir una y otra vez a la misma persona. Las palabras duras, groseras o injustas sobre lo que alguien hizo o dijo no se ocultan.",
    example: "“That whole family is vermin, like everyone from where they come from.”",
    exampleEs: "«Toda esa familia es una plaga, como todos los de donde vienen».",
    keeps: "“This council is lazy and clueless, and the mayor's plan is an insult to everyone south of the tracks.”",
    keepsEs:
      "«Este concejo es flojo e incapaz, y el plan de la alcaldesa es un insulto para todos los que vivimos al sur de las vías».",
  },
  {
    title: "Sexual or graphic content",
    titleEs: "Contenido sexual o de violencia explícita",
    text: "Sexual descriptions or pictures, or violence shown in close detail. Saying plainly that a crime or an accident happened is allowed.",
    textEs:
      "Descripciones o imágenes sexuales, o violencia mostrada con todo detalle. Sí se permite decir con claridad que hubo un delito o un accidente.",
    example: "A close-up photo of an injured person at a crash.",
    exampleEs: "Una foto de cerca de una persona herida en un choque.",
    keeps: "“A man was killed on this corner in May. There was blood on the street, and the light still does not work.”",
    keepsEs: "«En mayo murió un hombre en esta esquina. Había sangre en la calle, y el semáforo sigue sin funcionar».",
  },
  {
    title: "Spam, ads or the same text again and again",
    titleEs: "Correo basura, anuncios o el mismo texto una y otra vez",
    text: "Advertising for a business or a campaign, links that only sell something, or one text posted many times. Naming a shop because it matters to your idea is fine.",
    textEs:
      "Publicidad de un negocio o de una campaña, enlaces que solo venden algo, o un mismo texto publicado muchas veces. Usted puede nombrar una tienda si tiene que ver con su idea.",
    example: "“Storm damage? Call Best Roof today and save 20 percent!”",
    exampleEs: "«¿Daños por la tormenta? ¡Llame hoy a Best Roof y ahorre 20 por ciento!»",
    keeps: "“I own the bakery on Main Street. Your road work cost me half of my customers.”",
    keepsEs: "«Soy dueña de la panadería de la calle Main. Sus obras me quitaron la mitad de los clientes».",
  },
  {
    title: "Pretending to be someone",
    titleEs: "Hacerse pasar por otra persona",
    text: "Writing as if you were another person, an office or a group, so that readers believe it. A nickname is fine. So is a joke that nobody could take for the real thing.",
    textEs:
      "Escribir como si usted fuera otra persona, una oficina o un grupo, de modo que los lectores lo crean. Puede usar un apodo. También puede hacer una broma que nadie tomaría por cierta.",
    example: "“This is the Water Department. Your service ends on Friday unless you pay here.”",
    exampleEs: "«Le escribe el Departamento de Agua. Su servicio termina el viernes si no paga aquí».",
    keeps: "“Signed, the Emperor of Potholes.”",
    keepsEs: "«Atentamente, el Emperador de los Baches».",
  },
  {
    title: "Not about this topic",
    titleEs: "No trata de este tema",
    text: "Text that has nothing to do with the question of the topic. Where another topic fits, a moderator says which one. A strange idea, a short one or one that the city cannot pay for is still about the topic.",
    textEs:
      "Texto que no tiene nada que ver con la pregunta del tema. Si cabe en otro tema, la persona que modera le dice en cuál. Una idea rara, corta o que la ciudad no puede pagar sigue siendo del tema.",
    example: "A lost dog notice under a question about the city budget.",
    exampleEs: "Un aviso de perro perdido en una pregunta sobre el presupuesto de la ciudad.",
    keeps: "“Spend nothing on parks. Give the money back to the people who paid it.” under a question about parks.",
    keepsEs: "«No gasten nada en parques. Devuelvan el dinero a quienes lo pagaron», en una pregunta sobre los parques.",
  },
];
