import { z } from "zod";
import { choice, form, line, optional } from "~/features/forms/text-fields";

/** Names that would pass for the city; the badge of an office never comes from a name. */
const reserved = /\b(admin(istrator)?|moderator|moderador|official|oficial|mayor|alcald[ei]s?a?|city of|ciudad de)\b/i;

export const accountForm = form({
  name: optional(line({ max: 60 })).refine((name) => !reserved.test(name.normalize("NFKC")), { error: "people.name-reserved" }),
  locale: choice(["en", "es"]),
  neighborhood: z.coerce.number().int().positive().optional().catch(undefined),
});
