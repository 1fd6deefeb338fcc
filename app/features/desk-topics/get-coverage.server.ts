import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { Coverage, OpenIdea } from "./coverage-list";

const openShown = 60;

/**
 * What the promise of a topic obliges, and what of it is still to be decided by a response to the topic as a whole: neither answered in
 * public, nor in this response (0: a new one), nor in another one that waits for its second person or is approved. One query.
 */
export async function getCoverage(db: Database, topicId: number, responseId: number): Promise<Coverage> {
  const { rows } = await db.execute<{ obliged: number; open_count: number; open: OpenIdea[] }>(sql`
    with open as (
      select i.id, i.title, i.language, o.supports_count as "supportsCount" from obliged_ideas o join ideas i on i.id = o.idea_id
       where o.topic_id = ${topicId} and o.answered_at is null and not exists (
         select from response_decisions d join responses r on r.version_id = d.version_id
          where d.idea_id = o.idea_id and (r.id = ${responseId} or r.stage in ('review', 'approved'))))
    select (select count(*)::integer from obliged_ideas where topic_id = ${topicId}) as obliged,
           (select count(*)::integer from open) as open_count,
           (select coalesce(json_agg(row_to_json(o) order by o."supportsCount" desc, o.id desc), '[]')
              from (select * from open order by "supportsCount" desc, id desc limit ${openShown}) o) as open`);
  const [found] = rows;
  return { obliged: found?.obliged ?? 0, openCount: found?.open_count ?? 0, open: found?.open ?? [] };
}
