import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { type ResponseDecision, statusOfDecision } from "./decisions";

/** An idea's answer as it was and as it is now. */
export interface AnswerChange extends Record<string, unknown> {
  id: number;
  isHidden: boolean;
  createdAt: string;
  firstBefore: string | null;
  decisionBefore: ResponseDecision | null;
  firstAfter: string | null;
  decisionAfter: ResponseDecision | null;
}

/**
 * Gives ideas the answer that stands: of all responses that decide on them and are public, the one that was published last; none when there is
 * none any more. `answered_at` is when that response first decided on the idea, so a correction moves neither it nor `first_answered_at`.
 * An idea that was combined with another one stays combined; one whose commitment was settled stays so. Lock the ideas before.
 */
export async function refreshAnswers(tx: Database, ideaIds: number[]): Promise<AnswerChange[]> {
  if (ideaIds.length === 0) return [];
  const ids = sql`${sql.param(ideaIds)}::integer[]`;
  const { rows } = await tx.execute<AnswerChange>(sql`
    with decided as (
      select d.idea_id, d.decision, p.id as answer_id, p.office_id, p.response_id,
             (select min(o.published_at) from publications o join response_decisions e on e.version_id = o.version_id and e.idea_id = d.idea_id
               where o.response_id = p.response_id and not exists (select from withdrawals w where w.publication_id = o.id)) as since
        from response_decisions d
        join publications p on p.version_id = d.version_id
        join responses r on r.publication_id = p.id
       where d.idea_id = any(${ids})),
    newest as (select distinct on (idea_id) * from decided order by idea_id, since desc, answer_id desc),
    now as (
      select i.id, n.answer_id, n.decision, n.office_id, n.since, (select min(since) from decided f where f.idea_id = i.id) as first_at,
             i.first_answered_at as first_before, i.answer_decision as decision_before,
             case when i.status = 'combined' then i.status
                  when n.answer_id is null then coalesce(
                    (select u.status from idea_updates u where u.idea_id = i.id and u.publication_id is null
                        and u.status not in ('planned', 'in_progress', 'done', 'not_moving_forward', 'combined') order by u.id desc limit 1), 'new')
                  when n.decision in ('will_do', 'doing') and c.settled_as = 'done' then 'done'
                  when n.decision in ('will_do', 'doing') and c.settled_as = 'withdrawn' then 'not_moving_forward'
                  else (${JSON.stringify(statusOfDecision)}::jsonb ->> n.decision::text)::idea_status end as status
        from ideas i
        left join newest n on n.idea_id = i.id
        left join lateral (
          select settled_as from commitments
           where response_id = n.response_id and settled_at is not null
             and not exists (select from withdrawals w where w.publication_id = commitments.publication_id) limit 1) c on true
       where i.id = any(${ids}))
    update ideas i
       set answer_id = now.answer_id, answer_decision = now.decision, answer_office_id = now.office_id, answered_at = now.since,
           first_answered_at = now.first_at, status = now.status
      from now where now.id = i.id
    returning i.id, not i.is_visible as "isHidden", i.created_at as "createdAt", now.first_before as "firstBefore",
              now.decision_before as "decisionBefore", now.first_at as "firstAfter", now.decision as "decisionAfter"`);
  return rows;
}
