import { max } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { policyDrafts, policyVersions } from "~db/schema";

/** The next version of the rules while it is written. */
export type PolicyDraft = typeof policyDrafts.$inferSelect;

/** The draft, or null. One query. */
export async function findDraft(db: Database): Promise<PolicyDraft | null> {
  const [draft] = await db.select().from(policyDrafts);
  return draft ?? null;
}

/** The draft, locked for a change to what was read as `version`. @throws Refusal missing, conflict when somebody saved it since */
export async function lockDraft(tx: Database, version: number): Promise<PolicyDraft> {
  const [draft] = await tx.select().from(policyDrafts).for("update");
  if (!draft) throw new Refusal("missing", "policy.no-draft");
  if (draft.version !== version) throw new Refusal("conflict", "policy.newer-draft");
  return draft;
}

/** The number that the next version gets. */
export async function nextNumber(db: Database): Promise<number> {
  const [newest] = await db.select({ number: max(policyVersions.number) }).from(policyVersions);
  return (newest?.number ?? 0) + 1;
}

/** An act on the rules stands on the record under the number of the version, which is what people call it by. */
export function writePolicyAct(
  tx: Database,
  actor: Actor,
  { act, number, detail }: { act: string; number: number; detail: Record<string, unknown> },
  now: Date,
): Promise<void> {
  const grantId = grantOf(actor, "administrator")?.id;
  return writeRecord(tx, { actorId: actor.id, grantId, act, subject: "policy", subjectId: number, detail }, now);
}
