import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { sessionsOf } from "~/http/session.server";
import { aPerson, aResident, daysFrom } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { anAdministrator } from "~db/../tests/support/drafts";
import { record, suspensions } from "~db/schema";
import { endGrant } from "./end-grant.server";
import { liftSuspension, suspendPerson } from "./suspend-person.server";

const now = new Date();
const timeZone = "America/Chicago";
const dayIn = (days: number) => daysFrom(now, days).toISOString().slice(0, 10);
const moderator = { roles: [{ role: "moderator" as const }] };
const suspension = (personId: number, days = 5) => ({ personId, reason: "An inquiry.", lastDay: dayIn(days), timeZone });

test("says so on the record, and lifting does too", async ({ db }) => {
  const [administrator, person] = [await anAdministrator(db), await aPerson(db, moderator)];
  const id = await suspendPerson(db, administrator, suspension(person.id), now);
  await liftSuspension(db, administrator, { personId: person.id, suspensionId: id }, daysFrom(now, 1));
  expect(await db.select().from(suspensions)).toMatchObject([
    { personId: person.id, givenBy: administrator.id, startsAt: now, liftedAt: daysFrom(now, 1), liftedBy: administrator.id },
  ]);
  const acts = await db.select().from(record).where(eq(record.subjectId, person.id)).orderBy(record.id);
  expect(acts.map(({ act }) => act)).toEqual(["person.suspended", "person.suspension-lifted"]);
  const again = liftSuspension(db, administrator, { personId: person.id, suspensionId: id }, daysFrom(now, 1));
  await expect(again).rejects.toMatchObject({ kind: "conflict", key: "admin.suspension-over" });
});

test.for([
  [-2, "admin.suspend-day-passed"],
  [400, "admin.suspend-too-long"],
] as const)("is refused for %i days", async ([days, key], { db }) => {
  const [administrator, person] = [await anAdministrator(db), await aPerson(db, moderator)];
  expect(() => suspendPerson(db, administrator, suspension(person.id, days), now)).toThrow(key);
});

test("is not for oneself, not for who has no role, and not twice", async ({ db }) => {
  const [administrator, other, person, resident] = [
    await anAdministrator(db),
    await anAdministrator(db),
    await aPerson(db, moderator),
    await aResident(db),
  ];
  expect(() => suspendPerson(db, administrator, suspension(administrator.id), now)).toThrow("admin.own-grants");
  const nothing = suspendPerson(db, administrator, suspension(resident.id), now);
  await expect(nothing).rejects.toMatchObject({ key: "admin.suspend-nothing" });
  await suspendPerson(db, administrator, suspension(person.id), now);
  const twice = suspendPerson(db, other, suspension(person.id), now);
  await expect(twice).rejects.toMatchObject({ key: "admin.suspended-already" });
});

test("a suspended administrator does not stand in for the last one", async ({ db }) => {
  const [first, second, third] = [await anAdministrator(db), await anAdministrator(db), await anAdministrator(db)];
  await suspendPerson(db, first, suspension(second.id), now);
  await suspendPerson(db, first, suspension(third.id), now);
  // Signed in before it was suspended, and still at it.
  const last = suspendPerson(db, second, suspension(first.id), now);
  await expect(last).rejects.toMatchObject({ key: "admin.suspend-last-administrator" });
  const ended = endGrant(db, second, { personId: first.id, grantId: first.grants[0]?.id ?? 0 }, now);
  await expect(ended).rejects.toMatchObject({ key: "admin.last-administrator" });
});

const own = ownDatabase();

test("roles give no rights from that moment, in sessions that are open already", async () => {
  const { db } = own;
  const [administrator, person] = [await anAdministrator(db), await aPerson(db, moderator)];
  const sessions = sessionsOf(db, { secure: false });
  const cookie = (await sessions.start(person.id, new Date())).split(";")[0] ?? null;
  expect((await sessions.actorOf(cookie))?.grants).toHaveLength(1);
  const id = await suspendPerson(db, administrator, suspension(person.id), new Date());
  expect((await sessions.actorOf(cookie))?.grants).toEqual([]);
  await liftSuspension(db, administrator, { personId: person.id, suspensionId: id }, new Date());
  expect((await sessions.actorOf(cookie))?.grants).toHaveLength(1);
});

test("two administrators who suspend each other at once do not both succeed", async () => {
  const { db } = own;
  await db.execute(sql`update grants set ends_at = greatest(now(), starts_at) where role = 'administrator'`);
  const [one, other] = [await anAdministrator(db), await anAdministrator(db)];
  const tries = await Promise.allSettled([
    suspendPerson(db, one, suspension(other.id), new Date()),
    suspendPerson(db, other, suspension(one.id), new Date()),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
