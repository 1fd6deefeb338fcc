import type { MessageKey } from "~/catalogs/language";
import type { Refusal } from "~/core/errors";

/** The sentence where the form for an idea is not: a refusal speaks to somebody whose text comes back, and here nothing is written yet. */
export function noFormKey({ key }: Refusal): MessageKey {
  if (key === "ideas.not-open-no-ideas") return "ideas.not-open";
  if (key === "ideas.closed-no-ideas") return "ideas.closed";
  return key;
}
