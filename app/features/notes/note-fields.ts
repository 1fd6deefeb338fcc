import { z } from "zod";
import { backField, form, idField, text } from "~/features/forms/text-fields";
import { maxNote } from "./limits";

/** An internal note on a topic, perhaps on one of its ideas. */
export const noteForm = form({
  topic: idField,
  idea: idField.optional(),
  text: text({ max: maxNote, empty: "desk.note-empty" }),
  /** "Tell the mayor": it stands on the daily brief. */
  isSensitive: z
    .boolean({ error: "common.field-unreadable" })
    .optional()
    .transform((is) => is ?? false),
  back: backField,
});
