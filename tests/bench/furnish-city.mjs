import { createHash, randomBytes } from "node:crypto";
import { parentOf } from "./processor-time.mjs";

/** A prime number of readers: who steps through them and through the ideas at once meets every pair once. */
const readersCount = 997;
/** As many as one page shows. */
const ideasCount = 30;
const commentsCount = 30;
/** What waits for moderators on a very bad day. */
const casesCount = 10_000;

/** Gives the city what the cases need beyond the seed: readers with sessions, and a topic and a discussion that fill a page. */
export async function furnishCity(owner) {
  const query = async (text, values) => (await owner.query(text, values)).rows;
  const readers = (await query(addReaders, [readersCount])).map(({ id }) => id);
  const [drafter] = await query(theDrafter);
  const [moderator] = await query(theModerator);
  const people = [...readers, drafter.id, moderator.id];
  const tokens = people.map(() => randomBytes(32).toString("base64url"));
  await query(addSessions, [tokens.map((token) => createHash("sha256").update(token).digest("hex")), people]);
  const [topic] = await query(largestOpenTopic);
  const [answered] = await query(answeredTopic);
  await query(addIdeas, [topic.id, ideasCount]);
  const [idea] = await query(mostDiscussedIdea, [topic.id]);
  await query(addComments, [idea.id, commentsCount, readers]);
  const ideas = await query(ideasOfTopic, [topic.id, ideasCount]);
  await query(addCases, [casesCount, readers[0]]);
  await query("vacuum (analyze)");
  await query("checkpoint");
  const [backend] = await query("select pg_backend_pid() as pid");
  const cookies = tokens.map((token) => `session=${token}`);
  return {
    topic: `/topics/${topic.slug}`,
    report: `/topics/${answered.slug}/report`,
    idea: idea.id,
    ideas: ideas.map(({ id }) => id),
    cookies: cookies.slice(0, -2),
    drafterCookie: cookies.at(-2),
    moderatorCookie: cookies.at(-1),
    /** The values that stand for the first reader and the idea in recorded statements. */
    own: { personId: readers[0], ideaId: idea.id },
    postmaster: parentOf(backend.pid),
    /** The readers have supported nothing yet, as before. */
    resetSupports: () => query(forgetSupports, [readers]),
  };
}

// Large ids, so that no id of a reader is also one of an idea.
const addReaders = `
insert into people (id, email, display_name, neighborhood_id) overriding system value
select 10000000 + n, 'reader.' || n || '@oxbow.example', '[generated] Reader ' || n, (select min(id) from neighborhoods)
  from generate_series(1, $1::integer) n returning id`;

const addSessions = `
insert into sessions (id, user_id, created_at, expires_at, stamp)
select hash, person_id, now(), now() + interval '14 days', 1 from unnest($1::text[], $2::integer[]) as s (hash, person_id)`;

const theDrafter = "select id from people where email = 'drafter@oxbow.example'";

const theModerator = "select id from people where email = 'moderator@oxbow.example'";

// On an idea of a closed topic, which no other case reads: comments, each reported once, and held back so that no count changes.
const addCases = `
with idea as (
  select i.id, i.topic_id, i.author_id from ideas i join topics t on t.id = i.topic_id
   where t.slug = 'cross-town' and i.is_visible order by i.supports_count, i.id limit 1),
added as (
  insert into comments (idea_id, author_id, body, language, created_at, held_at)
  select idea.id, $2, '[generated] Whoever wrote this has never stood at that stop in January, comment ' || n || '.', 'en', now() - n * interval '1 second', now()
    from idea, generate_series(1, $1::integer) n returning id, created_at),
opened as (
  insert into cases (comment_id, topic_id, author_id, opened_at, sort_at, is_held, reports_count)
  select added.id, idea.topic_id, $2, added.created_at, added.created_at, true, 1 from added, idea returning id, comment_id, opened_at)
insert into reports (comment_id, reporter_id, clause_id, sentence, created_at, case_id)
select comment_id, $2 + 1, (select min(id) from policy_clauses), 'This is rude.', opened_at, id from opened`;

// The same in a small city and in a large one, with every kind of answer: what is reported does not grow, only the city around it.
const answeredTopic = "select id, slug from topics where slug = 'budget-priorities'";

const largestOpenTopic = `
select t.id, t.slug from topics t join ideas i on i.topic_id = t.id
 where t.released_at is not null and now() between t.opens_at and t.closes_at and i.is_visible
 group by t.id order by count(*) desc, t.id limit 1`;

const addIdeas = `
with added as (
  insert into ideas (topic_id, author_id, title, body, excerpt, language, neighborhood_id, created_at)
  select $1, author_id, left('[generated] ' || title, 80), body, excerpt, language, neighborhood_id, now()
    from ideas where topic_id <> $1 and is_visible and title not like '[generated]%'
   order by id limit greatest(0, $2::integer - (select count(*) from ideas where topic_id = $1 and is_visible)) returning id)
update topics set ideas_count = ideas_count + (select count(*) from added) where id = $1`;

const mostDiscussedIdea = `
select id from ideas where topic_id = $1 and is_visible and title not like '[generated]%' order by comments_count desc, id limit 1`;

const addComments = `
with added as (
  insert into comments (idea_id, author_id, body, language, created_at)
  select $1, ($3::integer[])[n], '[generated] The walk from the bus to the school takes eleven minutes in summer and thirty in snow, comment ' || n || '.', 'en', now()
    from generate_series(1, $2::integer - (select count(*)::integer from comments where idea_id = $1)) n returning id)
update ideas set comments_count = comments_count + (select count(*) from added) where id = $1`;

const ideasOfTopic = `
select id from ideas where topic_id = $1 and is_visible order by id limit $2`;

const forgetSupports = `
with gone as (delete from supports where person_id = any($1) returning idea_id, withdrawn_at)
update ideas set supports_count = supports_count - counted
  from (select idea_id, count(*) as counted from gone where withdrawn_at is null group by idea_id) s where ideas.id = s.idea_id`;
