import { randomInt } from "node:crypto";
import type pg from "pg";
import { inCity } from "./city";

interface ClosedTopic {
  dueInDays: number;
  /** What is promised: an answer to each idea with so many supports, and to so many of the most supported. */
  minSupports?: number;
  topIdeas?: number;
}

/** A topic of Public Works that closed some weeks ago without ideas, and is to be answered in some days: one for a story to change as it likes. */
export function aClosedTopic(slug: string, dueInDays: number): Promise<void> {
  return inCity(async (client) => {
    await insertTopic(client, slug, { dueInDays });
  });
}

interface TopicWithIdeas extends ClosedTopic {
  /** The supports of each idea, which the demo's resident shared. */
  supports: number[];
}

/** The same with ideas: `Idea 1 on <slug>`, `Idea 2 on <slug>` and so on. Gives their ids in this order. */
export function aClosedTopicWithIdeas(slug: string, { supports, ...topic }: TopicWithIdeas): Promise<number[]> {
  return inCity(async (client) => {
    await insertTopic(client, slug, topic);
    const { rows } = await client.query<{ id: number }>(
      `with idea as (
         insert into ideas (topic_id, author_id, title, body, excerpt, language, created_at, supports_count)
         select t.id, p.id, 'Idea ' || s.number || ' on ' || t.slug, 'Fix the path here.', 'Fix the path here.', 'en', t.opens_at, s.supports
           from topics t, people p, unnest($2::integer[]) with ordinality s (supports, number)
          where t.slug = $1 and p.email = 'resident@oxbow.example' order by s.number returning id, topic_id),
       counted as (update topics set ideas_count = (select count(*) from idea) where slug = $1)
       select id from idea order by id`,
      [slug, supports],
    );
    return rows.map(({ id }) => id);
  });
}

/** An open topic of Public Works without ideas, for one story alone: its id narrows the queue of moderators to it. */
export async function anOpenTopic({ isReviewedFirst = false } = {}): Promise<{ id: number; slug: string; question: string }> {
  const slug = `path-${randomInt(1_000_000_000)}`;
  const id = await inCity((client) => insertTopic(client, slug, { dueInDays: 60, closesInDays: 30, isReviewedFirst }));
  return { id, slug, question: `Where does ${slug} lead?` };
}

interface InsertedTopic extends ClosedTopic {
  closesInDays?: number;
  isReviewedFirst?: boolean;
}

async function insertTopic(
  client: pg.Client,
  slug: string,
  { dueInDays, minSupports = 5, topIdeas = 3, closesInDays = -30, isReviewedFirst = false }: InsertedTopic,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into topics (slug, asking_office_id, responsible_office_id, question, question_es, summary, summary_es, context, context_es, can_change,
         can_change_es, cannot_change, cannot_change_es, opens_at, closes_at, respond_by, promise_min_supports, promise_top_ideas, policy_version_id, released_at,
         is_reviewed_first, reviewed_first_reason)
       select $1, o.id, o.id, 'Where does ' || $1 || ' lead?', '', 'One sentence.', '', 'Why we ask.', '', 'Paint.', '', 'Bridges.', '',
         now() - interval '40 days', now() + make_interval(days => $5), now() + make_interval(days => $2), $3, $4, (select id from policy_versions where in_force_from <= now() order by in_force_from desc, number desc limit 1),
         now() - interval '41 days',
         $6, case when $6 then 'People were threatened here.' else '' end
         from offices o where o.slug = 'public-works' returning id`,
    [slug, dueInDays, minSupports, topIdeas, closesInDays, isReviewedFirst],
  );
  if (!rows[0]) throw new Error(`The topic ${slug} was not made.`);
  return rows[0].id;
}
