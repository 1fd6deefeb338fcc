import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * True when an idea has a part in what the city owes or says: it is answered, the promise obliges an answer to it, it is in a draft of one, or
 * it is combined with another. Then it stays where it is, so that no answer can be lost.
 */
export async function isAnswered(tx: Database, ideaId: number): Promise<boolean> {
  const { rows } = await tx.execute<{ is_answered: boolean }>(sql`
    select i.first_answered_at is not null or i.combined_into_id is not null
        or exists (select from obligations o where o.idea_id = i.id)
        or exists (select from response_decisions d where d.idea_id = i.id)
        or exists (select from ideas part where part.combined_into_id = i.id) as is_answered
      from ideas i where i.id = ${ideaId}`);
  return rows[0]?.is_answered ?? false;
}
