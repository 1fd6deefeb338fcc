import { sql } from "drizzle-orm";
import type { ResponseDecision } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { obligedIds } from "./obliged.server";

/** What can still change after a topic has closed. */
export interface ReportCounts {
  /** Everything the promise obliged, hidden since or not. */
  obliged: number;
  answered: number;
  /** Obliged, visible and without an answer. */
  owed: number;
  /** Obliged, and hidden by moderators since. */
  hiddenObliged: number;
  /** Of the obliged ideas; decisions that were not made are left out. */
  decisions: Partial<Record<ResponseDecision, number>>;
  /** Visible ideas answered without being obliged. */
  others: number;
  /** In the whole topic. */
  hiddenIdeas: number;
  hiddenComments: number;
  /** What people said to "Did this answer you?", over the topic's standing responses. */
  checks: { said: number; answered: number; partly: number; no: number };
}

/** Counts what a report says of answers and of moderation, now. One query over indexes: of the topic's ideas only those with a claim or an answer. */
export async function countReport(db: Database, topicId: number): Promise<ReportCounts> {
  const { rows } = await db.execute<{ counted: ReportCounts }>(sql`
    with obliged as materialized (
      select i.id, i.answer_decision, i.is_visible from (${obligedIds(topicId)}) asked join ideas i on i.id = asked.id)
    select json_build_object(
      'obliged', (select count(*) from obliged),
      'answered', (select count(*) from obliged where answer_decision is not null),
      'owed', (select count(*) from obliged where answer_decision is null and is_visible),
      'hiddenObliged', (select count(*) from obliged where not is_visible),
      'decisions', (select coalesce(json_object_agg(answer_decision, n), '{}') from (
        select answer_decision, count(*) as n from obliged where answer_decision is not null group by answer_decision) d),
      'others', (select count(*) from ideas where topic_id = ${topicId} and is_visible and answered_at is not null
        and id not in (select id from obliged)),
      'hiddenIdeas', (select count(*) from decisions d join ideas i on i.hidden_by = d.id and i.id = d.idea_id where i.topic_id = ${topicId}),
      'hiddenComments', (select count(*) from decisions d join comments c on c.hidden_by = d.id and c.id = d.comment_id
        join ideas i on i.id = c.idea_id where i.topic_id = ${topicId}),
      'checks', (select json_build_object('said', coalesce(sum(checks_said), 0), 'answered', coalesce(sum(checks_answered), 0),
        'partly', coalesce(sum(checks_partly), 0), 'no', coalesce(sum(checks_no), 0))
        from responses where topic_id = ${topicId} and publication_id is not null)) as counted`);
  const [row] = rows;
  if (!row) throw new Error("a count came back without a row");
  return row.counted;
}
