import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { officeAliases, record } from "~db/schema";
import { aModerator, anOffice } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { anAdministrator } from "../../../tests/support/drafts";
import { addAlias } from "./add-alias.server";
import { listAliases } from "./aliases.server";
import { officeForms } from "./office-form";
import { removeAlias } from "./remove-alias.server";

const now = new Date("2026-11-22T18:00:00Z");

test("adds what people call an office, and the record says who did", async ({ db }) => {
  const [administrator, office, other] = [await anAdministrator(db), await anOffice(db), await anOffice(db)];
  await addAlias(db, administrator, { officeId: office.id, alias: "Parks Department" }, now);
  await addAlias(db, administrator, { officeId: other.id, alias: "Parks Department" }, now);
  expect(await listAliases(db, office.id)).toMatchObject([{ alias: "Parks Department" }]);
  const acts = await db
    .select()
    .from(record)
    .where(and(eq(record.subject, "office"), eq(record.subjectId, office.id), eq(record.act, "office.alias-added")));
  expect(acts).toMatchObject([
    { actorId: administrator.id, grantId: administrator.grants[0]?.id, detail: { alias: "Parks Department" } },
  ]);
});

test("removes a name from the list, keeps it with the time, and takes it again later", async ({ db }) => {
  const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
  const added = { officeId: office.id, alias: "Parks Department" };
  await addAlias(db, administrator, added, now);
  const [alias] = await listAliases(db, office.id);
  await removeAlias(db, administrator, { officeId: office.id, aliasId: alias?.id ?? 0 }, now);
  expect(await listAliases(db, office.id)).toEqual([]);
  expect(await db.select().from(officeAliases).where(eq(officeAliases.officeId, office.id))).toMatchObject([{ removedAt: now }]);
  await addAlias(db, administrator, added, now);
  expect(await listAliases(db, office.id)).toHaveLength(1);
});

describe("is refused", () => {
  test("for a name that is listed, whatever its capitals", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    await addAlias(db, administrator, { officeId: office.id, alias: "Parks Department" }, now);
    const again = addAlias(db, administrator, { officeId: office.id, alias: "PARKS department" }, now);
    await expect(again).rejects.toMatchObject({ kind: "conflict", key: "admin.alias-already" });
  });

  test("for signs that no text could be searched for", async ({ db }) => {
    const office = await anOffice(db);
    const added = addAlias(db, await anAdministrator(db), { officeId: office.id, alias: "-.-" }, now);
    await expect(added).rejects.toMatchObject({ kind: "invalid", key: "admin.alias-empty" });
  });

  test("beyond a hundred names", async ({ db }) => {
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const names = Array.from({ length: 100 }, (_, index) => ({ officeId: office.id, alias: `Name ${index}`, createdAt: now }));
    await db.insert(officeAliases).values(names);
    const added = addAlias(db, administrator, { officeId: office.id, alias: "One more" }, now);
    await expect(added).rejects.toMatchObject({ kind: "conflict", key: "admin.alias-too-many" });
  });

  test("for an office that is not there, and for a name of another office", async ({ db }) => {
    const [administrator, office, other] = [await anAdministrator(db), await anOffice(db), await anOffice(db)];
    const missing = addAlias(db, administrator, { officeId: 99_999_999, alias: "Parks" }, now);
    await expect(missing).rejects.toMatchObject({ kind: "missing" });
    await addAlias(db, administrator, { officeId: office.id, alias: "Parks" }, now);
    const aliasId = (await listAliases(db, office.id))[0]?.id ?? 0;
    const removed = removeAlias(db, administrator, { officeId: other.id, aliasId }, now);
    await expect(removed).rejects.toMatchObject({ kind: "conflict", key: "admin.alias-gone" });
  });

  test("to a moderator", async ({ db }) => {
    const [moderator, office] = [await aModerator(db), await anOffice(db)];
    const added = addAlias(db, moderator, { officeId: office.id, alias: "Parks" }, now);
    await expect(added).rejects.toMatchObject({ kind: "forbidden" });
    await expect(removeAlias(db, moderator, { officeId: office.id, aliasId: 1 }, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("by the form for two letters", () => {
    const { error } = officeForms.safeParse({ intent: "add-alias", alias: "Al" });
    expect(error?.issues.map(({ message }) => message)).toEqual(["common.too-short?min=3"]);
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("a name is listed once", async () => {
    const { db } = own;
    const [administrator, office] = [await anAdministrator(db), await anOffice(db)];
    const add = (alias: string) => addAlias(db, administrator, { officeId: office.id, alias }, now);
    const results = await Promise.allSettled(["Parks", "parks", "PARKS"].map(add));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await listAliases(db, office.id)).toHaveLength(1);
  });
});
