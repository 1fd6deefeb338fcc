import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { aPerson } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse, aResponseInReview, aText } from "~db/../tests/support/response-builders";
import { record, responses } from "~db/schema";
import { approveResponse, sendResponse, sendResponseBack } from "./move-response.server";
import { saveResponse, startResponse } from "./save-response.server";

const now = new Date("2026-11-22T18:00:00Z");

test("moves from draft to review to approved, with who did it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await sendResponse(db, desk.drafter, id, 1, now);
  await approveResponse(db, desk.approver, id, 1, now);
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(response).toMatchObject({ stage: "approved", sentBy: desk.drafter.id, approvedBy: desk.approver.id, approvedAt: now });
  const acts = await db.select({ act: record.act }).from(record).where(eq(record.subjectId, id)).orderBy(record.id);
  expect(acts.map(({ act }) => act)).toEqual(["response.saved", "response.sent", "response.approved"]);
});

test("an approver who wrote one of the versions cannot approve it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aResponseInReview(db, desk, now, { coversTopic: true });
  await saveResponse(db, desk.approver, id, aText({ coversTopic: true, version: 1, why: "The charter." }), now);
  await expect(approveResponse(db, desk.approver, id, 2, now)).rejects.toMatchObject({ kind: "forbidden", key: "desk.own-text" });
});

test("the database refuses an approval by a writer, whatever the code says", async ({ db }) => {
  const desk = await aDesk(db, now);
  const both = await aPerson(db, {
    roles: [
      { role: "drafter", officeId: desk.office.id },
      { role: "approver", officeId: desk.office.id },
    ],
  });
  const id = await startResponse(db, both, desk.topic.slug, aText({ coversTopic: true }), now);
  const approve = db
    .update(responses)
    .set({ stage: "approved", approvedBy: both.id, approvedAt: now })
    .where(eq(responses.id, id));
  await expect(approve).rejects.toMatchObject({ cause: { constraint: "response_needs_two_people" } });
});

test("refuses to approve another version than the one that was read", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aResponseInReview(db, desk, now, { coversTopic: true });
  await saveResponse(db, desk.drafter, id, aText({ coversTopic: true, version: 1, why: "The charter." }), now);
  await expect(approveResponse(db, desk.approver, id, 1, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.newer-version",
  });
});

test("a drafter cannot approve", async ({ db }) => {
  const desk = await aDesk(db, now);
  const other = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id }] });
  const id = await aResponseInReview(db, desk, now, { coversTopic: true });
  await expect(approveResponse(db, other, id, 1, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "desk.only-approvers-approve",
  });
});

test("sends back an approved response with a reason that stays on the record", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  await sendResponseBack(db, desk.drafter, id, { version: 1, reason: "The cost changed." }, now);
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(response).toMatchObject({ stage: "draft", approvedBy: null, sentBy: null });
  const [row] = await db.select().from(record).where(eq(record.act, "response.sent-back"));
  expect(row).toMatchObject({ subjectId: id, actorId: desk.drafter.id, detail: { reason: "The cost changed." } });
});

test("refuses to send back what is published", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await expect(sendResponseBack(db, desk.approver, id, { version: 1, reason: "Oh." }, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.published-stays",
  });
});
