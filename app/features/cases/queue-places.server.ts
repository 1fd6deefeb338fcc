import { type SQL, sql } from "drizzle-orm";
import { kindAndId } from "~/features/moderation/target.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { isWaitingView, type QueueCursor, type QueueFilter, type WaitingView } from "./queue";

/** Which things a page of the queue has: rows of (kind, id, case_id, key, at), in order, each read from an index where there is one. */
export function placesOf(actor: Actor, filter: QueueFilter, after: QueueCursor | null, limit: number): SQL {
  if (isWaitingView(filter.show)) return waiting(actor, filter, filter.show, after, limit);
  if (isReviewerOnly(actor)) return waiting(actor, filter, "reviewer", after, limit);
  return filter.show === "newest" ? newest(filter, after, limit) : hidden(filter, after, limit);
}

/** The condition that an open case `k` is in this list for `actor`. */
export function waitsIn(view: WaitingView, actor: Actor, { topicId, isWhole }: Pick<QueueFilter, "topicId" | "isWhole">): SQL {
  const conditions = [sql`k.closed_at is null`, inView[view](actor.id)];
  if (topicId !== null) conditions.push(sql`k.topic_id = ${topicId}`);
  if (isReviewerOnly(actor)) conditions.push(sql`k.is_for_reviewer`);
  if (!isWhole) conditions.push(isFor(actor, view));
  return sql.join(conditions, sql` and `);
}

/** An outside reviewer sees nothing but what waits for one. */
export function isReviewerOnly(actor: Actor): boolean {
  return grantOf(actor, "moderator") === undefined;
}

/** The offices for which somebody works: with none there is no conflict to look for. */
export function officesOf(actor: Actor): number[] {
  return [...new Set(actor.grants.flatMap(({ officeId }) => officeId ?? []))];
}

const inView: Record<WaitingView, (actorId: number) => SQL> = {
  all: () => sql`true`,
  reported: () => sql`k.reports_count > 0`,
  held: () => sql`k.is_held`,
  "second-opinions": (actorId) => sql`k.second_opinion_by is not null and k.second_opinion_by <> ${actorId}`,
  photos: () => sql`k.photo_id is not null`,
  names: () => sql`k.person_id is not null`,
  reviewer: () => sql`k.is_for_reviewer`,
};

/** Neither own content, nor what the actor gave to somebody else, nor what is asked or answered by an office of theirs. */
function isFor(actor: Actor, view: WaitingView): SQL {
  const offices = officesOf(actor);
  return sql`k.author_id is distinct from ${actor.id} and k.second_opinion_by is distinct from ${actor.id}
    ${view === "reviewer" || grantOf(actor, "reviewer") ? sql`` : sql`and not k.is_for_reviewer`}
    ${
      offices.length > 0
        ? sql`and (k.topic_id is null or k.topic_id not in (
            select id from topics where asking_office_id = any(${sql.param(offices)}::integer[]) or responsible_office_id = any(${sql.param(offices)}::integer[])))`
        : sql``
    }`;
}

function waiting(actor: Actor, filter: QueueFilter, view: WaitingView, after: QueueCursor | null, limit: number): SQL {
  const offices = officesOf(actor);
  // Whether a text names the head of an office is read from the text: only for who works for one, and only until the page is full.
  const isUnnamed =
    offices.length > 0 && !filter.isWhole
      ? sql`and not offices_named(${textOf}, true) && ${sql.param(offices)}::integer[]`
      : sql``;
  const later = after
    ? sql`and (k.sort_at, k.id) > (timestamptz 'epoch' + ${after.key}::bigint * interval '1 microsecond', ${after.id}::integer)`
    : sql``;
  return sql`
    select ${kindAndId(sql`k`)}, k.id as case_id, (extract(epoch from k.sort_at) * 1000000)::bigint as key, k.opened_at as at
      from cases k where ${waitsIn(view, actor, filter)} ${isUnnamed} ${later}
     order by k.sort_at, k.id limit ${limit}`;
}

/** All the words of a case `k`, as `fullTextOf` has them. */
const textOf = sql`coalesce((select i.title || E'\n\n' || i.body from ideas i where i.id = k.idea_id), (select c.body from comments c where c.id = k.comment_id),
  (select p.alt from photos p where p.id = k.photo_id), (select coalesce(held_name, display_name, hidden_name) from people where id = k.person_id), '')`;

/** Ideas and comments of the same moment stand in the order of kind and id, so that paging neither repeats nor skips. */
function newest({ topicId }: QueueFilter, after: QueueCursor | null, limit: number): SQL {
  const before = (table: SQL, kind: string) =>
    after
      ? sql`and (${table}.created_at, ${kind}, ${table}.id) < (timestamptz 'epoch' + ${after.key}::bigint * interval '1 microsecond', ${after.kind}, ${after.id}::integer)`
      : sql``;
  const row = (table: SQL, kind: string, column: SQL) => sql`
    ${kind} as kind, ${table}.id, (select k.id from cases k where k.${column} = ${table}.id and k.closed_at is null) as case_id,
    (extract(epoch from ${table}.created_at) * 1000000)::bigint as key, ${table}.created_at as at`;
  return sql`
    select * from (
      (select ${row(sql`i`, "idea", sql`idea_id`)} from ideas i
        where i.is_visible ${topicId === null ? sql`` : sql`and i.topic_id = ${topicId}`} ${before(sql`i`, "idea")}
        order by i.created_at desc, i.id desc limit ${limit})
      union all
      (select ${row(sql`c`, "comment", sql`comment_id`)} from comments c
        where c.is_visible ${topicId === null ? sql`` : sql`and exists (select from ideas i where i.id = c.idea_id and i.topic_id = ${topicId})`}
              ${before(sql`c`, "comment")}
        order by c.created_at desc, c.id desc limit ${limit})
    ) newest order by at desc, kind desc, id desc limit ${limit}`;
}

function hidden({ topicId }: QueueFilter, after: QueueCursor | null, limit: number): SQL {
  return sql`
    select ${kindAndId(sql`d`)}, null::integer as case_id, d.id::bigint as key, d.created_at as at
      from decisions d left join ideas hi on hi.id = d.idea_id left join comments hc on hc.id = d.comment_id
      left join idea_photos hp on hp.photo_id = d.photo_id left join people hn on hn.id = d.person_id
     where d.act = 'hide' and d.id in (hi.hidden_by, hc.hidden_by, hp.hidden_by, hn.name_hidden_by)
           ${topicId === null ? sql`` : sql`and d.topic_id = ${topicId}`} ${after ? sql`and d.id < ${after.key}::bigint` : sql``}
     order by d.id desc limit ${limit}`;
}
