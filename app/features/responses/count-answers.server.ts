import { sql } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import type { Database } from "~db/client.server";
import { topics, yearCounts } from "~db/schema";
import type { ResponseDecision } from "./decisions";
import type { AnswerChange } from "./standing-answers.server";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Adds to the numbers of the topic and of the years what was answered first, and takes off what is not answered any more. Only first answers
 * count: a second answer or a correction makes the city neither faster nor more diligent. A hidden idea is not among a topic's numbers.
 */
export async function countAnswers(tx: Database, topicId: number, changes: AnswerChange[], timeZone: string): Promise<void> {
  const years = new Map<number, { answered: number; answerDays: number; done: number }>();
  let answeredCount = 0;
  for (const { isHidden, createdAt, firstBefore, decisionBefore, firstAfter, decisionAfter } of changes) {
    if ((firstBefore === null) === (firstAfter === null)) continue;
    const by = firstAfter === null ? -1 : 1;
    const at = new Date((firstAfter ?? firstBefore) as string);
    const decision: ResponseDecision | null = firstAfter === null ? decisionBefore : decisionAfter;
    const year = yearIn(timeZone, at);
    const sums = years.get(year) ?? { answered: 0, answerDays: 0, done: 0 };
    sums.answered += by;
    sums.answerDays += by * Math.max(0, Math.floor((at.getTime() - new Date(createdAt).getTime()) / dayMs));
    if (decision === "done") sums.done += by;
    years.set(year, sums);
    if (!isHidden) answeredCount += by;
  }
  if (answeredCount !== 0) {
    await tx
      .update(topics)
      .set({ answeredCount: sql`${topics.answeredCount} + ${answeredCount}` })
      .where(sql`${topics.id} = ${topicId}`);
  }
  for (const [year, { answered, answerDays, done }] of years) {
    await tx
      .insert(yearCounts)
      .values({ year, answered, answerDays, done })
      .onConflictDoUpdate({
        target: yearCounts.year,
        set: {
          answered: sql`${yearCounts.answered} + ${answered}`,
          answerDays: sql`${yearCounts.answerDays} + ${answerDays}`,
          done: sql`${yearCounts.done} + ${done}`,
        },
      });
  }
}
