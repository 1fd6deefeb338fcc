import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { Content } from "./content";
import { targetIs } from "./target.server";

/** What the forms of a decision propose. */
export interface DecisionChoices {
  /** The same words elsewhere in the topic, oldest first; at most five. */
  copies: { id: number; authorName: string | null; createdAt: Date; excerpt: string }[];
  /** Topics that are open now, other than its own, where this moderator has no stake. */
  topics: { id: number; slug: string; question: string; questionEs: string }[];
  /** Passages that the filter for private details found. */
  found: string[];
  /** Decisions on it that stand and can be taken back, newest first; hiding has a form of its own. */
  standing: { id: number; act: StandingAct; createdAt: Date }[];
}

export type StandingAct = "redact" | "collapse" | "move" | "slow" | "suspend";

/** What can be proposed for a decision on this. One query. */
export async function listDecisionChoices(db: Database, actor: Actor, content: Content, now: Date): Promise<DecisionChoices> {
  const copies =
    content.kind === "idea"
      ? sql`select o.id, p.display_name as "authorName", o.created_at as "createdAt", o.title as excerpt
              from ideas c join ideas o on o.words_hash = c.words_hash and o.topic_id = c.topic_id and o.is_visible and o.id <> c.id and o.status <> 'combined'
              left join people p on p.id = o.author_id where c.id = ${content.id} order by o.created_at, o.id limit 5`
      : sql`select o.id, p.display_name as "authorName", o.created_at as "createdAt", left(o.body, 120) as excerpt
              from comments c join comments o on o.words_hash = c.words_hash and o.is_visible and o.id <> c.id
              join ideas i on i.id = o.idea_id and i.is_visible and i.topic_id = ${content.topicId}::integer
              left join people p on p.id = o.author_id where c.id = ${content.kind === "comment" ? content.id : 0} order by o.created_at, o.id limit 5`;
  const { rows } = await db.execute<Row>(sql`
    select (select coalesce(json_agg(x), '[]') from (${copies}) x) as copies,
      (select coalesce(json_agg(x), '[]') from (
         select t.id, t.slug, t.question, t.question_es as "questionEs" from topics t
          where ${content.kind === "idea"} and t.released_at is not null and t.opens_at <= ${now} and t.closes_at > ${now}
            and t.id is distinct from ${content.topicId}::integer and conflict_of(${actor.id}, t.id, '', ${now}) is null
          order by t.closes_at, t.id limit 50) x) as topics,
      (select coalesce(json_agg(distinct h.found), '[]') from cases k join holds h on h.case_id = k.id
        where ${targetIs(content, sql`k`)} and k.closed_at is null and h.filter = 'personal_data' and h.found <> '') as found,
      (select coalesce(json_agg(x), '[]') from (
         select d.id, d.act, d.created_at as "createdAt" from decisions d
          where ${targetIs(content, sql`d`)} and d.act in ('redact', 'collapse', 'move', 'slow', 'suspend') and (d.until is null or d.until > ${now})
            and (d.act <> 'collapse' or ${content.collapsedIntoId !== null}) and (d.act <> 'move' or d.to_topic_id = ${content.topicId}::integer)
            and not exists (select from decisions r where r.reverses_id = d.id and r.act = 'restore')
          order by d.id desc limit 10) x) as standing`);
  const [row] = rows;
  if (!row) throw new Error("choices always give one row");
  const dated = <Line extends { createdAt: string }>(line: Line) => ({ ...line, createdAt: new Date(line.createdAt) });
  return { ...row, copies: row.copies.map(dated), standing: row.standing.map(dated) };
}

type Row = Omit<DecisionChoices, "copies" | "standing"> & {
  standing: (Omit<DecisionChoices["standing"][number], "createdAt"> & { createdAt: string })[];
  copies: (Omit<DecisionChoices["copies"][number], "createdAt"> & { createdAt: string })[];
} & Record<string, unknown>;
