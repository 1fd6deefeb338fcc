import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { slowedUntil, slowGapMs } from "./permissions";

/**
 * In the transaction of a new idea or comment: whoever is slowed down posts at most once an hour. One query more for them, none for others.
 * @throws Refusal too-many, which says when one can post again
 */
export async function refuseTooSoon(tx: Database, actor: Actor, now: Date): Promise<void> {
  const until = slowedUntil(actor, now);
  if (!until) return;
  // Two posts at once come one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('posts of'), ${actor.id})`);
  const { rows } = await tx.execute<{ last: Date | string | null }>(sql`
    select greatest((select created_at from ideas where author_id = ${actor.id} order by id desc limit 1),
                    (select created_at from comments where author_id = ${actor.id} order by id desc limit 1)) as last`);
  const last = rows[0]?.last;
  if (!last) return;
  const next = new Date(new Date(last).getTime() + slowGapMs);
  if (next <= now) return;
  throw new Refusal("too-many", "moderation.posting-slow-wait", { next: next.toISOString(), until: until.toISOString() });
}
