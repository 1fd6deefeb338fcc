import { asc, eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { commitments, commitmentUpdates, offices, people, publications, topics } from "~db/schema";

export const updatesShown = 100;

/** A commitment for those who keep it. @throws Refusal missing when it belongs to another office. */
export async function getDeskCommitment(db: Database, actor: Actor, commitmentId: number) {
  const [commitment] = await db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      settledAt: commitments.settledAt,
      officeId: commitments.officeId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      responseId: publications.responseId,
      publishedAt: publications.publishedAt,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
    })
    .from(commitments)
    .innerJoin(offices, eq(offices.id, commitments.officeId))
    .innerJoin(publications, eq(publications.id, commitments.publicationId))
    .innerJoin(topics, eq(topics.id, commitments.topicId))
    .where(eq(commitments.id, commitmentId));
  const refusal = commitment ? deskRefusal(actor, commitment.officeId) : new Refusal("missing", "common.not-found");
  if (!commitment || refusal) throw refusal;
  return commitment;
}

export type DeskCommitment = Awaited<ReturnType<typeof getDeskCommitment>>;

/** What was said of a commitment so far, oldest first. One query. */
export function listCommitmentUpdates(db: Database, commitmentId: number) {
  return db
    .select({
      id: commitmentUpdates.id,
      kind: commitmentUpdates.kind,
      sentence: commitmentUpdates.sentence,
      sentenceEs: commitmentUpdates.sentenceEs,
      createdAt: commitmentUpdates.createdAt,
      writer: people.displayName,
    })
    .from(commitmentUpdates)
    .innerJoin(people, eq(people.id, commitmentUpdates.writtenBy))
    .where(eq(commitmentUpdates.commitmentId, commitmentId))
    .orderBy(asc(commitmentUpdates.id))
    .limit(updatesShown);
}

export type CommitmentUpdate = Awaited<ReturnType<typeof listCommitmentUpdates>>[number];
