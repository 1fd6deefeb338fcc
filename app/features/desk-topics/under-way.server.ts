import { sql } from "drizzle-orm";
import type { UnderWay } from "./under-way";

/** The newest response to an idea that is not public yet, other than `responseId`; a column of a select from `ideas`. */
export function underWay(responseId = 0) {
  // Written out: a bare `id` would be the response's.
  return sql<UnderWay | null>`(
    select json_build_object('id', r.id, 'stage', r.stage) from response_decisions d join responses r on r.version_id = d.version_id
     where d.idea_id = ideas.id and r.stage <> 'published' and r.id <> ${responseId} order by r.id desc limit 1)`;
}
