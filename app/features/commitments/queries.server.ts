import { asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { ResponseDecision } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import {
  commitments,
  commitmentUpdates,
  offices,
  people,
  photos,
  publications,
  responseVersions,
  topics,
  withdrawals,
} from "~db/schema";
import { isPublic } from "./is-public.server";

/** Oldest first; whoever says more than this about one promise has another problem. */
export const updatesShown = 100;

const before = alias(photos, "before");
const after = alias(photos, "after");
const picture = alias(photos, "picture");

type PhotoTable = typeof before | typeof after | typeof picture;

function shown<Photo extends PhotoTable>(photo: Photo): Pick<Photo, "id" | "width" | "height" | "alt" | "altEs"> {
  return { id: photo.id, width: photo.width, height: photo.height, alt: photo.alt, altEs: photo.altEs };
}

const commitmentById = prepared((db) =>
  db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      doneWhen: commitments.doneWhen,
      doneWhenEs: commitments.doneWhenEs,
      dueOn: commitments.dueOn,
      settledAt: commitments.settledAt,
      settledAs: commitments.settledAs,
      residentsDone: commitments.residentsDone,
      residentsNotDone: commitments.residentsNotDone,
      isPublic,
      before: shown(before),
      after: shown(after),
      officeId: commitments.officeId,
      officeSlug: offices.slug,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      responseId: commitments.responseId,
      publicationId: commitments.publicationId,
      promisedAt: publications.publishedAt,
      version: { id: responseVersions.id, topicId: commitments.topicId, coversTopic: responseVersions.coversTopic },
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
    })
    .from(commitments)
    .innerJoin(offices, eq(offices.id, commitments.officeId))
    .innerJoin(publications, eq(publications.id, commitments.publicationId))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .innerJoin(topics, eq(topics.id, commitments.topicId))
    .leftJoin(before, eq(before.id, commitments.beforePhotoId))
    .leftJoin(after, eq(after.id, commitments.afterPhotoId))
    .where(eq(commitments.id, sql.placeholder("commitmentId")))
    .prepare("commitment_by_id"),
);

/** A commitment with its office, its topic and its pair of photos. @throws Refusal missing */
export async function getCommitment(db: Database, commitmentId: number) {
  const [commitment] = await commitmentById(db).execute({ commitmentId });
  if (!commitment) throw new Refusal("missing", "commitments.not-found");
  return commitment;
}

export type Commitment = Awaited<ReturnType<typeof getCommitment>>;

const updatesOfCommitment = prepared((db) =>
  db
    .select({
      id: commitmentUpdates.id,
      kind: commitmentUpdates.kind,
      sentence: commitmentUpdates.sentence,
      sentenceEs: commitmentUpdates.sentenceEs,
      evidenceKind: commitmentUpdates.evidenceKind,
      evidence: commitmentUpdates.evidence,
      photo: shown(picture),
      createdAt: commitmentUpdates.createdAt,
      writer: people.displayName,
    })
    .from(commitmentUpdates)
    .innerJoin(people, eq(people.id, commitmentUpdates.writtenBy))
    .leftJoin(picture, eq(picture.id, commitmentUpdates.photoId))
    .where(eq(commitmentUpdates.commitmentId, sql.placeholder("commitmentId")))
    .orderBy(asc(commitmentUpdates.id))
    .limit(updatesShown)
    .prepare("updates_of_commitment"),
);

/** What was said of a commitment so far, oldest first, with its evidence. One query. */
export function listCommitmentUpdates(db: Database, commitmentId: number) {
  return updatesOfCommitment(db).execute({ commitmentId });
}

export type CommitmentUpdate = Awaited<ReturnType<typeof listCommitmentUpdates>>[number];

const publicationsOfResponse = prepared((db) =>
  db
    .select({
      id: publications.id,
      number: publications.number,
      publishedAt: publications.publishedAt,
      decision: sql<ResponseDecision>`${responseVersions.decision}`,
      withdrawnAt: withdrawals.withdrawnAt,
    })
    .from(publications)
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .leftJoin(withdrawals, eq(withdrawals.publicationId, publications.id))
    .where(eq(publications.responseId, sql.placeholder("responseId")))
    .orderBy(desc(publications.number))
    .limit(updatesShown)
    .prepare("publications_of_response"),
);

/** Every published version of a response, oldest first, also what was taken back. One query. */
export async function listPublications(db: Database, responseId: number) {
  return (await publicationsOfResponse(db).execute({ responseId })).reverse();
}

export type Publication = Awaited<ReturnType<typeof listPublications>>[number];
