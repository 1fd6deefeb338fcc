import { and, desc, eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { commitmentChecks, commitments } from "~db/schema";
import type { CheckSays } from "./check-form";
import { isPublic } from "./is-public.server";
import { checkRefusal } from "./permissions";

export interface SaidOfIt {
  says: CheckSays;
  /** For the office, never public. */
  sentence: string;
}

/** How many residents say so, each with what they said last. */
export interface CheckCounts {
  done: number;
  notDone: number;
}

/**
 * A resident says whether what the city calls done is done. They may change their mind: the newest row counts. The same words again change
 * nothing.
 * @throws Refusal missing, conflict (not called done, taken back), forbidden (works for the city)
 */
export function checkCommitment(
  db: Database,
  actor: Actor,
  commitmentId: number,
  { says, sentence }: SaidOfIt,
  now: Date,
): Promise<CheckCounts> {
  return db.transaction(async (tx) => {
    const [commitment] = await tx
      .select({
        settledAs: commitments.settledAs,
        isPublic,
        done: commitments.residentsDone,
        notDone: commitments.residentsNotDone,
      })
      .from(commitments)
      .where(eq(commitments.id, commitmentId))
      .for("update");
    if (!commitment) throw new Refusal("missing", "common.not-found");
    const refusal = checkRefusal(actor, commitment);
    if (refusal) throw refusal;
    const before = await findCheck(tx, actor.id, commitmentId);
    const counts = { done: commitment.done, notDone: commitment.notDone };
    if (before?.says === says && before.sentence === sentence) return counts;
    await tx.insert(commitmentChecks).values({ commitmentId, personId: actor.id, says, sentence, createdAt: now });
    // The sentence stays between the resident and the office; the record keeps that it was said.
    await writeRecord(
      tx,
      { actorId: actor.id, act: "commitment.checked", subject: "commitment", subjectId: commitmentId, detail: { says } },
      now,
    );
    if (before) counts[counterOf(before.says)] -= 1;
    counts[counterOf(says)] += 1;
    await tx
      .update(commitments)
      .set({ residentsDone: counts.done, residentsNotDone: counts.notDone })
      .where(eq(commitments.id, commitmentId));
    return counts;
  });
}

function counterOf(says: CheckSays): keyof CheckCounts {
  return says === "done" ? "done" : "notDone";
}

/** What a person said last of a commitment, or null. */
export async function findCheck(db: Database, personId: number, commitmentId: number): Promise<SaidOfIt | null> {
  const [check] = await db
    .select({ says: commitmentChecks.says, sentence: commitmentChecks.sentence })
    .from(commitmentChecks)
    .where(and(eq(commitmentChecks.commitmentId, commitmentId), eq(commitmentChecks.personId, personId)))
    .orderBy(desc(commitmentChecks.id))
    .limit(1);
  return check ?? null;
}
