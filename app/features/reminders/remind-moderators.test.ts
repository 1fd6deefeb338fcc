import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { getCity } from "~/features/city/queries.server";
import { reportContent } from "~/features/reports/report-content.server";
import type { Database } from "~db/client.server";
import { mails } from "~db/schema";
import { aCity, aComment, aModerator, aResident, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { remindModerators } from "./remind-moderators.server";

/** A Tuesday, 10:00 in the city. */
const morning = new Date("2026-03-10T15:00:00Z");
const hours = (count: number) => new Date(morning.getTime() + count * 60 * 60 * 1000);

async function aWaitingCase(db: Database) {
  const comment = await aComment(db, daysFrom(morning, -1));
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, morning);
}

async function remindAt(db: Database, now: Date) {
  return remindModerators(db, { city: await getCity(db), origin: "https://hearback.example", now });
}

test("every moderator hears once a working day that something has waited longer than the goal", async ({ db }) => {
  await aCity(db);
  const [moderator, other] = [await aModerator(db), await aModerator(db)];
  await aWaitingCase(db);
  expect(await remindAt(db, hours(3.9))).toBe(0);
  expect(await remindAt(db, hours(4.1))).toBe(2);
  expect(await remindAt(db, hours(4.2))).toBe(0);
  const [mail] = await db.select().from(mails).where(eq(mails.personId, moderator.id));
  expect(mail?.text).toContain("https://hearback.example/moderation");
  expect(await db.select().from(mails).where(eq(mails.personId, other.id))).toHaveLength(1);
  expect(await remindAt(db, daysFrom(hours(0), 1))).toBe(2);
});

test("nobody is told at night, on a day off, or while nothing waits", async ({ db }) => {
  await aCity(db);
  await aModerator(db);
  expect(await remindAt(db, hours(6))).toBe(0);
  await aWaitingCase(db);
  expect(await remindAt(db, new Date("2026-03-11T10:00:00Z"))).toBe(0);
  expect(await remindAt(db, new Date("2026-03-14T18:00:00Z"))).toBe(0);
});
