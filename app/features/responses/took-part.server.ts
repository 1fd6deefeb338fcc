import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/**
 * Who took part in what a version answers, as rows (idea_id, person_id): those who shared, support or commented on its ideas; on any idea of
 * the topic when it answers the topic as a whole. Hidden comments count: a person whose words were hidden still hears the answer.
 */
export function tookPart(version: { id: number; topicId: number; coversTopic: boolean }): SQL {
  const scope = version.coversTopic
    ? sql`select id, author_id from ideas where topic_id = ${version.topicId}`
    : sql`select i.id, i.author_id from response_decisions d join ideas i on i.id = d.idea_id where d.version_id = ${version.id}`;
  return sql`
    with scope as (${scope})
    select id as idea_id, author_id as person_id from scope where author_id is not null
    union select s.idea_id, s.person_id from supports s join scope on scope.id = s.idea_id where s.withdrawn_at is null
    union select c.idea_id, c.author_id from comments c join scope on scope.id = c.idea_id where c.author_id is not null`;
}

/** How many people publishing this version would mail. */
export async function countToldPeople(
  db: Database,
  version: { id: number; topicId: number; coversTopic: boolean },
): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(distinct person_id)::integer as count from (${tookPart(version)}) took`,
  );
  return rows[0]?.count ?? 0;
}
