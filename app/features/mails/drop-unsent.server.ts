import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * Drops the mails of an event, `decision.made:12`, that nobody has been sent yet, in the transaction that takes back what they tell. Gives
 * how many: 0 when they went out already, so that what was taken back must be told.
 */
export async function dropUnsent(tx: Database, event: string, now: Date): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    update mails m set dropped_at = ${now} from notices n
     where n.event = ${event} and n.id = m.notice_id and m.sent_at is null and m.dropped_at is null and m.send_after > ${now}`);
  return rowCount ?? 0;
}
