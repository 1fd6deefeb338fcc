import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { promiseStateOf, type TopicFacts, topicStateOf } from "~/features/topics/state";
import { ownDatabase } from "../tests/support/database";
import { connectClient } from "./connect.server";
import { comments, ideas, publications, topics } from "./schema";
import { hasCity, seedDemoCity } from "./seed";
import { addBulk } from "./seed/bulk";
import { calendarOf } from "./seed/calendar";
import { cityCalendar, timeZone } from "./seed/city";
import { countAgain } from "./seed/counters";
import { type OxbowPlan, planOxbow } from "./seed/plan";
import { topicsOfOxbow } from "./seed/topics-of-oxbow";

const now = new Date("2026-11-22T17:30:00Z");

describe("the demo city", () => {
  const city = ownDatabase();
  const rowsOf = async (query: string) => (await city.pool.query(query)).rows;

  beforeAll(async () => {
    expect(await hasCity(city.url)).toBe(false);
    await seedDemoCity({ databaseUrl: city.url, now });
  });

  test("is there after seeding, with about 120 ideas, 350 comments and 3,000 supports", async () => {
    expect(await hasCity(city.url)).toBe(true);
    const [counts] = await rowsOf(
      "select (select count(*)::int from ideas) as ideas, (select count(*)::int from comments) as comments, (select count(*)::int from supports) as supports",
    );
    expect(counts.ideas).toBeGreaterThanOrEqual(110);
    expect(counts.comments).toBeGreaterThanOrEqual(350);
    expect(counts.supports).toBeGreaterThanOrEqual(3000);
  });

  test("has the supports and helpful votes that the content says, each of another resident", async () => {
    const said = new Map(topicsOfOxbow.flatMap(({ ideas }) => ideas.map(({ title, supports }) => [title, supports])));
    for (const idea of await city.db.select().from(ideas))
      expect([idea.title, idea.supportsCount]).toEqual([idea.title, said.get(idea.title)]);
    const all = topicsOfOxbow
      .flatMap((topic) => topic.ideas)
      .flatMap((idea) => idea.comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]))
      .filter(({ covered, collapsed }) => !covered && !collapsed);
    const helpful = new Map(all.map(({ body, helpful = 0 }) => [body, helpful]));
    const asWritten = and(isNull(comments.coveredBy), isNull(comments.collapsedIntoId));
    for (const comment of await city.db.select().from(comments).where(asWritten))
      expect(comment.helpfulCount).toBe(helpful.get(comment.body));
  });

  test("has counters that equal recounts", async () => {
    expect(await wrongCounters(rowsOf)).toEqual([]);
  });

  test("has topics in every state, among them one whose promise is late", async () => {
    const rows = await city.db.select().from(topics);
    const promises = new Map((await rowsOf("select * from topic_promises")).map((row) => [row.topic_id, row]));
    const states = rows.map((topic) => {
      const { obliged, answered, last_answered_at: lastAnsweredAt } = promises.get(topic.id);
      const facts: TopicFacts = { ...topic, promise: { obliged, answered, lastAnsweredAt } };
      return `${topicStateOf(facts, now)} ${promiseStateOf(facts, now, cityCalendar(calendarOf(now, timeZone))) ?? "unpromised"}`;
    });
    expect(new Set(states)).toEqual(
      new Set([
        "draft unpromised",
        "scheduled open",
        "open open",
        "closed due-soon",
        "closed late",
        "answered kept",
        "answered kept-late",
        "done kept",
      ]),
    );
  });

  test("has responses of every decision, each published by somebody who did not write it", async () => {
    const decided = await city.db.selectDistinct({ decision: ideas.answerDecision }).from(ideas).where(isNotNull(ideas.answerId));
    expect(decided).toHaveLength(7);
    const own = await rowsOf(
      "select p.id from publications p join response_versions v on v.response_id = p.response_id where v.written_by in (p.approved_by, p.published_by)",
    );
    expect(own).toEqual([]);
    expect((await city.db.select().from(publications)).length).toBeGreaterThanOrEqual(12);
  });

  test("shows everything that can become of an answer", async () => {
    const [shown] = await rowsOf(`
      select (select count(*) from responses where publish_at > '${now.toISOString()}')::int as set_for_later,
             (select count(*) from publications where number > 1)::int as corrected, (select count(*) from withdrawals)::int as taken_back,
             (select count(*) from clarifications c where not exists (select from responses r where r.revises_id = c.response_id and r.publication_id is not null))::int as unclear,
             (select count(*) from responses where revises_id is not null and publication_id is not null)::int as revised,
             (select count(*) from topics where due_at > respond_by)::int as moved, (select count(*) from topics where new_date_at > due_at)::int as named_anew,
             (select count(*) from commitments where settled_at is null and due_on < '${now.toISOString()}'::date)::int as missed,
             (select count(*) from commitments where settled_as = 'done' and after_photo_id is not null)::int as pictured,
             (select count(*) from commitments where settled_as = 'withdrawn')::int as given_up,
             (select count(*) from commitments where office_id <> (select office_id from publications p where p.id = publication_id))::int as kept_by_others,
             (select count(distinct signer_name) from publications p join offices o on o.id = p.office_id where o.slug = 'public-works')::int as signers`);
    for (const [what, count] of Object.entries(shown)) expect(count, what).toBeGreaterThan(0);
    expect(shown.signers).toBe(2);
  });

  test("hides only what a clause covers, with a quote of it", async () => {
    const hidden = await rowsOf("select passage, text from decisions where act in ('hide', 'redact', 'slow')");
    expect(hidden.length).toBeGreaterThan(5);
    for (const { passage, text } of hidden) expect(text).toContain(passage);
  });

  test("shows everything that can become of what is reported or held", async () => {
    const [shown] = await rowsOf(`
      select (select count(*) from decisions where act = 'keep')::int as kept, (select count(*) from decisions where act = 'hide')::int as hidden,
             (select count(*) from comments where covered_by is not null)::int as covered, (select count(*) from comments where collapsed_into_id is not null)::int as collapsed,
             (select count(*) from cases where closed_at is null and is_held)::int as held, (select count(*) from cases where closed_at is null and second_opinion_by is not null)::int as asked,
             (select count(*) from appeals a where not exists (select from rulings r where r.appeal_id = a.id))::int as appealed,
             (select count(*) from rulings where outcome = 'upheld')::int as upheld, (select count(*) from rulings where outcome = 'reversed')::int as reversed,
             (select count(*) from posting_limits where kind = 'slow')::int as slowed, (select count(*) from posting_limits where settled_at is null and kind = 'suspend')::int as proposed,
             (select count(*) from supports where void_id is not null)::int as set_aside, (select count(*) from blind_reviews where reviewed_at is not null)::int as reviewed`);
    for (const [what, count] of Object.entries(shown)) expect(count, what).toBeGreaterThan(0);
    expect(
      await rowsOf(
        "select d.id from decisions d join blind_reviews b on b.decision_id = d.id and b.reviewer_id = d.moderator_id",
      ),
    ).toEqual([]);
  });

  test("has no support of anybody who works for the city", async () => {
    expect(await rowsOf("select * from supports where person_id in (select person_id from grants)")).toEqual([]);
    expect(
      await rowsOf("select * from helpful_votes join comments on comments.id = comment_id where person_id = author_id"),
    ).toEqual([]);
  });

  test("says nothing twice", async () => {
    expect(
      await rowsOf(
        "select body from (select body from ideas union all select body from comments where collapsed_into_id is null) texts group by 1 having count(*) > 1",
      ),
    ).toEqual([]);
    expect(await rowsOf("select title from ideas group by 1 having count(*) > 1")).toEqual([]);
    expect(await rowsOf("select display_name from people group by 1 having count(*) > 2")).toEqual([]);
  });

  test("tells its story in order, and nothing of it is in the future", async () => {
    const disorder = await rowsOf(`
      select 'idea outside its topic' from ideas i join topics t on t.id = i.topic_id where i.created_at not between t.opens_at and t.closes_at
      union all select 'comment before its idea' from comments c join ideas i on i.id = c.idea_id where c.created_at <= i.created_at
      union all select 'reply before its comment' from comments c join comments p on p.id = c.parent_id where c.created_at <= p.created_at
      union all select 'support out of time' from supports s join ideas i on i.id = s.idea_id join topics t on t.id = i.topic_id where s.created_at < i.created_at or s.created_at > t.closes_at
      union all select 'helpful before the comment' from helpful_votes h join comments c on c.id = h.comment_id where h.created_at < c.created_at
      union all select 'hidden before it was written' from decisions d left join ideas i on i.id = d.idea_id left join comments c on c.id = d.comment_id where d.created_at <= coalesce(i.created_at, c.created_at)
      union all select 'update before its idea' from idea_updates u join ideas i on i.id = u.idea_id where u.created_at <= i.created_at
      union all select 'answer before its idea' from ideas where answered_at <= created_at
      union all select 'response out of order' from responses where not (created_at <= coalesce(sent_at, created_at) and coalesce(sent_at, created_at) <= coalesce(approved_at, sent_at, created_at) and coalesce(approved_at, created_at) <= coalesce(published_at, approved_at, created_at))
      union all select 'ids against time' from (select created_at < lag(created_at) over (order by id) as is_back from ideas) i where is_back
      union all select 'ids against time' from (select published_at < lag(published_at) over (order by id) as is_back from publications) p where is_back
      union all select 'act before joining: ' || r.act from record r join people p on p.id = r.actor_id where r.at < p.created_at
      union all select 'future: ' || act from record where at > '${now.toISOString()}'`);
    expect(disorder).toEqual([]);
  });

  test("gives the next idea the next number", async () => {
    const [last] = await rowsOf("select max(id) as id from ideas");
    const [next] = await rowsOf("select nextval(pg_get_serial_sequence('ideas', 'id'))::int as id");
    expect(next.id).toBe(last.id + 1);
    const [topic] = await city.db.select().from(topics).where(eq(topics.slug, "library-hours"));
    expect(topic?.releasedAt).toBeNull();
  });

  test("grows by generated bulk that is marked as such and counted", async () => {
    const client = await connectClient(city.url);
    await client.query("begin");
    const bulk = await addBulk(client, { now, scale: 2 });
    await countAgain(client);
    const query = async (text: string) => (await client.query(text)).rows;
    const [{ unmarked }] = await query(
      "select count(*)::int as unmarked from ideas where title not like '[generated] %' or body not like '[generated] %'",
    );
    const wrong = await wrongCounters(query);
    const [{ obliged }] = await query("select sum(obliged)::int as obliged from topic_promises");
    await client.query("rollback");
    await client.end();
    expect(bulk.ideas).toBe(600);
    expect(bulk.comments).toBe(2000);
    expect(Math.abs(bulk.supports - 10_000)).toBeLessThan(500);
    expect(unmarked).toBe(planOxbow(now).ideas.all.length);
    expect(wrong).toEqual([]);
    expect(obliged).toBeLessThan(100);
  });
});

