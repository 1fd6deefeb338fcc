import { type SQL, sql } from "drizzle-orm";
import { decisionUndoMinutes } from "~/features/moderation/undo";

/**
 * The condition that the ledger lists decision `d`: it can no longer be undone, and it neither was undone by its own moderator in that time
 * nor is that undoing.
 */
export function isInLedger(now: Date): SQL {
  const window = sql`make_interval(mins => ${decisionUndoMinutes})`;
  return sql`(d.created_at <= ${now}::timestamptz - ${window}
    and not exists (select from decisions u where u.reverses_id = d.id and u.act = 'restore' and u.moderator_id = d.moderator_id
                       and u.created_at <= d.created_at + ${window})
    and not (d.act = 'restore' and exists (select from decisions o where o.id = d.reverses_id and o.moderator_id = d.moderator_id
                       and d.created_at <= o.created_at + ${window})))`;
}
