import { and, asc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type BusinessCalendar, businessDayFrom, dayOf } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import type { PromiseCursor } from "./promise-cursor";
import type { PromiseGroup } from "./promise-groups";
import { promiseOf, topicFacts } from "./queries.server";
import { soonDays } from "./state";

const responsible = alias(offices, "responsible");

export const promisesPerPage = 30;

/**
 * Every promise of the city, 30 a page: late ones first, longest wait first; then those whose clock runs, by date; then the kept ones, newest
 * first. One query. `after`: where the page before ended.
 */
export async function listPromises(
  db: Database,
  group: PromiseGroup,
  options: { now: Date; calendar: BusinessCalendar; after: PromiseCursor | null },
) {
  const { now, calendar, after } = options;
  const at = sql`${now.toISOString()}::timestamptz`;
  // Counting what a promise obliges is only worth its cost once the topic has closed. `offset 0` keeps the count to one topic at a time:
  // without it the planner counts all ideas of the city at once.
  const count = sql`lateral (select p.obliged, p.answered, p.last_answered_at from topic_promises p
    where p.topic_id = ${topics.id} and ${topics.closesAt} <= ${at} offset 0) p`;
  const isKept = sql`p.obliged is not null and case when p.obliged = 0 then ${topics.hasOwnResponse} else p.answered = p.obliged end`;
  const place = sql`lateral (select case when ${isKept} then 2 when ${topics.dueAt} < ${at} then 0 else 1 end as rank,
    (extract(epoch from case when ${isKept} then coalesce(p.last_answered_at, ${topics.dueAt}) else ${topics.dueAt} end) * 1000)::bigint
      * case when ${isKept} then -1 else 1 end as key) place`;
  const rows = await db
    .select({
      ...topicFacts,
      promise: sql`case when p.obliged is not null then to_json(p) end`.mapWith(promiseOf),
      question: topics.question,
      questionEs: topics.questionEs,
      officeSlug: responsible.slug,
      officeName: responsible.name,
      officeNameEs: responsible.nameEs,
      rank: sql<number>`place.rank`,
      key: sql<number>`place.key`.mapWith(Number),
    })
    .from(topics)
    .innerJoin(responsible, eq(responsible.id, topics.responsibleOfficeId))
    .leftJoin(count, sql`true`)
    .innerJoin(place, sql`true`)
    .where(
      and(
        isNotNull(topics.releasedAt),
        filterOf(group, soonBefore(calendar, now)),
        after ? sql`(place.rank, place.key, ${topics.id}) > (${after.rank}, ${after.key}, ${after.id})` : undefined,
      ),
    )
    .orderBy(sql`place.rank`, sql`place.key`, asc(topics.id))
    .limit(promisesPerPage + 1);
  const page = rows.slice(0, promisesPerPage);
  return { promises: page, next: rows.length > promisesPerPage ? (page.at(-1) ?? null) : null };
}

export type ListedPromise = Awaited<ReturnType<typeof listPromises>>["promises"][number];

/** The first moment after which a promise that runs out then is not due soon yet, seen from `now`. */
export function soonBefore(calendar: BusinessCalendar, now: Date): Date {
  const day = businessDayFrom(calendar, dayOf(calendar, now), soonDays + 1);
  return fromCityTime(`${day}T00:00`, calendar.timeZone) as Date;
}

function filterOf(group: PromiseGroup, soon: Date): SQL | undefined {
  const isSoon = sql`${topics.dueAt} < ${soon.toISOString()}::timestamptz`;
  if (group === "late") return sql`place.rank = 0`;
  if (group === "due-soon") return sql`place.rank = 1 and ${isSoon}`;
  if (group === "open") return sql`place.rank = 1 and not (${isSoon})`;
  return group === "kept" ? sql`place.rank = 2` : undefined;
}
