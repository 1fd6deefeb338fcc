import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { brigadeWaitHours } from "./brigade";
import { markedReports } from "./report-groups.server";

/**
 * Sets the place of a case in the queue after a report of it. What only a brigade reported waits four hours longer; the first report that
 * somebody made by themselves takes that back. What is there for another reason keeps its place. However many reports come, it never moves
 * before the moment it was opened.
 */
export async function placeInQueue(tx: Database, caseId: number): Promise<void> {
  await tx.execute(sql`
    with ${markedReports(caseId)}
    update cases k
       set sort_at = case
         when k.is_held or k.second_opinion_by is not null or k.is_for_reviewer then k.sort_at
         when own.first_at is null then k.opened_at + make_interval(hours => ${brigadeWaitHours})
         else greatest(k.opened_at, least(k.sort_at, own.first_at)) end
      from (select min(created_at) as first_at from marked where not is_brigade) own
     where k.id = ${caseId}`);
}
