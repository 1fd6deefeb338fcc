import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { responses, responseVersions } from "~db/schema";
import { deskRefusal, type ResponseFacts } from "./permissions";

export interface LockedResponse extends ResponseFacts {
  id: number;
  topicId: number;
  versionId: number;
  /** The number of its newest version. */
  version: number;
}

/**
 * A response as it is now, locked until the transaction ends: whoever else saves, approves or publishes it waits, and then sees the change.
 * @throws Refusal missing when it is not there or belongs to another office; conflict when the actor looked at an older version.
 */
export async function lockResponse(tx: Database, actor: Actor, responseId: number, seenVersion: number): Promise<LockedResponse> {
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
    })
    .from(responses)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${responses.versionId}`)
    .where(sql`${responses.id} = ${responseId}`)
    .for("update", { of: responses });
  if (!response) throw new Refusal("missing", "common.not-found");
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) throw refusal;
  if (response.version !== seenVersion && response.stage !== "published") throw new Refusal("conflict", "desk.newer-version");
  return response;
}
