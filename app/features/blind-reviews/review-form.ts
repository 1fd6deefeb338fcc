import { z } from "zod";
import { form } from "~/features/forms/text-fields";

/** A blind review: `keep`, or the number of the rule that it breaks. */
export const reviewForm = form({
  answer: z.string({ error: "ledger.review-missing" }).regex(/^(keep|[1-9]\d{0,3})$/, { error: "ledger.review-missing" }),
});
