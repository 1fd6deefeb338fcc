import { eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import type { Database } from "~db/client.server";
import { policyDrafts } from "~db/schema";
import { lockDraft, nextNumber, writePolicyAct } from "./draft.server";
import { clausesAfter, type DraftAct } from "./draft-acts";
import type { PolicyDraftFields } from "./draft-form";
import { type PublishableDraft, writePolicyRefusal } from "./permissions";

/**
 * Saves the draft as it was typed, then does the act to its list of rules; the record keeps what was there before. Gives how many rules there
 * are then. @throws Refusal forbidden, missing, conflict when somebody saved it since the actor opened it
 */
export async function saveDraft(
  db: Database,
  actor: Actor,
  { act, fields }: { act: DraftAct; fields: PolicyDraftFields },
  now: Date,
): Promise<number> {
  const refusal = writePolicyRefusal(actor);
  if (refusal) throw refusal;
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, fields.version);
    const { note, noteEs } = fields;
    const written = { clauses: clausesAfter(fields.clauses, act), note, noteEs };
    const changes = changesOf(lineByLine(draft), withGone(lineByLine(draft), lineByLine(written)));
    if (!changes) return written.clauses.length;
    await tx
      .update(policyDrafts)
      .set({ ...written, version: draft.version + 1, writtenBy: actor.id, writtenAt: now })
      .where(eq(policyDrafts.id, draft.id));
    await writePolicyAct(tx, actor, { act: "policy.draft-changed", number: await nextNumber(tx), detail: { ...changes } }, now);
    return written.clauses.length;
  });
}

/** A draft as single texts: `note`, `2.titleEs`. */
function lineByLine({ clauses, note, noteEs }: PublishableDraft): Record<string, string | null> {
  const lines = clauses.flatMap((clause, index) =>
    Object.entries(clause).map(([name, words]): [string, string] => [`${index + 1}.${name}`, words]),
  );
  return { note, noteEs, ...Object.fromEntries(lines) };
}

/** The later lines, with those that are no longer there as null. */
function withGone(before: Record<string, string | null>, after: Record<string, string | null>) {
  return { ...Object.fromEntries(Object.keys(before).map((name) => [name, null])), ...after };
}
