import { eq, sql } from "drizzle-orm";
import type { AnswerChecks, AnswerClarification } from "~/features/responses/answer";
import { clarification } from "~/features/responses/answer-columns.server";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { publications, responses } from "~db/schema";
import { type CheckSentence, listCheckSentences, type SentenceCursor } from "./list-check-sentences.server";

/** What people say of a published response, for those who may see its desk. */
export interface Voices {
  checks: AnswerChecks;
  clarification: AnswerClarification | null;
  /** The response that is to make it clearer, once somebody began it. */
  revisionId: number | null;
  sentences: CheckSentence[];
  next: SentenceCursor | null;
}

const numbersOfResponse = prepared((db) =>
  db
    .select({
      checks: {
        said: responses.checksSaid,
        answered: responses.checksAnswered,
        partly: responses.checksPartly,
        no: responses.checksNo,
        offQuestion: responses.checksOffQuestion,
      },
      clarification,
      revisionId: sql<number | null>`(select min(o.id) from responses o where o.revises_id = ${responses.id})`,
    })
    .from(responses)
    .innerJoin(publications, eq(publications.id, responses.publicationId))
    .where(sql`${responses.id} = ${sql.placeholder("responseId")}`)
    .prepare("voices_of_response"),
);

/** Null when nothing of the response is public. Two queries. */
export async function findVoices(
  db: Database,
  responseId: number,
  before: SentenceCursor | null,
  now: Date,
): Promise<Voices | null> {
  const [[numbers], page] = await Promise.all([
    numbersOfResponse(db).execute({ responseId, now: now.toISOString() }),
    listCheckSentences(db, responseId, before),
  ]);
  return numbers ? { ...numbers, ...page } : null;
}
