import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * Writes down what the promises of closed topics oblige, where nothing has done so yet, and gives how many it wrote. A page is right without
 * it: the first change that could touch a promise after closing freezes it too. Several processes may do this at once.
 */
export async function freezePromises(db: Database, now: Date): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select id from topics where released_at is not null and obliged_frozen_at is null and closes_at <= ${now.toISOString()}::timestamptz order by id`);
  for (const { id } of rows) await db.execute(sql`select freeze_promise(${id})`);
  return rows.length;
}
