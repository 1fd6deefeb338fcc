import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { Content, ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { isAnswered } from "./is-answered.server";
import { collapseRefusal } from "./permissions";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/** How alike two texts are when one is a copy of the other; by trigrams. */
export const nearlyTheSame = 0.8;

export interface Collapse {
  content: ContentRef;
  /** The idea or comment that stays, of the same kind. */
  originalId: number;
  reason: string;
  seen?: number;
  /** Made in one step with others. */
  batch?: string;
}

/**
 * Collapses an idea under one of the same topic, or a comment under one of the same topic, that says the same words: lists and counts show one, and both
 * stay readable. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden, collapsed, answered, decided meanwhile), invalid
 * (not the same words, not in the same place)
 */
export function collapseContent(db: Database, actor: Actor, collapse: Collapse, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { originalId, reason, batch } = collapse;
    await lockBoth(tx, collapse.content, originalId);
    const content = await lockContent(tx, collapse.content, { id: actor.id, now });
    const refusal = collapseRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, collapse.seen);
    await refuseUnlike(tx, content, originalId);
    const id = await writeDecision(tx, actor, content, { act: "collapse", originalId, reason, batch }, now);
    await changeVisibility(tx, content, { collapsedIntoId: originalId, isReleased: true });
    await tellAuthor(
      tx,
      content,
      { id, act: "collapse", reason, original: { kind: content.kind, id: originalId }, batch },
      site,
      now,
    );
    await tellReporters(tx, content, id, site, now);
    return id;
  });
}

/** In the order of their ids, so that two who collapse each under the other do not wait for each other. */
async function lockBoth(tx: Database, { kind, id }: ContentRef, originalId: number): Promise<void> {
  if (kind !== "idea" && kind !== "comment") return;
  const table = kind === "idea" ? sql`ideas` : sql`comments`;
  await tx.execute(sql`select id from ${table} where id in (${id}, ${originalId}) order by id for no key update`);
}

async function refuseUnlike(tx: Database, content: Content, originalId: number): Promise<void> {
  if (originalId === content.id) throw new Refusal("invalid", "moderation.collapse-itself");
  const { rows } = await tx.execute<{ is_visible: boolean; topic_id: number; is_same: boolean; copies: number }>(
    content.kind === "idea"
      ? sql`select o.is_visible, o.topic_id, ${sameWords} as is_same, c.copies_count as copies
              from ideas o, ideas c where o.id = ${originalId} and c.id = ${content.id} and o.status <> 'combined'`
      : sql`select o.is_visible and i.is_visible as is_visible, i.topic_id, ${sameWords} as is_same, c.copies_count as copies
              from comments o join ideas i on i.id = o.idea_id, comments c where o.id = ${originalId} and c.id = ${content.id}`,
  );
  const [original] = rows;
  if (!original) throw new Refusal("invalid", "moderation.collapse-no-original");
  if (!original.is_visible) throw new Refusal("conflict", "moderation.collapse-original-gone");
  if (original.topic_id !== content.topicId) throw new Refusal("invalid", "moderation.collapse-elsewhere");
  if (!original.is_same) throw new Refusal("invalid", "moderation.collapse-other-words");
  if (original.copies > 0) throw new Refusal("conflict", "moderation.collapse-has-copies");
  if (content.kind === "idea" && (await isAnswered(tx, content.id)))
    throw new Refusal("conflict", "moderation.collapse-answered");
}

const sameWords = sql`(o.words_hash = c.words_hash or similarity(plain_words(o.body), plain_words(c.body)) >= ${nearlyTheSame}::real)`;
