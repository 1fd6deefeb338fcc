import { choice, form, idField, line, optional } from "~/features/forms/text-fields";

/** Marks piled on one letter run into the lines above. */
const piledMarks = /\p{M}{5}/u;

export const accountForm = form({
  name: optional(line({ max: 60 })).refine((name) => !piledMarks.test(name.normalize("NFD")), {
    error: "common.unreadable-text",
  }),
  locale: choice(["en", "es"]),
  neighborhood: idField.optional().catch(undefined),
});
