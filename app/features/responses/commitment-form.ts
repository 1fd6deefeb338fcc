import { choice, form, line, optional } from "~/features/forms/text-fields";

export const commitmentUpdateKinds = ["progress", "done", "withdrawn"] as const;

/** `sentence` is the progress, the evidence that it is done, or the public reason why it will not be. */
export const commitmentForm = form({
  kind: choice(commitmentUpdateKinds),
  sentence: line({ max: 500, empty: "desk.sentence-missing" }),
  sentenceEs: optional(line({ max: 500 })),
});
