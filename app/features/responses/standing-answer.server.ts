import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { publications, responses, responseVersions } from "~db/schema";
import type { Answer } from "./answer";
import { answerWith } from "./answer-columns.server";

const answerOfResponse = prepared((db) =>
  db
    .select(answerWith(sql<Answer["decision"]>`${responseVersions.decision}`, sql<null>`null`))
    .from(responses)
    .innerJoin(publications, sql`${publications.id} = ${responses.publicationId}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(sql`${responses.id} = ${sql.placeholder("responseId")}`)
    .prepare("answer_of_response"),
);

/** A response by the version that stands, with its decision as a whole; null when nothing of it is public. One query. */
export async function findStandingAnswer(db: Database, responseId: number, now: Date): Promise<Answer | null> {
  const [answer] = await answerOfResponse(db).execute({ responseId, now: now.toISOString() });
  return answer ?? null;
}
