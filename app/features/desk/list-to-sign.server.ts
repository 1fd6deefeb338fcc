import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** A response that waits for a second person, or for being published. */
export interface ToSign {
  officeId: number;
  id: number;
  stage: "review" | "approved";
  summary: string;
  summaryEs: string;
  question: string;
  questionEs: string;
  officeName: string;
  officeNameEs: string;
  /** Since when it waits. */
  since: Date;
  /** How many wait, this one included. */
  total: number;
}

interface ToSignQuery {
  officeIds: number[];
  /** Leaves out what this person may not approve, because they wrote some of it. */
  actorId?: number;
  limit: number;
}

/** Responses in review, and approved ones that nobody set a time for, the longest waiting first. One query. */
export async function listToSign(db: Database, { officeIds, actorId, limit }: ToSignQuery): Promise<ToSign[]> {
  if (officeIds.length === 0) return [];
  const notOwn =
    actorId === undefined
      ? sql`true`
      : sql`(r.stage = 'approved' or not exists (select from response_versions w where w.response_id = r.id and w.written_by = ${actorId}))`;
  const { rows } = await db.execute<Omit<ToSign, "since"> & { since: number } & Record<string, unknown>>(sql`
    select r.id, r.stage, v.summary, v.summary_es as "summaryEs", t.question, t.question_es as "questionEs", o.id as "officeId", o.name as "officeName",
           o.name_es as "officeNameEs", count(*) over ()::integer as total,
           (extract(epoch from case when r.stage = 'review' then r.sent_at else r.approved_at end) * 1000)::float8 as since
      from responses r join response_versions v on v.id = r.version_id join topics t on t.id = r.topic_id join offices o on o.id = r.office_id
     where r.office_id in ${officeIds} and (r.stage = 'review' or r.stage = 'approved' and r.publish_at is null) and ${notOwn}
     order by since, r.id limit ${limit}`);
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}
