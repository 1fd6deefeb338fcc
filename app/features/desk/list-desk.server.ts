import { eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import type { Stage } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import type { DeskCursor } from "./desk-cursor";

export const topicsPerPage = 30;
export const deskGroups = ["owed", "answered"] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** A response that is not public yet. */
export interface Draft {
  id: number;
  stage: Exclude<Stage, "published">;
  /** Who wrote its newest version. */
  writer: string | null;
}

const owesAt = (now: Date) => sql`(${topics.closesAt} > ${now}
  or case when p.obliged = 0 then not ${topics.hasOwnResponse} else p.answered < p.obliged end)`;

const drafts = sql<Draft[]>`(
  select coalesce(json_agg(json_build_object('id', r.id, 'stage', r.stage, 'writer', w.display_name) order by r.id), '[]')
    from responses r join response_versions v on v.id = r.version_id join people w on w.id = v.written_by
   where r.topic_id = ${topics.id} and r.stage <> 'published')`;

const key = sql<number>`(extract(epoch from ${topics.dueAt}) * 1000)::bigint`.mapWith(Number);

/** What the desk shows of a topic, with what its promise obliges. */
const topicColumns = {
  id: topics.id,
  slug: topics.slug,
  question: topics.question,
  questionEs: topics.questionEs,
  opensAt: topics.opensAt,
  closesAt: topics.closesAt,
  due: sql<Date>`${topics.dueAt}`.mapWith(topics.dueAt),
  officeId: topics.responsibleOfficeId,
  officeName: offices.name,
  officeNameEs: offices.nameEs,
  obliged: sql<number>`p.obliged`,
  answered: sql<number>`p.answered`,
  hasOwnResponse: topics.hasOwnResponse,
  drafts,
  key,
};

function selectTopics(db: Database, now: Date, where: SQL) {
  return db
    .select(topicColumns)
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .innerJoin(sql`lateral (select obliged, answered from topic_promises where topic_id = ${topics.id} offset 0) p`, sql`true`)
    .where(sql`${topics.releasedAt} is not null and ${topics.opensAt} <= ${now} and ${where}`);
}

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
  const rows = await selectTopics(
    db,
    now,
    sql`${inArray(topics.responsibleOfficeId, officeIds)} and ${isOwed ? owesAt(now) : sql`not ${owesAt(now)}`} ${from ? sql`and ${from}` : sql``}`,
  )
    .orderBy(isOwed ? sql`${key}, ${topics.id}` : sql`${key} desc, ${topics.id} desc`)
    .limit(topicsPerPage + 1);
  const page = rows.slice(0, topicsPerPage);
  const last = page.at(-1);
  return { topics: page, next: last && rows.length > topicsPerPage ? { key: last.key, id: last.id } : null };
}

/** Topics that these offices asked and others are to answer, as long as they owe it: to be followed, not worked on. One query. */
export function listAsked(db: Database, officeIds: number[], now: Date) {
  return selectTopics(
    db,
    now,
    sql`${inArray(topics.askingOfficeId, officeIds)} and ${notInArray(topics.responsibleOfficeId, officeIds)} and ${owesAt(now)}`,
  )
    .orderBy(sql`${topics.dueAt}, ${topics.id}`)
    .limit(topicsPerPage);
}

export type DeskTopicRow = Awaited<ReturnType<typeof listDesk>>["topics"][number];
