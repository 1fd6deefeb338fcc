import { eq } from "drizzle-orm";
import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responses } from "~db/schema";
import { actingNow } from "./acting-now.server";
import { lockResponse } from "./lock-response.server";
import { callOffRefusal, officeGrantOf, publishRefusal } from "./permissions";

const longestWaitMs = 366 * 24 * 60 * 60 * 1000;

interface SetTime {
  responseId: number;
  version: number;
  /** On the city's wall: `2026-12-02T09:00`. */
  publishAt: string;
  timeZone: string;
}

/**
 * Sets the moment at which an approved response publishes itself, under the rights that the actor then has; another time replaces the first.
 * @throws Refusal missing, forbidden, conflict, invalid for a time that is not ahead or more than a year away
 */
export function setTime(db: Database, actor: Actor, { responseId, version, ...time }: SetTime, now: Date): Promise<void> {
  const publishAt = fromCityTime(time.publishAt, time.timeZone);
  if (!publishAt) throw new Refusal("invalid", "desk.publish-at-unreadable");
  if (publishAt <= now) throw new Refusal("invalid", "desk.publish-at-passed");
  if (publishAt.getTime() - now.getTime() > longestWaitMs) throw new Refusal("invalid", "desk.publish-at-too-far");
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const acting = await actingNow(tx, actor, response.officeId, now);
    const refusal = publishRefusal(acting, response);
    if (refusal) throw refusal;
    await tx.update(responses).set({ publishAt, publishSetBy: actor.id }).where(eq(responses.id, responseId));
    const grantId = officeGrantOf(acting, response.officeId)?.id;
    const detail = { version, publishAt };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "response.time-set", subject: "response", subjectId: responseId, detail },
      now,
    );
  });
}

/** Leaves an approved response unpublished after all. @throws Refusal missing, forbidden, conflict when no time is set or it is public already */
export function callOffTime(db: Database, actor: Actor, responseId: number, version: number, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const acting = await actingNow(tx, actor, response.officeId, now);
    const refusal = callOffRefusal(acting, response);
    if (refusal) throw refusal;
    await tx.update(responses).set({ publishAt: null, publishSetBy: null }).where(eq(responses.id, responseId));
    const grantId = officeGrantOf(acting, response.officeId)?.id;
    const detail = { version, publishAt: response.publishAt };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "response.time-called-off", subject: "response", subjectId: responseId, detail },
      now,
    );
  });
}
