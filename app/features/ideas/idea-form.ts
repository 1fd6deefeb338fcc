import { choice, form, idField, line, optional, text } from "~/features/forms/text-fields";
import { maxBody, maxTitle } from "./limits";

const title = line({ max: maxTitle, empty: "ideas.title-empty" });
const body = text({ max: maxBody, empty: "ideas.body-empty" });
const language = choice(["en", "es"]).optional();

/** Sharing an idea. `step=check` asks for similar ideas first; the page sends it when it could not show them while typing. */
export const ideaForm = form({
  title,
  body,
  language,
  neighborhood: idField.optional().catch(undefined),
  place: optional(line({ max: 120 })),
  step: choice(["check", "share"]).optional(),
});

export const ideaEditForm = form({ title, body });
