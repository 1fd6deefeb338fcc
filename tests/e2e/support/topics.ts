import pg from "pg";

interface ClosedTopic {
  dueInDays: number;
  /** What is promised: an answer to each idea with so many supports, and to so many of the most supported. */
  minSupports?: number;
  topIdeas?: number;
}

/** A topic of Public Works that closed some weeks ago without ideas, and is to be answered in some days: one for a story to change as it likes. */
export function aClosedTopic(slug: string, dueInDays: number): Promise<void> {
  return inCity((client) => insertTopic(client, slug, { dueInDays }));
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

async function insertTopic(
  client: pg.Client,
  slug: string,
  { dueInDays, minSupports = 5, topIdeas = 3 }: ClosedTopic,
): Promise<void> {
  await client.query(
    `insert into topics (slug, asking_office_id, responsible_office_id, question, question_es, summary, summary_es, context, context_es, can_change,
         can_change_es, cannot_change, cannot_change_es, opens_at, closes_at, respond_by, promise_min_supports, promise_top_ideas, policy_version_id, released_at)
       select $1, o.id, o.id, 'Where does ' || $1 || ' lead?', '', 'One sentence.', '', 'Why we ask.', '', 'Paint.', '', 'Bridges.', '',
         now() - interval '40 days', now() - interval '30 days', now() + make_interval(days => $2), $3, $4, (select max(id) from policy_versions), now() - interval '41 days'
         from offices o where o.slug = 'public-works'`,
    [slug, dueInDays, minSupports, topIdeas],
  );
}

async function inCity<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
