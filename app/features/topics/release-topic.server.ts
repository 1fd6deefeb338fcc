import { and, desc, eq, isNull, lte } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { policyVersions, topics } from "~db/schema";
import { releaseTopicRefusal, releasingGrantOf } from "./permissions";

/**
 * Lets a draft out: from now on the question and its promise are public, and the promise stays as it is. The policy in force is stamped on it.
 * When the opening time has passed the topic opens now, so that it never claims to have been open before anybody could see it.
 * @throws Refusal missing, forbidden, conflict with a sentence that names what is missing
 */
export async function releaseTopic(db: Database, actor: Actor, topicId: number, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [topic] = await tx.select().from(topics).where(eq(topics.id, topicId)).for("update");
    if (!topic) throw new Refusal("missing", "topics.not-found");
    const policy = await findPolicyVersion(tx, now);
    const refusal = releaseTopicRefusal(actor, topic, policy !== null, now);
    if (refusal) throw refusal;
    const opensAt = topic.opensAt && topic.opensAt < now ? now : topic.opensAt;
    await tx
      .update(topics)
      .set({ releasedAt: now, releasedBy: actor.id, policyVersionId: policy?.id, opensAt })
      .where(and(eq(topics.id, topicId), isNull(topics.releasedAt)));
    const { closesAt, respondBy, promiseMinSupports, promiseTopIdeas, responsibleOfficeId } = topic;
    const detail = {
      policy: policy?.number,
      opensAt,
      closesAt,
      respondBy,
      promiseMinSupports,
      promiseTopIdeas,
      responsibleOfficeId,
    };
    const grantId = releasingGrantOf(actor, topic)?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "topic.released", subject: "topic", subjectId: topicId, detail },
      now,
    );
  });
}

/** The version of the policy in force at `now`, or null while the city has none. */
export async function findPolicyVersion(db: Database, now: Date): Promise<{ id: number; number: number } | null> {
  const [version] = await db
    .select({ id: policyVersions.id, number: policyVersions.number })
    .from(policyVersions)
    .where(lte(policyVersions.inForceFrom, now))
    .orderBy(desc(policyVersions.inForceFrom), desc(policyVersions.number))
    .limit(1);
  return version ?? null;
}
