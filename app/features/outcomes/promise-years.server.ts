import { and, eq, isNotNull, lte } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import { keptFor } from "~/core/kept-for";
import { topicFacts } from "~/features/topics/queries.server";
import { promiseOutcomeOf } from "~/features/topics/state";
import type { Database } from "~db/client.server";
import { topics } from "~db/schema";
import type { PromiseYear } from "./on-time-chart";

const kept = keptFor<string, PromiseYear[]>(60_000);

interface PromiseYearsQuery {
  now: Date;
  /** The city's: a promise belongs to the year in which its date in force falls. */
  timeZone: string;
  /** Only what this office owed; all offices unless told. */
  officeId?: number;
}

/**
 * How the promises of each year were kept, newest year first; what is not due yet is not there. It looks at every topic that ever closed, so
 * each process counts at most once a minute.
 */
export function listPromiseYears(db: Database, query: PromiseYearsQuery): Promise<PromiseYear[]> {
  return kept(db, `${query.officeId ?? ""} ${query.timeZone}`, query.now, () => countPromiseYears(db, query));
}

/** The same, counted now. One query. */
export async function countPromiseYears(db: Database, { now, timeZone, officeId }: PromiseYearsQuery): Promise<PromiseYear[]> {
  const closed = await db
    .select(topicFacts)
    .from(topics)
    .where(
      and(
        isNotNull(topics.releasedAt),
        lte(topics.closesAt, now),
        officeId === undefined ? undefined : eq(topics.responsibleOfficeId, officeId),
      ),
    );
  const years = new Map<number, PromiseYear>();
  for (const topic of closed) {
    const outcome = promiseOutcomeOf(topic, now);
    if (!topic.dueAt || outcome === null || outcome === "open") continue;
    const year = yearIn(timeZone, topic.dueAt);
    const sums = years.get(year) ?? { year, onTime: 0, late: 0, missed: 0 };
    if (outcome === "kept") sums.onTime += 1;
    else if (outcome === "kept-late") sums.late += 1;
    else sums.missed += 1;
    years.set(year, sums);
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}
