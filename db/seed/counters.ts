import type pg from "pg";

const statements = [
  `update ideas set supports_count = coalesce(s.supports, 0), voided_count = coalesce(s.voided, 0), comments_count = coalesce(c.comments, 0)
     from ideas i
     left join (select idea_id, count(*) filter (where void_id is null) as supports, count(void_id) as voided from supports where withdrawn_at is null group by idea_id) s on s.idea_id = i.id
     left join (select idea_id, count(*) as comments from comments where is_visible group by idea_id) c on c.idea_id = i.id
    where ideas.id = i.id and (ideas.supports_count, ideas.voided_count, ideas.comments_count) is distinct from (coalesce(s.supports, 0), coalesce(s.voided, 0), coalesce(c.comments, 0))`,
  `update comments set helpful_count = h.votes
     from (select comment_id, count(*) as votes from helpful_votes where withdrawn_at is null group by comment_id) h
    where comments.id = h.comment_id and comments.helpful_count <> h.votes`,
  `update topics t set ideas_count = i.ideas, answered_count = i.answered, commitments_count = m.all, commitments_settled_count = m.settled,
          has_own_response = exists (select from publications p join response_versions v on v.id = p.version_id where p.topic_id = t.id and v.covers_topic)
     from (select t.id, count(i.id) as ideas, count(i.answered_at) as answered
             from topics t left join ideas i on i.topic_id = t.id and i.is_visible group by t.id) i,
          (select t.id, count(m.id) as all, count(m.settled_at) as settled from topics t left join commitments m on m.topic_id = t.id group by t.id) m
    where i.id = t.id and m.id = t.id`,
  // A later hiding takes nothing from the numbers of a year: what was shared and answered was shared and answered.
  `insert into year_counts (year, ideas, answered, answer_days, done)
   select extract(year from a.at at time zone city.time_zone), sum(a.idea), sum(a.answer), sum(a.days), sum(a.done)
     from city, lateral (
       select created_at as at, 1 as idea, 0 as answer, 0 as days, 0 as done from ideas
       union all
       select answered_at, 0, 1, floor(extract(epoch from answered_at - created_at) / 86400), 0 from ideas where answered_at is not null
       union all
       select min(created_at), 0, 0, 0, 1 from idea_updates where status = 'done' group by idea_id) a
    group by 1
   on conflict (year) do update set ideas = excluded.ideas, answered = excluded.answered, answer_days = excluded.answer_days, done = excluded.done`,
];

/** Sets every counter to what there is to count, in the transaction of the caller. */
export async function countAgain(client: pg.Client): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
