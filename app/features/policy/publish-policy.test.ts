import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { policyClauses, policyDrafts, policyVersions } from "~db/schema";
import { aModerator, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aCalendar, anAdministrator } from "../../../tests/support/drafts";
import { aClause, aPolicyDraft, aVersion, policyActs } from "../../../tests/support/policy-builders";
import { defaultClauses } from "./default-policy";
import { publishPolicy } from "./publish-policy.server";
import { findPolicyInForce } from "./queries.server";

// In Chicago it is noon of November 22.
const now = new Date("2026-11-22T18:00:00Z");
const calendar = aCalendar();
const midnight = (day: string) => new Date(`${day}T06:00:00Z`);

describe("publishing", () => {
  test("makes the draft the next version, in force from the beginning of a day of the city", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    const draft = await aPolicyDraft(db, { version: 3 });
    expect(await publishPolicy(db, administrator, { version: 3, day: "2026-12-01", calendar }, now)).toBe(2);
    const [version] = await db.select().from(policyVersions).where(eq(policyVersions.number, 2));
    expect(version).toMatchObject({
      inForceFrom: midnight("2026-12-01"),
      note: "A shorter title.",
      noteEs: "Un título más corto.",
      publishedBy: administrator.id,
    });
    const clauses = await db
      .select()
      .from(policyClauses)
      .where(eq(policyClauses.versionId, version?.id ?? 0))
      .orderBy(asc(policyClauses.number));
    expect(clauses).toMatchObject(draft.clauses.map((clause, index) => ({ number: index + 1, ...clause })));
    expect(await db.$count(policyDrafts)).toBe(0);
    expect(await policyActs(db)).toMatchObject([
      { act: "policy.published", subjectId: 2, grantId: administrator.grants[0]?.id, detail: { rules: 7 } },
    ]);
  });

  test("changes nothing before its day, and everything from its first moment", async ({ db }) => {
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    await aPolicyDraft(db);
    await publishPolicy(db, await anAdministrator(db), { version: 1, day: "2026-11-23", calendar }, now);
    const begins = midnight("2026-11-23");
    expect(await findPolicyInForce(db, new Date(begins.getTime() - 1))).toMatchObject({ number: 1 });
    expect(await findPolicyInForce(db, begins)).toMatchObject({ number: 2 });
  });

  test("of the first version may be from now on, without a word about what changed", async ({ db }) => {
    await aPolicyDraft(db, { clauses: defaultClauses, note: "", noteEs: "" });
    await publishPolicy(db, await anAdministrator(db), { version: 1, calendar }, now);
    expect(await findPolicyInForce(db, now)).toMatchObject({ number: 1, inForceFrom: now });
  });

  test("may replace a version that has not begun, on the same day", async ({ db }) => {
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    await aVersion(db, { number: 2, inForceFrom: midnight("2026-12-01") });
    await aPolicyDraft(db);
    await publishPolicy(db, await anAdministrator(db), { version: 1, day: "2026-12-01", calendar }, now);
    expect(await findPolicyInForce(db, midnight("2026-12-01"))).toMatchObject({ number: 3 });
  });

  test.for([
    ["today", { day: "2026-11-22" }, "policy.day-too-soon"],
    ["no day, when there is a version", { day: undefined }, "policy.day-missing"],
    ["a day before the newest version begins", { day: "2026-11-30" }, "policy.day-before-newest"],
  ] as const)("is refused for %s", async ([, when, key], { db }) => {
    await aVersion(db, { number: 1, inForceFrom: midnight("2026-12-01") });
    await aPolicyDraft(db);
    const published = publishPolicy(db, await anAdministrator(db), { version: 1, ...when, calendar }, now);
    await expect(published).rejects.toMatchObject({ kind: "invalid", key });
  });

  const gaps: [string, Partial<typeof policyDrafts.$inferInsert>, string][] = [
    ["a Spanish text", { clauses: [aClause(), aClause({ keepsEs: "" })] }, "policy.gap-rule"],
    ["any rule", { clauses: [] }, "policy.gap-no-rules"],
    ["what changed and why, in Spanish", { noteEs: "" }, "policy.gap-note"],
    ["a difference", { clauses: defaultClauses }, "policy.gap-no-change"],
  ];

  test.for(gaps)("is refused without %s", async ([, without, key], { db }) => {
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    await aPolicyDraft(db, without);
    const published = publishPolicy(db, await anAdministrator(db), { version: 1, day: "2026-12-01", calendar }, now);
    await expect(published).rejects.toMatchObject({ kind: "conflict", key });
    expect(await db.$count(policyVersions)).toBe(1);
  });

  test("is refused when somebody saved the draft since, and when there is none", async ({ db }) => {
    const administrator = await anAdministrator(db);
    const publish = () => publishPolicy(db, administrator, { version: 1, day: "2026-12-01", calendar }, now);
    await expect(publish()).rejects.toMatchObject({ kind: "missing", key: "policy.no-draft" });
    await aPolicyDraft(db, { version: 2 });
    await expect(publish()).rejects.toMatchObject({ kind: "conflict", key: "policy.newer-draft" });
  });

  test("is refused to a moderator", async ({ db }) => {
    await aPolicyDraft(db);
    const published = publishPolicy(db, await aModerator(db), { version: 1, day: "2026-12-01", calendar }, now);
    await expect(published).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is for good: the database changes no published version and no clause of one", async ({ db }) => {
    const { id } = await aVersion(db, { number: 1, inForceFrom: now });
    await expect(
      db.transaction((tx) => tx.update(policyVersions).set({ note: "x" }).where(eq(policyVersions.id, id))),
    ).rejects.toThrow();
    await expect(
      db.transaction((tx) => tx.update(policyClauses).set({ text: "x" }).where(eq(policyClauses.versionId, id))),
    ).rejects.toThrow();
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("a draft is published once", async () => {
    const { db } = own;
    const administrator = await anAdministrator(db);
    await aPolicyDraft(db);
    const tries = [1, 2, 3, 4].map(() => publishPolicy(db, administrator, { version: 1, day: "2026-12-01", calendar }, now));
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(policyVersions)).toBe(1);
  });
});
