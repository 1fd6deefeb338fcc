import { type SQL, sql } from "drizzle-orm";

/**
 * The ids of all ideas that a topic's promise obliged the city to answer, as a select of `id`. The view leaves out what moderators hid since
 * the topic closed; a report says that it was there.
 */
export function obligedIds(topicId: number): SQL {
  return sql`
    select o.idea_id as id from obliged_ideas o where o.topic_id = ${topicId}
    union
    select i.id from obligations o join ideas a on a.id = o.idea_id join ideas i on i.id = coalesce(a.combined_into_id, a.id)
     where o.topic_id = ${topicId} and not i.is_visible`;
}
