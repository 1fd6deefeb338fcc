import { describe, expect } from "vitest";
import { anOffice, aPerson } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aCalendar, actsOn, aDraft, anAdministrator, readTopic } from "../../../tests/support/drafts";
import { getTopicForEditing } from "./admin-queries.server";
import { draftFieldsOf } from "./draft-fields";
import { draftTopic } from "./draft-topic.server";

const now = new Date("2026-11-22T18:00:00Z");
const calendar = aCalendar();

describe("drafting", () => {
  test("keeps what was written, its times in the city's zone, and tells the record", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const topicId = await draftTopic(db, administrator, aDraft(office.id, { cover: "library" }), calendar, now);
    expect(await readTopic(db, topicId)).toMatchObject({
      slug: "when-should-your-library-be-open",
      cover: "/drawings/library.svg",
      opensAt: new Date("2026-12-01T14:00:00Z"),
      respondBy: new Date("2027-03-01T23:00:00Z"),
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
    expect(await readTopic(db, await draftTopic(db, administrator, bare, calendar, now))).toMatchObject({
      opensAt: null,
      promiseMinSupports: null,
    });
  });

  test("numbers the address when the question was asked before", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    const second = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    expect((await readTopic(db, second)).slug).toBe("when-should-your-library-be-open-2");
  });

  test("is refused an address that another topic has", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await draftTopic(db, administrator, aDraft(office.id, { slug: "library-hours" }), calendar, now);
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { slug: "library-hours" }), calendar, now),
    ).rejects.toMatchObject({ kind: "conflict", key: "admin.slug-taken" });
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const office = await anOffice(db);
    const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    await expect(draftTopic(db, approver, aDraft(office.id), calendar, now)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is refused for an office that does not exist", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { responsibleOfficeId: 99_999_999 }), calendar, now),
    ).rejects.toMatchObject({ kind: "invalid", key: "admin.choose-office" });
  });

  test("is refused with a date that does not exist", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await expect(
      draftTopic(db, administrator, aDraft(office.id, { opensAt: "2026-02-30T08:00" }), calendar, now),
    ).rejects.toMatchObject({ kind: "invalid", key: "admin.time-wrong" });
  });

  test("counts the answer in business days after closing, when it is told to", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const works = aCalendar({ holidays: ["2027-01-18"] });
    const draft = aDraft(office.id, { answerBy: "days", answerDays: 5, respondBy: "2027-06-06T17:00" });
    const topic = await readTopic(db, await draftTopic(db, administrator, draft, works, now));
    // It closes on Friday, January 15; Monday is a holiday.
    expect(topic.respondBy).toEqual(new Date("2027-01-25T23:00:00Z"));
    expect(topic.dueAt).toEqual(topic.respondBy);
    const saved = await getTopicForEditing(db, topic.id);
    expect(draftFieldsOf(saved, works, 30)).toMatchObject({ answerBy: "days", answerDays: "5", respondBy: "2027-01-25T17:00" });
    const byHand = { ...saved, respondBy: new Date("2027-01-25T20:00:00Z") };
    expect(draftFieldsOf(byHand, works, 30)).toMatchObject({ answerBy: "date", answerDays: "30" });
  });

  test("cannot count without a closing time, and keeps the city's usual number", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const draft = aDraft(office.id, { answerBy: "days", answerDays: 5, closesAt: "", respondBy: "" });
    const topicId = await draftTopic(db, administrator, draft, calendar, now);
    expect((await readTopic(db, topicId)).respondBy).toBeNull();
    expect(draftFieldsOf(await getTopicForEditing(db, topicId), calendar, 30)).toMatchObject({
      answerBy: "days",
      answerDays: "30",
    });
  });

  test("is refused an answer on a day off, and told the next business day", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const works = aCalendar({ holidays: ["2027-03-01"] });
    for (const respondBy of ["2027-02-27T17:00", "2027-03-01T09:00"]) {
      const drafting = draftTopic(db, administrator, aDraft(office.id, { respondBy }), works, now);
      await expect(drafting).rejects.toMatchObject({ key: "admin.answer-on-day-off", values: { next: "2027-03-02" } });
    }
  });

  test("is refused with times out of order, which daylight saving can bring about behind the form's back", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    // 02:30 does not exist on this day and means 03:30, after the closing time of 03:00.
    const crossed = aDraft(office.id, {
      opensAt: "2027-03-14T02:30",
      closesAt: "2027-03-14T03:00",
      respondBy: "2027-04-01T17:00",
    });
    await expect(draftTopic(db, administrator, crossed, calendar, now)).rejects.toMatchObject({
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
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => draftTopic(db, administrator, aDraft(office.id), calendar, now)));
    const slugs = await Promise.all(ids.map(async (id) => (await readTopic(db, id)).slug));
    expect(new Set(slugs).size).toBe(5);
  });
});
