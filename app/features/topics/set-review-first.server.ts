import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { topics } from "~db/schema";
import { reviewFirstRefusal } from "./permissions";
import type { ReviewFirst } from "./review-first-form";

/**
 * Says whether a moderator reads the ideas of a topic before others do, and why; also after release. What already waits stays waiting, and
 * what is already visible stays visible. @throws Refusal forbidden, missing
 */
export async function setReviewFirst(
  db: Database,
  actor: Actor,
  { topicId, setting }: { topicId: number; setting: ReviewFirst },
  now: Date,
): Promise<void> {
  const refusal = reviewFirstRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const [topic] = await tx.select().from(topics).where(eq(topics.id, topicId)).for("no key update");
    if (!topic) throw new Refusal("missing", "topics.not-found");
    const { isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs } = setting;
    const columns = isReviewedFirst
      ? { isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs }
      : { isReviewedFirst, reviewedFirstReason: "", reviewedFirstReasonEs: "" };
    const changes = changesOf(topic, columns);
    if (!changes) return;
    await tx.update(topics).set(columns).where(eq(topics.id, topicId));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "topic.review-first", subject: "topic", subjectId: topicId, detail: { ...changes } },
      now,
    );
  });
}
