import { choice, form, line, optional } from "~/features/forms/text-fields";

export const checkSays = ["done", "not_done"] as const;
export type CheckSays = (typeof checkSays)[number];

/** What a resident says of a commitment that the city calls done; the sentence is for the office. */
export const checkForm = form({
  says: choice(checkSays, "commitments.says-missing"),
  sentence: optional(line({ max: 300 })),
});
