import { eq, sql } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { commitments, offices, publications, responses, responseVersions, topics } from "~db/schema";
import { answerIdeas, countAnswers, lockIdeas } from "./answer-ideas.server";
import { makesCommitment } from "./decisions";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { officeGrantOf, publishRefusal } from "./permissions";
import { refusePastDay } from "./save-response.server";
import { type Site, tellEveryone } from "./tell-everyone.server";

/**
 * Publishes an approved response: publication, answers, statuses, counters, commitment, record and mails, or none of it. The office and its
 * head are written down as they are now, so that a later change of names changes nothing that was said.
 * @throws Refusal missing, forbidden, conflict (not approved, published meanwhile, a newer version, an idea that was hidden since), invalid (a day that passed)
 */
export function publishResponse(
  db: Database,
  actor: Actor,
  responseId: number,
  seenVersion: number,
  site: Site,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, seenVersion);
    const refusal = publishRefusal(actor, response);
    if (refusal) throw refusal;
    const text = await getText(tx, response);
    const answered = await lockIdeas(tx, response.versionId);
    if (answered.some((idea) => idea.isHidden)) throw new Refusal("conflict", "desk.idea-hidden-since");
    const commits = text.nextOn !== null && [text.decision, ...answered.map((idea) => idea.decision)].some(makesCommitment);
    await refusePastDay(tx, text.nextOn, now);

    const publicationId = await writePublication(tx, actor, response, text, now);
    await tx.update(responses).set({ stage: "published", publishedAt: now, publicationId }).where(eq(responses.id, response.id));
    await answerIdeas(tx, actor, response, { ...text, publicationId }, now);
    if (commits && text.nextOn) {
      const { topicId, officeId } = response;
      await tx
        .insert(commitments)
        .values({
          publicationId,
          responseId: response.id,
          topicId,
          officeId,
          summary: text.next,
          summaryEs: text.nextEs,
          dueOn: text.nextOn,
        });
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
    await countAnswers(tx, first, yearIn(site.city.timeZone, now), now);
    const grantId = officeGrantOf(actor, response.officeId)?.id;
    const detail = {
      response: response.id,
      version: response.version,
      ideas: answered.map(({ id, decision }) => ({ id, decision })),
      topic: text.coversTopic ? response.topicId : null,
    };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "response.published", subject: "publication", subjectId: publicationId, detail },
      now,
    );
    await tellEveryone(
      tx,
      { ...text, version: { id: response.versionId, topicId: response.topicId, coversTopic: text.coversTopic } },
      site,
      now,
    );
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

async function writePublication(
  tx: Database,
  actor: Actor,
  response: LockedResponse,
  text: Awaited<ReturnType<typeof getText>>,
  now: Date,
): Promise<number> {
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
