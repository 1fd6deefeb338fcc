import { eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responses } from "~db/schema";
import { actingNow } from "./acting-now.server";
import { lockResponse } from "./lock-response.server";
import { correctRefusal, officeGrantOf } from "./permissions";

/**
 * Opens a published response for a correction: it is a draft again and goes through review and approval once more. What is public stays so until
 * the correction is published. @throws Refusal missing, forbidden, conflict when it is not published
 */
export function startCorrection(db: Database, actor: Actor, responseId: number, version: number, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const acting = await actingNow(tx, actor, response.officeId, now);
    const refusal = correctRefusal(acting, response);
    if (refusal) throw refusal;
    await tx.update(responses).set(draftAgain).where(eq(responses.id, responseId));
    const grantId = officeGrantOf(acting, response.officeId)?.id;
    const detail = { publication: response.publicationId };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "response.correction-started", subject: "response", subjectId: responseId, detail },
      now,
    );
  });
}

/** A response that nobody has sent, approved or published; its standing publication is another matter. */
export const draftAgain = {
  stage: "draft",
  sentAt: null,
  sentBy: null,
  approvedAt: null,
  approvedBy: null,
  publishedAt: null,
  publishAt: null,
  publishSetBy: null,
} as const;
