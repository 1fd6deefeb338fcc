import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { LockedResponse } from "./lock-response.server";
import type { PublishedText } from "./published-text.server";

/**
 * *Will do* and *doing*, on the whole or on one idea, make a commitment of what is next: at most one a response. A correction touches neither its
 * words nor its day; only when the answer that made it was taken back, the next one makes another.
 */
export async function makeCommitment(
  tx: Database,
  { id: responseId, versionId, topicId, officeId }: LockedResponse,
  text: PublishedText,
  publicationId: number,
): Promise<void> {
  if (text.nextOn === null) return;
  await tx.execute(sql`
    with made as (
      insert into commitments (publication_id, response_id, topic_id, office_id, summary, summary_es, done_when, done_when_es, due_on)
      select ${publicationId}::integer, ${responseId}::integer, ${topicId}::integer, ${text.commitmentOfficeId ?? officeId}::integer,
             ${text.next}, ${text.nextEs}, ${text.doneWhen}, ${text.doneWhenEs}, ${text.nextOn}::date
       where (${text.decision} in ('will_do', 'doing')
              or exists (select from response_decisions d where d.version_id = ${versionId} and d.decision in ('will_do', 'doing')))
         and not exists (select from commitments c where c.response_id = ${responseId}
                           and not exists (select from withdrawals w where w.publication_id = c.publication_id))
      returning topic_id)
    update topics set commitments_count = commitments_count + 1 where id in (select topic_id from made)`);
}
