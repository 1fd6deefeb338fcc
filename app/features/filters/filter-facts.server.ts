import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { FilterName } from "./filter";
import { newAccountDays } from "./outside-links";
import type { PublicContacts } from "./personal-data";

/** What the filters go by: which are on, their words, what is public, and where the text stands. */
export interface FilterFacts {
  on: FilterName[];
  words: string[];
  contacts: PublicContacts;
  isNewAccount: boolean;
  isReviewedFirst: boolean;
}

/** The facts for a text of a person in a topic, in one query; without a person or topic for a trial. */
export async function getFilterFacts(
  db: Database,
  where: { authorId: number | null; topicId: number | null },
  now: Date,
): Promise<FilterFacts> {
  const { rows } = await db.execute<Row>(sql`
    select coalesce((select array_agg(name::text) from filters where is_on), '{}') as "on",
           coalesce((select array_agg(word order by id) from filter_words where is_on), '{}') as words,
           coalesce((select email from city), '') as email,
           coalesce((select array_agg(phone) from (select phone from offices union select phone from city union select non_emergency_phone from city) p
                      where phone <> ''), '{}') as phones,
           coalesce((select created_at > ${now}::timestamptz - make_interval(days => ${newAccountDays}) from people where id = ${where.authorId}::integer), false) as "isNewAccount",
           coalesce((select is_reviewed_first from topics where id = ${where.topicId}::integer), false) as "isReviewedFirst"`);
  const [row] = rows;
  if (!row) throw new Error("a select without a table gave no row");
  const { email, phones, ...facts } = row;
  return { ...facts, contacts: { email, phones } };
}

interface Row extends Record<string, unknown> {
  on: FilterName[];
  words: string[];
  email: string;
  phones: string[];
  isNewAccount: boolean;
  isReviewedFirst: boolean;
}
