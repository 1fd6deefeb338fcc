import { backField, choice, form } from "~/features/forms/text-fields";

/** Turns single keys on or off. */
export const keysForm = form({ keys: choice(["on", "off"]), back: backField });
