import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import type { ContentRef } from "./content";

/** The oldest visible idea or comment of the same topic with the same words, whatever their case and punctuation. @throws Refusal invalid when there is none */
export async function getOriginal(db: Database, { kind, id }: ContentRef): Promise<number> {
  const copies =
    kind === "idea"
      ? sql`select o.id from ideas c join ideas o on o.words_hash = c.words_hash and o.topic_id = c.topic_id and o.id <> c.id
             where c.id = ${id} and o.is_visible and o.status <> 'combined' order by o.created_at, o.id limit 1`
      : sql`select o.id from comments c join ideas ci on ci.id = c.idea_id join comments o on o.words_hash = c.words_hash and o.id <> c.id
              join ideas oi on oi.id = o.idea_id and oi.topic_id = ci.topic_id and oi.is_visible
             where c.id = ${kind === "comment" ? id : 0} and o.is_visible order by o.created_at, o.id limit 1`;
  const { rows } = await db.execute<{ id: number }>(copies);
  const [original] = rows;
  if (!original) throw new Refusal("invalid", "moderation.no-same-words");
  return original.id;
}
