import { eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { policyDrafts } from "~db/schema";
import { lockDraft, nextNumber, writePolicyAct } from "./draft.server";
import { writePolicyRefusal } from "./permissions";

/** Throws the draft away; the record keeps its words. @throws Refusal forbidden, missing, conflict when somebody saved it since */
export async function discardDraft(db: Database, actor: Actor, version: number, now: Date): Promise<void> {
  const refusal = writePolicyRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const { id, clauses, note, noteEs } = await lockDraft(tx, version);
    await tx.delete(policyDrafts).where(eq(policyDrafts.id, id));
    const detail = { clauses, note, noteEs };
    await writePolicyAct(tx, actor, { act: "policy.draft-discarded", number: await nextNumber(tx), detail }, now);
  });
}
