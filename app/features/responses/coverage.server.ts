import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { coverageRefusal, type UndecidedIdea } from "./coverage";

/**
 * The ideas that a topic's promise obliges and that have no standing published answer and no decision in this version, the most supported
 * first. For publishing the topic's own response: what another response may decide one day does not count. One query.
 */
export function listUndecided(db: Database, topicId: number, versionId: number): Promise<UndecidedIdea[]> {
  return undecided(db, topicId, versionId, sql``);
}

/**
 * Refuses to send the topic's own response for review while an obliged idea is decided neither in it, nor in public, nor in another response
 * that waits for its second person or is approved. @throws Refusal conflict
 */
export async function refuseUncovered(db: Database, topicId: number, versionId: number): Promise<void> {
  const open = await undecided(
    db,
    topicId,
    versionId,
    sql`and not exists (select from response_decisions d join responses r on r.version_id = d.version_id
      where d.idea_id = o.idea_id and r.stage in ('review', 'approved'))`,
  );
  const refusal = coverageRefusal(open);
  if (refusal) throw refusal;
}

async function undecided(db: Database, topicId: number, versionId: number, unless: SQL): Promise<UndecidedIdea[]> {
  const { rows } = await db.execute<{ id: number; title: string }>(sql`
    select i.id, i.title from obliged_ideas o join ideas i on i.id = o.idea_id
     where o.topic_id = ${topicId} and o.answered_at is null
       and not exists (select from response_decisions d where d.version_id = ${versionId} and d.idea_id = o.idea_id) ${unless}
     order by o.supports_count desc, i.id desc`);
  return rows;
}
