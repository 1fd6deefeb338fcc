import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { FilterName } from "./filter";

/** In a select: the filters that hold a thing, each once; null for what is not held. `isOfCase` is the condition that case `k` is of the thing. */
export function filtersThatHold(heldAt: SQLWrapper, isOfCase: SQL): SQL<FilterName[] | null> {
  return sql`case when ${heldAt} is not null then (
    select coalesce(array_agg(distinct h.filter::text), '{}') from cases k join holds h on h.case_id = k.id where ${isOfCase} and k.closed_at is null) end`;
}
