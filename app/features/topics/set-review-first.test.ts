import { describe, expect } from "vitest";
import { aModerator, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { actsOn, anAdministrator, readTopic } from "../../../tests/support/drafts";
import { getTopic } from "./queries.server";
import { reviewFirstForm } from "./review-first-form";
import { setReviewFirst } from "./set-review-first.server";

const now = new Date("2026-11-22T18:00:00Z");
const on = {
  isReviewedFirst: true,
  reviewedFirstReason: "Ideas here named children.",
  reviewedFirstReasonEs: "Las ideas de este tema nombraban a menores.",
};
const off = { isReviewedFirst: false, reviewedFirstReason: "Still typed.", reviewedFirstReasonEs: "" };

test("a released topic is read first from now on, with its reason in public and on the record", async ({ db }) => {
  const [administrator, topic] = [await anAdministrator(db), await aTopic(db, now)];
  await setReviewFirst(db, administrator, { topicId: topic.id, setting: on }, now);
  expect(await getTopic(db, topic.slug)).toMatchObject(on);
  expect((await actsOn(db, topic.id)).at(-1)).toMatchObject({
    act: "topic.review-first",
    actorId: administrator.id,
    grantId: administrator.grants[0]?.id,
    detail: { before: { isReviewedFirst: false, reviewedFirstReason: "" }, after: on },
  });
});

test("turned off, the reason goes with it; done twice, it leaves one trace", async ({ db }) => {
  const [administrator, topic] = [await anAdministrator(db), await aTopic(db, now, on)];
  await setReviewFirst(db, administrator, { topicId: topic.id, setting: off }, now);
  await setReviewFirst(db, administrator, { topicId: topic.id, setting: off }, now);
  expect(await readTopic(db, topic.id)).toMatchObject({ isReviewedFirst: false, reviewedFirstReason: "" });
  expect((await actsOn(db, topic.id)).filter(({ act }) => act === "topic.review-first")).toHaveLength(1);
});

test("is refused to a moderator, and for a topic that is not there", async ({ db }) => {
  const topic = await aTopic(db, now);
  await expect(setReviewFirst(db, await aModerator(db), { topicId: topic.id, setting: on }, now)).rejects.toMatchObject({
    kind: "forbidden",
  });
  const missing = setReviewFirst(db, await anAdministrator(db), { topicId: 99_999_999, setting: on }, now);
  await expect(missing).rejects.toMatchObject({ kind: "missing" });
});

describe("the form", () => {
  test("asks for the reason in both languages, and only while it is on", () => {
    const { error } = reviewFirstForm.safeParse({ intent: "review-first", isReviewedFirst: true });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["reviewedFirstReason", "reviewedFirstReasonEs"]);
    expect(reviewFirstForm.parse({ intent: "review-first" })).toMatchObject({ isReviewedFirst: false, reviewedFirstReason: "" });
  });
});
