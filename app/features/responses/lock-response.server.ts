import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { publications, responses, responseVersions } from "~db/schema";
import { deskRefusal, type ResponseFacts, type StandingFacts } from "./permissions";

export interface LockedResponse extends ResponseFacts, StandingFacts {
  id: number;
  topicId: number;
  versionId: number;
  /** The number of its newest version. */
  version: number;
  approvedBy: number | null;
  /** When it is to be published by itself, and under whose rights. */
  publishAt: Date | null;
  publishSetBy: number | null;
}

/**
 * A response as it is now, locked until the transaction ends: whoever else saves, approves or publishes it waits, and then sees the change.
 * @throws Refusal missing when it is not there or belongs to another office; conflict when the actor looked at an older version.
 */
export async function lockResponse(tx: Database, actor: Actor, responseId: number, seenVersion: number): Promise<LockedResponse> {
  const response = await lockFacts(tx, responseId);
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) throw refusal;
  if (response.version !== seenVersion && response.stage !== "published") throw new Refusal("conflict", "desk.newer-version");
  return response;
}

/** The same for what runs by itself, whoever it belongs to. @throws Refusal missing */
export async function lockFacts(tx: Database, responseId: number): Promise<LockedResponse> {
  // Two statements: what the lock waited for is seen by the second one only, and it joins what changed meanwhile.
  await tx.execute(sql`select from responses where id = ${responseId} for update`);
  const [response] = await tx
    .select({
      id: responses.id,
      topicId: responses.topicId,
      officeId: responses.officeId,
      stage: responses.stage,
      versionId: responseVersions.id,
      version: responseVersions.number,
      writers: sql<
        number[]
      >`(select array_agg(distinct written_by) from response_versions w where w.response_id = ${responses.id})`,
      isVersionPublished: sql<boolean>`exists (select from publications o where o.version_id = ${responseVersions.id})`,
      approvedBy: responses.approvedBy,
      publishAt: responses.publishAt,
      publishSetBy: responses.publishSetBy,
      publicationId: responses.publicationId,
      undoUntil: publications.undoUntil,
    })
    .from(responses)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${responses.versionId}`)
    .leftJoin(publications, sql`${publications.id} = ${responses.publicationId}`)
    .where(sql`${responses.id} = ${responseId}`);
  if (!response) throw new Refusal("missing", "common.not-found");
  return response;
}
