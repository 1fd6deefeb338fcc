import type { CommitmentState } from "~/features/responses/answer";
import type { ResponseDecision } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { runPrepared } from "~db/prepared.server";

interface Said {
  id: number;
  at: Date;
}

/** A version of an answer, as it was published. */
export interface AnsweredStep extends Said {
  step: "answered";
  responseId: number;
  number: number;
  /** An earlier version stood when it was published. */
  isCorrection: boolean;
  decision: ResponseDecision;
  officeName: string;
  officeNameEs: string;
  takenBackAt: Date | null;
}

/** What an answer promised. Where it stands follows from its last update and the date. */
export interface PromisedStep extends Said {
  step: "promised";
  summary: string;
  summaryEs: string;
  /** `2026-11-03`, a day of the city. */
  dueOn: string;
  state: CommitmentState;
  /** It is settled, and was so after its day. */
  wasMissed: boolean;
}

/** What was said of a promise. */
export interface UpdateStep extends Said {
  step: "update";
  kind: "progress" | "done" | "withdrawn";
  sentence: string;
  sentenceEs: string;
  evidenceKind: "link" | "photo" | "ordinance" | null;
  evidence: string;
  commitmentId: number;
}

/** A moderator moved it here. */
export interface MovedStep extends Said {
  step: "moved";
  slug: string;
  question: string;
  questionEs: string;
  clause: number;
}

export type IdeaStep = AnsweredStep | PromisedStep | UpdateStep | MovedStep;

const statement = {
  name: "steps_of_idea",
  text: `
    with answered as (
      select p.id, p.response_id, p.number, p.published_at, d.decision, p.office_name, p.office_name_es, w.withdrawn_at
        from response_decisions d join publications p on p.version_id = d.version_id left join withdrawals w on w.publication_id = p.id
       where d.idea_id = $1),
    zone as (select time_zone as name from city),
    promised as (
      select c.*, p.published_at from commitments c join publications p on p.id = c.publication_id
       where c.response_id in (select response_id from answered) and not exists (select from withdrawals w where w.publication_id = p.id)),
    said as (
      select 'answered' as step, a.id, a.published_at as at, 1 as turn, jsonb_build_object('responseId', a.response_id, 'number', a.number, 'decision', a.decision,
             'officeName', a.office_name, 'officeNameEs', a.office_name_es,
             'isCorrection', exists (select from answered o where o.response_id = a.response_id and o.number < a.number and o.withdrawn_at is null)) as facts, a.withdrawn_at as taken_back_at
        from answered a
      union all
      select 'promised', c.id, c.published_at, 2, jsonb_build_object('summary', c.summary, 'summaryEs', c.summary_es, 'dueOn', c.due_on,
             'state', case when c.settled_as is not null then c.settled_as::text
                           when c.due_on < ($2::timestamptz at time zone zone.name)::date then 'late' else 'due' end,
             'wasMissed', coalesce(c.settled_as = 'done' and (c.settled_at at time zone zone.name)::date > c.due_on, false)), null
        from promised c, zone
      union all
      select 'moved', d.id, d.created_at, 0, jsonb_build_object('slug', t.slug, 'question', t.question, 'questionEs', t.question_es, 'clause', l.number), null
        from decisions d join topics t on t.id = d.topic_id join policy_clauses l on l.id = d.clause_id
       where d.idea_id = $1 and d.act = 'move' and not exists (select from decisions r where r.reverses_id = d.id and r.act = 'restore')
      union all
      select 'update', u.id, u.created_at, 3, jsonb_build_object('kind', u.kind, 'sentence', u.sentence, 'sentenceEs', u.sentence_es,
             'evidenceKind', u.evidence_kind, 'evidence', u.evidence, 'commitmentId', c.id), null
        from promised c join commitment_updates u on u.commitment_id = c.id)
    select step, id, at, facts, taken_back_at from said order by at, turn, id limit 100`,
};

interface Row {
  step: IdeaStep["step"];
  id: number;
  at: Date;
  facts: Record<string, unknown>;
  taken_back_at: Date | null;
}

/**
 * What came of an idea, oldest first: each published version of its answers, what they promised, and everything that was said of that since.
 * One query.
 */
export async function listSteps(db: Database, ideaId: number, now: Date): Promise<IdeaStep[]> {
  const rows = await runPrepared<Row>(db, statement, [ideaId, now]);
  // The statement builds the facts of each kind.
  return rows.map(
    ({ step, id, at, facts, taken_back_at }) => ({ step, id, at, takenBackAt: taken_back_at, ...facts }) as IdeaStep,
  );
}
