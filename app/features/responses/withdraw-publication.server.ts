import { eq, sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responses, withdrawals } from "~db/schema";
import { actingNow } from "./acting-now.server";
import { lockIdeas, writeTimelines } from "./answer-ideas.server";
import { callOffWaves } from "./ask-in-waves.server";
import { draftAgain } from "./correct-response.server";
import { countAnswers } from "./count-answers.server";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { officeGrantOf, withdrawRefusal } from "./permissions";
import { refreshAnswers } from "./standing-answers.server";
import { dropWaiting } from "./tell-everyone.server";
import { refreshTopicResponse } from "./topic-response.server";

interface TakenBack {
  responseId: number;
  version: number;
  /** In public: why. */
  reason: string;
  timeZone: string;
}

/**
 * Takes back what was published last, within its undo window: ideas, topic and numbers are as they were, its commitment is withdrawn, mails that
 * wait are dropped, and the response is a draft again, or what it was before its correction. What was said stays readable at its address, marked
 * as taken back. @throws Refusal missing, forbidden, conflict after the window
 */
export function withdrawPublication(
  db: Database,
  actor: Actor,
  { responseId, version, reason, timeZone }: TakenBack,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const acting = await actingNow(tx, actor, response.officeId, now);
    const refusal = withdrawRefusal(acting, response, now);
    if (refusal || response.publicationId === null) throw refusal;
    const { topicId, publicationId } = response;
    const publishedVersionId = await versionOf(tx, publicationId);
    const previous = await findPrevious(tx, responseId, publicationId);
    const touched = await lockIdeas(tx, publishedVersionId, previous);
    await tx.insert(withdrawals).values({ publicationId, reason, withdrawnBy: actor.id, withdrawnAt: now });
    const versionId = response.isVersionPublished ? await copyVersion(tx, response, now) : response.versionId;
    await tx
      .update(responses)
      .set({ ...draftAgain, versionId, publicationId: previous })
      .where(eq(responses.id, responseId));
    await withdrawCommitment(tx, acting, { publicationId, reason }, now);
    const ids = touched.map(({ id }) => id);
    await countAnswers(tx, topicId, await refreshAnswers(tx, ids), timeZone);
    await refreshTopicResponse(tx, topicId);
    if (previous === null) await callOffWaves(tx, responseId, now);
    await dropWaiting(tx, responseId, previous, now);
    const [sentence, sentenceEs] = [takenBack("en", reason), takenBack("es", reason)];
    await writeTimelines(tx, acting, response.officeId, ids, { sentence, sentenceEs, publicationId: null }, now);
    const grantId = officeGrantOf(acting, response.officeId)?.id;
    const detail = { response: responseId, reason, standing: previous };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "response.taken-back", subject: "publication", subjectId: publicationId, detail },
      now,
    );
  });
}

function takenBack(locale: "en" | "es", reason: string): string {
  return `${languageOf(locale, "UTC").t("responses.was-taken-back")} ${reason}`;
}

async function versionOf(tx: Database, publicationId: number): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`select version_id as id from publications where id = ${publicationId}`);
  if (!rows[0]) throw new Error("a standing publication is gone");
  return rows[0].id;
}

/** What stands when this publication does not: the newest one before it that was not taken back itself. */
async function findPrevious(tx: Database, responseId: number, publicationId: number): Promise<number | null> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    select p.id from publications p
     where p.response_id = ${responseId} and p.id < ${publicationId} and not exists (select from withdrawals w where w.publication_id = p.id)
     order by p.id desc limit 1`);
  return rows[0]?.id ?? null;
}

/** A version is published once; taken back, its text goes on as a new version by the same writer, so that it can be published after all. */
async function copyVersion(tx: Database, { id, versionId, version }: LockedResponse, now: Date): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    with copy as (
      insert into response_versions (response_id, number, written_by, written_at, covers_topic, decision, summary, summary_es, why, why_es, next, next_es,
                                     next_on, contact, contact_es, done_when, done_when_es, commitment_office_id, correction_note, correction_note_es)
      select response_id, ${version + 1}::integer, written_by, ${now.toISOString()}::timestamptz, covers_topic, decision, summary, summary_es, why, why_es, next, next_es,
             next_on, contact, contact_es, done_when, done_when_es, commitment_office_id, correction_note, correction_note_es
        from response_versions where id = ${versionId} and response_id = ${id}
      returning id),
    decided as (
      insert into response_decisions (version_id, idea_id, decision)
      select copy.id, d.idea_id, d.decision from copy, response_decisions d where d.version_id = ${versionId})
    select id from copy`);
  if (!rows[0]) throw new Error("no version came back from its copy");
  return rows[0].id;
}

/** What this publication promised is promised no more, in public. What was settled stays so. */
async function withdrawCommitment(
  tx: Database,
  actor: Actor,
  { publicationId, reason }: { publicationId: number; reason: string },
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    with settled as (
      update commitments set settled_at = ${now.toISOString()}::timestamptz, settled_as = 'withdrawn'
       where publication_id = ${publicationId} and settled_at is null returning id, topic_id),
    said as (
      insert into commitment_updates (commitment_id, kind, sentence, written_by, created_at)
      select id, 'withdrawn', ${reason}, ${actor.id}::integer, ${now.toISOString()}::timestamptz from settled)
    update topics set commitments_settled_count = commitments_settled_count + 1 where id in (select topic_id from settled)`);
}
