import { desc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { writeRecord } from "~/features/record/write-record.server";
import type { AnswerChecks } from "~/features/responses/answer";
import type { Database } from "~db/client.server";
import { answerChecks, responses } from "~db/schema";
import type { Said } from "./check-form";
import { type CheckRef, isCheck } from "./find-check.server";
import { requestClarification } from "./request-clarification.server";
import type { Site } from "./site";
import { asksForClarification } from "./threshold";

/**
 * Writes down what a person says of a response, once for each time they were asked; counts it, and asks the office for a clearer answer when
 * enough people say that this one does not address the question. Answers to one response come one after the other.
 * @throws Refusal missing (no such link, or never asked), conflict (said before, or the response was taken back)
 */
export function sayCheck(db: Database, ref: CheckRef, said: Said, site: Site, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { responseId } = await newestCheck(tx, ref);
    const [response] = await tx
      .select({ isPublic: sql<boolean>`${responses.publicationId} is not null`, revisesId: responses.revisesId })
      .from(responses)
      .where(eq(responses.id, responseId))
      .for("no key update");
    if (!response?.isPublic) throw new Refusal("conflict", "checks.taken-back");
    // Read again under the lock: somebody else with the same link may have been first.
    const check = await newestCheck(tx, ref);
    if (check.saidAt) throw new Refusal("conflict", "checks.said-before");

    await tx
      .update(answerChecks)
      .set({ says: said.says, offQuestion: said.offQuestion, sentence: said.sentence, saidAt: now })
      .where(eq(answerChecks.id, check.id));
    const numbers = await countChecks(tx, responseId);
    await writeRecord(
      tx,
      {
        actorId: check.personId,
        act: "answer-check.said",
        subject: "response",
        subjectId: responseId,
        detail: { check: check.id, wave: check.wave, says: said.says, offQuestion: said.offQuestion },
      },
      now,
    );
    // A revised answer stands beside the first; a response is asked to be clearer once.
    if (response.revisesId === null && asksForClarification(numbers))
      await requestClarification(tx, responseId, numbers, site, now);
  });
}

async function newestCheck(tx: Database, ref: CheckRef) {
  const [check] = await tx
    .select({
      id: answerChecks.id,
      responseId: answerChecks.responseId,
      personId: answerChecks.personId,
      wave: answerChecks.wave,
      saidAt: answerChecks.saidAt,
    })
    .from(answerChecks)
    .where(isCheck(ref))
    .orderBy(desc(answerChecks.wave))
    .limit(1);
  if (!check) throw new Refusal("missing", "common.not-found");
  return check;
}

/** Counts people, each with what they said in the newest wave that they answered, into the locked response. */
export async function countChecks(tx: Database, responseId: number): Promise<AnswerChecks> {
  const { rows } = await tx.execute<AnswerChecks & Record<string, unknown>>(sql`
    update responses r set checks_said = n.said, checks_answered = n.answered, checks_partly = n.partly, checks_no = n.no, checks_off_question = n.off_question
      from (select count(*) as said, count(*) filter (where says = 'answered') as answered, count(*) filter (where says = 'partly') as partly,
                   count(*) filter (where says = 'no') as no, count(*) filter (where off_question) as off_question
              from (select distinct on (person_id) says, off_question from answer_checks
                     where response_id = ${responseId} and says is not null order by person_id, wave desc) newest) n
     where r.id = ${responseId}
    returning r.checks_said as said, r.checks_answered as answered, r.checks_partly as partly, r.checks_no as no, r.checks_off_question as "offQuestion"`);
  const [numbers] = rows;
  if (!numbers) throw new Error("a locked response is gone");
  return numbers;
}
