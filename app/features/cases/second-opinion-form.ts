import { backField, choice, form, idField, text } from "~/features/forms/text-fields";
import { contentKinds } from "~/features/moderation/content";

/** A moderator wants somebody else to decide on a thing, and says why. */
export const secondOpinionForm = form({
  kind: choice(contentKinds),
  id: idField,
  note: text({ max: 500, empty: "cases.note-missing" }),
  /** Nobody of the city should decide. */
  reviewer: choice(["on"]).optional(),
  back: backField,
});
