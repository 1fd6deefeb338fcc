import { type SQL, sql } from "drizzle-orm";
import { owedKinds } from "./owed-item";

/** Offices, the moment, and the city's clock: what every part of the desk asks for. */
export interface OwedWhere {
  officeIds: number[];
  now: Date;
  city: { timeZone: string; workEnds: string };
}

/**
 * Everything that these offices owe the public, in one shape: kind (its place in `owedKinds`), id, topic_id, office_id, due, count, response_id.
 * At least one office.
 */
export function owedUnion(where: OwedWhere): SQL {
  return sql`${ideasOf(where)} union all ${topicsOf(where)} union all ${commitmentsOf(where)} union all ${clarificationsOf(where)}`;
}

// `offset 0` keeps the planner from joining the view of all topics: one topic at a time it reads a few ideas by index, all at once every idea.

const numberOf = (kind: (typeof owedKinds)[number]) => sql`${owedKinds.indexOf(kind)}::integer`;

/** What the promise of a closed topic obliges the city to answer, as long as it is not answered. */
const ideasOf = ({ officeIds, now }: OwedWhere) => sql`
  select ${numberOf("idea")} as kind, o.idea_id as id, t.id as topic_id, t.responsible_office_id as office_id, t.due_at as due,
         o.supports_count as count, null::integer as response_id
    from topics t cross join lateral (select idea_id, supports_count from obliged_ideas where topic_id = t.id and answered_at is null offset 0) o
   where t.released_at is not null and t.closes_at <= ${now} and t.responsible_office_id in ${officeIds}`;

/** Topics to which more can still come, and closed ones that oblige nothing and have no answer of their own. */
const topicsOf = ({ officeIds, now }: OwedWhere) => sql`
  select ${numberOf("topic")}, t.id, t.id, t.responsible_office_id, t.due_at,
         case when t.closes_at > ${now} then p.obliged - p.answered end, null::integer
    from topics t cross join lateral (select obliged, answered from topic_promises where topic_id = t.id offset 0) p
   where t.released_at is not null and t.opens_at <= ${now} and t.responsible_office_id in ${officeIds}
     and (t.closes_at > ${now} or p.obliged = 0 and not t.has_own_response)`;

/** A commitment is due at the end of working hours of its day. */
const commitmentsOf = ({ officeIds, city }: OwedWhere) => sql`
  select ${numberOf("commitment")}, c.id, c.topic_id, c.office_id, (c.due_on + ${city.workEnds}::time) at time zone ${city.timeZone}::text,
         null::integer, null::integer
    from commitments c where c.settled_at is null and c.office_id in ${officeIds}`;

/** Answers that residents asked to be made clearer, until a response that revises them is public. */
const clarificationsOf = ({ officeIds }: OwedWhere) => sql`
  select ${numberOf("clarification")}, k.id, r.topic_id, r.office_id, k.due_at, null::integer, r.id
    from clarifications k join responses r on r.id = k.response_id
   where r.office_id in ${officeIds}
     and not exists (select from responses n where n.revises_id = r.id and n.publication_id is not null)`;

/** The newest response under way to a row `o` of the union, as `UnderWay`; null when nobody has begun. */
export const underWayOf = sql`case o.kind
  when ${numberOf("idea")} then (
    select json_build_object('id', r.id, 'stage', r.stage) from response_decisions d join responses r on r.version_id = d.version_id
     where d.idea_id = o.id and r.stage <> 'published' order by r.id desc limit 1)
  when ${numberOf("topic")} then (
    select json_build_object('id', r.id, 'stage', r.stage) from responses r join response_versions v on v.id = r.version_id
     where r.topic_id = o.id and v.covers_topic and r.stage <> 'published' order by r.id desc limit 1)
  when ${numberOf("clarification")} then (
    select json_build_object('id', r.id, 'stage', r.stage) from responses r
     where r.revises_id = o.response_id and r.stage <> 'published' order by r.id desc limit 1) end`;

const assignedTo = (subject: (typeof owedKinds)[number], id: SQL) =>
  sql`(select owner_id from assignments where subject = ${subject} and subject_id = ${id} and ended_at is null)`;

/** The owner of a row `o` of the union. */
export const ownerOf = sql`case o.kind
  when ${numberOf("idea")} then coalesce(${assignedTo("idea", sql`o.id`)}, ${assignedTo("topic", sql`o.topic_id`)})
  when ${numberOf("topic")} then ${assignedTo("topic", sql`o.id`)}
  when ${numberOf("commitment")} then ${assignedTo("commitment", sql`o.id`)}
  else ${assignedTo("clarification", sql`o.id`)} end`;
