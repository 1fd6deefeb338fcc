import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

export interface AnsweringVersion {
  id: number;
  topicId: number;
  coversTopic: boolean;
}

/**
 * Who took part in what a version answers, as rows (idea_id, person_id, is_asked): those who shared, support or commented on its ideas, and on
 * ideas that were combined into them, at any depth; on any idea of the topic when it answers the topic as a whole. `idea_id` is the idea that is
 * answered. `is_asked`: as an author or a supporter, whom the city asks whether it answered them. Hidden comments count: a person whose words
 * were hidden still hears the answer. So does one whose support was set aside, and who objects perhaps; but they are not asked, since what
 * supporters say can reopen an answer.
 */
export function tookPart(version: AnsweringVersion): SQL {
  const answered = version.coversTopic
    ? sql`select id, id as answered_id, author_id from ideas where topic_id = ${version.topicId}`
    : sql`select i.id, i.id as answered_id, i.author_id from response_decisions d join ideas i on i.id = d.idea_id where d.version_id = ${version.id}`;
  return sql`
    with recursive scope as (
      ${answered}
      union
      select i.id, scope.answered_id, i.author_id from ideas i join scope on i.combined_into_id = scope.id)
    select answered_id as idea_id, person_id, bool_or(is_asked) as is_asked from (
      select answered_id, author_id as person_id, true as is_asked from scope where author_id is not null
      union all select scope.answered_id, s.person_id, s.void_id is null from supports s join scope on scope.id = s.idea_id where s.withdrawn_at is null
      union all select scope.answered_id, c.author_id, false from comments c join scope on scope.id = c.idea_id where c.author_id is not null) part
    group by answered_id, person_id`;
}

/** How many people publishing this version would mail. */
export async function countToldPeople(db: Database, version: AnsweringVersion): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(distinct person_id)::integer as count from (${tookPart(version)}) took`,
  );
  return rows[0]?.count ?? 0;
}
