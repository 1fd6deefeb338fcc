import { expect, test } from "vitest";
import { comments, decisions, mails, rulings } from "~db/schema";
import { anAppeal, aSite } from "../../../tests/support/appeal-builders";
import { aModerator } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { ruleOnAppeal } from "./rule-on-appeal.server";

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();

test("of two who rule at once one rules, and the other reads that it is answered", async () => {
  const { db } = own;
  const { appealId } = await anAppeal(db, now);
  const moderators = await Promise.all([aModerator(db), aModerator(db), aModerator(db)]);
  const reversed = { appealId, outcome: "reversed", reason: "It is a shop." } as const;
  const answers = await Promise.allSettled(moderators.map((moderator) => ruleOnAppeal(db, moderator, reversed, aSite, now)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === "rejected") expect(answer.reason).toMatchObject({ kind: "conflict", key: "appeals.already-ruled" });
  }
  expect(await db.select().from(rulings)).toHaveLength(1);
  expect((await db.select().from(decisions)).map(({ act }) => act)).toEqual(["hide", "restore"]);
  expect((await db.select().from(mails)).filter(({ subject }) => subject.startsWith("You were right"))).toHaveLength(1);
  expect((await db.select().from(comments))[0]?.hiddenBy).toBeNull();
});
