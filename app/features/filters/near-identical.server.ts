import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

export interface WrittenText {
  /** The text alone, without a title. */
  body: string;
  authorId: number;
  topicId: number;
  /** The thing itself, when it was there before: it is no copy of itself. */
  self?: { kind: "idea" | "comment"; id: number };
}

/** Below so many characters people say the same without copying: "I agree with this." */
const minCopied = 25;
const minAlike = 40;

/**
 * The thing with the same or nearly the same words, as `idea 12`; null when the text is new. The same words in the topic: by the same person
 * ever, or by anybody twice within 30 days. Nearly the same: more than 0.9 alike (trigrams) to one of the person's last 20 texts of a day;
 * hidden ones do not count there, since their authors are asked to share them again without the part that broke a rule. One query.
 */
export async function findCopied(db: Database, text: WrittenText, now: Date): Promise<string | null> {
  const { body, authorId, topicId, self } = text;
  if (body.length < minCopied) return null;
  const hash = sql`md5(regexp_replace(lower(${body}::text), '[^[:alnum:]]+', ' ', 'g'))`;
  const notSelf = (kind: "idea" | "comment") => (self?.kind === kind ? sql`x.id <> ${self.id}` : sql`true`);
  const { rows } = await db.execute<{ own: string | null; others: string[]; alike: string | null }>(sql`
    with copies as (
      select 'idea ' || x.id as thing, x.author_id, x.created_at from ideas x where x.words_hash = ${hash} and x.topic_id = ${topicId} and ${notSelf("idea")}
      union all
      select 'comment ' || x.id, x.author_id, x.created_at from comments x join ideas i on i.id = x.idea_id
       where x.words_hash = ${hash} and i.topic_id = ${topicId} and ${notSelf("comment")}),
    recent as (
      select * from (
        select 'idea ' || x.id as thing, x.body, x.created_at from ideas x
         where x.author_id = ${authorId} and x.hidden_by is null and x.created_at > ${now}::timestamptz - interval '1 day' and ${notSelf("idea")}
        union all
        select 'comment ' || x.id, x.body, x.created_at from comments x
         where x.author_id = ${authorId} and x.hidden_by is null and x.created_at > ${now}::timestamptz - interval '1 day' and ${notSelf("comment")}) r
      order by created_at desc limit 20)
    select (select thing from copies where author_id = ${authorId} order by created_at limit 1) as own,
           coalesce((select array_agg(thing order by created_at) from copies where created_at > ${now}::timestamptz - interval '30 days'), '{}') as others,
           (select thing from recent where length(body) > ${minAlike} and ${body.length > minAlike} and similarity(body, ${body}) > 0.9
             order by created_at limit 1) as alike`);
  const [row] = rows;
  if (!row) return null;
  return row.own ?? (row.others.length >= 2 ? (row.others[0] ?? null) : row.alike);
}
