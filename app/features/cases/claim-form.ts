import { backField, form } from "~/features/forms/text-fields";

/** Says that somebody reads a case; `back` leads to the page they came from. */
export const claimForm = form({ back: backField });
