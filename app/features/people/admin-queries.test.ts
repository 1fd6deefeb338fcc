import { expect } from "vitest";
import { anOffice, aPerson, aResident, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { countStaff, getPerson, listGrantsOf, listPeople, peoplePerPage } from "./admin-queries.server";
import { peopleHref, peopleSearchOf } from "./people-search";

const now = new Date("2026-11-22T18:00:00Z");
const all = { search: "", worksForTheCity: false, before: null };

test("finds people by part of a name or an address, whatever its case, and by number", async ({ db }) => {
  const maria = await aResident(db, { displayName: "María Tovar", email: "m.tovar@oxbow.example" });
  await aResident(db, { displayName: "James B.", email: "james@oxbow.example" });
  for (const search of ["tovar", "MARÍA", "m.tovar@", String(maria.id)]) {
    expect((await listPeople(db, { ...all, search }, now)).people.map(({ id }) => id)).toContain(maria.id);
  }
  expect((await listPeople(db, { ...all, search: "m.tovar" }, now)).people).toHaveLength(1);
});

test("takes the signs of a pattern for what they are", async ({ db }) => {
  await aResident(db, { displayName: "Plain" });
  const percent = await aResident(db, { displayName: "100% Oxbow" });
  expect((await listPeople(db, { ...all, search: "%" }, now)).people.map(({ id }) => id)).toEqual([percent.id]);
  for (const search of ["_", "\\", "' or 1=1 --"]) expect((await listPeople(db, { ...all, search }, now)).people).toEqual([]);
});

test("shows only who works for the city now, with their roles", async ({ db }) => {
  const office = await anOffice(db, { name: "Parks" });
  const drafter = await aPerson(db, {
    roles: [
      { role: "drafter", officeId: office.id },
      { role: "clerk", endsAt: daysFrom(now, -1) },
    ],
  });
  await aPerson(db, { roles: [{ role: "moderator", endsAt: daysFrom(now, -1) }] });
  await aPerson(db, { roles: [{ role: "moderator", startsAt: daysFrom(now, 1) }] });
  await aResident(db);
  const { people } = await listPeople(db, { ...all, worksForTheCity: true }, now);
  expect(people).toMatchObject([{ id: drafter.id, grants: [{ role: "drafter", office: "Parks" }] }]);
  expect(await countStaff(db, now)).toBe(1);
});

test("pages through everybody once", async ({ db }) => {
  for (let index = 0; index < peoplePerPage + 3; index++) await aResident(db);
  const first = await listPeople(db, all, now);
  const second = await listPeople(db, { ...all, before: first.next }, now);
  expect(first.people).toHaveLength(peoplePerPage);
  expect(second.next).toBeNull();
  expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(peoplePerPage + 3);
});

test("shows all grants of a person, ended ones too", async ({ db }) => {
  const person = await aPerson(db, { roles: [{ role: "moderator", endsAt: daysFrom(now, -1) }, { role: "clerk" }] });
  expect((await listGrantsOf(db, person.id)).map(({ role }) => role)).toEqual(["clerk", "moderator"]);
});

test("a person who is not there is missing", async ({ db }) => {
  await expect(getPerson(db, 99_999_999)).rejects.toMatchObject({ kind: "missing" });
});

test("a search is an address and back", () => {
  const search = { search: "a&b ñ", worksForTheCity: true };
  expect(peopleSearchOf(new URL(peopleHref(search, 7), "http://site.invalid").searchParams)).toEqual(search);
  expect(peopleHref({ search: "", worksForTheCity: false })).toBe("/admin/people");
  expect(peopleSearchOf(new URLSearchParams({ q: `\0${"x".repeat(300)}`, staff: "2" }))).toEqual({
    search: "x".repeat(100),
    worksForTheCity: false,
  });
});
