import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { commitments, commitmentUpdates, offices, photos } from "~db/schema";

/** More than a topic ever made: one response makes at most one. */
export const commitmentsShown = 500;

/** What the city promised to do in its answers to a topic, the earliest date first, with what settled it. One query. */
export function listCommitmentsOfTopic(db: Database, topicId: number) {
  return db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      settledAt: commitments.settledAt,
      settledAs: commitments.settledAs,
      residentsDone: commitments.residentsDone,
      residentsNotDone: commitments.residentsNotDone,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      sentence: commitmentUpdates.sentence,
      sentenceEs: commitmentUpdates.sentenceEs,
      evidenceKind: commitmentUpdates.evidenceKind,
      evidence: commitmentUpdates.evidence,
      photo: { id: photos.id, width: photos.width, height: photos.height, alt: photos.alt, altEs: photos.altEs },
    })
    .from(commitments)
    .innerJoin(offices, eq(offices.id, commitments.officeId))
    .leftJoin(
      commitmentUpdates,
      sql`${commitmentUpdates.id} = (select max(u.id) from commitment_updates u
        where u.commitment_id = ${commitments.id} and ${commitments.settledAt} is not null and u.kind <> 'progress')`,
    )
    .leftJoin(photos, eq(photos.id, commitmentUpdates.photoId))
    .where(
      sql`${commitments.topicId} = ${topicId} and not exists (select from withdrawals w where w.publication_id = ${commitments.publicationId})`,
    )
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
    .limit(commitmentsShown);
}

export type ReportCommitment = Awaited<ReturnType<typeof listCommitmentsOfTopic>>[number];
