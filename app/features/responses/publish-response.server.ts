import { eq, sql } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { commitments, ideas, offices, publications, responseDecisions, responses, responseVersions, topics, yearCounts } from "~db/schema";
import { makesCommitment, type ResponseDecision, statusOfDecision } from "./decisions";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { officeGrantOf, publishRefusal } from "./permissions";
import { refusePastDay } from "./save-response.server";
import { type Site, tellEveryone } from "./tell-everyone.server";

/**
 * Publishes an approved response: publication, answers, statuses, counters, commitment, record and mails, or none of it. The office and its
 * head are written down as they are now, so that a later change of names changes nothing that was said.
 * @throws Refusal missing, forbidden, conflict (not approved, published meanwhile, a newer version, an idea that was hidden since), invalid (a date that passed)
 */
export function publishResponse(db: Database, actor: Actor, responseId: number, seenVersion: number, site: Site, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, seenVersion);
    const refusal = publishRefusal(actor, response);
    if (refusal) throw refusal;
    const text = await getText(tx, response);
    const answered = await lockIdeas(tx, response.versionId);
    if (answered.some((idea) => idea.isHidden)) throw new Refusal("conflict", "desk.idea-hidden-since");
    const commits = text.nextOn !== null && [text.decision, ...answered.map((idea) => idea.decision)].some(makesCommitment);
    if (commits && text.nextOn) await refusePastDay(tx, text.nextOn, now);

    const publicationId = await writePublication(tx, actor, response, text, now);
    await tx.update(responses).set({ stage: "published", publishedAt: now }).where(eq(responses.id, response.id));
    await answerIdeas(tx, response.versionId, publicationId, now);
    await writeUpdates(tx, actor, response, { publicationId, summary: text.summary, summaryEs: text.summaryEs }, now);
    if (commits && text.nextOn) {
      const { topicId, officeId } = response;
      await tx.insert(commitments).values({ publicationId, topicId, officeId, summary: text.next, summaryEs: text.nextEs, dueOn: text.nextOn });
    }
    const first = answered.filter((idea) => !idea.wasAnswered);
    await tx
      .update(topics)
      .set({
        answeredCount: sql`${topics.answeredCount} + ${first.length}`,
        commitmentsCount: sql`${topics.commitmentsCount} + ${commits ? 1 : 0}`,
        hasOwnResponse: sql`${topics.hasOwnResponse} or ${text.coversTopic}`,
      })
      .where(eq(topics.id, response.topicId));
    await countYear(tx, first, yearIn(site.city.timeZone, now), now);
    const grantId = officeGrantOf(actor, response.officeId)?.id;
    const detail = { response: response.id, version: response.version, ideas: answered.map(({ id, decision }) => ({ id, decision })), topic: text.coversTopic ? response.topicId : null };
    await writeRecord(tx, { actorId: actor.id, grantId, act: "response.published", subject: "publication", subjectId: publicationId, detail }, now);
    await tellEveryone(tx, { ...text, version: { id: response.versionId, topicId: response.topicId, coversTopic: text.coversTopic } }, site, now);
  });
}

async function getText(tx: Database, response: LockedResponse) {
  const [text] = await tx
    .select({
      decision: responseVersions.decision,
      coversTopic: responseVersions.coversTopic,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      why: responseVersions.why,
      whyEs: responseVersions.whyEs,
      next: responseVersions.next,
      nextEs: responseVersions.nextEs,
      nextOn: responseVersions.nextOn,
      contact: responseVersions.contact,
      contactEs: responseVersions.contactEs,
      approvedBy: responses.approvedBy,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      signerName: offices.headName,
      signerTitle: offices.headTitle,
      signerTitleEs: offices.headTitleEs,
    })
    .from(responses)
    .innerJoin(responseVersions, eq(responseVersions.id, responses.versionId))
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .innerJoin(offices, eq(offices.id, responses.officeId))
    .where(eq(responses.id, response.id));
  if (!text) throw new Error("a locked response is gone");
  return text;
}

