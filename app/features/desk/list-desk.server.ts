import { asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Stage } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { commitments, offices, topics } from "~db/schema";
import type { DeskCursor } from "./desk-cursor";

export const topicsPerPage = 30;
export const commitmentsShown = 30;
export const deskGroups = ["owed", "answered"] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** A response that is not public yet. */
export interface Draft {
  id: number;
  stage: Exclude<Stage, "published">;
  /** Who wrote its newest version. */
  writer: string | null;
}

export const owesAt = (now: Date) => sql`(${topics.closesAt} > ${now}
  or case when p.obliged = 0 then not ${topics.hasOwnResponse} else p.answered < p.obliged end)`;

const drafts = sql<Draft[]>`(
  select coalesce(json_agg(json_build_object('id', r.id, 'stage', r.stage, 'writer', w.display_name) order by r.id), '[]')
    from responses r join response_versions v on v.id = r.version_id join people w on w.id = v.written_by
   where r.topic_id = ${topics.id} and r.stage <> 'published')`;

const key = sql<number>`(extract(epoch from ${topics.respondBy}) * 1000)::bigint`.mapWith(Number);

interface DeskQuery {
  officeIds: number[];
  group: DeskGroup;
  after: DeskCursor | null;
  now: Date;
}

/** Topics that these offices promised to answer: those that still owe, the soonest first; or the answered ones, newest first. One query. */
export async function listDesk(db: Database, { officeIds, group, after, now }: DeskQuery) {
  const isOwed = group === "owed";
  const from =
    after &&
    (isOwed
      ? sql`(${key}, ${topics.id}) > (${after.key}, ${after.id})`
      : sql`(${key}, ${topics.id}) < (${after.key}, ${after.id})`);
  const rows = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      opensAt: topics.opensAt,
      closesAt: topics.closesAt,
      respondBy: sql<Date>`${topics.respondBy}`.mapWith(topics.respondBy),
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      obliged: sql<number>`p.obliged`,
      answered: sql<number>`p.answered`,
      hasOwnResponse: topics.hasOwnResponse,
      drafts,
      key,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .innerJoin(sql`lateral (select obliged, answered from topic_promises where topic_id = ${topics.id}) p`, sql`true`)
    .where(
      sql`${topics.releasedAt} is not null and ${topics.opensAt} <= ${now} and ${inArray(topics.responsibleOfficeId, officeIds)}
        and ${isOwed ? owesAt(now) : sql`not ${owesAt(now)}`} ${from ? sql`and ${from}` : sql``}`,
    )
    .orderBy(isOwed ? sql`${key}, ${topics.id}` : sql`${key} desc, ${topics.id} desc`)
    .limit(topicsPerPage + 1);
  const page = rows.slice(0, topicsPerPage);
  const last = page.at(-1);
  return { topics: page, next: last && rows.length > topicsPerPage ? { key: last.key, id: last.id } : null };
}

export type DeskTopicRow = Awaited<ReturnType<typeof listDesk>>["topics"][number];

/** What these offices promised to do and have not settled, the oldest date first. One query. */
export function listOpenCommitments(db: Database, officeIds: number[]) {
  return db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      question: topics.question,
      questionEs: topics.questionEs,
    })
    .from(commitments)
    .innerJoin(topics, eq(topics.id, commitments.topicId))
    .where(sql`${inArray(commitments.officeId, officeIds)} and ${isNull(commitments.settledAt)}`)
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
    .limit(commitmentsShown);
}

export type OpenCommitment = Awaited<ReturnType<typeof listOpenCommitments>>[number];

/** The offices at whose desk somebody works, by name. */
export function listDeskOffices(db: Database, officeIds: number[]) {
  return db
    .select({ id: offices.id, slug: offices.slug, name: offices.name, nameEs: offices.nameEs })
    .from(offices)
    .where(inArray(offices.id, officeIds))
    .orderBy(asc(offices.name), asc(offices.id));
}

export type DeskOffice = Awaited<ReturnType<typeof listDeskOffices>>[number];
