import { choice, form } from "~/features/forms/text-fields";

export const waitingForm = form({ intent: choice(["forget"]) });
