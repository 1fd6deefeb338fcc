import { sql } from "drizzle-orm";
import { kindAndId } from "~/features/moderation/target.server";
import type { Actor } from "~/features/people/actor";
import { listClausesFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { bulkMost } from "./bulk-form";
import { lineOf, linesAt, type Row } from "./queries.server";
import type { QueueLine } from "./queue-line";
import { isReviewerOnly } from "./queue-places.server";

/** What belongs together: everything that waits of the author of a case, or with a link that stands in it. */
export interface Together {
  caseId: number;
  by: "author" | "link";
  /** Of `link`: the address, as cases keep it. */
  link: string | null;
}

/** The cases `k` that belong together, as a condition. Nothing belongs to a case that names no author, or has no such link. */
export function isTogether({ caseId, by, link }: Together) {
  return by === "author"
    ? sql`k.author_id = (select b.author_id from cases b where b.id = ${caseId})`
    : sql`k.links @> array[${link ?? ""}]::text[] and exists (select from cases b where b.id = ${caseId} and b.links @> array[${link ?? ""}]::text[])`;
}

/** The open cases that belong together, at most 50, oldest first, with the rules that can be cited. Three queries. */
export async function readTogether(db: Database, actor: Actor, together: Together, now: Date) {
  const place = sql`
    select ${kindAndId(sql`k`)}, k.id as case_id, 0::bigint as key, k.opened_at as at from cases k
     where k.closed_at is null and ${isTogether(together)} and (${!isReviewerOnly(actor)} or k.is_for_reviewer)
     order by k.sort_at, k.id limit ${bulkMost}`;
  const { rows } = await db.execute<Row>(linesAt(place, actor, now));
  const lines: QueueLine[] = rows.map(lineOf);
  const { rows: versions } = await db.execute<{ id: number | null }>(sql`
    select t.policy_version_id as id from cases k left join topics t on t.id = k.topic_id where k.id = ${together.caseId}`);
  return { lines, clauses: await listClausesFor(db, versions[0]?.id ?? null, now) };
}
