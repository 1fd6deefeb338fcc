import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { topics } from "~db/schema";
import { anOffice, aPerson, aPolicy, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aCalendar, actsOn, aDraft, anAdministrator, readTopic } from "../../../tests/support/drafts";
import { draftTopic } from "./draft-topic.server";
import { releaseTopic } from "./release-topic.server";

const now = new Date("2026-11-22T18:00:00Z");
const calendar = aCalendar();

describe("releasing", () => {
  test("makes the promise public under the policy in force, and tells the record", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db, { inForceFrom: daysFrom(now, -400) });
    const inForce = await aPolicy(db, { inForceFrom: daysFrom(now, -2) });
    await aPolicy(db, { inForceFrom: daysFrom(now, 2) });
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    await releaseTopic(db, administrator, topicId, now);
    expect(await readTopic(db, topicId)).toMatchObject({
      releasedAt: now,
      releasedBy: administrator.id,
      policyVersionId: inForce.id,
      opensAt: new Date("2026-12-01T14:00:00Z"),
    });
    const acts = await actsOn(db, topicId);
    expect(acts.at(-1)).toMatchObject({
      act: "topic.released",
      grantId: administrator.grants[0]?.id,
      detail: { promiseMinSupports: 50, promiseTopIdeas: 10, policy: inForce.number },
    });
  });

  test("opens at once when the opening time has passed, and never claims to have been open before", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db);
    const topicId = await draftTopic(db, administrator, aDraft(office.id, { opensAt: "2026-11-01T08:00" }), calendar, now);
    await releaseTopic(db, administrator, topicId, now);
    expect((await readTopic(db, topicId)).opensAt).toEqual(now);
  });

  test("is allowed to an approver of the office that answers, under that grant", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db);
    const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    await releaseTopic(db, approver, topicId, now);
    expect((await actsOn(db, topicId)).at(-1)).toMatchObject({ act: "topic.released", grantId: approver.grants[0]?.id });
  });

  test("is refused to an approver of another office, to a drafter and to a resident", async ({ db }) => {
    const [administrator, office, other] = [await anAdministrator(db), await anOffice(db), await anOffice(db)];
    await aPolicy(db);
    const topicId = await draftTopic(db, administrator, aDraft(office.id, { askingOfficeId: other.id }), calendar, now);
    for (const roles of [
      [{ role: "approver" as const, officeId: other.id }],
      [{ role: "drafter" as const, officeId: office.id }],
      [],
    ]) {
      await expect(releaseTopic(db, await aPerson(db, { roles }), topicId, now)).rejects.toMatchObject({
        kind: "forbidden",
        key: "admin.release-forbidden",
      });
    }
  });

  test.for([
    ["a summary", { summary: "" }, "admin.gap-summary"],
    ["background", { context: "" }, "admin.gap-context"],
    ["what can change", { canChange: "" }, "admin.gap-can-change"],
    ["what cannot change", { cannotChange: "" }, "admin.gap-cannot-change"],
    ["an opening time", { opensAt: "" }, "admin.gap-opens"],
    ["a closing time", { closesAt: "" }, "admin.gap-closes"],
    ["a closing time ahead", { opensAt: "2026-10-01T08:00", closesAt: "2026-11-22T12:00" }, "admin.gap-closed-already"],
    ["a promised date", { respondBy: "" }, "admin.gap-respond-by"],
    ["the number of supports that oblige", { promiseMinSupports: null }, "admin.gap-promise"],
    ["the number of top ideas", { promiseTopIdeas: null }, "admin.gap-promise"],
  ] as const)("is refused without %s", async ([, without, key], { db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db);
    const topicId = await draftTopic(db, administrator, aDraft(office.id, without), calendar, now);
    await expect(releaseTopic(db, administrator, topicId, now)).rejects.toMatchObject({ kind: "conflict", key });
    expect((await readTopic(db, topicId)).releasedAt).toBeNull();
  });

  test("is refused while no policy is in force", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db, { inForceFrom: daysFrom(now, 1) });
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    await expect(releaseTopic(db, administrator, topicId, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "admin.gap-policy",
    });
  });

  test("is refused the second time, and the first release stands", async ({ db }) => {
    const [administrator, topic] = [await anAdministrator(db), await aTopic(db, now)];
    await expect(releaseTopic(db, administrator, topic.id, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "admin.already-released",
    });
    expect((await readTopic(db, topic.id)).releasedAt).toEqual(topic.releasedAt);
  });

  test("of a topic that is not there is refused as missing", async ({ db }) => {
    await expect(releaseTopic(db, await anAdministrator(db), 99_999_999, now)).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("the database itself", () => {
  const constraintOf = (error: unknown): string | undefined => {
    let root = error;
    while (root instanceof Error && root.cause) root = root.cause;
    return (root as { constraint?: string }).constraint;
  };
  const brokenBy = async (act: Promise<unknown>) =>
    constraintOf(
      await act.then(
        () => undefined,
        (error) => error,
      ),
    );

  test.for([
    ["without a promised date", { respondBy: null }, "topic_released_with_promise"],
    ["without the supports that oblige", { promiseMinSupports: null }, "topic_released_with_promise"],
    ["without the number of top ideas", { promiseTopIdeas: null }, "topic_released_with_promise"],
    ["without an opening time", { opensAt: null }, "topic_released_with_dates"],
    ["without a closing time", { closesAt: null }, "topic_released_with_dates"],
    ["that closes before it opens", { closesAt: daysFrom(now, -20) }, "topic_closes_after_it_opens"],
    ["that promises an answer before it closes", { respondBy: daysFrom(now, 1) }, "topic_answered_after_it_closes"],
    ["with a promise of nothing", { promiseTopIdeas: 0 }, "topic_promise_top_ideas"],
  ] as const)("does not take a released topic %s", async ([, values, constraint], { db }) => {
    expect(await brokenBy(aTopic(db, now, values))).toBe(constraint);
  });

  test("does not take a released topic without a policy", async ({ db }) => {
    const topic = await aTopic(db, now);
    const { id: _, policyVersionId: __, ...columns } = topic;
    expect(await brokenBy(db.insert(topics).values({ ...columns, slug: "no-policy" }))).toBe("topic_released_with_policy");
  });

  test("does not let a promise change after release", async ({ db }) => {
    const topic = await aTopic(db, now);
    for (const change of [
      { respondBy: daysFrom(now, 90) },
      { promiseMinSupports: 500 },
      { promiseTopIdeas: 1 },
      { releasedAt: null },
    ]) {
      expect(await brokenBy(db.update(topics).set(change).where(eq(topics.id, topic.id)))).toBe("promise_stays");
    }
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("a topic is released once", async () => {
    const { db } = own;
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await aPolicy(db);
    const topicId = await draftTopic(db, administrator, aDraft(office.id), calendar, now);
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => releaseTopic(db, administrator, topicId, now)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await actsOn(db, topicId)).filter(({ act }) => act === "topic.released")).toHaveLength(1);
  });
});
