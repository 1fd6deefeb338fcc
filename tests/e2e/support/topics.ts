import pg from "pg";

/** A topic of Public Works that closed yesterday without ideas, and is to be answered in some days: one for a story to change as it likes. */
export async function aClosedTopic(slug: string, dueInDays: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `insert into topics (slug, asking_office_id, responsible_office_id, question, question_es, summary, summary_es, context, context_es, can_change,
         can_change_es, cannot_change, cannot_change_es, opens_at, closes_at, respond_by, promise_min_supports, promise_top_ideas, policy_version_id, released_at)
       select $1, o.id, o.id, 'Where does ' || $1 || ' lead?', '', 'One sentence.', '', 'Why we ask.', '', 'Paint.', '', 'Bridges.', '',
         now() - interval '40 days', now() - interval '30 days', now() + make_interval(days => $2), 5, 3, (select max(id) from policy_versions), now() - interval '41 days'
         from offices o where o.slug = 'public-works'`,
      [slug, dueInDays],
    );
  } finally {
    await client.end();
  }
}
