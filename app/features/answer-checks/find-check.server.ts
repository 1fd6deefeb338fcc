import { createHash } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { answerChecks, responses, responseVersions, topics } from "~db/schema";

/** Which check: the one of a mailed link, or a person's own on a response. */
export type CheckRef = { token: string } | { personId: number; responseId: number };

export const ideasShown = 5;

/** An idea that a response answers; of a hidden one only that it is there. */
export interface CheckedIdea {
  id: number;
  title: string;
  language: string;
  isHidden: boolean;
}

/** Which row of `answer_checks` a ref means: a person's own is the newest wave that they were asked in. */
export function isCheck(ref: CheckRef) {
  if ("token" in ref) return sql`${answerChecks.tokenHash} = ${hashOf(ref.token)}`;
  return sql`${answerChecks.personId} = ${ref.personId} and ${answerChecks.responseId} = ${ref.responseId}`;
}

/**
 * What is asked of whom, and what they said. The ideas are all that the response answers, the most supported first and at most 5, not those
 * of the person: whom somebody supports is not for everyone to whom a link is forwarded. One query.
 * @throws Refusal missing
 */
export async function getCheck(db: Database, ref: CheckRef) {
  const [check] = await db
    .select({
      id: answerChecks.id,
      responseId: answerChecks.responseId,
      says: answerChecks.says,
      saidAt: answerChecks.saidAt,
      isPublic: sql<boolean>`${responses.publicationId} is not null`,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      ideasCount: sql<number>`(select count(*)::integer from response_decisions d where d.version_id = ${responseVersions.id})`,
      ideas: sql<CheckedIdea[]>`(select coalesce(json_agg(i), '[]') from (
        select i.id, case when i.is_visible then i.title else '' end as title, i.language, not i.is_visible as "isHidden"
          from response_decisions d join ideas i on i.id = d.idea_id where d.version_id = ${responseVersions.id}
         order by i.supports_count desc, i.id desc limit ${ideasShown}) i)`,
    })
    .from(answerChecks)
    .innerJoin(responses, eq(responses.id, answerChecks.responseId))
    // What stands, while a correction may be on its way; what was taken back, when nothing stands.
    .innerJoin(
      responseVersions,
      sql`${responseVersions.id} = (select p.version_id from publications p
        where p.id = coalesce(${responses.publicationId}, ${answerChecks.publicationId}))`,
    )
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .where(isCheck(ref))
    .orderBy(desc(answerChecks.wave))
    .limit(1);
  if (!check) throw new Refusal("missing", "common.not-found");
  return check;
}

export type Check = Awaited<ReturnType<typeof getCheck>>;

/** As `answer_checks.token_hash` has it: a copy of the table answers for nobody. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
