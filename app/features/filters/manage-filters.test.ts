import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { action, loader } from "~/routes/admin.filters";
import type { Database } from "~db/client.server";
import { filters, filterWords, record } from "~db/schema";
import { aCity, aPerson, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { addWord } from "./add-word.server";
import { listFilters, listFilterWords } from "./queries.server";
import { tryFilters } from "./try-filters.server";
import { turnFilter } from "./turn-filter.server";
import { turnWord } from "./turn-word.server";

const now = new Date("2026-03-08T12:00:00Z");
const anAdministrator = (db: Database) => aPerson(db, { roles: [{ role: "administrator" }] });
const actsOf = async (db: Database) =>
  (await db.select({ act: record.act, detail: record.detail }).from(record).where(eq(record.subject, "filter"))).map(
    ({ act, detail }) => ({ act, ...(detail as object) }),
  );

test("turns a filter off and on, once, on the record", async ({ db }) => {
  const admin = await anAdministrator(db);
  await turnFilter(db, admin, { name: "word", isOn: false }, now);
  await turnFilter(db, admin, { name: "word", isOn: false }, now);
  expect((await listFilters(db)).find(({ name }) => name === "word")).toMatchObject({ isOn: false });
  await turnFilter(db, admin, { name: "word", isOn: true }, now);
  expect(await actsOf(db)).toEqual([
    { act: "filter.turned-off", filter: "word" },
    { act: "filter.turned-on", filter: "word" },
  ]);
});

test("does not turn off what topics say about themselves", async ({ db }) => {
  const admin = await anAdministrator(db);
  await expect(turnFilter(db, admin, { name: "review_first", isOn: false }, now)).rejects.toMatchObject({ kind: "missing" });
  const [row] = await db.select({ isOn: filters.isOn }).from(filters).where(eq(filters.name, "review_first"));
  expect(row).toEqual({ isOn: true });
});

describe("the word list", () => {
  test("begins with slurs and obscenities in both languages; what people need to criticize or to live is off", async ({ db }) => {
    const words = await listFilterWords(db);
    const on = (word: string) => words.find((row) => row.word === word)?.isOn;
    expect([on("nigger"), on("fuck"), on("puta"), on("coño")]).toEqual([true, true, true, true]);
    expect([on("ass"), on("sex"), on("negro"), on("rape"), on("dick"), on("retard")]).toEqual(Array(6).fill(false));
    expect([on("damn"), on("hell"), on("crap"), on("idiot"), on("stupid")]).toEqual(Array(5).fill(undefined));
    expect(words.filter(({ language }) => language === "es").length).toBeGreaterThanOrEqual(40);
  });

  test("takes a new word once, in small letters, and finds it at once", async ({ db }) => {
    const admin = await anAdministrator(db);
    expect(await tryFilters(db, "A Blorptic plan", "", now)).toEqual([]);
    const id = await addWord(db, admin, { word: "Blorptic", language: "en" }, now);
    expect(await tryFilters(db, "A BLORPTIC plan", "", now)).toEqual([{ filter: "word", found: "blorptic" }]);
    await expect(addWord(db, admin, { word: "BLORPTIC", language: "es" }, now)).rejects.toMatchObject({
      key: "filters.word-known",
    });
    await turnWord(db, admin, { id, isOn: false }, now);
    expect(await tryFilters(db, "A Blorptic plan", "", now)).toEqual([]);
    expect(await actsOf(db)).toEqual([
      { act: "filter-word.added", word: "blorptic", language: "en" },
      { act: "filter-word.turned-off", word: "blorptic" },
    ]);
    await expect(turnWord(db, admin, { id: 2_000_000, isOn: true }, now)).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("the page of filters", () => {
  const path = "/admin/filters";

  test("is for administrators", async ({ db }) => {
    await aCity(db);
    expect(await statusFrom(async () => loader(aRead({ db, actor: await anAdministrator(db), now }, { path })))).toBe(200);
    expect(await statusFrom(async () => loader(aRead({ db, actor: await aResident(db), now }, { path })))).toBe(403);
  });

  test("turns, adds and tries; refuses signs in words, and other filters", async ({ db }) => {
    await aCity(db);
    const actor = await anAdministrator(db);
    const send = (fields: Record<string, string>) => action(aWrite({ db, actor, now }, { path }, fields));
    expect(await statusFrom(() => send({ intent: "filter", name: "link", turn: "off" }))).toBe(303);
    expect(await statusFrom(() => send({ intent: "filter", name: "review_first", turn: "off" }))).toBe(422);
    expect(await statusFrom(() => send({ intent: "add", word: "no-good", language: "en" }))).toBe(303);
    expect(await statusFrom(() => send({ intent: "add", word: "no-good", language: "en" }))).toBe(409);
    expect(await statusFrom(() => send({ intent: "add", word: "a|b[c]", language: "en" }))).toBe(422);
    const before = await db.select().from(filterWords);
    expect(await send({ intent: "try", text: "You no-good liar, call (402) 451-2345" })).toMatchObject({
      data: {
        tried: {
          holds: [
            { filter: "word", found: "no-good" },
            { filter: "personal_data", found: "(402) 451-2345" },
          ],
        },
      },
    });
    expect(await db.select().from(filterWords)).toEqual(before);
  });
});
