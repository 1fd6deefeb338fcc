import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { ContextIdea, PastAnswer } from "./composer-context";

const commentsShown = 3;
const pastAnswersShown = 3;
const askedFor = 5;
const candidates = 200;

interface IdeaRow extends Record<string, unknown> {
  id: number;
  title: string;
  body: string;
  language: "en" | "es";
  neighborhood: string | null;
  created_at: string | Date;
  supports_count: number;
  comments_count: number;
  comments: { id: number; body: string; language: "en" | "es"; author: string | null; office: string | null; helpful: number }[];
}

/**
 * The ideas that are being answered, the most supported first, each with its whole text and up to three comments that people found most
 * helpful. Hidden ideas and hidden comments are left out. One query, for any number of ideas.
 */
export async function listContextIdeas(db: Database, ideaIds: number[]): Promise<ContextIdea[]> {
  if (ideaIds.length === 0) return [];
  const { rows } = await db.execute<IdeaRow>(sql`
    select i.id, i.title, i.body, i.language, n.name as neighborhood, i.created_at, i.supports_count, i.comments_count, c.comments
      from ideas i
      left join neighborhoods n on n.id = i.neighborhood_id
      cross join lateral (
        select coalesce(json_agg(row_to_json(top)), '[]') as comments from (
          select c.id, c.body, c.language, p.display_name as author, o.name as office, c.helpful_count as helpful
            from comments c left join people p on p.id = c.author_id left join offices o on o.id = c.office_id
           where c.idea_id = i.id and c.is_visible
           order by c.helpful_count desc, c.id limit ${commentsShown}) top) c
     where i.id in ${ideaIds} and i.is_visible
     order by i.supports_count desc, i.id desc`);
  return rows.map(({ created_at, supports_count, comments_count, ...idea }) => ({
    ...idea,
    createdAt: new Date(created_at),
    supportsCount: supports_count,
    commentsCount: comments_count,
  }));
}

interface PastRow extends Record<string, unknown> {
  id: number;
  title: string;
  language: "en" | "es";
  decision: PastAnswer["decision"];
  summary: string;
  summary_es: string;
  office_name: string;
  office_name_es: string;
  published_at: string | Date;
}

/**
 * What the city answered to ideas like these, on any topic: up to three for all of them together, the most alike first. Alike are titles that
 * share their spelling, and ideas with all words of a title. Asked for the five most supported ideas, and of no more than 200 that look alike
 * for each: a bound on the work in a city with many answers. One query.
 */
export async function listPastAnswers(db: Database, ideaIds: number[]): Promise<PastAnswer[]> {
  if (ideaIds.length === 0) return [];
  const { rows } = await db.execute<PastRow>(sql`
    with asked as (
      select id, title, plainto_tsquery(case language when 'es' then 'spanish'::regconfig else 'english'::regconfig end, title) as words
        from ideas where id in ${ideaIds} and is_visible order by supports_count desc, id desc limit ${askedFor}),
    alike as (
      select found.id, max(similarity(found.title, asked.title)) as score
        from asked cross join lateral (
          select o.id, o.title from ideas o
           where (o.title % asked.title or o.words @@ asked.words) and o.is_visible and o.answered_at is not null
           limit ${candidates}) found
       where found.id not in ${ideaIds}
       group by found.id order by score desc, found.id desc limit ${pastAnswersShown})
    select i.id, i.title, i.language, i.answer_decision as decision, v.summary, v.summary_es, p.office_name, p.office_name_es, p.published_at
      from alike join ideas i on i.id = alike.id
      join publications p on p.id = i.answer_id
      join response_versions v on v.id = p.version_id
     order by alike.score desc, i.id desc`);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    language: row.language,
    decision: row.decision,
    summary: row.summary,
    summaryEs: row.summary_es,
    officeName: row.office_name,
    officeNameEs: row.office_name_es,
    publishedAt: new Date(row.published_at),
  }));
}
