import { type SQL, sql } from "drizzle-orm";
import { isNarrow } from "~/core/network";
import type { VoidCondition } from "./condition";

/** A mailbox with `#` for each row of digits in its name; `p` is the person. */
export const patternOfPerson = sql`(regexp_replace(split_part(p.canonical_email, '@', 1), '[0-9]+', '#', 'g') || '@' || split_part(p.canonical_email, '@', 2))`;

/** The supports of a condition that count now, as what follows `from`: `s` the support, `p` its person, `i` its idea. */
export function matched(condition: VoidCondition): SQL {
  const { network, joinedFrom, domain, pattern, ideaId, topicId, newerThanHours, from, to } = condition;
  const asked = [
    network && within(sql`s.network`, network),
    joinedFrom && within(sql`p.joined_from`, joinedFrom),
    domain && sql`split_part(p.canonical_email, '@', 2) = ${domain}`,
    pattern && sql`${patternOfPerson} = ${pattern}`,
    ideaId && sql`s.idea_id = ${ideaId}`,
    topicId && sql`i.topic_id = ${topicId}`,
    newerThanHours && sql`s.created_at < p.created_at + make_interval(hours => ${newerThanHours}::integer)`,
    from && sql`s.created_at >= ${from.toISOString()}::timestamptz`,
    to && sql`s.created_at <= ${to.toISOString()}::timestamptz`,
  ].filter((part): part is SQL => Boolean(part));
  const counted = sql`s.withdrawn_at is null and s.void_id is null`;
  return sql`supports s join people p on p.id = s.person_id join ideas i on i.id = s.idea_id where ${sql.join([counted, ...asked], sql` and `)}`;
}

function within(column: SQL, network: string): SQL {
  return isNarrow(network) ? sql`${column} = ${network}` : sql`${column}::cidr <<= ${network}::cidr`;
}

/** Whether a person works for an office that asks or answers in a topic of these ideas, at a moment. */
export function worksThere(personId: number, ideaIds: SQL, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`;
  return sql`exists (select from grants g join topics t on g.office_id in (t.asking_office_id, t.responsible_office_id)
    where g.person_id = ${personId} and g.starts_at <= ${at} and (g.ends_at is null or g.ends_at > ${at})
      and t.id in (select topic_id from ideas where id in (${ideaIds})))`;
}
