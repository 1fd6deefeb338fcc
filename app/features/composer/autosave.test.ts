import { expect } from "vitest";
import { saveResponse, startResponse } from "~/features/responses/save-response.server";
import { parseForm } from "~/http/form.server";
import { anIdea, anOffice, aPerson, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aText } from "~db/../tests/support/response-builders";
import { composedOf, decisionsOf, differs } from "./autosave";
import { keepTyped, listAutosaves, throwTypedAway } from "./autosave.server";
import { autosaveForm, fieldsOf } from "./autosave-form";
import { emptyComposed } from "./composed";

const now = new Date("2026-11-22T18:00:00Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const typed = { version: 1, fields: { summary: "Perhaps." } };

test("what is typed is kept for its writer alone, and what was kept before is replaced", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await keepTyped(db, desk.drafter, id, { version: 1, fields: { summary: "Per" } }, now);
  await keepTyped(db, desk.drafter, id, typed, minutesLater(1));
  expect((await listAutosaves(db, desk.drafter, id, minutesLater(1))).own).toEqual({ ...typed, savedAt: minutesLater(1) });
  expect(await listAutosaves(db, desk.approver, id, minutesLater(1))).toEqual({
    own: null,
    others: [{ id: desk.drafter.id, name: "Elena Marsh", typedAt: minutesLater(1) }],
  });
});

test("who typed within three minutes is editing too, and nobody is for longer", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await keepTyped(db, desk.approver, id, typed, now);
  expect(await keepTyped(db, desk.drafter, id, typed, minutesLater(2))).toMatchObject([{ name: "Karen Roe", typedAt: now }]);
  expect(await keepTyped(db, desk.drafter, id, typed, minutesLater(4))).toEqual([]);
});

test("saving and throwing away leave nothing kept; what others typed stays", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  for (const actor of [desk.drafter, desk.approver]) await keepTyped(db, actor, id, typed, now);
  await saveResponse(db, desk.drafter, id, aText({ intent: "save", coversTopic: true, version: 1, why: "Law." }), now);
  expect((await listAutosaves(db, desk.drafter, id, now)).own).toBeNull();
  expect((await listAutosaves(db, desk.approver, id, now)).own).not.toBeNull();
  await throwTypedAway(db, desk.approver, id);
  expect((await listAutosaves(db, desk.approver, id, now)).own).toBeNull();
});

test("what comes late, after its writer saved, is not kept", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await saveResponse(db, desk.drafter, id, aText({ intent: "save", coversTopic: true, version: 1, why: "Law." }), now);
  await keepTyped(db, desk.drafter, id, typed, now);
  expect((await listAutosaves(db, desk.drafter, id, now)).own).toBeNull();
  await keepTyped(db, desk.approver, id, typed, now);
  expect((await listAutosaves(db, desk.approver, id, now)).own).toMatchObject({ version: 1 });
});

test("people of another office keep nothing, and nobody does in what is published", async ({ db }) => {
  const desk = await aDesk(db, now);
  const stranger = await aPerson(db, { roles: [{ role: "drafter", officeId: (await anOffice(db)).id }] });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await expect(keepTyped(db, stranger, id, typed, now)).rejects.toMatchObject({ kind: "missing" });
  await expect(throwTypedAway(db, stranger, id)).rejects.toMatchObject({ kind: "missing" });
  await expect(keepTyped(db, desk.drafter, 2_000_000_000, typed, now)).rejects.toMatchObject({ kind: "missing" });
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const published = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], summary: "No." });
  await expect(keepTyped(db, desk.drafter, published, typed, daysFrom(now, 1))).rejects.toMatchObject({ kind: "conflict" });
});

test("the form as it stands becomes flat texts and the composer again, ideas and all", () => {
  const form = new FormData();
  const fields = { intent: "keep", version: "3", decision: "no", coversTopic: "on", corrects: "on", summary: "No ", why: "" };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, value] of Object.entries({
    "ideas[0].id": "5",
    "ideas[0].decision": "done",
    "ideas[1].id": "6",
    "ideas[1].decision": "",
  }))
    form.append(name, value);
  form.append("also", "7");
  const submission = parseForm(form, autosaveForm);
  if (submission.status !== "success" || submission.value.intent !== "keep") throw new Error(JSON.stringify(submission.reply()));
  const kept = { version: 3, fields: fieldsOf(submission.value), savedAt: now };
  expect(kept.fields).toEqual({ decision: "no", coversTopic: "on", summary: "No", ideas: "5=done 6= 7=" });
  expect(composedOf(kept, emptyComposed)).toMatchObject({ decision: "no", coversTopic: true, summary: "No", why: "" });
  expect(decisionsOf(kept)).toEqual([
    { id: 5, decision: "done" },
    { id: 6, decision: "" },
    { id: 7, decision: "" },
  ]);
});

test("only what differs from what is saved is worth offering", () => {
  const saved = { ...emptyComposed, decision: "no" as const, summary: "No." };
  const decided = [{ id: 5, decision: "no" }];
  const kept = (fields: Record<string, string>) => ({
    version: 1,
    savedAt: now,
    fields: { decision: "no", summary: "No.", ideas: "5=", ...fields },
  });
  expect(differs(kept({}), saved, decided)).toBe(false);
  expect(differs(kept({ summary: "No. " }), saved, decided)).toBe(false);
  expect(differs(kept({ summary: "Yes." }), saved, decided)).toBe(true);
  expect(differs(kept({ ideas: "5=done" }), saved, decided)).toBe(true);
  expect(differs(kept({ ideas: "5= 6=" }), saved, decided)).toBe(true);
  expect(differs(kept({ coversTopic: "on" }), saved, decided)).toBe(true);
});
