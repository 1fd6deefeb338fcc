import { type SQLWrapper, sql } from "drizzle-orm";
import type { ClauseName } from "~/features/policy/clause";

/** Why something is hidden: what a tombstone needs. Passage and reason are for the author and moderators only. */
export interface Hiding {
  clause: ClauseName;
  passage: string;
  reason: string;
}

/**
 * A column for queries of ideas and comments: the hiding behind `hiddenBy`, or null while it is visible. Lists read it along with their
 * rows, so a page of comments needs no query more.
 */
export function hidingColumn(hiddenBy: SQLWrapper) {
  return sql<Hiding | null>`(
    select json_build_object('clause', json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es), 'passage', d.passage, 'reason', d.reason)
      from decisions d join policy_clauses c on c.id = d.clause_id where d.id = ${hiddenBy})`;
}
