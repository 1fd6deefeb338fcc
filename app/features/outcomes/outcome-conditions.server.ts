import { type SQL, sql } from "drizzle-orm";
import { fromCityTime } from "~/core/city-time";
import type { OutcomeFilters } from "./outcome-filters";

/** What an answered idea has to be, as conditions on the bare columns of `ideas`. `timeZone` says when a year begins. */
export function outcomeConditions({ decision, officeId, neighborhoodId, year, words }: OutcomeFilters, timeZone: string): SQL {
  const conditions = [sql`is_visible and answered_at is not null`];
  if (decision) conditions.push(sql`answer_decision = ${decision}`);
  if (officeId !== null) conditions.push(sql`answer_office_id = ${officeId}`);
  if (neighborhoodId !== null) conditions.push(sql`neighborhood_id = ${neighborhoodId}`);
  if (year !== null) {
    const begins = (of: number) => fromCityTime(`${String(of).padStart(4, "0")}-01-01T00:00`, timeZone)?.toISOString();
    conditions.push(sql`answered_at >= ${begins(year)}::timestamptz and answered_at < ${begins(year + 1)}::timestamptz`);
  }
  if (words !== "") conditions.push(sql`id in (${idsWith(words)})`);
  return sql.join(conditions, sql` and `);
}

/** Answered ideas with these words in the title, in the text, or in the sentence of the answer that stands; each side has its own index. */
function idsWith(words: string): SQL {
  const [english, spanish] = [sql`websearch_to_tsquery('english', ${words})`, sql`websearch_to_tsquery('spanish', ${words})`];
  return sql`
    select id from ideas where words @@ (${english} || ${spanish}) and is_visible and answered_at is not null
    union all
    select i.id from responses r
      join publications p on p.id = r.publication_id join response_versions v on v.id = p.version_id
      join ideas i on i.answer_id = p.id and i.is_visible
     where to_tsvector('english', v.summary) @@ ${english} or to_tsvector('spanish', v.summary_es) @@ ${spanish}`;
}
