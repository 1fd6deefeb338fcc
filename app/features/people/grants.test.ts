import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";
import { grants, record } from "~db/schema";
import { aPerson, anOffice, aResident, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { endGrant } from "./end-grant.server";
import { giveGrant } from "./give-grant.server";
import { grantForms, type NewGrant } from "./grant-form";
import { grantStateOf } from "./roles";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

const anAdministrator = (db: Database, endsAt?: Date) => aPerson(db, { roles: [{ role: "administrator", endsAt }] });
const aGrant = (values: Partial<NewGrant> = {}): NewGrant => ({ role: "moderator", startsOn: "", lastDay: "", ...values });

async function read(db: Database, grantId: number) {
  const [grant] = await db.select().from(grants).where(eq(grants.id, grantId));
  if (!grant) throw new Error("no such grant");
  return grant;
}

const actsOn = (db: Database, grantId: number) => db.select().from(record).where(and(eq(record.subject, "grant"), eq(record.subjectId, grantId))).orderBy(record.id);

describe("giving a grant", () => {
  test("puts it in force now, without end, and tells the record", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant: aGrant(), timeZone }, now);
    expect(await read(db, grantId)).toMatchObject({ role: "moderator", officeId: null, startsAt: now, endsAt: null, givenBy: administrator.id });
    expect(await actsOn(db, grantId)).toMatchObject([{ act: "grant.given", actorId: administrator.id, grantId: administrator.grants[0]?.id, detail: { personId: person.id } }]);
  });

  test("takes days as the city's, the last one to its end", async ({ db }) => {
    const [administrator, person, office] = [await anAdministrator(db), await aResident(db), await anOffice(db)];
    const grant = aGrant({ role: "drafter", officeId: office.id, startsOn: "2026-12-01", lastDay: "2027-06-30" });
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now);
    expect(await read(db, grantId)).toMatchObject({ startsAt: new Date("2026-12-01T06:00:00Z"), endsAt: new Date("2027-07-01T05:00:00Z") });
  });

  test("that starts today starts now: nobody had the role before it was given", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant: aGrant({ startsOn: "2026-11-22", lastDay: "2026-11-22" }), timeZone }, now);
    expect(await read(db, grantId)).toMatchObject({ startsAt: now, endsAt: new Date("2026-11-23T06:00:00Z") });
  });

  test("is refused to oneself", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await expect(giveGrant(db, administrator, { personId: administrator.id, grant: aGrant(), timeZone }, now)).rejects.toMatchObject({ kind: "forbidden", key: "admin.own-grants" });
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const [moderator, person] = [await aPerson(db, { roles: [{ role: "moderator" }] }), await aResident(db)];
    await expect(giveGrant(db, moderator, { personId: person.id, grant: aGrant(), timeZone }, now)).rejects.toMatchObject({ kind: "forbidden", key: "common.forbidden" });
  });

  test("is refused without an office for those who work for one", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    for (const grant of [aGrant({ role: "approver" }), aGrant({ role: "drafter", officeId: 99_999_999 })]) {
      await expect(giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now)).rejects.toMatchObject({ kind: "invalid", key: "admin.grant-needs-office" });
    }
  });

  test("is refused with an office for those who work for the whole city", async ({ db }) => {
    const [administrator, person, office] = [await anAdministrator(db), await aResident(db), await anOffice(db)];
    await expect(giveGrant(db, administrator, { personId: person.id, grant: aGrant({ officeId: office.id }), timeZone }, now)).rejects.toMatchObject({ key: "admin.grant-without-office" });
  });

  test("is refused when its last day is past, or before its first", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    for (const grant of [aGrant({ lastDay: "2026-11-21" }), aGrant({ startsOn: "2026-12-10", lastDay: "2026-12-09" })]) {
      await expect(giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now)).rejects.toMatchObject({ kind: "invalid", key: "admin.grant-ends-before" });
    }
  });

  test("is refused for a day that does not exist", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    await expect(giveGrant(db, administrator, { personId: person.id, grant: aGrant({ lastDay: "2027-02-29" }), timeZone }, now)).rejects.toMatchObject({ key: "admin.day-wrong" });
  });

  test("is refused when the person has it at that time, and not when it is another time or office", async ({ db }) => {
    const [administrator, person, one, other] = [await anAdministrator(db), await aResident(db), await anOffice(db), await anOffice(db)];
    const give = (values: Partial<NewGrant>) => giveGrant(db, administrator, { personId: person.id, grant: aGrant({ role: "drafter", ...values }), timeZone }, now);
    await give({ officeId: one.id, startsOn: "2027-01-01", lastDay: "2027-01-31" });
    await expect(give({ officeId: one.id })).rejects.toMatchObject({ kind: "conflict", key: "admin.grant-already" });
    await expect(give({ officeId: one.id, startsOn: "2027-01-31" })).rejects.toMatchObject({ kind: "conflict" });
    await give({ officeId: one.id, startsOn: "2027-02-01" });
    await give({ officeId: one.id, lastDay: "2026-12-31" });
    await give({ officeId: other.id });
  });

  test("to nobody is refused as missing", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await expect(giveGrant(db, administrator, { personId: 99_999_999, grant: aGrant(), timeZone }, now)).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("ending a grant", () => {
  test("ends it now and keeps the row, and the record tells", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }] })];
    const grantId = person.grants[0]?.id ?? 0;
    await endGrant(db, administrator, { personId: person.id, grantId }, now);
    expect(await read(db, grantId)).toMatchObject({ endsAt: now, endedBy: administrator.id, role: "moderator" });
    expect(await actsOn(db, grantId)).toMatchObject([{ act: "grant.ended", actorId: administrator.id, grantId: administrator.grants[0]?.id }]);
  });

  test("takes the role away at the person's next request", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }, { role: "clerk" }] })];
    const sessions = sessionsOf(db, { secure: false });
    const real = new Date();
    const cookie = (await sessions.start(person.id, real)).split(";")[0] ?? "";
    expect((await sessions.actorOf(cookie))?.grants.map(({ role }) => role)).toEqual(["moderator", "clerk"]);
    // The whole test is one transaction, and in it the database's clock stands still: end it a moment before.
    await endGrant(db, administrator, { personId: person.id, grantId: person.grants[0]?.id ?? 0 }, new Date(real.getTime() - 60_000));
    expect((await sessions.actorOf(cookie))?.grants.map(({ role }) => role)).toEqual(["clerk"]);
  });

  test("that has not begun means that it never does", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant: aGrant({ startsOn: "2027-01-01" }), timeZone }, now);
    await endGrant(db, administrator, { personId: person.id, grantId }, now);
    const grant = await read(db, grantId);
    expect(grant.endsAt).toEqual(grant.startsAt);
    expect(grantStateOf(grant, now)).toBe("ended");
    expect(grantStateOf(grant, daysFrom(now, 365))).toBe("ended");
  });

  test("is refused for one's own", async ({ db }) => {
    const administrator = await aPerson(db, { roles: [{ role: "administrator" }, { role: "moderator" }] });
    for (const grant of administrator.grants) {
      await expect(endGrant(db, administrator, { personId: administrator.id, grantId: grant.id }, now)).rejects.toMatchObject({ kind: "forbidden", key: "admin.own-grants" });
    }
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const [auditor, person] = [await aPerson(db, { roles: [{ role: "auditor" }] }), await aPerson(db, { roles: [{ role: "moderator" }] })];
    await expect(endGrant(db, auditor, { personId: person.id, grantId: person.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("is refused when it would leave the city without an administrator", async ({ db }) => {
    const [leaving, last] = [await anAdministrator(db, daysFrom(now, -1)), await anAdministrator(db)];
    await expect(endGrant(db, leaving, { personId: last.id, grantId: last.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({ kind: "conflict", key: "admin.last-administrator" });
    expect((await read(db, last.grants[0]?.id ?? 0)).endsAt).toBeNull();
  });

  test("is refused when the only other administrator's grant runs out before", async ({ db }) => {
    const [deputy, lasting] = [await anAdministrator(db, daysFrom(now, 7)), await anAdministrator(db)];
    await expect(endGrant(db, deputy, { personId: lasting.id, grantId: lasting.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({ key: "admin.last-administrator" });
    await endGrant(db, lasting, { personId: deputy.id, grantId: deputy.grants[0]?.id ?? 0 }, now);
  });

  test("is refused the second time", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }] })];
    const end = { personId: person.id, grantId: person.grants[0]?.id ?? 0 };
    await endGrant(db, administrator, end, now);
    await expect(endGrant(db, administrator, end, now)).rejects.toMatchObject({ kind: "conflict", key: "admin.grant-ended-already" });
  });

  test("of somebody else than the address says is refused as missing", async ({ db }) => {
    const [administrator, person, other] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }] }), await aResident(db)];
    await expect(endGrant(db, administrator, { personId: other.id, grantId: person.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({ kind: "missing", key: "admin.grant-not-found" });
  });

  test("never deletes: the database does not let the application", async ({ db }) => {
    const person = await aPerson(db, { roles: [{ role: "moderator" }] });
    await expect(db.delete(grants).where(eq(grants.personId, person.id))).rejects.toThrow();
  });
});

describe("the form", () => {
  test("takes a role with empty days, and an end with a grant", () => {
    expect(grantForms.parse({ intent: "give", role: "clerk" })).toEqual({ intent: "give", role: "clerk", startsOn: "", lastDay: "" });
    expect(grantForms.parse({ intent: "end", grantId: "7" })).toEqual({ intent: "end", grantId: 7 });
  });

  test.for([
    { intent: "give", role: "mayor" },
    { intent: "give" },
    { intent: "give", role: "clerk", startsOn: "tomorrow" },
    { intent: "give", role: "clerk", officeId: "1e3" },
    { intent: "give", role: "clerk", personId: "1" },
    { intent: "end", grantId: "-1" },
    { intent: "own" },
    {},
  ])("refuses %j", (values) => {
    expect(grantForms.safeParse(values).success).toBe(false);
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("two administrators who end each other leave one", async () => {
    const { db } = own;
    const [one, other] = [await anAdministrator(db), await anAdministrator(db)];
    const ends = await Promise.allSettled([
      endGrant(db, one, { personId: other.id, grantId: other.grants[0]?.id ?? 0 }, now),
      endGrant(db, other, { personId: one.id, grantId: one.grants[0]?.id ?? 0 }, now),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("one role given four times at once is one grant", async () => {
    const { db } = own;
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    await Promise.allSettled([1, 2, 3, 4].map(() => giveGrant(db, administrator, { personId: person.id, grant: aGrant(), timeZone }, now)));
    expect(await db.select().from(grants).where(eq(grants.personId, person.id))).toHaveLength(1);
  });
});
