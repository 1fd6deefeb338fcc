import { eq, sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { ideas, responseDecisions, yearCounts } from "~db/schema";
import { type ResponseDecision, statusOfDecision } from "./decisions";

export interface AnsweredIdea {
  id: number;
  decision: ResponseDecision;
  isHidden: boolean;
  wasAnswered: boolean;
  createdAt: Date;
}

/** The ideas that a version answers, locked in the order of their ids, so that two publications cannot wait for each other. */
export function lockIdeas(tx: Database, versionId: number): Promise<AnsweredIdea[]> {
  return tx
    .select({
      id: ideas.id,
      decision: responseDecisions.decision,
      isHidden: sql<boolean>`${ideas.hiddenBy} is not null`,
      wasAnswered: sql<boolean>`${ideas.answeredAt} is not null`,
      createdAt: ideas.createdAt,
    })
    .from(responseDecisions)
    .innerJoin(ideas, eq(ideas.id, responseDecisions.ideaId))
    .where(eq(responseDecisions.versionId, versionId))
    .orderBy(ideas.id)
    .for("update", { of: ideas });
}

interface Sentence {
  publicationId: number;
  summary: string;
  summaryEs: string;
}

/** Gives the ideas of a version their answer and status, and says so on each one's timeline. */
export async function answerIdeas(
  tx: Database,
  actor: Actor,
  response: { versionId: number; officeId: number },
  sentence: Sentence,
  now: Date,
): Promise<void> {
  await setAnswers(tx, response, sentence.publicationId, now);
  await writeUpdates(tx, actor, response, sentence, now);
}

/** An idea that was combined with another one stays combined; it still has its answer. */
async function setAnswers(
  tx: Database,
  { versionId, officeId }: { versionId: number; officeId: number },
  publicationId: number,
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    update ideas i set answered_at = ${now.toISOString()}::timestamptz, first_answered_at = coalesce(i.first_answered_at, ${now.toISOString()}::timestamptz),
           answer_id = ${publicationId}, answer_decision = d.decision, answer_office_id = ${officeId},
           status = case when i.status = 'combined' then i.status else (${JSON.stringify(statusOfDecision)}::jsonb ->> d.decision::text)::idea_status end
      from response_decisions d where d.version_id = ${versionId} and d.idea_id = i.id`);
}

async function writeUpdates(
  tx: Database,
  actor: Actor,
  response: { versionId: number; officeId: number },
  { publicationId, summary, summaryEs }: Sentence,
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    insert into idea_updates (idea_id, status, office_id, sentence, sentence_es, publication_id, written_by, created_at)
    select i.id, i.status, ${response.officeId}::integer, ${summary}, ${summaryEs}, ${publicationId}::integer, ${actor.id}::integer, ${now.toISOString()}::timestamptz
      from ideas i join response_decisions d on d.idea_id = i.id where d.version_id = ${response.versionId} order by i.id`);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Adds to the numbers of the year. Only first answers count: a second answer to the same idea makes the city neither faster nor more diligent. */
export async function countAnswers(tx: Database, first: AnsweredIdea[], year: number, now: Date): Promise<void> {
  if (first.length === 0) return;
  const answerDays = first.reduce(
    (days, idea) => days + Math.max(0, Math.floor((now.getTime() - idea.createdAt.getTime()) / dayMs)),
    0,
  );
  const done = first.filter((idea) => idea.decision === "done").length;
  await tx
    .insert(yearCounts)
    .values({ year, answered: first.length, answerDays, done })
    .onConflictDoUpdate({
      target: yearCounts.year,
      set: {
        answered: sql`${yearCounts.answered} + ${first.length}`,
        answerDays: sql`${yearCounts.answerDays} + ${answerDays}`,
        done: sql`${yearCounts.done} + ${done}`,
      },
    });
}
