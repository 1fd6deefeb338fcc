import { and, asc, desc, eq, isNull, lt, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import { filtersThatHold } from "~/features/filters/filters-that-hold.server";
import { coverNoteOf } from "~/features/moderation/cover-note.server";
import { withCovers } from "~/features/moderation/covers.server";
import type { VoidRule } from "~/features/supports/rules";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import {
  decisions,
  ideas,
  ideaUpdates,
  ideaVersions,
  neighborhoods,
  offices,
  people,
  policyClauses,
  supports,
  topics,
  voids,
} from "~db/schema";

const target = alias(ideas, "target");

const ideaById = prepared((db) =>
  db
    .select({
      id: ideas.id,
      title: ideas.title,
      body: ideas.body,
      excerpt: ideas.excerpt,
      language: ideas.language,
      place: ideas.place,
      neighborhood: neighborhoods.name,
      channel: ideas.channel,
      status: ideas.status,
      createdAt: ideas.createdAt,
      editedAt: ideas.editedAt,
      supportsCount: ideas.supportsCount,
      commentsCount: ideas.commentsCount,
      answeredAt: ideas.answeredAt,
      answerId: ideas.answerId,
      combinedIntoId: ideas.combinedIntoId,
      combinedIntoTitle: target.title,
      authorId: ideas.authorId,
      authorName: people.displayName,
      hiddenBy: ideas.hiddenBy,
      heldAt: ideas.heldAt,
      /** The filters that hold it. */
      heldBy: filtersThatHold(ideas.heldAt, sql`k.idea_id = ${ideas.id}`),
      collapsedIntoId: ideas.collapsedIntoId,
      coveredBy: ideas.coveredBy,
      /** The decision that covers words of it. */
      cover: coverNoteOf(ideas.coveredBy),
      copiesCount: ideas.copiesCount,
      voidedCount: ideas.voidedCount,
      isVisible: ideas.isVisible,
      hiddenPassage: decisions.passage,
      hiddenReason: decisions.reason,
      clauseNumber: policyClauses.number,
      clauseTitle: policyClauses.title,
      clauseTitleEs: policyClauses.titleEs,
      topicId: topics.id,
      topicSlug: topics.slug,
      topicQuestion: topics.question,
      topicQuestionEs: topics.questionEs,
      topicOpensAt: topics.opensAt,
      topicClosesAt: topics.closesAt,
      topicDueAt: topics.dueAt,
      /** Whether the promise obliges an answer to this idea; known once the topic has closed, when it is frozen. */
      isObliged: sql<boolean | null>`case when ${topics.closesAt} <= now() then exists (
        select from obliged_ideas o where o.topic_id = ${topics.id} and o.idea_id = ${ideas.id}) end`,
      topicHidesCounts: topics.hidesCounts,
      promiseMinSupports: topics.promiseMinSupports,
      promiseTopIdeas: topics.promiseTopIdeas,
      askingOfficeId: topics.askingOfficeId,
      responsibleOfficeId: topics.responsibleOfficeId,
      isSupported: sql<boolean>`exists (select from supports s where s.idea_id = ${ideas.id}
        and s.person_id = ${sql.placeholder("personId")}::integer and s.withdrawn_at is null)`,
      /** The voids in force that hold supports of it, newest first; looked for only where there are any. */
      voids: sql<{ id: number; rule: VoidRule }[] | null>`case when ${ideas.voidedCount} > 0 then (
        select json_agg(json_build_object('id', v.id, 'rule', v.rule) order by v.id desc) from voids v
         where v.settled_at is not null and v.refusal is null and v.undone_at is null
           and exists (select from voided_supports l where l.void_id = v.id and l.idea_id = ${ideas.id})) end`,
    })
    .from(ideas)
    .innerJoin(topics, eq(topics.id, ideas.topicId))
    .leftJoin(people, eq(people.id, ideas.authorId))
    .leftJoin(neighborhoods, eq(neighborhoods.id, ideas.neighborhoodId))
    .leftJoin(target, and(eq(target.id, ideas.combinedIntoId), target.isVisible))
    .leftJoin(decisions, eq(decisions.id, ideas.hiddenBy))
    .leftJoin(policyClauses, eq(policyClauses.id, decisions.clauseId))
    .where(and(eq(ideas.id, sql.placeholder("ideaId")), sql`${topics.releasedAt} is not null`))
    .prepare("idea_by_id"),
);

export type Idea = Awaited<ReturnType<typeof getIdea>>;

/**
 * An idea with its topic, author and, when hidden, the clause. Hidden ones are there: their place shows a tombstone. One that a filter holds is there
 * for its author alone. @throws Refusal missing
 */
export async function getIdea(db: Database, ideaId: number, personId: number | null) {
  const [idea] = await ideaById(db).execute({ ideaId, personId: personId ?? 0 });
  if (!idea) throw new Refusal("missing", "ideas.not-found");
  const isHeldBack = idea.heldAt !== null && idea.hiddenBy === null;
  if (isHeldBack && (personId === null || idea.authorId !== personId)) throw new Refusal("missing", "ideas.not-found");
  return idea;
}

const updatesOfIdea = prepared((db) =>
  db
    .select({
      id: ideaUpdates.id,
      status: ideaUpdates.status,
      sentence: ideaUpdates.sentence,
      sentenceEs: ideaUpdates.sentenceEs,
      publicationId: ideaUpdates.publicationId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      createdAt: ideaUpdates.createdAt,
    })
    .from(ideaUpdates)
    .innerJoin(offices, eq(offices.id, ideaUpdates.officeId))
    .where(eq(ideaUpdates.ideaId, sql.placeholder("ideaId")))
    .orderBy(asc(ideaUpdates.createdAt), asc(ideaUpdates.id))
    .limit(50)
    .prepare("updates_of_idea"),
);

export type IdeaUpdate = Awaited<ReturnType<typeof listUpdates>>[number];

/** What the city said about an idea's status, oldest first. */
export function listUpdates(db: Database, ideaId: number) {
  return updatesOfIdea(db).execute({ ideaId });
}

/** Every text of an idea, newest first, with what a moderator covered covered in each. Two queries. */
export async function listVersions(db: Database, { id, language }: { id: number; language: Locale }) {
  const versions = await db
    .select({
      number: ideaVersions.number,
      title: ideaVersions.title,
      body: ideaVersions.body,
      writtenAt: ideaVersions.writtenAt,
    })
    .from(ideaVersions)
    .where(eq(ideaVersions.ideaId, id))
    .orderBy(desc(ideaVersions.number))
    .limit(50);
  return withCovers(db, { kind: "idea", id }, language, versions);
}

export const ownPerPage = 20;

/** What a person shared, newest first, hidden ones too: authors see their own. `before` is an id. */
export function listIdeasOf(db: Database, personId: number, before: number | null) {
  return db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      status: ideas.status,
      supportsCount: ideas.supportsCount,
      isHidden: sql<boolean>`not ${ideas.isVisible}`,
      isHeld: sql<boolean>`${ideas.heldAt} is not null and ${ideas.hiddenBy} is null`,
      answeredAt: ideas.answeredAt,
      createdAt: ideas.createdAt,
      topicDueAt: topics.dueAt,
    })
    .from(ideas)
    .innerJoin(topics, eq(topics.id, ideas.topicId))
    .where(and(eq(ideas.authorId, personId), before === null ? undefined : lt(ideas.id, before)))
    .orderBy(desc(ideas.id))
    .limit(ownPerPage + 1);
}

