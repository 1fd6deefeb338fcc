import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * Draws a decision by lot, one in twenty unless told, for a second moderator who does not know it. Only first decisions on what something
 * says are drawn: none that takes another back or replaces it, and of several made in one step only the first.
 */
export async function drawForBlindReview(tx: Database, decisionId: number, now: Date, share = 0.05): Promise<void> {
  await tx.execute(sql`
    insert into blind_reviews (decision_id, drawn_at)
    select d.id, ${now}::timestamptz from decisions d
     where d.id = ${decisionId} and d.act in ('keep', 'hide', 'redact', 'collapse', 'move') and d.reverses_id is null
       and (d.batch is null or not exists (select from decisions f where f.batch = d.batch and f.id < d.id)) and random() < ${share}::float
    on conflict do nothing`);
}
