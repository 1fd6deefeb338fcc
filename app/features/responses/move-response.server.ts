import { eq } from "drizzle-orm";
import type { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responses } from "~db/schema";
import { actingNow } from "./acting-now.server";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { approveRefusal, officeGrantOf, type ResponseFacts, sendBackRefusal, sendRefusal } from "./permissions";

type Change = Partial<typeof responses.$inferInsert>;

/** Draft to review. `version` is the one the actor looked at. @throws Refusal missing, conflict */
export function sendResponse(db: Database, actor: Actor, responseId: number, version: number, now: Date): Promise<void> {
  return move(
    db,
    actor,
    { responseId, version, may: sendRefusal, act: "response.sent", change: { stage: "review", sentAt: now, sentBy: actor.id } },
    now,
  );
}

/** Review to approved, by someone who wrote none of it. @throws Refusal missing, forbidden, conflict */
export function approveResponse(db: Database, actor: Actor, responseId: number, version: number, now: Date): Promise<void> {
  const change: Change = { stage: "approved", approvedAt: now, approvedBy: actor.id };
  return move(db, actor, { responseId, version, may: approveRefusal, act: "response.approved", change }, now);
}

/** Back to draft, with a reason that stays on the record. @throws Refusal missing, conflict */
export function sendResponseBack(
  db: Database,
  actor: Actor,
  responseId: number,
  { version, reason }: { version: number; reason: string },
  now: Date,
): Promise<void> {
  const change: Change = {
    stage: "draft",
    sentAt: null,
    sentBy: null,
    approvedAt: null,
    approvedBy: null,
    publishAt: null,
    publishSetBy: null,
  };
  return move(db, actor, { responseId, version, may: sendBackRefusal, act: "response.sent-back", change, reason }, now);
}

interface Move {
  responseId: number;
  version: number;
  may: (actor: Actor, response: ResponseFacts) => Refusal | null;
  act: string;
  change: Change;
  reason?: string;
}

function move(db: Database, actor: Actor, { responseId, version, may, act, change, reason }: Move, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const response: LockedResponse = await lockResponse(tx, actor, responseId, version);
    const acting = await actingNow(tx, actor, response.officeId, now);
    const refusal = may(acting, response);
    if (refusal) throw refusal;
    await tx.update(responses).set(change).where(eq(responses.id, responseId));
    const detail = reason === undefined ? { version } : { version, reason };
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: officeGrantOf(acting, response.officeId)?.id,
        act,
        subject: "response",
        subjectId: responseId,
        detail,
      },
      now,
    );
  });
}
