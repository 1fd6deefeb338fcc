import pg from "pg";

const queries = {
  /** An idea with an official response, comments and a history. */
  answered: "select id from ideas where answer_id is not null and is_visible order by comments_count desc, id limit 1",
  hiddenIdea: "select id from ideas where not is_visible order by id limit 1",
  /** An idea with a hidden comment. */
  withTombstone: "select idea_id as id from comments where not is_visible order by id limit 1",
  hiddenComment: "select id from comments where not is_visible order by id limit 1",
  reported: "select comment_id as id from reports where comment_id is not null order by id limit 1",
  inSpanish: "select id from ideas where language = 'es' and is_visible order by comments_count desc, id limit 1",
  most: "select id from ideas where is_visible order by comments_count desc, id limit 1",
  draft: "select id from topics where released_at is null order by id limit 1",
  released: "select id from topics where released_at is not null order by id limit 1",
  person: "select person_id as id from grants order by id limit 1",
  inReview: "select id from responses where stage = 'review' order by id limit 1",
  published:
    "select r.id from responses r join publications p on p.response_id = r.id join offices o on o.id = p.office_id where o.slug in ('public-works', 'parks', 'planning') order by r.id limit 1",
  /** A comment with copies that a moderator put under it. */
  withCopies: "select collapsed_into_id as id from comments where collapsed_into_id is not null order by id limit 1",
  openCase:
    "select id from cases where closed_at is null and (idea_id is not null or comment_id is not null) and second_opinion_by is null order by id limit 1",
  waitingAppeal:
    "select a.id from appeals a join decisions d on d.id = a.decision_id join people m on m.id = d.moderator_id where m.email <> 'moderator2@oxbow.example' and not exists (select from rulings r where r.appeal_id = a.id) order by a.id limit 1",
  /** A decision of the other moderator, drawn for a blind review. */
  waitingReview:
    "select b.id from blind_reviews b join decisions d on d.id = b.decision_id join people m on m.id = d.moderator_id where m.email <> 'moderator2@oxbow.example' and b.reviewed_at is null order by b.id limit 1",
  void: "select id from voids where settled_at is not null and refusal is null order by id limit 1",
  commitment:
    "select c.id from commitments c join offices o on o.id = c.office_id where o.slug in ('public-works', 'parks', 'planning') order by c.id limit 1",
} as const;

export type Examples = Record<keyof typeof queries, number>;

/** Ids of the demo city's things that have what a page can show. */
export async function findExamples(): Promise<Examples> {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  try {
    const found: Partial<Examples> = {};
    for (const [name, query] of Object.entries(queries)) {
      const { rows } = await client.query<{ id: number }>(query);
      if (!rows[0]) throw new Error(`The demo city has no example of "${name}".`);
      found[name as keyof Examples] = rows[0].id;
    }
    return found as Examples;
  } finally {
    await client.end();
  }
}
