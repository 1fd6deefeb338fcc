import { eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import { owesAt } from "./list-desk.server";

export const askedShown = 30;

/** Topics that these offices asked and others are to answer, as long as they owe it: to be followed, not worked on. One query. */
export function listAsked(db: Database, officeIds: number[], now: Date) {
  return db
    .select({
      id: topics.id,
      slug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      closesAt: topics.closesAt,
      respondBy: sql<Date>`${topics.respondBy}`.mapWith(topics.respondBy),
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      obliged: sql<number>`p.obliged`,
      answered: sql<number>`p.answered`,
      hasOwnResponse: topics.hasOwnResponse,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .innerJoin(sql`lateral (select obliged, answered from topic_promises where topic_id = ${topics.id}) p`, sql`true`)
    .where(
      sql`${topics.releasedAt} is not null and ${topics.opensAt} <= ${now} and ${inArray(topics.askingOfficeId, officeIds)}
        and ${notInArray(topics.responsibleOfficeId, officeIds)} and ${owesAt(now)}`,
    )
    .orderBy(sql`${topics.respondBy}, ${topics.id}`)
    .limit(askedShown);
}

export type AskedTopic = Awaited<ReturnType<typeof listAsked>>[number];