test("the same moment makes the same city", () => {
  const rowsOf = ({
    people,
    topics,
    ideas,
    comments,
    supports,
    helpfulVotes,
    moderation,
    responses,
    updates,
    commitments,
  }: OxbowPlan) =>
    JSON.stringify([
      people.rows,
      topics.map(({ row }) => row),
      ideas.rows,
      comments.rows,
      supports,
      helpfulVotes,
      moderation,
      responses.rows,
      responses.publications,
      updates,
      commitments,
    ]);
  expect(rowsOf(planOxbow(now)) === rowsOf(planOxbow(new Date(now)))).toBe(true);
});

test.each([
  "2026-11-22T08:30:00Z",
  "2026-11-22T13:00:00Z",
  "2026-03-08T12:30:00Z",
  "2026-11-02T05:59:59Z",
  "2027-01-01T06:00:00Z",
])("times are waking ones and never in the future at %s", (text) => {
  const calendar = calendarOf(new Date(text), timeZone);
  const hour = new Intl.DateTimeFormat("en-US", { timeZone, hour: "numeric", hourCycle: "h23" });
  let last = Infinity;
  for (let days = 0; days < 400; days += 0.37) {
    const moment = calendar.ago(days);
    expect(moment.getTime()).toBeLessThanOrEqual(calendar.now.getTime());
    expect(moment.getTime()).toBeLessThan(last);
    expect(Number(hour.format(moment))).toBeGreaterThanOrEqual(7);
    expect(Number(hour.format(moment))).toBeLessThan(22);
    last = moment.getTime();
  }
});

