import { and, eq, inArray, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import {
  city,
  ideas,
  offices,
  people,
  responseAutosaves,
  responseDecisions,
  responses,
  responseVersions,
  topics,
} from "~db/schema";
import { type Correction, correctionRefusal, findCorrection } from "./correction.server";
import { refuseUncovered } from "./coverage.server";
import { type LockedResponse, lockResponse } from "./lock-response.server";
import { sendResponse } from "./move-response.server";
import { deskRefusal, ideasRefusal, officeGrantOf, saveRefusal } from "./permissions";
import { decidedIdeas, type ResponseText } from "./response-form";
import { refuseRevising } from "./revising.server";
import { findSameStart, isSameText, type Text } from "./same-text.server";

/**
 * Starts a response to ideas of a topic, or to the topic as a whole; `send` also sends it for review. Gives its id. The same text from the
 * same person within ten minutes is the same response, as long as nobody took it further. `revises` is the response it makes clearer.
 * @throws Refusal missing (not a topic of the actor's office), conflict (hidden ideas, ideas of another topic, nothing that asks for a
 * revised answer, promised ideas left open when it covers the topic and is sent), invalid (a date that has passed)
 */
export function startResponse(
  db: Database,
  actor: Actor,
  slug: string,
  { intent, version: _, topic: __, revises, corrects: ___, keepsCommitment: ____, ...text }: ResponseText,
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
    const same = await findSameStart(tx, actor, { topicId: topic.id, revises, intent, text }, now);
    if (same) {
      if (intent === "send" && same.stage === "draft") await sendResponse(tx, actor, same.id, same.version, now);
      return same.id;
    }
    if (revises !== undefined) await refuseRevising(tx, actor, { responseId: revises, topicId: topic.id });
    const [response] = await tx
      .insert(responses)
      .values({ topicId: topic.id, officeId: topic.officeId, revisesId: revises ?? null, createdAt: now })
      .returning({ id: responses.id, topicId: responses.topicId, officeId: responses.officeId });
    if (!response) throw new Error("no response came back from its insert");
    const versionId = await writeVersion(tx, actor, response, 1, text, now);
    if (intent === "send") {
      if (text.coversTopic) await refuseUncovered(tx, topic.id, versionId);
      await sendResponse(tx, actor, response.id, 1, now);
    }
    return response.id;
  });
}

/**
 * Saves a text as a new version; a changed text is a draft again. The same text as before changes nothing, so that sending somebody else's
 * text does not make one its writer. `send` also sends it for review. What the actor typed and did not save is not kept any longer.
 * @throws Refusal conflict when someone saved a newer version meanwhile, when it is published, for hidden ideas and ideas of another topic,
 * and for promised ideas left open when it covers the topic and is sent; invalid for a date that has passed and a correction without its note
 */
export function saveResponse(
  db: Database,
  actor: Actor,
  responseId: number,
  { intent, version, topic: _, revises: __, corrects: ___, keepsCommitment: ____, ...text }: ResponseText,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const response = await lockResponse(tx, actor, responseId, version);
    const correction = await findCorrection(tx, responseId);
    const refusal = saveRefusal(actor, response) ?? (intent === "send" ? correctionRefusal(correction, text) : null);
    if (refusal) throw refusal;
    // The day of what is public may have come; a correction can leave it as it was.
    if (!keepsItsDay(correction, text)) await refusePastDay(tx, text.nextOn, now);
    const isChanged = !(await isSameText(tx, response, text));
    const newest = isChanged ? version + 1 : version;
    const versionId = isChanged ? await writeVersion(tx, actor, response, newest, text, now) : response.versionId;
    if (intent === "send") {
      if (text.coversTopic) await refuseUncovered(tx, response.topicId, versionId);
      await sendResponse(tx, actor, responseId, newest, now);
    }
    await tx
      .delete(responseAutosaves)
      .where(and(eq(responseAutosaves.responseId, responseId), eq(responseAutosaves.personId, actor.id)));
  });
}

function keepsItsDay(correction: Correction | null, { nextOn }: Text): boolean {
  return correction !== null && correction.nextOn === (nextOn ?? null);
}

async function writeVersion(
  tx: Database,
  actor: Actor,
  response: Pick<LockedResponse, "id" | "topicId" | "officeId">,
  number: number,
  text: Text,
  now: Date,
): Promise<number> {
  const decided = decidedIdeas(text);
  await refuseUnanswerable(tx, response.topicId, [...decided.keys()]);
  const { ideas: _, also: __, nextOn, commitmentOfficeId, ...rest } = text;
  await refuseUnknownOffice(tx, commitmentOfficeId);
  const [version] = await tx
    .insert(responseVersions)
    .values({
      ...rest,
      nextOn: nextOn ?? null,
      commitmentOfficeId: commitmentOfficeId ?? null,
      responseId: response.id,
      number,
      writtenBy: actor.id,
      writtenAt: now,
    })
    .returning({ id: responseVersions.id });
  if (!version) throw new Error("no version came back from its insert");
  if (decided.size > 0) {
    await tx
      .insert(responseDecisions)
      .values([...decided].map(([ideaId, decision]) => ({ versionId: version.id, ideaId, decision })));
  }
  await tx
    .update(responses)
    .set({
      versionId: version.id,
      stage: "draft",
      sentAt: null,
      sentBy: null,
      approvedAt: null,
      approvedBy: null,
      publishAt: null,
      publishSetBy: null,
    })
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
  return version.id;
}

async function refuseUnknownOffice(tx: Database, officeId: number | undefined): Promise<void> {
  if (officeId === undefined) return;
  const [office] = await tx.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Refusal("invalid", "composer.no-such-office");
}

async function refuseUnanswerable(tx: Database, topicId: number, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.select({ topicId: ideas.topicId, isVisible: ideas.isVisible }).from(ideas).where(inArray(ideas.id, ids));
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