/** Visible ideas a person supports, newest support first. `after` is the last row's time and id. */
export function listSupportedBy(db: Database, personId: number, after: { at: Date; id: number } | null) {
  return db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      status: ideas.status,
      answeredAt: ideas.answeredAt,
      supportedAt: supports.createdAt,
      /** Set when the support was set aside: why. */
      voidId: supports.voidId,
      voidRule: voids.rule,
      voidReason: voids.reason,
    })
    .from(supports)
    .innerJoin(ideas, eq(ideas.id, supports.ideaId))
    .leftJoin(voids, eq(voids.id, supports.voidId))
    .where(
      and(
        eq(supports.personId, personId),
        isNull(supports.withdrawnAt),
        ideas.isVisible,
        after ? sql`(${supports.createdAt}, ${supports.ideaId}) < (${after.at}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(supports.createdAt), desc(supports.ideaId))
    .limit(ownPerPage + 1);
}

export type SimilarIdea = Awaited<ReturnType<typeof listSimilar>>[number];

/**
 * Visible ideas of a topic that resemble a title, best first, at most five; by words (English and Spanish stems) and by spelling.
 * Combined ones are left out: the idea they are part of is there. `personId` is whose supports are marked.
 */
export async function listSimilar(
  db: Database,
  topicId: number,
  title: string,
  options: { except?: number; personId?: number } = {},
) {
  const words = sql`(replace(plainto_tsquery('english', ${title})::text, '&', '|') || ' ')::tsquery`;
  const palabras = sql`(replace(plainto_tsquery('spanish', ${title})::text, '&', '|') || ' ')::tsquery`;
  const score = sql`similarity(${ideas.title}, ${title}) * 2 + greatest(ts_rank(${ideas.words}, ${words}), ts_rank(${ideas.words}, ${palabras}))`;
  return db
    .select({
      id: ideas.id,
      title: ideas.title,
      excerpt: ideas.excerpt,
      language: ideas.language,
      status: ideas.status,
      supportsCount: ideas.supportsCount,
      answeredAt: ideas.answeredAt,
      isSupported: sql<boolean>`exists (select from supports s where s.idea_id = ${ideas.id}
        and s.person_id = ${options.personId ?? 0} and s.withdrawn_at is null)`,
    })
    .from(ideas)
    .where(
      and(
        eq(ideas.topicId, topicId),
        ideas.isVisible,
        ne(ideas.status, "combined"),
        options.except ? ne(ideas.id, options.except) : undefined,
        sql`(${ideas.words} @@ ${words} or ${ideas.words} @@ ${palabras} or ${ideas.title} % ${title})`,
        sql`${score} > 0.25`,
      ),
    )
    .orderBy(sql`${score} desc`, desc(ideas.id))
    .limit(5);
}
