import { and, eq, inArray, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { city, ideas, people, responseDecisions, responses, responseVersions, topics } from "~db/schema";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { sendResponse } from "./move-response.server";
import { deskRefusal, ideasRefusal, officeGrantOf, saveRefusal } from "./permissions";
import { decidedIdeas, type ResponseText } from "./response-form";
import { findSameStart, isSameText, type Text } from "./same-text.server";

/**
 * Starts a response to ideas of a topic, or to the topic as a whole; `send` also sends it for review. Gives its id. The same text from the
 * same person within ten minutes is the same response, as long as nobody took it further.
 * @throws Refusal missing (not a topic of the actor's office), conflict (hidden ideas, ideas of another topic), invalid (a date that has passed)
 */
export function startResponse(
  db: Database,
  actor: Actor,
  slug: string,
  { intent, version: _, topic: __, ...text }: ResponseText,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const [topic] = await tx
      .select({ id: topics.id, officeId: topics.responsibleOfficeId })
      .from(topics)
      .where(and(eq(topics.slug, slug), sql`${topics.releasedAt} is not null`));
    if (!topic) throw new Refusal("missing", "common.not-found");
    const refusal = deskRefusal(actor, topic.officeId);
    if (refusal) throw refusal;
    // Posts of one person wait for each other; not for the topic, which publications and new ideas want while they hold ideas.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.id)).for("no key update");
    await refusePastDay(tx, text.nextOn, now);
    const same = await findSameStart(tx, actor, { topicId: topic.id, intent, text }, now);
    if (same) {
      if (intent === "send" && same.stage === "draft") await sendResponse(tx, actor, same.id, same.version, now);
      return same.id;
    }
    const [response] = await tx
      .insert(responses)
      .values({ topicId: topic.id, officeId: topic.officeId, createdAt: now })
      .returning({ id: responses.id, topicId: responses.topicId, officeId: responses.officeId });
    if (!response) throw new Error("no response came back from its insert");
    await writeVersion(tx, actor, response, 1, text, now);
    if (intent === "send") await sendResponse(tx, actor, response.id, 1, now);
    return response.id;
  });
}

/**
 * Saves a text as a new version; a changed text is a draft again. The same text as before changes nothing, so that sending somebody else's
 * text does not make one its writer. `send` also sends it for review.
 * @throws Refusal conflict when someone saved a newer version meanwhile, when it is published, or for hidden ideas and ideas of another topic
 */
export function saveResponse(
  db: Database,
  actor: Actor,
  responseId: number,
  { intent, version, topic: _, ...text }: ResponseText,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const refusal = saveRefusal(actor, response);
    if (refusal) throw refusal;
    await refusePastDay(tx, text.nextOn, now);
    const isChanged = !(await isSameText(tx, response, text));
    const newest = isChanged ? version + 1 : version;
    if (isChanged) await writeVersion(tx, actor, response, newest, text, now);
    if (intent === "send") await sendResponse(tx, actor, responseId, newest, now);
  });
}

async function writeVersion(
  tx: Database,
  actor: Actor,
  response: Pick<LockedResponse, "id" | "topicId" | "officeId">,
  number: number,
  text: Text,
  now: Date,
): Promise<void> {
  const decided = decidedIdeas(text);
  await refuseUnanswerable(tx, response.topicId, [...decided.keys()]);
  const { ideas: _, nextOn, ...rest } = text;
  const [version] = await tx
    .insert(responseVersions)
    .values({ ...rest, nextOn: nextOn ?? null, responseId: response.id, number, writtenBy: actor.id, writtenAt: now })
    .returning({ id: responseVersions.id });
  if (!version) throw new Error("no version came back from its insert");
  if (decided.size > 0) {
    await tx
      .insert(responseDecisions)
      .values([...decided].map(([ideaId, decision]) => ({ versionId: version.id, ideaId, decision })));
  }
  await tx
    .update(responses)
    .set({ versionId: version.id, stage: "draft", sentAt: null, sentBy: null, approvedAt: null, approvedBy: null })
    .where(eq(responses.id, response.id));
  const grantId = officeGrantOf(actor, response.officeId)?.id;
  await writeRecord(
    tx,
    {
      actorId: actor.id,
      grantId,
      act: "response.saved",
      subject: "response",
      subjectId: response.id,
      detail: { version: number },
    },
    now,
  );
}

async function refuseUnanswerable(tx: Database, topicId: number, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.select({ topicId: ideas.topicId, hiddenBy: ideas.hiddenBy }).from(ideas).where(inArray(ideas.id, ids));
  const refusal = ideasRefusal(rows, ids.length, topicId);
  if (refusal) throw refusal;
}

/** A day that is named must be ahead, in the city's time zone, whatever was decided. @throws Refusal invalid */
export async function refusePastDay(tx: Database, day: string | null | undefined, now: Date): Promise<void> {
  if (!day) return;
  const ahead = sql<boolean>`${day}::date > (${now.toISOString()}::timestamptz at time zone ${city.timeZone})::date`;
  const [found] = await tx.select({ ahead }).from(city);
  if (!found?.ahead) throw new Refusal("invalid", "desk.next-on-passed");
}
