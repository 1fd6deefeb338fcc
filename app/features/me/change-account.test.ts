import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "~db/client.server";
import { cases, filters, people } from "~db/schema";
import { anOffice, aPerson, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { changeAccount } from "./change-account.server";

const now = new Date("2026-03-08T12:00:00Z");
const named = (name: string) => ({ name, locale: "en" as const, neighborhoodId: null });
const namesOf = async (db: Database, id: number) =>
  (await db.select({ shown: people.displayName, held: people.heldName }).from(people).where(eq(people.id, id)))[0];

test("a name like an official's waits in a case, and the shown name stays", async ({ db }) => {
  await anOffice(db, { headName: "Dana Ortiz" });
  const person = await aResident(db, { displayName: "Maria" });
  expect(await changeAccount(db, person, named("Dаna 0rtiz"), now)).toEqual({ isNameHeld: true });
  expect(await namesOf(db, person.id)).toEqual({ shown: "Maria", held: "Dаna 0rtiz" });
  expect(await db.select({ personId: cases.personId, isHeld: cases.isHeld }).from(cases)).toEqual([
    { personId: person.id, isHeld: true },
  ]);
});

test("saving the other settings leaves a waiting name waiting; another name takes its place", async ({ db }) => {
  const person = await aResident(db, { displayName: "Maria" });
  await changeAccount(db, person, named("Mayor Smith"), now);
  await changeAccount(db, person, { ...named("Maria"), locale: "es" }, now);
  expect(await namesOf(db, person.id)).toEqual({ shown: "Maria", held: "Mayor Smith" });
  expect(await changeAccount(db, person, named("Maria Lopez"), now)).toEqual({ isNameHeld: false });
  expect(await namesOf(db, person.id)).toEqual({ shown: "Maria Lopez", held: null });
});

test("a full name of somebody who works for the city waits; a first name does not", async ({ db }) => {
  await aPerson(db, { displayName: "Naomi Feld", roles: [{ role: "clerk" }] });
  await aPerson(db, { displayName: "Sam", roles: [{ role: "clerk" }] });
  const person = await aResident(db);
  expect(await changeAccount(db, person, named("naomi feld"), now)).toEqual({ isNameHeld: true });
  expect(await changeAccount(db, person, named("Sam"), now)).toEqual({ isNameHeld: false });
});

test("people with a grant bear their own name, and everybody does while the filter is off", async ({ db }) => {
  const head = await aPerson(db, { displayName: "D.", roles: [{ role: "moderator" }] });
  await anOffice(db, { headName: "Dana Ortiz" });
  expect(await changeAccount(db, head, named("Dana Ortiz"), now)).toEqual({ isNameHeld: false });
  await db.update(filters).set({ isOn: false }).where(eq(filters.name, "official_name"));
  expect(await changeAccount(db, await aResident(db), named("Dana Ortiz"), now)).toEqual({ isNameHeld: false });
});
