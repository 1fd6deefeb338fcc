import { eq } from "drizzle-orm";
import type { BusinessCalendar } from "~/core/business-calendar";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { topics } from "~db/schema";
import { columnsOf, freeSlug, lockSlugs } from "./draft-topic.server";
import { editTopicRefusal } from "./permissions";
import type { TopicDraft } from "./topic-form";

/** Writes a draft; the record keeps what was there before. `calendar` is the city's. @throws Refusal missing, forbidden, conflict, invalid */
export async function editTopic(
  db: Database,
  actor: Actor,
  edit: { topicId: number; draft: TopicDraft; calendar: BusinessCalendar },
  now: Date,
): Promise<void> {
  const { topicId, draft, calendar } = edit;
  await db.transaction(async (tx) => {
    await lockSlugs(tx);
    const [topic] = await tx.select().from(topics).where(eq(topics.id, topicId)).for("update");
    if (!topic) throw new Refusal("missing", "topics.not-found");
    const refusal = editTopicRefusal(actor, topic);
    if (refusal) throw refusal;
    const columns = {
      ...(await columnsOf(tx, draft, calendar)),
      slug: draft.slug ? await freeSlug(tx, draft.slug, topicId) : topic.slug,
    };
    const changes = changesOf(topic, columns);
    if (!changes) return;
    await tx.update(topics).set(columns).where(eq(topics.id, topicId));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "topic.changed", subject: "topic", subjectId: topicId, detail: { ...changes } },
      now,
    );
  });
}
