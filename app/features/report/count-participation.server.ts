import { sql } from "drizzle-orm";
import { keptFor } from "~/core/kept-for";
import type { Database } from "~db/client.server";
import type { Participation } from "./participation";

const kept = keptFor<number, Participation>(10 * 60_000);

/**
 * Who took part in a closed topic. Counted from every idea, support and comment, which takes the longer the larger the topic is; since
 * nobody can take part any more, it is counted once in ten minutes by each process.
 */
export function participationOf(db: Database, topicId: number, now: Date): Promise<Participation> {
  return kept(db, topicId, now, () => countParticipation(db, topicId));
}

/** The same, counted now, without supports that were set aside. One query; what is hidden is found through its decision, since the index of a topic has only what is visible. */
export async function countParticipation(db: Database, topicId: number): Promise<Participation> {
  const { rows } = await db.execute<{ counted: Participation }>(sql`
    with shared as materialized (
      select id, author_id as person_id, channel, neighborhood_id from ideas where topic_id = ${topicId} and is_visible
      union all
      select i.id, i.author_id, i.channel, i.neighborhood_id from decisions d join ideas i on i.id = d.idea_id and i.hidden_by = d.id
       where i.topic_id = ${topicId}),
    supported as materialized (
      select s.person_id, s.channel from supports s join shared on shared.id = s.idea_id where s.withdrawn_at is null and s.void_id is null),
    commented as materialized (
      select c.author_id as person_id, c.office_id from comments c join shared on shared.id = c.idea_id),
    person as materialized (
      select person_id from shared where person_id is not null union select person_id from supported
      union select person_id from commented where person_id is not null and office_id is null),
    used as (
      select channel, sum(ideas)::integer as ideas, sum(supports)::integer as supports from (
        select channel, count(*) as ideas, 0 as supports from shared group by channel
        union all select channel, 0, count(*) from supported group by channel) c
       group by channel),
    neighborhood as (
      select n.name, coalesce(p.people, 0) as people, coalesce(i.ideas, 0) as ideas
        from neighborhoods n
        left join (select neighborhood_id, count(*)::integer as people from person join people on people.id = person.person_id
                    group by neighborhood_id) p on p.neighborhood_id = n.id
        left join (select neighborhood_id, count(*)::integer as ideas from shared group by neighborhood_id) i on i.neighborhood_id = n.id
       where p.people > 0 or i.ideas > 0)
    select json_build_object(
      'people', json_build_object(
        'all', (select count(*) from person),
        'shared', (select count(distinct person_id) from shared),
        'supported', (select count(distinct person_id) from supported),
        'commented', (select count(distinct person_id) from commented where office_id is null)),
      'ideas', (select count(*) from shared),
      'supports', (select count(*) from supported),
      'comments', (select count(*) from commented where office_id is null),
      'officeComments', (select count(*) from commented where office_id is not null),
      'byChannel', (select coalesce(json_agg(used order by used.channel), '[]') from used),
      'byNeighborhood', (select coalesce(json_agg(neighborhood order by neighborhood.name), '[]') from neighborhood)) as counted`);
  const [row] = rows;
  if (!row) throw new Error("a count came back without a row");
  return row.counted;
}
