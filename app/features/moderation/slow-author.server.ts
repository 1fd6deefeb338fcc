import { millisecondsInDay } from "date-fns/constants";
import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { postingLimits } from "~db/schema";
import { type Content, type ContentRef, fullTextOf } from "./content";
import { lockContent } from "./get-content.server";
import { limitRefusal } from "./permissions";
import { isQuoteOf } from "./quote";
import { targetIs } from "./target.server";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

export const longestSlowDays = 30;
export const longestSuspensionDays = 365;

export interface Limit {
  /** What they wrote. */
  content: ContentRef;
  /** The number of a clause of the policy under which the topic opened. */
  clause: number;
  passage: string;
  reason: string;
  days: number;
  seen?: number;
}

/**
 * Slows down who wrote something: at most one post an hour, from now on, for 1 to 30 days. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (nobody wrote it, held, decided meanwhile), invalid
 * (clause, passage, days)
 */
export function slowAuthor(db: Database, actor: Actor, limit: Limit, site: Site, now: Date): Promise<number> {
  if (!isBetween(limit.days, longestSlowDays)) throw new Refusal("invalid", "moderation.slow-days", { max: longestSlowDays });
  return db.transaction(async (tx) => {
    const { content, clause, authorId } = await openForLimit(tx, actor, limit, now);
    await refuseTwice(tx, content, now);
    const { passage, reason, days } = limit;
    const until = new Date(now.getTime() + days * millisecondsInDay);
    const id = await writeDecision(tx, actor, content, { act: "slow", clause, passage, reason, until }, now);
    await tx.insert(postingLimits).values({
      personId: authorId,
      kind: "slow",
      ...placeOf(content),
      clauseId: clause.id,
      passage,
      reason,
      days,
      proposedBy: actor.id,
      proposedAt: now,
      decisionId: id,
      startsAt: now,
      endsAt: until,
    });
    await tellAuthor(tx, content, { id, act: "slow", clause, passage, reason, until }, site, now);
    await tellReporters(tx, content, id, site, now);
    return id;
  });
}

/** A form that is sent twice slows down once. @throws Refusal conflict */
async function refuseTwice(tx: Database, content: Content, now: Date): Promise<void> {
  const { rows } = await tx.execute(sql`
    select 1 from posting_limits where kind = 'slow' and ${targetIs(content)} and lifted_at is null and ends_at > ${now} limit 1`);
  if (rows.length > 0) throw new Refusal("conflict", "moderation.slowed-already");
}

/** The locked content with the checks that both limits share. */
export async function openForLimit(tx: Database, actor: Actor, limit: Limit, now: Date) {
  const content = await lockContent(tx, limit.content, { id: actor.id, now });
  const refusal = limitRefusal(actor, content);
  if (refusal) throw refusal;
  refuseUnseen(content, limit.seen);
  const clause = await clauseFor(tx, limit.clause, content.policyVersionId, now);
  if (content.kind !== "photo" && !isQuoteOf(limit.passage, fullTextOf(content)))
    throw new Refusal("invalid", "moderation.not-a-quote");
  if (content.authorId === null) throw new Refusal("conflict", "moderation.limit-nobody");
  return { content, clause, authorId: content.authorId };
}

/** The column of posting_limits that points at it. */
export function placeOf({ kind, id }: Content): { ideaId?: number; commentId?: number; photoId?: number } {
  if (kind === "idea") return { ideaId: id };
  return kind === "comment" ? { commentId: id } : { photoId: id };
}

export function isBetween(days: number, max: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= max;
}
