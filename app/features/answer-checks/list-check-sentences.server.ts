import { and, desc, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { answerChecks } from "~db/schema";
import type { AnswerSays } from "./says";

export const sentencesPerPage = 20;

/** Where the next page starts: the last sentence's moment and id. */
export interface SentenceCursor {
  at: Date;
  id: number;
}

/**
 * What people wrote to "Did this answer you?" about a response, newest first, at most 20, without their names. For those who may see the
 * desk of its office: ask that first. One query.
 */
export async function listCheckSentences(db: Database, responseId: number, before: SentenceCursor | null) {
  const rows = await db
    .select({
      id: answerChecks.id,
      says: sql<AnswerSays>`${answerChecks.says}`,
      offQuestion: answerChecks.offQuestion,
      sentence: answerChecks.sentence,
      saidAt: sql<Date>`${answerChecks.saidAt}`.mapWith(answerChecks.askedAt),
    })
    .from(answerChecks)
    .where(
      and(
        sql`${answerChecks.responseId} = ${responseId} and ${answerChecks.sentence} <> '' and ${answerChecks.saidAt} is not null`,
        before
          ? sql`(${answerChecks.saidAt}, ${answerChecks.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::integer)`
          : undefined,
      ),
    )
    .orderBy(desc(answerChecks.saidAt), desc(answerChecks.id))
    .limit(sentencesPerPage + 1);
  const sentences = rows.slice(0, sentencesPerPage);
  const last = sentences.at(-1);
  return { sentences, next: rows.length > sentencesPerPage && last ? { at: last.saidAt, id: last.id } : null };
}

export type CheckSentence = Awaited<ReturnType<typeof listCheckSentences>>["sentences"][number];
