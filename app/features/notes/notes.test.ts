import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPerson, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, hideIdea } from "~db/../tests/support/response-builders";
import { deskNotes, record } from "~db/schema";
import { noteForm } from "./note-fields";
import { addNote, listNotes } from "./notes.server";

const now = new Date("2026-11-22T18:00:00Z");
const aNote = { ideaId: null, text: "Asked the state, call back Friday.", isSensitive: false };

test("notes of a topic come newest first; for a response only those on its ideas and on the topic", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [one, two] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const topicId = desk.topic.id;
  expect(await addNote(db, desk.drafter, { ...aNote, topicId }, now)).toBe(desk.topic.slug);
  await addNote(db, desk.drafter, { ...aNote, topicId, ideaId: one.id, text: "On one." }, now);
  await addNote(db, desk.approver, { ...aNote, topicId, ideaId: two.id, text: "On two.", isSensitive: true }, now);
  const texts = async (ideaIds?: number[]) => (await listNotes(db, { topicId, ideaIds })).map(({ text }) => text);
  expect(await texts()).toEqual(["On two.", "On one.", aNote.text]);
  expect(await texts([one.id])).toEqual(["On one.", aNote.text]);
  expect(await texts([])).toEqual([aNote.text]);
  expect((await listNotes(db, { topicId }))[0]).toMatchObject({ writer: "Karen Roe", isSensitive: true, ideaId: two.id });
});

test("the record says that a note was written, not what is in it", async ({ db }) => {
  const desk = await aDesk(db, now);
  await addNote(db, desk.drafter, { ...aNote, topicId: desk.topic.id }, now);
  const [act] = await db.select().from(record).where(eq(record.act, "desk.noted"));
  expect(act).toMatchObject({ subject: "topic", subjectId: desk.topic.id, actorId: desk.drafter.id });
  expect(JSON.stringify(act?.detail)).not.toContain("state");
});

test("a note sent twice is there once; the same words on another day are another note", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (const at of [now, now, daysFrom(now, 1)]) await addNote(db, desk.drafter, { ...aNote, topicId: desk.topic.id }, at);
  expect(await db.select().from(deskNotes)).toHaveLength(2);
});

test("nobody writes on another office's topic, a draft, another topic's idea or a hidden one", async ({ db }) => {
  const desk = await aDesk(db, now);
  const topicId = desk.topic.id;
  const missing = { kind: "missing" };
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  const draft = await aTopic(db, now, { askingOfficeId: desk.office.id, releasedAt: null });
  const hidden = await anIdea(db, now, { topicId });
  await hideIdea(db, hidden.id, now);
  await expect(addNote(db, stranger, { ...aNote, topicId }, now)).rejects.toMatchObject(missing);
  await expect(addNote(db, desk.drafter, { ...aNote, topicId: draft.id }, now)).rejects.toMatchObject(missing);
  await expect(addNote(db, desk.drafter, { ...aNote, topicId: 2_147_483_647 }, now)).rejects.toMatchObject(missing);
  for (const ideaId of [hidden.id, (await anIdea(db, now)).id])
    await expect(addNote(db, desk.drafter, { ...aNote, topicId, ideaId }, now)).rejects.toMatchObject(missing);
});

test("a note has words, at most 2,000 characters of them", () => {
  const of = (text: string) => noteForm.safeParse({ topic: "1", text }).success;
  expect([of("Asked."), of("x".repeat(2000)), of("x".repeat(2001)), of("  "), of("\u200b")]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a note is never changed or taken away", async ({ db }) => {
  const desk = await aDesk(db, now);
  await addNote(db, desk.drafter, { ...aNote, topicId: desk.topic.id }, now);
  await expect(db.transaction((tx) => tx.update(deskNotes).set({ text: "No." }))).rejects.toThrow();
  await expect(db.transaction((tx) => tx.delete(deskNotes))).rejects.toThrow();
});
