import { asc, eq, gte } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { holidays } from "~db/schema";
import { federalHolidaysOf, type Holiday } from "./federal-holidays";
import { changeSettingsRefusal } from "./permissions";

const cityId = 1;
const mostShown = 200;
const yearsAhead = 5;

/** The holidays from a day on, by day. */
export function listHolidays(db: Database, from: string): Promise<Holiday[]> {
  return db.select().from(holidays).where(gte(holidays.day, from)).orderBy(asc(holidays.day)).limit(mostShown);
}

/** Adds a day off from `today` on; its Spanish name is the English one until there is one. @throws Refusal forbidden, invalid, conflict */
export async function addHoliday(db: Database, actor: Actor, holiday: Holiday, today: string, now: Date): Promise<void> {
  mustBeAdministrator(actor);
  if (holiday.day < today) throw new Refusal("invalid", "admin.holiday-past");
  if (Number(holiday.day.slice(0, 4)) > Number(today.slice(0, 4)) + yearsAhead)
    throw new Refusal("invalid", "admin.holiday-too-far");
  await db.transaction(async (tx) => {
    const row = { ...holiday, nameEs: holiday.nameEs || holiday.name };
    const added = await tx.insert(holidays).values(row).onConflictDoNothing().returning({ day: holidays.day });
    if (added.length === 0) throw new Refusal("conflict", "admin.holiday-there", { day: holiday.day });
    await record(tx, actor, "holiday.added", row, now);
  });
}

/** Adds the federal holidays of a year that are not there yet, and gives how many it added. @throws Refusal forbidden */
export async function addFederalHolidays(db: Database, actor: Actor, year: number, now: Date): Promise<number> {
  mustBeAdministrator(actor);
  return db.transaction(async (tx) => {
    const rows = federalHolidaysOf(year);
    const added = await tx.insert(holidays).values(rows).onConflictDoNothing().returning({ day: holidays.day });
    const days = added.map(({ day }) => day).sort();
    if (days.length > 0) await record(tx, actor, "holidays.added", { year, days }, now);
    return days.length;
  });
}

/** Takes away a day off that is still ahead: days that have passed were counted with it. @throws Refusal forbidden, conflict, missing */
export async function removeHoliday(db: Database, actor: Actor, day: string, today: string, now: Date): Promise<void> {
  mustBeAdministrator(actor);
  if (day <= today) throw new Refusal("conflict", "admin.holiday-stays");
  await db.transaction(async (tx) => {
    const [removed] = await tx.delete(holidays).where(eq(holidays.day, day)).returning();
    if (!removed) throw new Refusal("missing", "admin.holiday-gone");
    await record(tx, actor, "holiday.removed", { ...removed }, now);
  });
}

function mustBeAdministrator(actor: Actor): void {
  const refusal = changeSettingsRefusal(actor);
  if (refusal) throw refusal;
}

function record(tx: Database, actor: Actor, act: string, detail: Record<string, unknown>, now: Date): Promise<void> {
  const grantId = grantOf(actor, "administrator")?.id;
  return writeRecord(tx, { actorId: actor.id, grantId, act, subject: "city", subjectId: cityId, detail }, now);
}
