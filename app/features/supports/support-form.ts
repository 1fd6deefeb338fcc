import { backField, choice, form } from "~/features/forms/text-fields";

export const supportForm = form({ intent: choice(["support", "withdraw"], "common.field-choose"), back: backField });
