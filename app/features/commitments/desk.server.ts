import { desc, eq, sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { commitmentChecks } from "~db/schema";
import { getCommitment } from "./queries.server";

export const sentencesShown = 50;

/** A commitment for those who keep it. @throws Refusal missing when it belongs to another office. */
export async function getDeskCommitment(db: Database, actor: Actor, commitmentId: number) {
  const commitment = await getCommitment(db, commitmentId);
  const refusal = deskRefusal(actor, commitment.officeId);
  if (refusal) throw refusal;
  return commitment;
}

/** The sentences of residents on what the city calls done, each person's last word, newest first, at most 50, without names. One query. */
export function listSentences(db: Database, commitmentId: number) {
  const last = db
    .selectDistinctOn([commitmentChecks.personId], {
      id: commitmentChecks.id,
      says: commitmentChecks.says,
      sentence: commitmentChecks.sentence,
      createdAt: commitmentChecks.createdAt,
    })
    .from(commitmentChecks)
    .where(eq(commitmentChecks.commitmentId, commitmentId))
    .orderBy(commitmentChecks.personId, desc(commitmentChecks.id))
    .as("last");
  return db.select().from(last).where(sql`${last.sentence} <> ''`).orderBy(desc(last.id)).limit(sentencesShown);
}

export type ResidentSentence = Awaited<ReturnType<typeof listSentences>>[number];
