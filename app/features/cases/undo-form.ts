import { backField, choice, form, idField } from "~/features/forms/text-fields";

/** Takes back the moderator's own decision, or all that were made in one step with it. */
export const undoForm = form({ decision: idField, which: choice(["one", "batch"]).optional(), back: backField });
