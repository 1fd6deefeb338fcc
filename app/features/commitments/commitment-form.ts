import type { z } from "zod";
import { choice, form, line, optional } from "~/features/forms/text-fields";
import { photoField } from "~/features/photos/photo-form";
import { webAddressOf } from "./web-address";

export const commitmentUpdateKinds = ["progress", "done", "withdrawn"] as const;

const fields = form({
  kind: choice(commitmentUpdateKinds, "commitments.kind-missing"),
  sentence: line({ max: 500, empty: "commitments.sentence-missing" }),
  sentenceEs: optional(line({ max: 500 })),
  link: optional(line({ max: 500 })),
  ordinance: optional(line({ max: 80 })),
  photo: photoField,
  photoAlt: optional(line({ max: 250 })),
  photoAltEs: optional(line({ max: 250 })),
  /** A photo of progress that shows how it was before. */
  isBefore: choice(["on"]).optional(),
});

/** `sentence` is the progress, what is done, or the public reason why it will not be. Done needs something that residents can look at. */
export const commitmentForm = fields.superRefine((update, context) => {
  const refuse = (path: keyof z.input<typeof fields>, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (update.link !== "" && webAddressOf(update.link) === null) refuse("link", "commitments.link-wrong");
  if (update.link !== "" && update.ordinance !== "") refuse("ordinance", "commitments.one-evidence");
  if (update.photo && update.photoAlt === "") refuse("photoAlt", "photos.alt-missing");
  // A browser cannot keep a chosen file when a form comes back: its description alone tells that one was meant.
  if (!update.photo && update.photoAlt !== "") refuse("photo", "photos.missing");
  if (update.kind === "done" && update.link === "" && update.ordinance === "" && !update.photo && update.photoAlt === "")
    refuse("link", "commitments.evidence-missing");
});

export type CommitmentUpdateForm = z.output<typeof commitmentForm>;
