import { desc, eq } from "drizzle-orm";
import { type BusinessCalendar, endOfDay } from "~/core/business-calendar";
import { Refusal } from "~/core/errors";
import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices, promiseExtensions, topics } from "~db/schema";
import type { ExtensionText } from "./extension-form";
import { extendPromiseRefusal, newDateRefusal } from "./extension-refusal";
import { topicFacts } from "./queries.server";
import { tellExtension } from "./tell-extension.server";

/** Whose name a mail bears, and where its links lead. */
export interface Site {
  city: City;
  origin: string;
}

/**
 * Names a new date for the promise of a topic, in public and with its reason; everyone who took part is told. In time, it moves the clock;
 * after a miss the promise stays late, and the new date stands beside the missed one. Sent twice, it is done once.
 * @throws Refusal missing, forbidden, conflict, invalid
 */
export async function extendPromise(
  db: Database,
  actor: Actor,
  extension: ExtensionText & { slug: string },
  site: Site,
  now: Date,
): Promise<void> {
  const { slug, newDate, reason, reasonEs } = extension;
  const calendar = calendarOf(site.city);
  await db.transaction(async (tx) => {
    const topic = await lockTopic(tx, slug);
    const refusal = extendPromiseRefusal(actor, topic, now);
    if (refusal) throw refusal;
    if (await isSaidAlready(tx, topic.id, extension, calendar)) return;
    const wrong = newDateRefusal(newDate, topic, calendar, now);
    if (wrong) throw wrong;
    const respondBy = endOfDay(calendar, newDate);
    const [written] = await tx
      .insert(promiseExtensions)
      .values({ topicId: topic.id, respondBy, reason, reasonEs, extendedBy: actor.id, createdAt: now })
      .returning({ id: promiseExtensions.id });
    if (!written) throw new Error("an extension was not inserted");
    const isMissed = topic.dueAt !== null && now > topic.dueAt;
    const detail = { extension: written.id, from: topic.newDateAt ?? topic.dueAt, to: respondBy, isMissed, reason, reasonEs };
    const grantId = grantOf(actor, "approver", topic.responsibleOfficeId)?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "topic.extended", subject: "topic", subjectId: topic.id, detail },
      now,
    );
    const from = topic.newDateAt ?? topic.dueAt ?? now;
    await tellExtension(tx, { ...topic, id: written.id, topicId: topic.id, from, respondBy, reason, reasonEs }, site, now);
  });
}

/** Locked, so that of two extensions, or of an extension and an answer, the second sees the first. */
async function lockTopic(tx: Database, slug: string) {
  const [locked] = await tx.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug)).for("no key update");
  if (!locked) throw new Refusal("missing", "topics.not-found");
  const [topic] = await tx
    .select({
      ...topicFacts,
      question: topics.question,
      questionEs: topics.questionEs,
      responsibleOfficeId: topics.responsibleOfficeId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .where(eq(topics.id, locked.id));
  if (!topic) throw new Error("a locked topic is gone");
  return topic;
}

/** The same date with the same reason was the last thing said: a form that was sent twice. */
async function isSaidAlready(
  tx: Database,
  topicId: number,
  { newDate, reason }: ExtensionText,
  calendar: BusinessCalendar,
): Promise<boolean> {
  const [last] = await tx
    .select({ respondBy: promiseExtensions.respondBy, reason: promiseExtensions.reason })
    .from(promiseExtensions)
    .where(eq(promiseExtensions.topicId, topicId))
    .orderBy(desc(promiseExtensions.id))
    .limit(1);
  return last !== undefined && last.reason === reason && last.respondBy.getTime() === endOfDay(calendar, newDate).getTime();
}
