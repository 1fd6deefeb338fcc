import { sql } from "drizzle-orm";
import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { yearCounts } from "~db/schema";
import { outcomeConditions } from "./outcome-conditions.server";
import type { OutcomeFilters } from "./outcome-filters";

/** How many visible ideas have which decision, of those that the other filters leave. One pass over an index of answered ideas. */
export async function countOutcomes(
  db: Database,
  filters: OutcomeFilters,
  timeZone: string,
): Promise<Record<ResponseDecision, number>> {
  const { rows } = await db.execute<{ decision: ResponseDecision; count: number }>(sql`
    select answer_decision as decision, count(*)::integer as count from ideas
     where ${outcomeConditions({ ...filters, decision: null }, timeZone)} group by answer_decision`);
  const counts = Object.fromEntries(responseDecisions.map((decision) => [decision, 0])) as Record<ResponseDecision, number>;
  for (const { decision, count } of rows) counts[decision] = count;
  return counts;
}

/** The years in which the city answered ideas, newest first. */
export async function listAnswerYears(db: Database): Promise<number[]> {
  const rows = await db
    .select({ year: yearCounts.year })
    .from(yearCounts)
    .where(sql`${yearCounts.answered} > 0`)
    .orderBy(sql`${yearCounts.year} desc`);
  return rows.map(({ year }) => year);
}
