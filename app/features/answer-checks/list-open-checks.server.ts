import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * Of which responses to an idea a person was asked whether they answered them, and has not said in the newest wave; as ids of responses.
 * One query.
 */
export async function listOpenChecks(db: Database, personId: number, ideaId: number): Promise<number[]> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select newest.response_id as id from (
      select distinct on (response_id) response_id, said_at from answer_checks where person_id = ${personId} order by response_id, wave desc) newest
     where newest.said_at is null and exists (
       select from responses r join publications p on p.id = r.publication_id join response_versions v on v.id = p.version_id
         left join response_decisions d on d.version_id = v.id and d.idea_id = ${ideaId}
        where r.id = newest.response_id and d.idea_id is not null)`);
  return rows.map(({ id }) => id);
}
