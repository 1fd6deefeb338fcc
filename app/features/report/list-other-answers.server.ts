import { sql } from "drizzle-orm";
import type { ResponseDecision } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { ideas } from "~db/schema";
import { obligedIds } from "./obliged.server";

interface OtherAnswersQuery {
  topicId: number;
  /** When the last idea of the page before was answered, and its id. */
  after: { at: Date; id: number } | null;
  limit: number;
}

/** Visible ideas that the city answered without being obliged to, the newest answer first. One query. */
export async function listOtherAnswers(db: Database, { topicId, after, limit }: OtherAnswersQuery) {
  const before = after ? sql`and (answered_at, id) < (${after.at.toISOString()}::timestamptz, ${after.id})` : sql``;
  const rows = await db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      supportsCount: ideas.supportsCount,
      decision: sql<ResponseDecision>`${ideas.answerDecision}`,
      answeredAt: sql<Date>`${ideas.answeredAt}`.mapWith(ideas.answeredAt),
    })
    .from(
      sql`(select id from ideas
            where topic_id = ${topicId} and is_visible and answered_at is not null and id not in (${obligedIds(topicId)}) ${before}
            order by answered_at desc, id desc limit ${limit + 1}) place`,
    )
    .innerJoin(ideas, sql`${ideas.id} = place.id`)
    .orderBy(sql`${ideas.answeredAt} desc, ${ideas.id} desc`);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { others: page, next: last && rows.length > limit ? { at: last.answeredAt, id: last.id } : null };
}

export type OtherAnswer = Awaited<ReturnType<typeof listOtherAnswers>>["others"][number];
