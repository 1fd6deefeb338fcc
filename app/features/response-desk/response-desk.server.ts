import { type AnyColumn, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import { underWay } from "~/features/desk-topics/under-way.server";
import { headOn } from "~/features/offices/head.server";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import { versionColumns } from "~/features/responses/version-columns.server";
import type { Database } from "~db/client.server";
import { ideas, offices, people, publications, responseDecisions, responses, responseVersions, topics } from "~db/schema";

export const versionsShown = 30;

const sender = alias(people, "sender");
const approver = alias(people, "approver");
const head = headOn(sql`now()`);

/** A response with its newest text, for those who work on it. @throws Refusal missing when it belongs to another office. */
export async function getDeskResponse(db: Database, actor: Actor, responseId: number) {
  const [response] = await db
    .select({
      id: responses.id,
      stage: responses.stage,
      officeId: responses.officeId,
      sentAt: responses.sentAt,
      sentBy: sender.displayName,
      approvedAt: responses.approvedAt,
      approvedBy: approver.displayName,
      publishedAt: responses.publishedAt,
      versionId: responseVersions.id,
      version: responseVersions.number,
      ...versionColumns,
      topicId: topics.id,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      respondBy: sql<Date>`${topics.respondBy}`.mapWith(topics.respondBy),
      // What was signed stays signed so; what is not yet public will bear the names of the day it is.
      officeName: sql<string>`coalesce(${publications.officeName}, ${offices.name})`,
      officeNameEs: sql<string>`coalesce(${publications.officeNameEs}, ${offices.nameEs})`,
      signerName: sql<string>`coalesce(${publications.signerName}, ${head.headName})`,
      signerTitle: sql<string>`coalesce(${publications.signerTitle}, ${head.headTitle})`,
      signerTitleEs: sql<string>`coalesce(${publications.signerTitleEs}, ${head.headTitleEs})`,
      writers: sql<
        number[]
      >`(select array_agg(distinct written_by) from response_versions w where w.response_id = ${responses.id})`,
    })
    .from(responses)
    .innerJoin(responseVersions, eq(responseVersions.id, responses.versionId))
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .innerJoin(offices, eq(offices.id, responses.officeId))
    .leftJoin(publications, eq(publications.versionId, responseVersions.id))
    .leftJoin(sender, eq(sender.id, responses.sentBy))
    .leftJoin(approver, eq(approver.id, responses.approvedBy))
    .where(eq(responses.id, responseId));
  const refusal = response ? deskRefusal(actor, response.officeId) : new Refusal("missing", "common.not-found");
  if (!response || refusal) throw refusal;
  return response;
}

export type DeskResponse = Awaited<ReturnType<typeof getDeskResponse>>;

const visible = (text: AnyColumn) => sql<string>`case when ${ideas.isVisible} then ${text} else '' end`;

/** The ideas that a version of a response answers, the most supported first; of a hidden one only that it is hidden. One query. */
export function listVersionIdeas(db: Database, response: { id: number; versionId: number }) {
  return db
    .select({
      id: ideas.id,
      title: visible(ideas.title),
      language: ideas.language,
      excerpt: visible(ideas.excerpt),
      supportsCount: ideas.supportsCount,
      commentsCount: ideas.commentsCount,
      isHidden: sql<boolean>`not ${ideas.isVisible}`,
      decision: responseDecisions.decision,
      // Its own answer, which it may be correcting, is not another one.
      answeredAt: sql<Date | null>`case when not exists (
        select from publications p where p.id = ${ideas.answerId} and p.response_id = ${response.id}) then ${ideas.answeredAt} end`.mapWith(
        ideas.answeredAt,
      ),
      underWay: underWay(response.id),
    })
    .from(responseDecisions)
    .innerJoin(ideas, eq(ideas.id, responseDecisions.ideaId))
    .where(eq(responseDecisions.versionId, response.versionId))
    .orderBy(desc(ideas.supportsCount), desc(ideas.id));
}

export type VersionIdea = Awaited<ReturnType<typeof listVersionIdeas>>[number];

/** The versions of a response, newest first: who, when, and the decision as it then stood. One query. */
export function listVersions(db: Database, responseId: number) {
  return db
    .select({
      number: responseVersions.number,
      writtenAt: responseVersions.writtenAt,
      writer: people.displayName,
      summary: responseVersions.summary,
      why: responseVersions.why,
      next: responseVersions.next,
      contact: responseVersions.contact,
    })
    .from(responseVersions)
    .innerJoin(people, eq(people.id, responseVersions.writtenBy))
    .where(eq(responseVersions.responseId, responseId))
    .orderBy(desc(responseVersions.number))
    .limit(versionsShown);
}

export type Version = Awaited<ReturnType<typeof listVersions>>[number];
