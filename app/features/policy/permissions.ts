import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import type { ClauseTexts } from "./clause";

/** A draft, as far as it matters for publishing. */
export interface PublishableDraft {
  clauses: ClauseTexts[];
  note: string;
  noteEs: string;
}

/** Why `actor` may not write or publish the rules, or null: administrators may. */
export function writePolicyRefusal(actor: Actor): Refusal | null {
  return grantOf(actor, "administrator") ? null : new Refusal("forbidden", "common.forbidden");
}

/**
 * Everything that is missing before a draft may be published, as refusals in the order of its form: every rule in both languages, with what
 * breaks it and what does not; what changed and why, once there is a version it changes.
 */
export function publishGaps(draft: PublishableDraft, before: { clauses: ClauseTexts[] } | null): Refusal[] {
  if (draft.clauses.length === 0) return [new Refusal("conflict", "policy.gap-no-rules")];
  const unfinished = draft.clauses.flatMap((clause, index) =>
    isFinished(clause) ? [] : [new Refusal("conflict", "policy.gap-rule", { number: index + 1 })],
  );
  if (before && (draft.note === "" || draft.noteEs === "")) unfinished.push(new Refusal("conflict", "policy.gap-note"));
  if (before && isSame(draft.clauses, before.clauses)) unfinished.push(new Refusal("conflict", "policy.gap-no-change"));
  return unfinished;
}

function isFinished({ title, titleEs, text, textEs, example, exampleEs, keeps, keepsEs }: ClauseTexts): boolean {
  return [title, titleEs, text, textEs, example, exampleEs, keeps, keepsEs].every((words) => words !== "");
}

function isSame(ones: ClauseTexts[], others: ClauseTexts[]): boolean {
  const wordsOf = (clauses: ClauseTexts[]) => JSON.stringify(clauses.map(textsOf));
  return wordsOf(ones) === wordsOf(others);
}

/** What a clause says, and nothing else of its row. */
export function textsOf({ title, titleEs, text, textEs, example, exampleEs, keeps, keepsEs }: ClauseTexts): ClauseTexts {
  return { title, titleEs, text, textEs, example, exampleEs, keeps, keepsEs };
}
