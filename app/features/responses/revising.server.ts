import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { clarifications, publications, responseDecisions, responses, responseVersions, topics } from "~db/schema";
import { deskRefusal } from "./permissions";

/** A published response that residents asked to be made clearer. */
export interface Revised {
  id: number;
  topicSlug: string;
  ideaIds: number[];
  coversTopic: boolean;
  summary: string;
  summaryEs: string;
  requestedAt: Date;
  dueAt: Date;
  /** How many said that it does not address the question, of how many who said anything. */
  offQuestion: number;
  said: number;
}

/** What a revised answer starts from. @throws Refusal missing (not the actor's office), conflict (nobody asked for it, or it is under way) */
export async function getRevised(db: Database, actor: Actor, responseId: number): Promise<Revised> {
  const [found] = await db
    .select({
      id: responses.id,
      officeId: responses.officeId,
      topicSlug: topics.slug,
      ideaIds: sql<
        number[]
      >`array(select d.idea_id from ${responseDecisions} d join ideas i on i.id = d.idea_id where d.version_id = ${publications.versionId} and i.is_visible order by d.idea_id)`,
      coversTopic: responseVersions.coversTopic,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      requestedAt: clarifications.requestedAt,
      dueAt: clarifications.dueAt,
      offQuestion: clarifications.offQuestion,
      said: clarifications.said,
      revisedBy: revisedBy(),
    })
    .from(responses)
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .innerJoin(publications, eq(publications.id, responses.publicationId))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .leftJoin(clarifications, eq(clarifications.responseId, responses.id))
    .where(eq(responses.id, responseId));
  const refusal = found ? deskRefusal(actor, found.officeId) : new Refusal("missing", "common.not-found");
  if (!found || refusal) throw refusal;
  const { requestedAt, dueAt, offQuestion, said, revisedBy: revision, officeId: _, ...revised } = found;
  if (!requestedAt || !dueAt || offQuestion === null || said === null) throw notAsked();
  if (revision !== null) throw underWayAlready(revision);
  return { ...revised, requestedAt, dueAt, offQuestion, said };
}

/**
 * Locks the response that is to be revised, so that two people do not start its revision at once.
 * @throws Refusal missing, conflict when nobody asked for it or its revision was started already
 */
export async function refuseRevising(
  tx: Database,
  actor: Actor,
  { responseId, topicId }: { responseId: number; topicId: number },
): Promise<void> {
  const [locked] = await tx
    .select({ officeId: responses.officeId, topicId: responses.topicId })
    .from(responses)
    .where(eq(responses.id, responseId))
    .for("update");
  if (!locked || locked.topicId !== topicId || deskRefusal(actor, locked.officeId))
    throw new Refusal("missing", "common.not-found");
  // Asked after the lock is held: who waited for it sees what the first one started.
  const [facts] = await tx
    .select({
      asked: sql<boolean>`exists (select from clarifications c where c.response_id = responses.id)`,
      revisedBy: revisedBy(),
    })
    .from(responses)
    .where(eq(responses.id, responseId));
  if (!facts?.asked) throw notAsked();
  if (facts.revisedBy !== null) throw underWayAlready(facts.revisedBy);
}

function revisedBy() {
  return sql<number | null>`(select min(o.id) from responses o where o.revises_id = responses.id)`;
}

function notAsked(): Refusal {
  return new Refusal("conflict", "composer.not-asked-to-revise");
}

function underWayAlready(id: number): Refusal {
  return new Refusal("conflict", "composer.revised-already", { id });
}
