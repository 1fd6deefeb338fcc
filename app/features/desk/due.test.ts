import { expect, test } from "vitest";
import { deskCursorOf, deskCursorText } from "./desk-cursor";
import { dueOf } from "./due";
import { officesLookedAt } from "./offices-looked-at";

const now = new Date("2026-11-22T18:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("the desk's clock counts whole days, and has words for less than one", () => {
  expect(dueOf(inHours(24 * 9), now)).toEqual({ state: "later", isLate: false, days: 9 });
  expect(dueOf(inHours(24 * 3 + 1), now)).toEqual({ state: "soon", isLate: false, days: 3 });
  expect(dueOf(inHours(5), now)).toEqual({ state: "today", isLate: false, days: 0 });
  expect(dueOf(inHours(-5), now)).toEqual({ state: "late-today", isLate: true, days: 0 });
  expect(dueOf(inHours(-49), now)).toEqual({ state: "late", isLate: true, days: 2 });
});

test("only a real cursor is one", () => {
  expect(deskCursorOf(deskCursorText({ key: 0, id: 312 }))).toEqual({ key: 0, id: 312 });
  for (const text of [null, "", "1", "-1-2", "1-0", "1e3-2", "1-9999999999"]) expect(deskCursorOf(text)).toBeNull();
});

test("an office of somebody else in the address shows all of the actor's own", () => {
  const offices = [
    { id: 1, slug: "parks" },
    { id: 2, slug: "planning" },
  ];
  expect(officesLookedAt(offices, "parks")).toEqual({ office: "parks", officeIds: [1] });
  expect(officesLookedAt(offices, "mayor")).toEqual({ office: null, officeIds: [1, 2] });
});
