import { z } from "zod";
import { choice, form, idField, line, text } from "~/features/forms/text-fields";
import { switchableFilters } from "./filter";

const turn = choice(["on", "off"]);

/** What administrators do on the page of filters; `try` saves nothing. */
export const filtersForms = z.discriminatedUnion("intent", [
  form({ intent: z.literal("filter"), name: choice(switchableFilters), turn }),
  form({ intent: z.literal("word"), id: idField, turn }),
  form({
    intent: z.literal("add"),
    word: line({ max: 40, min: 2, empty: "filters.word-empty" }).refine(
      (word) => /^[\p{L}\p{M}\d][\p{L}\p{M}\d' -]*$/u.test(word),
      {
        error: "filters.word-letters",
      },
    ),
    language: choice(["en", "es"]),
  }),
  form({ intent: z.literal("try"), text: text({ max: 5000, empty: "filters.try-empty" }) }),
]);