interface AnsweredIdea {
  id: number;
  decision: ResponseDecision;
  isHidden: boolean;
  wasAnswered: boolean;
  createdAt: Date;
}

/** In the order of their ids, so that two publications cannot wait for each other. */
function lockIdeas(tx: Database, versionId: number): Promise<AnsweredIdea[]> {
  return tx
    .select({
      id: ideas.id,
      decision: responseDecisions.decision,
      isHidden: sql<boolean>`${ideas.hiddenBy} is not null`,
      wasAnswered: sql<boolean>`${ideas.answeredAt} is not null`,
      createdAt: ideas.createdAt,
    })
    .from(responseDecisions)
    .innerJoin(ideas, eq(ideas.id, responseDecisions.ideaId))
    .where(eq(responseDecisions.versionId, versionId))
    .orderBy(ideas.id)
    .for("update", { of: ideas });
}

async function writePublication(tx: Database, actor: Actor, response: LockedResponse, text: Awaited<ReturnType<typeof getText>>, now: Date): Promise<number> {
  const { officeName, officeNameEs, signerName, signerTitle, signerTitleEs, approvedBy } = text;
  // The database holds that an approved response has an approver.
  if (approvedBy === null) throw new Error("an approved response without an approver");
  const { versionId, topicId, officeId } = response;
  const [publication] = await tx
    .insert(publications)
    .values({
      responseId: response.id,
      versionId,
      topicId,
      officeId,
      officeName,
      officeNameEs,
      signerName,
      signerTitle,
      signerTitleEs,
      approvedBy,
      publishedBy: actor.id,
      publishedAt: now,
    })
    .returning({ id: publications.id });
  if (!publication) throw new Error("no publication came back from its insert");
  return publication.id;
}

/** An idea that was combined with another one stays combined; it still has its answer. */
async function answerIdeas(tx: Database, versionId: number, publicationId: number, now: Date): Promise<void> {
  await tx.execute(sql`
    update ideas i set answered_at = ${now.toISOString()}::timestamptz, answer_id = ${publicationId}, answer_decision = d.decision,
           status = case when i.status = 'combined' then i.status else (${JSON.stringify(statusOfDecision)}::jsonb ->> d.decision::text)::idea_status end
      from response_decisions d where d.version_id = ${versionId} and d.idea_id = i.id`);
}

interface Sentence {
  publicationId: number;
  summary: string;
  summaryEs: string;
}

async function writeUpdates(tx: Database, actor: Actor, response: LockedResponse, { publicationId, summary, summaryEs }: Sentence, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into idea_updates (idea_id, status, office_id, sentence, sentence_es, publication_id, written_by, created_at)
    select i.id, i.status, ${response.officeId}::integer, ${summary}, ${summaryEs}, ${publicationId}::integer, ${actor.id}::integer, ${now.toISOString()}::timestamptz
      from ideas i join response_decisions d on d.idea_id = i.id where d.version_id = ${response.versionId} order by i.id`);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Only first answers count: a second answer to the same idea makes the city neither faster nor more diligent. */
async function countYear(tx: Database, first: AnsweredIdea[], year: number, now: Date): Promise<void> {
  if (first.length === 0) return;
  const answerDays = first.reduce((days, idea) => days + Math.max(0, Math.floor((now.getTime() - idea.createdAt.getTime()) / dayMs)), 0);
  const done = first.filter((idea) => idea.decision === "done").length;
  await tx
    .insert(yearCounts)
    .values({ year, answered: first.length, answerDays, done })
    .onConflictDoUpdate({
      target: yearCounts.year,
      set: {
        answered: sql`${yearCounts.answered} + ${first.length}`,
        answerDays: sql`${yearCounts.answerDays} + ${answerDays}`,
        done: sql`${yearCounts.done} + ${done}`,
      },
    });
}
