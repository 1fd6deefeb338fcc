/** A number from 0 to 1 that is the same every time for the same `n` and `salt`. */
export const chance = `
create function pg_temp.chance(n bigint, salt integer) returns double precision language sql immutable as
$$ select (hashint8extended(n, salt) & 1073741823)::double precision / 1073741824 $$`;

/** $1 people, $2 neighborhoods, $3 now */
export const people = `
insert into people (id, email, display_name, locale, neighborhood_id, created_at) overriding system value
select last.id + n, 'generated.' || n || '@oxbow.example', '[generated] Resident ' || n, (case when n % 7 = 0 then 'es' else 'en' end)::locale, 1 + n % $2, $3::timestamptz - interval '400 days'
  from (select max(id) as id from people) last, generate_series(1, $1::integer) n`;

/** $1 ideas, $2 slugs of topics, by turns, $3 now. `rank` is a shuffled order of popularity; ids follow the dates inside a topic. */
export const places = `
create temporary table bulk on commit drop as
select n, last.id + n as id, people.least + (pg_temp.chance(n, 1) * people.count)::integer % people.count as author_id, t.id as topic_id,
       (n::bigint * 7919 % $1)::integer as rank, 0 as supports,
       t.opens_at + (t.ends_at - t.opens_at) * ((n - 0.5) / $1::integer) as at, t.ends_at
  from generate_series(1, $1::integer) n
  join lateral (select id, opens_at, least(closes_at, $3::timestamptz) as ends_at from topics where slug = ($2::text[])[1 + n % 20]) t on true,
       (select max(id) as id from ideas) last,
       (select min(id) as least, count(*)::integer as count from people where display_name like '[generated]%') people`;

/** $1 popular ideas, $2 supports of the first, $3 the most in the tail, $4 its curve, $5 ideas, $6 people */
export const supportCounts = `
update bulk set supports = least($6::integer, case when rank < $1::integer then round($2::integer * (rank + 1) ^ -0.6)
  else round($3::integer * (1 - (rank - $1::integer)::double precision / ($5::integer - $1::integer)) ^ $4::double precision) end)`;

/** $1 subjects, $2 places, $3 sentences, $4 neighborhoods */
export const ideas = `
insert into ideas (id, topic_id, author_id, title, body, excerpt, language, neighborhood_id, created_at, shuffle_key) overriding system value
select id, topic_id, author_id,
       '[generated] ' || ($1::text[])[1 + n % cardinality($1::text[])] || ' ' || ($2::text[])[1 + n / 7 % cardinality($2::text[])] || ', ' || n,
       body, case when length(body) <= 160 then body else regexp_replace(left(body, 159), '[[:punct:][:space:]]*\\s\\S*$', '…') end,
       'en', 1 + n % $4::integer, at, (pg_temp.chance(n, 2) * 2147483646)::integer
  from bulk, lateral (
    select '[generated] ' || string_agg(($3::text[])[1 + (pg_temp.chance(n * 16 + line, 3) * cardinality($3::text[]))::integer % cardinality($3::text[])], ' ' order by line) as body
      from generate_series(1, 2 + n % 7) line) text
 order by id`;

export const ideaVersions = `
insert into idea_versions (idea_id, number, title, body, written_at)
select id, 1, title, body, created_at from ideas join bulk using (id)`;

/** $1 people, generated ones. An idea's supporters are so many steps around the ring of people from a point of its own: nobody twice. */
export const supports = `
insert into supports (idea_id, person_id, created_at)
select b.id, people.least + ((pg_temp.chance(b.n, 4) * $1::integer)::bigint + k * 7919::bigint) % $1::integer, b.at + (b.ends_at - b.at) * ((k + pg_temp.chance(b.n * 5000::bigint + k, 5)) / b.supports)
  from bulk b, generate_series(0, b.supports - 1) k, (select min(id) as least from people where display_name like '[generated]%') people`;

/** $1 comments, $2 ideas, $3 people, $4 sentences. Popular ideas get many; every fourth under an idea replies to the one before it. */
export const comments = `
insert into comments (id, idea_id, parent_id, author_id, body, language, created_at) overriding system value
select last.id + place, idea_id, case when turn % 4 = 0 then last.id + place - 1 end, people.least + (pg_temp.chance(place, 6) * $3::integer)::integer % $3::integer,
       body, 'en', at + (ends_at - at) * (turn::double precision / (turns + 1))
  from (select b.id as idea_id, b.at, b.ends_at, row_number() over w as turn, count(*) over (partition by b.id) as turns, row_number() over (order by b.id, c) as place
          from generate_series(1, $1::integer) c join bulk b on b.rank = floor($2::integer * pg_temp.chance(c, 7) ^ 2)::integer
        window w as (partition by b.id order by c)) comment,
       lateral (select '[generated] ' || string_agg(($4::text[])[1 + (pg_temp.chance(place * 8 + line, 8) * cardinality($4::text[]))::integer % cardinality($4::text[])], ' ' order by line) as body
                  from generate_series(1, 1 + (place % 4)::integer) line) text,
       (select max(id) as id from comments) last, (select min(id) as least from people where display_name like '[generated]%') people`;

export const commentVersions = `
insert into comment_versions (comment_id, number, body, written_at)
select c.id, 1, c.body, c.created_at from comments c join bulk on bulk.id = c.idea_id`;

export const acts = `
insert into record (at, actor_id, act, subject, subject_id)
select at, actor_id, act, subject, subject_id from (
  select created_at as at, id as actor_id, 'person.joined' as act, 'person' as subject, id as subject_id from people where display_name like '[generated]%'
  union all
  select at, author_id, 'idea.shared', 'idea', id from bulk
  union all
  select c.created_at, c.author_id, 'comment.added', 'comment', c.id from comments c join bulk on bulk.id = c.idea_id
  union all
  select s.created_at, s.person_id, 'support.cast', 'idea', s.idea_id from supports s join bulk on bulk.id = s.idea_id) acts
 order by at`;

export const tidy = "drop function pg_temp.chance";
