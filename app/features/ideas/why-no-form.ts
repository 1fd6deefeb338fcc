import type { Refusal } from "~/core/errors";

/** What is said where the form for an idea is not, as a form error: a refusal speaks to somebody whose text comes back, and here nothing is written yet. */
export function noFormError({ key, formError }: Refusal): string {
  if (key === "ideas.not-open-no-ideas") return "ideas.not-open";
  if (key === "ideas.closed-no-ideas") return "ideas.closed";
  return formError;
}
