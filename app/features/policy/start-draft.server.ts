import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { policyDrafts } from "~db/schema";
import { defaultClauses } from "./default-policy";
import { nextNumber, writePolicyAct } from "./draft.server";
import { textsOf, writePolicyRefusal } from "./permissions";
import { findNewestVersion } from "./versions.server";

/**
 * Begins the next version of the rules with the words of the newest one, or with the default rules while the city has none. When somebody has
 * begun already, that draft stays as it is. @throws Refusal forbidden
 */
export async function startDraft(db: Database, actor: Actor, now: Date): Promise<void> {
  const refusal = writePolicyRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const newest = await findNewestVersion(tx);
    const [draft] = await tx
      .insert(policyDrafts)
      .values({ clauses: newest ? newest.clauses.map(textsOf) : defaultClauses, writtenBy: actor.id, writtenAt: now })
      .onConflictDoNothing()
      .returning({ id: policyDrafts.id });
    if (!draft) return;
    const detail = { from: newest?.number ?? null };
    await writePolicyAct(tx, actor, { act: "policy.draft-started", number: await nextNumber(tx), detail }, now);
  });
}
