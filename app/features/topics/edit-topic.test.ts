import { describe, expect } from "vitest";
import { anOffice, aPerson, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aCalendar, actsOn, aDraft, anAdministrator, readTopic } from "../../../tests/support/drafts";
import { draftTopic } from "./draft-topic.server";
import { editTopic } from "./edit-topic.server";

const now = new Date("2026-11-22T18:00:00Z");
const calendar = aCalendar();

describe("editing a draft", () => {
  test("changes it, and the record keeps what was there before", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    await editTopic(
      db,
      administrator,
      { topicId, draft: aDraft(office.id, { summary: "Which hours?", closesAt: "2027-01-20T17:00" }), calendar },
      now,
    );
    expect(await readTopic(db, topicId)).toMatchObject({ summary: "Which hours?", slug: "when-should-your-library-be-open" });
    const acts = await actsOn(db, topicId);
    expect(acts.at(-1)).toMatchObject({
      act: "topic.changed",
      detail: {
        before: { summary: "Hours.", closesAt: "2027-01-15T23:00:00.000Z" },
        after: { summary: "Which hours?", closesAt: "2027-01-20T23:00:00.000Z" },
      },
    });
  });

  test("that changes nothing leaves no trace", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    await editTopic(db, administrator, { topicId, draft: aDraft(office.id), calendar }, now);
    expect(await actsOn(db, topicId)).toHaveLength(1);
  });

  test("is refused after release, and nothing changes", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const topic = await aTopic(db, now);
    const edit = editTopic(db, administrator, { topicId: topic.id, draft: aDraft(office.id), calendar }, now);
    await expect(edit).rejects.toMatchObject({ kind: "conflict", key: "admin.released-no-edit" });
    expect((await readTopic(db, topic.id)).question).toBe(topic.question);
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const [office, topic, moderator] = [
      await anOffice(db),
      await aTopic(db, now, { releasedAt: null }),
      await aPerson(db, { roles: [{ role: "moderator" }] }),
    ];
    await expect(editTopic(db, moderator, { topicId: topic.id, draft: aDraft(office.id), calendar }, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("is refused another topic's address, and keeps its own", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await draftTopic(db, administrator, aDraft(office.id, { slug: "taken" }), calendar, now);
    const topicId = await draftTopic(db, administrator, aDraft(office.id, { slug: "own" }), calendar, now);
    await expect(
      editTopic(db, administrator, { topicId, draft: aDraft(office.id, { slug: "taken" }), calendar }, now),
    ).rejects.toMatchObject({ kind: "conflict" });
    await editTopic(db, administrator, { topicId, draft: aDraft(office.id, { slug: "own" }), calendar }, now);
    expect((await readTopic(db, topicId)).slug).toBe("own");
  });

  test("of a topic that is not there is refused as missing", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await expect(
      editTopic(db, administrator, { topicId: 99_999_999, draft: aDraft(office.id), calendar }, now),
    ).rejects.toMatchObject({ kind: "missing" });
  });
});
