import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { headOn } from "~/features/offices/head.server";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { ideas, offices, topics } from "~db/schema";
import { underWay } from "./under-way.server";

/** Who would sign now; publishing asks again. */
const head = headOn(sql`now()`);

/** How much of what a promise obliges is answered, and how much of the rest somebody works on. */
const coverage = sql`lateral (
  select count(*)::integer as obliged, count(o.answered_at)::integer as answered,
         count(*) filter (where o.answered_at is null and exists (
           select from response_decisions d join responses r on r.version_id = d.version_id
            where d.idea_id = o.idea_id and r.stage <> 'published'))::integer as drafted
    from obliged_ideas o where o.topic_id = ${topics.id}) p`;

/** Drafts that are not public in any version: more ideas can be added to them. */
const drafts = sql<{ id: number; summary: string }[]>`(
  select coalesce(json_agg(json_build_object('id', r.id, 'summary', v.summary) order by r.id desc), '[]')
    from responses r join response_versions v on v.id = r.version_id
   where r.topic_id = ${topics.id} and r.stage = 'draft' and r.publication_id is null)`;

const owner = sql<{ id: number; name: string | null } | null>`(
  select json_build_object('id', a.owner_id, 'name', w.display_name) from assignments a join people w on w.id = a.owner_id
   where a.subject = 'topic' and a.subject_id = ${topics.id} and a.ended_at is null)`;

/** A released topic that the actor's office answers, with what it owes. One query. @throws Refusal missing */
export async function getDeskTopic(db: Database, actor: Actor, slug: string) {
  const [topic] = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      opensAt: topics.opensAt,
      closesAt: topics.closesAt,
      respondBy: sql<Date>`${topics.respondBy}`.mapWith(topics.respondBy),
      due: sql<Date>`${topics.dueAt}`.mapWith(topics.dueAt),
      promiseMinSupports: topics.promiseMinSupports,
      promiseTopIdeas: topics.promiseTopIdeas,
      ideasCount: topics.ideasCount,
      hasOwnResponse: topics.hasOwnResponse,
      obliged: sql<number>`p.obliged`,
      answered: sql<number>`p.answered`,
      drafted: sql<number>`p.drafted`,
      drafts,
      owner,
      officeId: topics.responsibleOfficeId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      signerName: head.headName,
      signerTitle: head.headTitle,
      signerTitleEs: head.headTitleEs,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .innerJoin(coverage, sql`true`)
    .where(and(eq(topics.slug, slug), isNotNull(topics.releasedAt)));
  const refusal = topic ? deskRefusal(actor, topic.officeId) : new Refusal("missing", "common.not-found");
  if (!topic || refusal) throw refusal;
  return topic;
}

export type DeskTopic = Awaited<ReturnType<typeof getDeskTopic>>;

/** Ideas that somebody wants to answer together, by supports; `isVisible` and `topicId` are for refusing. */
export function listChosenIdeas(db: Database, ids: number[]) {
  return db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      excerpt: ideas.excerpt,
      supportsCount: ideas.supportsCount,
      commentsCount: ideas.commentsCount,
      answeredAt: ideas.answeredAt,
      underWay: underWay(),
      topicId: ideas.topicId,
      isVisible: ideas.isVisible,
    })
    .from(ideas)
    .where(inArray(ideas.id, ids))
    .orderBy(desc(ideas.supportsCount), desc(ideas.id));
}
