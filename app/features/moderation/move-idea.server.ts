import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import { type Content, type ContentRef, fullTextOf } from "./content";
import { lockContent } from "./get-content.server";
import { isAnswered } from "./is-answered.server";
import { moveRefusal } from "./permissions";
import { isQuoteOf } from "./quote";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

export interface Move {
  content: ContentRef;
  toTopicId: number;
  /** The number of a clause of the policy under which the topic opened. */
  clause: number;
  /** The words that show it; the title when none are quoted. */
  passage: string;
  reason: string;
  seen?: number;
}

/**
 * Moves an idea, with its supports and comments, to another topic while both are open. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest in either topic), conflict (hidden, closed, answered, decided
 * meanwhile), invalid (clause, passage, topic)
 */
export function moveIdea(db: Database, actor: Actor, move: Move, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, move.content, { id: actor.id, now });
    const refusal = moveRefusal(actor, content, now);
    if (refusal) throw refusal;
    refuseUnseen(content, move.seen);
    const clause = await clauseFor(tx, move.clause, content.policyVersionId, now);
    const passage = move.passage.trim() || content.ideaTitle;
    if (!isQuoteOf(passage, fullTextOf(content))) throw new Refusal("invalid", "moderation.not-a-quote");
    const toTopic = await openTopic(tx, content, actor, move.toTopicId, now);
    await refuseFixed(tx, content);
    const { reason } = move;
    const id = await writeDecision(tx, actor, content, { act: "move", clause, passage, reason, toTopicId: toTopic.id }, now);
    if (content.isHeld) await changeVisibility(tx, content, { isReleased: true });
    await putInTopic(tx, content.id, toTopic.id);
    await tellAuthor(tx, content, { id, act: "move", clause, passage, reason, toTopic }, site, now);
    await tellReporters(tx, content, id, site, now);
    return id;
  });
}

/** Puts an idea, whose lock the caller holds, into a topic, with the counters of both and its open cases. */
export async function putInTopic(tx: Database, ideaId: number, topicId: number): Promise<void> {
  await tx.execute(sql`
    select id from topics where id in (${topicId}, (select topic_id from ideas where id = ${ideaId})) order by id for no key update`);
  const counted = (by: 1 | -1) => sql`
    update topics t set ideas_count = ideas_count + ${by}, answered_count = answered_count + case when i.answered_at is null then 0 else ${by} end
      from ideas i where i.id = ${ideaId} and i.is_visible and t.id = i.topic_id`;
  await tx.execute(counted(-1));
  await tx.execute(sql`update ideas set topic_id = ${topicId} where id = ${ideaId}`);
  await tx.execute(counted(1));
  await tx.execute(sql`
    update cases set topic_id = ${topicId}
     where closed_at is null and (idea_id = ${ideaId} or comment_id in (select id from comments where idea_id = ${ideaId})
        or photo_id in (select photo_id from idea_photos where idea_id = ${ideaId}))`);
}

/** @throws Refusal conflict when the city has to do with it already, or copies are collapsed under it */
export async function refuseFixed(tx: Database, { id }: Content): Promise<void> {
  if (await isAnswered(tx, id)) throw new Refusal("conflict", "moderation.move-answered");
  const { rows } = await tx.execute(sql`select 1 from ideas where id = ${id} and copies_count > 0`);
  if (rows.length > 0) throw new Refusal("conflict", "moderation.move-has-copies");
}

interface ToTopic {
  id: number;
  slug: string;
  question: string;
  questionEs: string;
}

async function openTopic(tx: Database, content: Content, actor: Actor, topicId: number, now: Date): Promise<ToTopic> {
  if (topicId === content.topicId) throw new Refusal("invalid", "moderation.move-same-topic");
  const { rows } = await tx.execute<ToTopic & { conflict: string | null } & Record<string, unknown>>(sql`
    select id, slug, question, question_es as "questionEs", conflict_of(${actor.id}, id, '', ${now}) as conflict from topics
     where id = ${topicId} and released_at is not null and opens_at <= ${now} and closes_at > ${now}
       for no key update`);
  const [topic] = rows;
  if (!topic) throw new Refusal("invalid", "moderation.move-topic-closed");
  if (topic.conflict) throw new Refusal("forbidden", "moderation.move-conflict-there");
  const { conflict: _, ...toTopic } = topic;
  return toTopic;
}
