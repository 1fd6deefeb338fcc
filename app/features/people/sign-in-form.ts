import { z } from "zod";
import { choice, form } from "~/features/forms/text-fields";

const email = z
  .string()
  .trim()
  .max(254, { error: "people.email-wrong" })
  .pipe(z.email({ error: "people.email-wrong" }))
  .transform((value) => value.toLowerCase());

const code = z
  .string()
  .transform((value) => value.replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[0-9]{6}$/, { error: "people.code-wrong-form" }));

/** The two steps of signing in at one address: an e-mail address, or the code that was sent to it. `step` tells which one came in empty. */
export const signInForm = form({
  email: email.optional(),
  code: code.optional(),
  to: z.string().max(500).optional(),
  step: choice(["email", "code"]).optional(),
}).superRefine(({ email, code, step }, context) => {
  if (email !== undefined && code !== undefined) context.addIssue({ code: "custom", message: "common.field-unreadable" });
  if (email !== undefined || code !== undefined) return;
  const path = step === "code" ? "code" : "email";
  context.addIssue({ code: "custom", path: [path], message: `people.${path}-empty` });
});
