import { expect, test } from "vitest";
import { deskCursorOf, deskCursorText } from "./desk-cursor";
import { dueOf } from "./due";
import { officesLookedAt } from "./offices-looked-at";
import { owedCursorOf, owedCursorText } from "./owed-item";

const calendar = {
  timeZone: "America/Chicago",
  workingDays: [1, 2, 3, 4, 5],
  startsAt: "08:00",
  endsAt: "17:00",
  holidays: ["2026-11-26"],
};
/** A Friday at noon in the city. */
const now = new Date("2026-11-20T18:00:00Z");
const dueOn = (day: string) => dueOf(new Date(`${day}T23:00:00Z`), now, calendar);

test("the desk's clock counts business days, and has words for less than one", () => {
  expect(dueOn("2026-12-01")).toEqual({ state: "later", isLate: false, days: 6 });
  expect(dueOn("2026-11-25")).toEqual({ state: "soon", isLate: false, days: 3 });
  expect(dueOn("2026-11-20")).toEqual({ state: "today", isLate: false, days: 0 });
  expect(dueOn("2026-11-19")).toEqual({ state: "late", isLate: true, days: 1 });
  expect(dueOn("2026-11-13")).toEqual({ state: "late", isLate: true, days: 5 });
  expect(dueOf(new Date("2026-11-20T17:00:00Z"), now, calendar)).toEqual({ state: "late-today", isLate: true, days: 0 });
});

test("a weekend and a holiday take no business day", () => {
  const sunday = new Date("2026-11-22T18:00:00Z");
  expect(dueOf(new Date("2026-11-27T23:00:00Z"), sunday, calendar).days).toBe(4);
  expect(dueOf(new Date("2026-11-20T23:00:00Z"), sunday, calendar)).toEqual({ state: "late-today", isLate: true, days: 0 });
});

test("only a real cursor is one", () => {
  expect(deskCursorOf(deskCursorText({ key: 0, id: 312 }))).toEqual({ key: 0, id: 312 });
  for (const text of [null, "", "1", "-1-2", "1-0", "1e3-2", "1-9999999999"]) expect(deskCursorOf(text)).toBeNull();
});

test("only a real cursor of the desk is one", () => {
  const cursor = { key: 1_795_000_000_000, kind: "clarification", id: 12 } as const;
  expect(owedCursorOf(owedCursorText(cursor))).toEqual(cursor);
  for (const text of [null, "", "1-idea-0", "1-person-2", "-1-idea-2", "1-idea-9999999999", "1e3-idea-2"])
    expect(owedCursorOf(text)).toBeNull();
});

test("an office of somebody else in the address shows all of the actor's own", () => {
  const offices = [
    { id: 1, slug: "parks" },
    { id: 2, slug: "planning" },
  ];
  const own = { offices, ownIds: [1, 2] };
  expect(officesLookedAt(own, "parks")).toEqual({ office: "parks", officeIds: [1] });
  expect(officesLookedAt(own, "mayor")).toEqual({ office: null, officeIds: [1, 2] });
  expect(officesLookedAt(own, "all")).toEqual({ office: null, officeIds: [1, 2] });
});

test("who watches every office sees their own first, and the others when they ask", () => {
  const offices = [
    { id: 1, slug: "parks" },
    { id: 2, slug: "mayor" },
  ];
  const watched = { offices, ownIds: [2] };
  expect(officesLookedAt(watched, null)).toEqual({ office: null, officeIds: [2] });
  expect(officesLookedAt(watched, "all")).toEqual({ office: "all", officeIds: [1, 2] });
  expect(officesLookedAt(watched, "parks")).toEqual({ office: "parks", officeIds: [1] });
});
