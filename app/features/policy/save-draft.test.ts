import { describe, expect } from "vitest";
import { policyDrafts } from "~db/schema";
import { aModerator, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { anAdministrator } from "../../../tests/support/drafts";
import { aClause, aPolicyDraft, aVersion, policyActs } from "../../../tests/support/policy-builders";
import { emptyClause } from "./clause";
import { defaultClauses } from "./default-policy";
import { discardDraft } from "./discard-draft.server";
import { findDraft } from "./draft.server";
import { clausesAfter } from "./draft-acts";
import { policyDraftForm } from "./draft-form";
import { saveDraft } from "./save-draft.server";
import { startDraft } from "./start-draft.server";

const now = new Date("2026-11-22T18:00:00Z");
const one = aClause({ title: "One" });
const two = aClause({ title: "Two" });
const three = aClause({ title: "Three" });

describe("starting a draft", () => {
  test("begins with the seven default rules while the city has none", async ({ db }) => {
    await startDraft(db, await anAdministrator(db), now);
    expect((await findDraft(db))?.clauses).toEqual(defaultClauses);
    expect(await policyActs(db)).toMatchObject([{ act: "policy.draft-started", subjectId: 1, detail: { from: null } }]);
  });

  test("begins with the newest version, also when its day has not come", async ({ db }) => {
    await aVersion(db, { number: 1, inForceFrom: daysFrom(now, -300) });
    await aVersion(db, { number: 2, inForceFrom: daysFrom(now, 3), clauses: [one, two] });
    await startDraft(db, await anAdministrator(db), now);
    expect((await findDraft(db))?.clauses).toEqual([one, two]);
  });

  test("leaves a draft that is there as it is", async ({ db }) => {
    await aPolicyDraft(db, { clauses: [two] });
    await startDraft(db, await anAdministrator(db), now);
    expect((await findDraft(db))?.clauses).toEqual([two]);
    expect(await policyActs(db)).toEqual([]);
  });

  test("is refused to a moderator", async ({ db }) => {
    await expect(startDraft(db, await aModerator(db), now)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await findDraft(db)).toBeNull();
  });
});

describe("saving a draft", () => {
  const fields = { version: 1, note: "Why.", noteEs: "Por qué.", clauses: [one, two] };

  test("keeps what was typed, counts the save, and tells the record what was there before", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await aPolicyDraft(db, { clauses: [one, three, two], note: "", noteEs: "" });
    await saveDraft(db, administrator, { act: "save", fields }, now);
    expect(await findDraft(db)).toMatchObject({ ...fields, version: 2, writtenBy: administrator.id, writtenAt: now });
    const [act] = await policyActs(db, "policy.draft-changed");
    expect(act?.detail).toMatchObject({
      before: { note: "", "2.title": "Three", "3.title": "Two" },
      after: { note: "Why.", "2.title": "Two", "3.title": null },
    });
    expect(act?.detail.before).not.toHaveProperty("1.title");
  });

  test("saves what was typed and changes the list in one go", async ({ db }) => {
    await aPolicyDraft(db, { clauses: [two, one] });
    await saveDraft(db, await anAdministrator(db), { act: "down-1", fields }, now);
    expect((await findDraft(db))?.clauses).toEqual([two, one]);
    expect((await findDraft(db))?.note).toBe("Why.");
  });

  test("of what was there already leaves no trace", async ({ db }) => {
    const { note, noteEs, clauses } = await aPolicyDraft(db);
    await saveDraft(db, await anAdministrator(db), { act: "save", fields: { version: 1, note, noteEs, clauses } }, now);
    expect(await findDraft(db)).toMatchObject({ version: 1 });
    expect(await policyActs(db)).toEqual([]);
  });

  test("is refused when another tab saved it since, and that stays", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await aPolicyDraft(db);
    await saveDraft(db, administrator, { act: "save", fields }, now);
    const late = saveDraft(db, administrator, { act: "save", fields: { ...fields, note: "Late." } }, now);
    await expect(late).rejects.toMatchObject({ kind: "conflict", key: "policy.newer-draft" });
    expect((await findDraft(db))?.note).toBe("Why.");
  });

  test("is refused when there is no draft, and to a moderator", async ({ db }) => {
    const save = { act: "save", fields };
    await expect(saveDraft(db, await anAdministrator(db), save, now)).rejects.toMatchObject({ kind: "missing" });
    await expect(saveDraft(db, await aModerator(db), save, now)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("a draft that is thrown away is gone, and its words are on the record", async ({ db }) => {
  const administrator = await anAdministrator(db);
  await aPolicyDraft(db, { version: 4, clauses: [one] });
  await expect(discardDraft(db, administrator, 3, now)).rejects.toMatchObject({ kind: "conflict" });
  await discardDraft(db, administrator, 4, now);
  expect(await db.$count(policyDrafts)).toBe(0);
  expect(await policyActs(db)).toMatchObject([{ act: "policy.draft-discarded", detail: { clauses: [one] } }]);
});

describe("the list of rules", () => {
  test.for([
    ["add", [one, two, three, emptyClause]],
    ["remove-2", [one, three]],
    ["up-2", [two, one, three]],
    ["down-2", [one, three, two]],
    ["up-1", [one, two, three]],
    ["down-3", [one, two, three]],
    ["remove-9", [one, two, three]],
    ["save", [one, two, three]],
  ] as const)("after %s", ([act, expected]) => {
    expect(clausesAfter([one, two, three], act)).toEqual(expected);
  });

  test("has at most twenty", () => {
    const full = Array.from({ length: 20 }, () => one);
    expect(() => clausesAfter(full, "add")).toThrow(expect.objectContaining({ key: "policy.too-many-rules" }));
  });
});

describe("the form", () => {
  test("takes a draft with texts that are still missing, and without any rule", () => {
    expect(policyDraftForm.parse({ intent: "save", version: 1 })).toMatchObject({ note: "", clauses: [] });
    const { clauses } = policyDraftForm.parse({ intent: "up-2", version: 1, clauses: [{ title: "Threats" }] });
    expect(clauses).toEqual([{ ...emptyClause, title: "Threats" }]);
  });

  test.for([
    [{ intent: "remove-21" }, "common.field-choose"],
    [{ intent: "drop" }, "common.field-choose"],
    [{ clauses: [{ number: 3 }] }, "common.field-unknown"],
    [{ clauses: [{ title: "x".repeat(101) }] }, "common.too-long?count=1&max=100"],
  ])("refuses %j", ([values, message]) => {
    const { error } = policyDraftForm.safeParse({ intent: "save", version: 1, ...(values as object) });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
