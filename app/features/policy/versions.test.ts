import { describe, expect } from "vitest";
import { daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aClause, aVersion } from "../../../tests/support/policy-builders";
import { changesBetween } from "./clause-changes";
import { defaultClauses } from "./default-policy";
import { findNewestVersion, findVersionBefore, getVersion, listVersions, versionsPerPage } from "./versions.server";

const now = new Date("2026-11-22T18:00:00Z");

describe("the history", () => {
  test("lists every version, those to come too, newest first, each with the time of the next", async ({ db }) => {
    const [began, begins] = [daysFrom(now, -300), daysFrom(now, 3)];
    await aVersion(db, { number: 1, inForceFrom: began });
    await aVersion(db, { number: 2, inForceFrom: begins, note: "Shorter." });
    expect(await listVersions(db)).toMatchObject({
      versions: [
        { number: 2, inForceFrom: begins, note: "Shorter.", replacedFrom: null },
        { number: 1, inForceFrom: began, replacedFrom: begins },
      ],
      next: null,
    });
  });

  test("is read page by page", async ({ db }) => {
    for (let number = 1; number <= versionsPerPage + 2; number += 1)
      await aVersion(db, { number, inForceFrom: daysFrom(now, number), clauses: [aClause()] });
    const first = await listVersions(db);
    expect(first.versions).toHaveLength(versionsPerPage);
    expect(first.next).toBe(3);
    expect(await listVersions(db, first.next)).toMatchObject({ versions: [{ number: 2 }, { number: 1 }], next: null });
  });

  test("gives a version as it stood, and the one before it", async ({ db }) => {
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    await aVersion(db, { number: 2, inForceFrom: daysFrom(now, -3), clauses: [aClause({ title: "Threats" })] });
    const version = await getVersion(db, 2);
    expect(version).toMatchObject({ number: 2, replacedFrom: null, clauses: [{ number: 1, title: "Threats" }] });
    expect((await findVersionBefore(db, 2))?.clauses).toMatchObject(defaultClauses);
    expect(await findVersionBefore(db, 1)).toBeNull();
    expect(await findNewestVersion(db)).toMatchObject({ number: 2 });
  });

  test("has no version of another number", async ({ db }) => {
    await expect(getVersion(db, 9)).rejects.toMatchObject({ kind: "missing", key: "policy.no-such-version" });
    expect(await findNewestVersion(db)).toBeNull();
  });
});

describe("what changed", () => {
  const distinct = (name: string) =>
    aClause({ title: name, titleEs: `${name} es`, text: `${name} text`, textEs: `${name} texto` });
  const [one, two, three] = [distinct("One"), distinct("Two"), distinct("Three")];

  test("is nothing between the same rules", () => {
    expect(changesBetween([one, two], [one, two])).toEqual([]);
  });

  test("knows a rule again that moved and was worded anew", () => {
    const reworded = { ...two, text: "Other words." };
    expect(changesBetween([one, two], [reworded, one])).toEqual([
      { from: 2, to: 1, before: two, after: reworded },
      { from: 1, to: 2, before: one, after: one },
    ]);
  });

  test("knows a rule with a new title by its text", () => {
    const renamed = { ...one, title: "First", titleEs: "Primera" };
    expect(changesBetween([one, two], [two, renamed])).toContainEqual({ from: 1, to: 2, before: one, after: renamed });
  });

  test("names rules that came and rules that went", () => {
    expect(changesBetween([one, two], [one])).toEqual([{ from: 2, to: null, before: two, after: null }]);
    expect(changesBetween([one], [one, three])).toEqual([{ from: null, to: 2, before: null, after: three }]);
  });

  test("takes a rule in the place of another for the same one, worded anew", () => {
    expect(changesBetween([one, two], [one, three])).toEqual([{ from: 2, to: 2, before: two, after: three }]);
  });
});

test("the default rules say everything in both languages, with what breaks them and what does not", () => {
  expect(defaultClauses).toHaveLength(7);
  for (const clause of defaultClauses) {
    expect(Object.values(clause).every((words) => words.length > 10)).toBe(true);
    expect(clause.keeps).not.toBe(clause.example);
    expect(clause.keepsEs).not.toBe(clause.keeps);
  }
});
