import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** As many of each list as one sheet of paper holds. */
export const briefShown = 8;

export interface BriefWhere {
  officeIds: number[];
  /** The city's date, `2026-11-03`, and its time zone. */
  today: string;
  timeZone: string;
  now: Date;
}

interface OfOffice {
  officeId: number;
  officeName: string;
  officeNameEs: string;
  /** How many there are, this one included. */
  total: number;
}

const ofOffice = sql`o.id as "officeId", o.name as "officeName", o.name_es as "officeNameEs", count(*) over ()::integer as total`;

export interface BriefPromise extends OfOffice {
  slug: string;
  question: string;
  questionEs: string;
  due: number;
  /** How many ideas still wait; 0 when the topic itself does. */
  unanswered: number;
}

/** Promises that are broken, or that today decides about; the oldest first. One query. */
export async function listBriefPromises(db: Database, { officeIds, today, timeZone, now }: BriefWhere): Promise<BriefPromise[]> {
  const { rows } = await db.execute<BriefPromise & Record<string, unknown>>(sql`
    select t.slug, t.question, t.question_es as "questionEs", (extract(epoch from t.due_at) * 1000)::float8 as due,
           p.obliged - p.answered as unanswered, ${ofOffice}
      from topics t join offices o on o.id = t.responsible_office_id
      cross join lateral (select obliged, answered from topic_promises where topic_id = t.id offset 0) p
     where t.released_at is not null and t.closes_at <= ${now} and t.responsible_office_id in ${officeIds}
       and t.due_at < ((${today}::date + 1)::timestamp at time zone ${timeZone}::text)
       and case when p.obliged = 0 then not t.has_own_response else p.answered < p.obliged end
     order by t.due_at, t.id limit ${briefShown}`);
  return rows;
}

export interface BriefCommitment extends OfOffice {
  id: number;
  summary: string;
  summaryEs: string;
  /** A day, `2026-11-03`. */
  dueOn: string;
}

/** Commitments whose day has passed, or is today; the oldest first. One query. */
export async function listBriefCommitments(db: Database, { officeIds, today }: BriefWhere): Promise<BriefCommitment[]> {
  const { rows } = await db.execute<BriefCommitment & Record<string, unknown>>(sql`
    select c.id, c.summary, c.summary_es as "summaryEs", c.due_on::text as "dueOn", ${ofOffice}
      from commitments c join offices o on o.id = c.office_id
     where c.settled_at is null and c.due_on <= ${today}::date and c.office_id in ${officeIds}
     order by c.due_on, c.id limit ${briefShown}`);
  return rows;
}

export interface BriefIdea extends OfOffice {
  id: number;
  title: string;
  language: "en" | "es";
  supports: number;
  /** How many of its supports came in the last seven days. */
  risen: number;
}

/** Ideas of open topics that gained most supports in seven days. One query. */
export async function listRisingIdeas(db: Database, { officeIds, now }: BriefWhere): Promise<BriefIdea[]> {
  const { rows } = await db.execute<BriefIdea & Record<string, unknown>>(sql`
    with fresh as (
      select idea_id, count(*)::integer as risen from supports
       where created_at > ${now}::timestamptz - interval '7 days' and created_at <= ${now} and withdrawn_at is null
         and void_id is null group by idea_id)
    select i.id, i.title, i.language, i.supports_count as supports, f.risen, ${ofOffice}
      from fresh f join ideas i on i.id = f.idea_id and i.is_visible
      join topics t on t.id = i.topic_id and t.opens_at <= ${now} and t.closes_at > ${now} and t.released_at is not null
      join offices o on o.id = t.responsible_office_id
     where t.responsible_office_id in ${officeIds} or t.asking_office_id in ${officeIds}
     order by f.risen desc, i.id limit ${briefShown}`);
  return rows;
}

export interface BriefSensitive extends OfOffice {
  kind: "note" | "clarification";
  id: number;
  slug: string;
  question: string;
  questionEs: string;
  ideaId: number | null;
  /** Of a note: its text. Of a clarification: the answer that was not clear. */
  text: string;
  textEs: string;
  at: number;
}

/** What the mayor should know: notes of the last 14 days that say so, and answers that residents asked to be made clearer. One query. */
export async function listSensitive(db: Database, { officeIds, now }: BriefWhere): Promise<BriefSensitive[]> {
  const { rows } = await db.execute<BriefSensitive & Record<string, unknown>>(sql`
    with sensitive as (
      select 'note' as kind, n.id, n.topic_id, t.responsible_office_id as office_id, n.idea_id, left(n.text, 300) as text, '' as text_es,
             n.written_at as at
        from desk_notes n join topics t on t.id = n.topic_id
       where n.is_sensitive and n.written_at > ${now}::timestamptz - interval '14 days' and t.responsible_office_id in ${officeIds}
      union all
      select 'clarification', k.id, r.topic_id, r.office_id, null, v.summary, v.summary_es, k.requested_at
        from clarifications k join responses r on r.id = k.response_id
        join response_versions v on v.id = coalesce((select version_id from publications b where b.id = r.publication_id), r.version_id)
       where r.office_id in ${officeIds} and not exists (select from responses n where n.revises_id = r.id and n.publication_id is not null))
    select s.kind, s.id, s.idea_id as "ideaId", s.text, s.text_es as "textEs", (extract(epoch from s.at) * 1000)::float8 as at,
           t.slug, t.question, t.question_es as "questionEs", ${ofOffice}
      from sensitive s join topics t on t.id = s.topic_id join offices o on o.id = s.office_id
     order by s.at desc, s.kind, s.id desc limit ${briefShown}`);
  return rows;
}
