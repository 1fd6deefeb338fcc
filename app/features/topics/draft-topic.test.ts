import { describe, expect } from "vitest";
import { anOffice, aPerson } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { actsOn, aDraft, anAdministrator, readTopic } from "../../../tests/support/drafts";
import { draftTopic } from "./draft-topic.server";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

describe("drafting", () => {
  test("keeps what was written, its times in the city's zone, and tells the record", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const topicId = await draftTopic(db, administrator, aDraft(office.id, { cover: "library" }), timeZone, now);
    expect(await readTopic(db, topicId)).toMatchObject({
      slug: "when-should-your-library-be-open",
      cover: "/drawings/library.svg",
      opensAt: new Date("2026-12-01T14:00:00Z"),
      respondBy: new Date("2027-02-28T23:00:00Z"),
      releasedAt: null,
      policyVersionId: null,
    });
    const [act] = await actsOn(db, topicId);
    expect(act).toMatchObject({
      act: "topic.drafted",
      actorId: administrator.id,
      grantId: administrator.grants[0]?.id,
      subject: "topic",
    });
  });

  test("needs only a question and its offices", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const bare = aDraft(office.id, {
      summary: "",
      context: "",
      opensAt: "",
      closesAt: "",
      respondBy: "",
      promiseMinSupports: null,
      promiseTopIdeas: null,
    });
    expect(await readTopic(db, await draftTopic(db, administrator, bare, timeZone, now))).toMatchObject({
      opensAt: null,
      promiseMinSupports: null,
    });
  });

  test("numbers the address when the question was asked before", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await draftTopic(db, administrator, aDraft(office.id), timeZone, now);
    const second = await draftTopic(db, administrator, aDraft(office.id), timeZone, now);
    expect((await readTopic(db, second)).slug).toBe("when-should-your-library-be-open-2");
  });

  test("is refused an address that another topic has", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await draftTopic(db, administrator, aDraft(office.id, { slug: "library-hours" }), timeZone, now);
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { slug: "library-hours" }), timeZone, now),
    ).rejects.toMatchObject({ kind: "conflict", key: "admin.slug-taken" });
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const office = await anOffice(db);
    const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    await expect(draftTopic(db, approver, aDraft(office.id), timeZone, now)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is refused for an office that does not exist", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { responsibleOfficeId: 99_999_999 }), timeZone, now),
    ).rejects.toMatchObject({ kind: "invalid", key: "admin.choose-office" });
  });

  test("is refused with a date that does not exist", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { opensAt: "2026-02-30T08:00" }), timeZone, now),
    ).rejects.toMatchObject({ kind: "invalid", key: "admin.time-wrong" });
  });

  test("is refused with times out of order, which daylight saving can bring about behind the form's back", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    // 02:30 does not exist on this day and means 03:30, after the closing time of 03:00.
    const crossed = aDraft(office.id, {
      opensAt: "2027-03-14T02:30",
      closesAt: "2027-03-14T03:00",
      respondBy: "2027-04-01T17:00",
    });
    await expect(draftTopic(db, administrator, crossed, timeZone, now)).rejects.toMatchObject({
      kind: "invalid",
      key: "admin.closes-before-opens",
    });
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("one question drafted five times becomes five addresses", async () => {
    const { db } = own;
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => draftTopic(db, administrator, aDraft(office.id), timeZone, now)));
    const slugs = await Promise.all(ids.map(async (id) => (await readTopic(db, id)).slug));
    expect(new Set(slugs).size).toBe(5);
  });
});
