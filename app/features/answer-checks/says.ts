/** What a person can say to "Did this answer you?", in the order in which the form and the numbers show them. */
export const answerSays = ["answered", "partly", "no"] as const;
export type AnswerSays = (typeof answerSays)[number];
