import type { ResponseDecision } from "~/features/responses/decisions";

/** The texts of a template. `{idea}`, `{office}` and `{topic}` stand for the first idea, the office that answers and the question. */
export interface TemplateTexts {
  name: string;
  nameEs: string;
  /** Chosen with it; null when the writer decides. */
  decision: ResponseDecision | null;
  summary: string;
  summaryEs: string;
  why: string;
  whyEs: string;
  next: string;
  nextEs: string;
  contact: string;
  contactEs: string;
}

const contact = {
  contact: "{office}: [name], [phone number]",
  contactEs: "{office}: [nombre], [teléfono]",
};

/** What a city starts with: one template for each kind of answer. Square brackets are what its writer has to fill in. */
export const defaultTemplates: (TemplateTexts & { slug: string })[] = [
  {
    slug: "acknowledge",
    name: "We read it and are looking into it",
    nameEs: "Lo leímos y lo estamos estudiando",
    decision: null,
    summary: "We read your idea and will decide on it by [date].",
    summaryEs: "Leímos su idea y decidiremos sobre ella a más tardar el [fecha].",
    why: "You asked for this: {idea}.\n\nWe cannot say yes or no yet. We first need to find out [what is not known: the cost, who owns the land, how many people use it].\n\nWe would rather tell you this now than leave you without an answer.",
    whyEs:
      "Usted pidió esto: {idea}.\n\nTodavía no podemos decir que sí ni que no. Primero tenemos que averiguar [lo que falta saber: el costo, de quién es el terreno, cuántas personas lo usan].\n\nPreferimos decírselo ahora que dejarle sin respuesta.",
    next: "We will publish our decision here by [date].",
    nextEs: "Publicaremos aquí nuestra decisión a más tardar el [fecha].",
    ...contact,
  },
  {
    slug: "planned",
    name: "Yes, it is planned",
    nameEs: "Sí, está previsto",
    decision: "will_do",
    summary: "Yes. We will [do what] at [place] by [date].",
    summaryEs: "Sí. Vamos a [hacer qué] en [lugar] a más tardar el [fecha].",
    why: "You asked for this: {idea}.\n\nWe agree, because [the reason in one or two sentences].\n\nIt costs about [amount]. The money comes from [source].",
    whyEs:
      "Usted pidió esto: {idea}.\n\nEstamos de acuerdo, porque [el motivo en una o dos frases].\n\nCuesta unos [monto]. El dinero viene de [fuente].",
    next: "[The first step], by [date].",
    nextEs: "[El primer paso], a más tardar el [fecha].",
    ...contact,
  },
  {
    slug: "done",
    name: "It is done",
    nameEs: "Ya está hecho",
    decision: "done",
    summary: "Done. Since [date] there is [what residents can see] at [place].",
    summaryEs: "Hecho. Desde el [fecha] hay [lo que los residentes pueden ver] en [lugar].",
    why: "You asked for this: {idea}.\n\nWe finished the work on [date]. It cost [amount].\n\nIf something is not right there, please tell us. We will look at it.",
    whyEs:
      "Usted pidió esto: {idea}.\n\nTerminamos el trabajo el [fecha]. Costó [monto].\n\nSi algo no está bien allí, díganoslo, por favor. Iremos a verlo.",
    next: "Nothing more is planned. We check the place again in [month].",
    nextEs: "No hay nada más previsto. Volveremos a revisar el lugar en [mes].",
    ...contact,
  },
  {
    slug: "not-feasible",
    name: "No, and why not",
    nameEs: "No, y por qué no",
    decision: "no",
    summary: "No. We cannot [do what], because [the one main reason].",
    summaryEs: "No. No podemos [hacer qué], porque [el motivo principal].",
    why: "You asked for this: {idea}.\n\nWe looked at it closely. It does not work because [the reason: the law, the cost, the place, safety]. [The number or the rule that shows it.]\n\nWe know this is not the answer you hoped for. This may help instead: [what is possible, or nothing].",
    whyEs:
      "Usted pidió esto: {idea}.\n\nLo estudiamos con cuidado. No es posible porque [el motivo: la ley, el costo, el lugar, la seguridad]. [El número o la norma que lo muestra.]\n\nSabemos que no es la respuesta que usted esperaba. Quizá ayude esto: [lo que sí es posible, o nada].",
    next: "We will not work on this. If [what would have to change] changes, we will look at it again.",
    nextEs: "No trabajaremos en esto. Si cambia [lo que tendría que cambiar], lo volveremos a estudiar.",
    ...contact,
  },
  {
    slug: "already-happening",
    name: "It is already happening",
    nameEs: "Ya se está haciendo",
    decision: "doing",
    summary: "Yes, and we have started: [what] at [place].",
    summaryEs: "Sí, y ya empezamos: [qué] en [lugar].",
    why: "You asked for this: {idea}.\n\nThe work began on [date]. So far, [what is finished] is finished.\n\nMany people do not know about it yet. Thank you for asking.",
    whyEs:
      "Usted pidió esto: {idea}.\n\nEl trabajo empezó el [fecha]. Hasta ahora está terminado [lo que está terminado].\n\nMucha gente todavía no lo sabe. Gracias por preguntar.",
    next: "[The next step], by [date].",
    nextEs: "[El paso siguiente], a más tardar el [fecha].",
    ...contact,
  },
  {
    slug: "other-agency",
    name: "Another agency decides this",
    nameEs: "Esto lo decide otra entidad",
    decision: "not_ours",
    summary: "The city does not decide this. [Agency] does, and we sent them your idea.",
    summaryEs: "La ciudad no decide esto. Lo decide [entidad], y le enviamos su idea.",
    why: "You asked for this: {idea}.\n\n[The road, the building, the service] belongs to [agency], so the city may not change it.\n\nWe wrote to them on [date], told them how many people support the idea, and asked them to answer you.",
    whyEs:
      "Usted pidió esto: {idea}.\n\n[La calle, el edificio, el servicio] es de [entidad], así que la ciudad no puede cambiarlo.\n\nLes escribimos el [fecha], les dijimos cuántas personas apoyan la idea y les pedimos que le respondan.",
    next: "When they answer, we will put their answer here. You can also ask them: [phone number or web address].",
    nextEs: "Cuando respondan, pondremos aquí su respuesta. También puede preguntarles: [teléfono o página web].",
    ...contact,
  },
  {
    slug: "need-information",
    name: "We need to know more",
    nameEs: "Necesitamos saber más",
    decision: "not_now",
    summary: "Not yet. To decide we need to know [what], and you can help.",
    summaryEs: "Todavía no. Para decidir necesitamos saber [qué], y usted puede ayudar.",
    why: "You asked for this: {idea}.\n\nWe would like to say more, but we do not know [which place, what time of day, how often].\n\nPlease write it in a comment below the idea. A photo helps too.",
    whyEs:
      "Usted pidió esto: {idea}.\n\nNos gustaría decir más, pero no sabemos [en qué lugar, a qué hora, con qué frecuencia].\n\nEscríbalo, por favor, en un comentario debajo de la idea. Una foto también ayuda.",
    next: "We read the comments until [date] and then decide.",
    nextEs: "Leeremos los comentarios hasta el [fecha] y después decidiremos.",
    ...contact,
  },
  {
    slug: "sent-to-311",
    name: "Sent to 311 as a request",
    nameEs: "Enviado al 311 como solicitud",
    decision: "doing",
    summary: "This is a repair, so we sent it to 311 for you. The request number is [number].",
    summaryEs: "Esto es una reparación, así que lo enviamos al 311 por usted. El número de solicitud es [número].",
    why: "You asked for this: {idea}.\n\nThings that are broken go fastest through 311. You do not have to do anything.\n\nWith the request number you can ask where it stands, by phone at 311 or on the 311 website.",
    whyEs:
      "Usted pidió esto: {idea}.\n\nLo que está roto se arregla más rápido por el 311. Usted no tiene que hacer nada.\n\nCon el número de solicitud puede preguntar cómo va, por teléfono al 311 o en la página del 311.",
    next: "A crew looks at it by [date].",
    nextEs: "Un equipo irá a verlo a más tardar el [fecha].",
    contact: "311, request number [number]",
    contactEs: "311, número de solicitud [número]",
  },
];
