import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responses } from "~db/schema";
import { actingNow } from "./acting-now.server";
import { lockIdeas, writeTimelines } from "./answer-ideas.server";
import { askInWaves } from "./ask-in-waves.server";
import { countAnswers } from "./count-answers.server";
import { coverageRefusal } from "./coverage";
import { listUndecided } from "./coverage.server";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { makeCommitment } from "./make-commitment.server";
import { officeGrantOf, publishRefusal } from "./permissions";
import { getPublishedText, type PublishedText } from "./published-text.server";
import { refusePastDay } from "./save-response.server";
import { refreshAnswers } from "./standing-answers.server";
import { type Site, tellEveryone } from "./tell-everyone.server";
import { refreshTopicResponse } from "./topic-response.server";
import { writePublication } from "./write-publication.server";

/**
 * Publishes an approved response: publication, answers, statuses, counters, commitment, record, notices and mails, or none of it. Grant, role
 * and suspension are read again and held inside the transaction. The office and its head are written down as they are now, so that a later change
 * of names changes nothing that was said. A response that is public already gets a new version: a correction.
 * @throws Refusal missing, forbidden, conflict (not approved, published meanwhile, a newer version, an idea that was hidden since, ideas still
 * undecided), invalid (a day that passed)
 */
export function publishResponse(
  db: Database,
  actor: Actor,
  responseId: number,
  seenVersion: number,
  site: Site,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) =>
    publishLocked(tx, actor, await lockResponse(tx, actor, responseId, seenVersion), site, now),
  );
}

/** The same for a response that is locked in a transaction already. */
export async function publishLocked(tx: Database, actor: Actor, response: LockedResponse, site: Site, now: Date): Promise<void> {
  const acting = await actingNow(tx, actor, response.officeId, now);
  const refusal = publishRefusal(acting, response);
  if (refusal) throw refusal;
  const text = await getPublishedText(tx, response, now);
  const replacedId = response.publicationId;
  const touched = await lockIdeas(tx, response.versionId, replacedId);
  const decided = touched.filter((idea) => idea.isDecided);
  if (decided.some((idea) => idea.isHidden)) throw new Refusal("conflict", "desk.idea-hidden-since");
  if (text.coversTopic && replacedId === null) {
    const uncovered = coverageRefusal(await listUndecided(tx, response.topicId, response.versionId));
    if (uncovered) throw uncovered;
  }
  await refuseStaleDay(tx, text, replacedId, now);

  const sendAfter = new Date(now.getTime() + site.city.undoMinutes * 60_000);
  const publicationId = await writePublication(tx, acting, response, text, { now, undoUntil: sendAfter });
  await tx
    .update(responses)
    .set({ stage: "published", publishedAt: now, publicationId, publishAt: null, publishSetBy: null })
    .where(sql`${responses.id} = ${response.id}`);
  await makeCommitment(tx, response, text, publicationId);
  const changes = await refreshAnswers(
    tx,
    touched.map(({ id }) => id),
  );
  await writeAnswersOnTimelines(tx, acting, response, text, { publicationId, touched }, now);
  await countAnswers(tx, response.topicId, changes, site.city.timeZone);
  await refreshTopicResponse(tx, response.topicId);
  if (replacedId === null) await askInWaves(tx, response.id, now);
  const detail = {
    response: response.id,
    version: response.version,
    replaces: replacedId,
    ideas: decided.map(({ id }) => id),
    topic: text.coversTopic ? response.topicId : null,
  };
  const act = replacedId === null ? "response.published" : "response.corrected";
  const grantId = officeGrantOf(acting, response.officeId)?.id;
  await writeRecord(tx, { actorId: acting.id, grantId, act, subject: "publication", subjectId: publicationId, detail }, now);
  const version = { id: response.versionId, topicId: response.topicId, coversTopic: text.coversTopic };
  await tellEveryone(tx, { ...text, version, responseId: response.id, publicationId, replacedId, sendAfter }, site, now);
}

/** A promise must be ahead when it is made; a correction of the words around it may come after its day. */
async function refuseStaleDay(tx: Database, text: PublishedText, replacedId: number | null, now: Date): Promise<void> {
  if (replacedId !== null) {
    const { rows } = await tx.execute<{ day: string | null }>(
      sql`select v.next_on::text as day from publications p join response_versions v on v.id = p.version_id where p.id = ${replacedId}`,
    );
    if (rows[0]?.day === text.nextOn) return;
  }
  await refusePastDay(tx, text.nextOn, now);
}

/** What was decided; where the decision was there before, that its words were corrected. */
async function writeAnswersOnTimelines(
  tx: Database,
  acting: Actor,
  response: LockedResponse,
  text: PublishedText,
  { publicationId, touched }: { publicationId: number; touched: Awaited<ReturnType<typeof lockIdeas>> },
  now: Date,
): Promise<void> {
  const ids = (which: (typeof touched)[number][]) => which.map(({ id }) => id);
  const [first, again] = [touched.filter((idea) => !idea.wasDecided), touched.filter((idea) => idea.wasDecided)];
  const [english, spanish] = [languageOf("en", "UTC"), languageOf("es", "UTC")];
  const { summary, summaryEs } = text;
  await writeTimelines(
    tx,
    acting,
    response.officeId,
    ids(first),
    { sentence: summary, sentenceEs: summaryEs, publicationId },
    now,
  );
  const corrected = {
    sentence: `${english.t("responses.was-corrected")} ${text.correctionNote}`.trim(),
    sentenceEs: `${spanish.t("responses.was-corrected")} ${text.correctionNoteEs || text.correctionNote}`.trim(),
    publicationId,
  };
  await writeTimelines(tx, acting, response.officeId, ids(again), corrected, now);
}
