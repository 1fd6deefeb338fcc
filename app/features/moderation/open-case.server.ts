import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { type Content, fullTextOf } from "./content";
import { linksIn } from "./links";
import { targetColumn, targetValues } from "./target.server";

/**
 * The open case of a thing, made when there is none, with one more report or a hold. Gives its id. In the transaction of the report or hold.
 */
export async function openCase(
  tx: Database,
  content: Pick<Content, "kind" | "id" | "topicId" | "authorId" | "ideaTitle" | "body">,
  because: "report" | "hold" | "second-opinion",
  now: Date,
): Promise<number> {
  const column = targetColumn(content.kind);
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into cases as k (idea_id, comment_id, photo_id, person_id, topic_id, author_id, opened_at, sort_at, is_held, reports_count, links)
    values (${targetValues(content)}, ${content.topicId}, ${content.authorId}, ${now}, ${now}, ${because === "hold"},
            ${because === "report" ? 1 : 0}, ${sql.param(linksIn(fullTextOf(content)))}::text[])
    on conflict (${column}) where closed_at is null and ${column} is not null
      do update set is_held = k.is_held or excluded.is_held, reports_count = k.reports_count + excluded.reports_count,
                    -- What a filter holds waits for nobody's four hours, whoever reported it before.
                    sort_at = case when excluded.is_held then greatest(k.opened_at, least(k.sort_at, excluded.sort_at)) else k.sort_at end
    returning k.id`);
  const made = rows[0];
  if (!made) throw new Error("a case was neither made nor found");
  return made.id;
}
