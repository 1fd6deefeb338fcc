import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** Days after the first publication on which people are asked again whether it answered them. */
const laterWaves = [30, 180] as const;

/** Sets the days of the later waves; after a taking back they count from the new publication. */
export async function askInWaves(tx: Database, responseId: number, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into answer_waves (response_id, wave, due_at)
    select ${responseId}::integer, wave, ${now.toISOString()}::timestamptz + make_interval(days => wave)
      from unnest(${sql.param([...laterWaves])}::integer[]) wave
    on conflict (response_id, wave) do update set due_at = excluded.due_at, asked_at = null`);
}

/** Nobody is asked about an answer that was taken back: its waves count as asked. */
export async function callOffWaves(tx: Database, responseId: number, now: Date): Promise<void> {
  await tx.execute(sql`
    update answer_waves set asked_at = ${now.toISOString()}::timestamptz where response_id = ${responseId} and asked_at is null`);
}
