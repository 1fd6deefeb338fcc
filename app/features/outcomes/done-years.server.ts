import { sql } from "drizzle-orm";
import { keptFor } from "~/core/kept-for";
import type { Database } from "~db/client.server";
import type { DoneYear } from "./done-numbers";

const kept = keptFor<string, DoneYear[]>(60_000);

/** What the city calls done and what residents say of it, by the year in which the city said so, newest first; counted at most once a minute. */
export function listDoneYears(db: Database, { now, timeZone }: { now: Date; timeZone: string }): Promise<DoneYear[]> {
  return kept(db, timeZone, now, () => countDoneYears(db, timeZone));
}

/** The same, counted now. One query. */
export async function countDoneYears(db: Database, timeZone: string): Promise<DoneYear[]> {
  const { rows } = await db.execute<DoneYear & Record<string, unknown>>(sql`
    select extract(year from c.settled_at at time zone ${timeZone})::integer as year, count(*)::integer as "cityDone",
           count(*) filter (where c.residents_done > c.residents_not_done)::integer as "residentsDone",
           count(*) filter (where c.residents_done + c.residents_not_done > 0)::integer as judged
      from commitments c
     where c.settled_as = 'done' and not exists (select from withdrawals w where w.publication_id = c.publication_id)
     group by 1 order by 1 desc`);
  return rows;
}
