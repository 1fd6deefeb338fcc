import { form, text } from "~/features/forms/text-fields";

export const maxAppeal = 3000;

/** Asking for a second look, in one's own words. */
export const appealForm = form({ text: text({ max: maxAppeal, empty: "appeals.text-empty" }) });
