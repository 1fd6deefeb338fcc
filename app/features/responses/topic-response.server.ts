import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** Whether a response to the topic as a whole is public. */
export async function refreshTopicResponse(tx: Database, topicId: number): Promise<void> {
  await tx.execute(sql`
    update topics t set has_own_response = s.has
      from (select exists (select from responses r join publications p on p.id = r.publication_id join response_versions v on v.id = p.version_id
                            where r.topic_id = ${topicId} and v.covers_topic) as has) s
     where t.id = ${topicId} and t.has_own_response is distinct from s.has`);
}