/** What differs from what there is to count. */
function wrongCounters(query: (text: string) => Promise<unknown[]>): Promise<unknown[]> {
  return query(`
    select 'supports' as counter, id from ideas where supports_count <> (select count(*) from supports s where s.idea_id = ideas.id and s.withdrawn_at is null and s.void_id is null)
    union all select 'voided', id from ideas where voided_count <> (select count(*) from supports s where s.idea_id = ideas.id and s.withdrawn_at is null and s.void_id is not null)
    union all select 'comments', id from ideas where comments_count <> (select count(*) from comments c where c.idea_id = ideas.id and c.is_visible)
    union all select 'helpful', id from comments where helpful_count <> (select count(*) from helpful_votes h where h.comment_id = comments.id and h.withdrawn_at is null)
    union all select 'ideas', id from topics where ideas_count <> (select count(*) from ideas i where i.topic_id = topics.id and i.is_visible)
    union all select 'answered', id from topics where answered_count <> (select count(*) from ideas i where i.topic_id = topics.id and i.is_visible and i.answered_at is not null)
    union all select 'commitments', id from topics where (commitments_count, commitments_settled_count) <> (select count(*), count(settled_at) from commitments m where m.topic_id = topics.id)
    union all select 'checks', id from responses r where (checks_answered, checks_partly, checks_no, checks_off_question) <> (
      select count(*) filter (where says = 'answered'), count(*) filter (where says = 'partly'), count(*) filter (where says = 'no'), count(*) filter (where off_question)
        from answer_checks c where c.response_id = r.id)
    union all select 'residents', id from commitments m where (residents_done, residents_not_done) <> (
      select count(*) filter (where says = 'done'), count(*) filter (where says = 'not_done') from commitment_checks c where c.commitment_id = m.id)
    union all select 'idea versions', id from ideas where title || body is distinct from (select title || body from idea_versions v where v.idea_id = ideas.id and number = 1)
    union all select 'comment versions', id from comments where covered_by is null and body is distinct from (select body from comment_versions v where v.comment_id = comments.id and number = 1)
    union all select 'year ' || year, ideas from year_counts where ideas <> (select count(*) from ideas i where extract(year from i.created_at at time zone 'America/Chicago') = year)
    union all select 'answered in ' || year, answered from year_counts where answered <> (select count(*) from ideas i where extract(year from i.answered_at at time zone 'America/Chicago') = year)`);
}
