import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { CoverNote } from "./cover-note";

/** Of what is covered by the decision in that column: the clause, and for the author the words and the reason; null when nothing is. */
export function coverNoteOf(coveredBy: SQLWrapper): SQL<CoverNote | null> {
  return sql<CoverNote | null>`case when ${coveredBy} is not null then (
    select json_build_object('decisionId', d.id, 'number', pc.number, 'title', pc.title, 'titleEs', pc.title_es, 'passages', d.covered, 'reason', d.reason)
      from decisions d join policy_clauses pc on pc.id = d.clause_id where d.id = ${coveredBy}) end`;
}
