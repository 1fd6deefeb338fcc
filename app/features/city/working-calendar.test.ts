import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "~db/client.server";
import { city, holidays, record } from "~db/schema";
import { aCity, anOffice, aPerson } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { calendarForms } from "./calendar-form";
import { addFederalHolidays, addHoliday, listHolidays, removeHoliday } from "./holidays.server";
import { hoursFieldsOf, hoursOf } from "./hours-fields";
import { getCity } from "./queries.server";
import { saveHours } from "./save-hours.server";

const now = new Date("2026-11-22T18:00:00Z");
const today = "2026-11-22";
const founders = { day: "2027-04-01", name: "Founders Day", nameEs: "" };
const typed = {
  intent: "save",
  works1: true,
  works2: true,
  works3: true,
  works4: true,
  workStarts: "07:30",
  workEnds: "18:00",
  answerDays: "25",
  clarificationDays: "7",
  undoMinutes: "15",
};
const hours = {
  workingDays: [1, 2, 3, 4],
  workStarts: "07:30",
  workEnds: "18:00",
  answerDays: 25,
  clarificationDays: 7,
  undoMinutes: 15,
  leadOfficeId: null,
};

async function anAdministrator(db: Database) {
  await aCity(db);
  return aPerson(db, { roles: [{ role: "administrator" }] });
}
const actsOf = (db: Database) => db.select().from(record).where(eq(record.subject, "city"));

describe("the city's hours", () => {
  test("are saved, and the record keeps what was there before", async ({ db }) => {
    const administrator = await anAdministrator(db);
    const { id: leadOfficeId } = await anOffice(db);
    await saveHours(db, administrator, { ...hours, leadOfficeId }, now);
    expect(await db.select().from(city)).toMatchObject([{ ...hours, leadOfficeId }]);
    expect(await actsOf(db)).toMatchObject([
      {
        act: "city.changed",
        grantId: administrator.grants[0]?.id,
        detail: {
          before: { workingDays: [1, 2, 3, 4, 5], answerDays: 30 },
          after: { workingDays: [1, 2, 3, 4], answerDays: 25 },
        },
      },
    ]);
  });

  test("that change nothing leave no trace", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await saveHours(db, administrator, hours, now);
    await saveHours(db, administrator, hours, now);
    expect(await actsOf(db)).toHaveLength(1);
  });

  test("are refused to everyone but administrators, and for an office that is not there", async ({ db }) => {
    const administrator = await anAdministrator(db);
    const moderator = await aPerson(db, { roles: [{ role: "moderator" }] });
    await expect(saveHours(db, moderator, hours, now)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(saveHours(db, administrator, { ...hours, leadOfficeId: 99_999_999 }, now)).rejects.toMatchObject({
      key: "admin.choose-office",
    });
  });

  test("come out of the form as they went into it", async ({ db }) => {
    await anAdministrator(db);
    const there = await getCity(db);
    const sent = calendarForms.parse({ intent: "save", ...hoursFieldsOf(there) });
    expect(sent.intent === "save" && hoursOf(sent)).toEqual({
      ...hours,
      workingDays: [1, 2, 3, 4, 5],
      workStarts: "08:00",
      workEnds: "17:00",
      answerDays: 30,
      clarificationDays: 10,
      undoMinutes: 10,
    });
  });

  test.for([
    [{ works1: undefined, works2: undefined, works3: undefined, works4: undefined }, "works1", "admin.no-working-day"],
    [{ workStarts: "8" }, "workStarts", "admin.clock-wrong"],
    [{ workEnds: "24:00" }, "workEnds", "admin.clock-wrong"],
    [{ workEnds: "07:30" }, "workEnds", "admin.ends-before-starts"],
    [{ answerDays: "0" }, "answerDays", "admin.number-wrong?min=1&max=365"],
    [{ clarificationDays: "91" }, "clarificationDays", "admin.number-wrong?min=1&max=90"],
    [{ undoMinutes: "-1" }, "undoMinutes", "admin.number-wrong?min=0&max=1440"],
    [{ isDemo: "on" }, undefined, "common.field-unknown"],
  ] as const)("are refused with %j", ([values, field, message]) => {
    const { error } = calendarForms.safeParse({ ...typed, ...values });
    expect(error?.issues.map(({ path, message: said }) => [path[0], said])).toEqual([[field, message]]);
  });
});

describe("a holiday", () => {
  test("is added with its names, and taken away as long as it is ahead", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await addHoliday(db, administrator, founders, today, now);
    expect(await listHolidays(db, today)).toEqual([{ ...founders, nameEs: "Founders Day" }]);
    expect((await getCity(db)).holidays).toContain(founders.day);
    await removeHoliday(db, administrator, founders.day, today, now);
    expect(await listHolidays(db, today)).toEqual([]);
    expect((await actsOf(db)).map(({ act }) => act)).toEqual(["holiday.added", "holiday.removed"]);
  });

  test("is refused in the past, in another age, and twice", async ({ db }) => {
    const administrator = await anAdministrator(db);
    const add = (day: string) => addHoliday(db, administrator, { ...founders, day }, today, now);
    await expect(add("2026-11-21")).rejects.toMatchObject({ kind: "invalid", key: "admin.holiday-past" });
    await expect(add("2226-11-21")).rejects.toMatchObject({ kind: "invalid", key: "admin.holiday-too-far" });
    await add(founders.day);
    await expect(add(founders.day)).rejects.toMatchObject({ kind: "conflict", key: "admin.holiday-there" });
  });

  test("that has begun stays, and one that is not there cannot be taken away", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await db.insert(holidays).values({ day: today, name: "Today", nameEs: "Hoy" });
    await expect(removeHoliday(db, administrator, today, today, now)).rejects.toMatchObject({ key: "admin.holiday-stays" });
    await expect(removeHoliday(db, administrator, founders.day, today, now)).rejects.toMatchObject({ kind: "missing" });
  });

  test("is for administrators to add and to take away", async ({ db }) => {
    await anAdministrator(db);
    const moderator = await aPerson(db, { roles: [{ role: "moderator" }] });
    for (const act of [
      addHoliday(db, moderator, founders, today, now),
      removeHoliday(db, moderator, founders.day, today, now),
      addFederalHolidays(db, moderator, 2027, now),
    ])
      await expect(act).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("the federal holidays of a year are added once; what was there keeps its name", async ({ db }) => {
  const administrator = await anAdministrator(db);
  await addHoliday(db, administrator, { day: "2027-10-11", name: "Indigenous Peoples' Day", nameEs: "" }, today, now);
  expect(await addFederalHolidays(db, administrator, 2027, now)).toBe(10);
  expect(await addFederalHolidays(db, administrator, 2027, now)).toBe(0);
  const there = await listHolidays(db, "2027-01-01");
  expect(there).toHaveLength(11);
  expect(there.find(({ day }) => day === "2027-10-11")?.name).toBe("Indigenous Peoples' Day");
  expect((await actsOf(db)).map(({ act }) => act)).toEqual(["holiday.added", "holidays.added"]);
});
