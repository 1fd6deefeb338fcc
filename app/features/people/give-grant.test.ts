import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { grants } from "~db/schema";
import { anOffice, aPerson, aResident } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { actsOnGrant, aGrant, anAdministrator, readGrant } from "../../../tests/support/grants";
import { giveGrant } from "./give-grant.server";
import { grantForms, type NewGrant } from "./grant-form";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

describe("giving a grant", () => {
  test("puts it in force now, without end, and tells the record", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant: aGrant(), timeZone }, now);
    expect(await readGrant(db, grantId)).toMatchObject({
      role: "moderator",
      officeId: null,
      startsAt: now,
      endsAt: null,
      givenBy: administrator.id,
    });
    expect(await actsOnGrant(db, grantId)).toMatchObject([
      { act: "grant.given", actorId: administrator.id, grantId: administrator.grants[0]?.id, detail: { personId: person.id } },
    ]);
  });

  test("takes days as the city's, the last one to its end", async ({ db }) => {
    const [administrator, person, office] = [await anAdministrator(db), await aResident(db), await anOffice(db)];
    const grant = aGrant({ role: "drafter", officeId: office.id, startsOn: "2026-12-01", lastDay: "2027-06-30" });
    const grantId = await giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now);
    expect(await readGrant(db, grantId)).toMatchObject({
      startsAt: new Date("2026-12-01T06:00:00Z"),
      endsAt: new Date("2027-07-01T05:00:00Z"),
    });
  });

  test("that starts today starts now: nobody had the role before it was given", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(
      db,
      administrator,
      { personId: person.id, grant: aGrant({ startsOn: "2026-11-22", lastDay: "2026-11-22" }), timeZone },
      now,
    );
    expect(await readGrant(db, grantId)).toMatchObject({ startsAt: now, endsAt: new Date("2026-11-23T06:00:00Z") });
  });

  test("is refused to oneself", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await expect(
      giveGrant(db, administrator, { personId: administrator.id, grant: aGrant(), timeZone }, now),
    ).rejects.toMatchObject({ kind: "forbidden", key: "admin.own-grants" });
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const [moderator, person] = [await aPerson(db, { roles: [{ role: "moderator" }] }), await aResident(db)];
    await expect(giveGrant(db, moderator, { personId: person.id, grant: aGrant(), timeZone }, now)).rejects.toMatchObject({
      kind: "forbidden",
      key: "common.forbidden",
    });
  });

  test("is refused without an office for those who work for one", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    for (const grant of [aGrant({ role: "approver" }), aGrant({ role: "drafter", officeId: 99_999_999 })]) {
      await expect(giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now)).rejects.toMatchObject({
        kind: "invalid",
        key: "admin.grant-needs-office",
      });
    }
  });

  test("is refused with an office for those who work for the whole city", async ({ db }) => {
    const [administrator, person, office] = [await anAdministrator(db), await aResident(db), await anOffice(db)];
    await expect(
      giveGrant(db, administrator, { personId: person.id, grant: aGrant({ officeId: office.id }), timeZone }, now),
    ).rejects.toMatchObject({ key: "admin.grant-without-office" });
  });

  test("is refused when its last day is past, or before its first", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    for (const grant of [aGrant({ lastDay: "2026-11-21" }), aGrant({ startsOn: "2026-12-10", lastDay: "2026-12-09" })]) {
      await expect(giveGrant(db, administrator, { personId: person.id, grant, timeZone }, now)).rejects.toMatchObject({
        kind: "invalid",
        key: "admin.grant-ends-before",
      });
    }
  });

  test("is refused for a day that does not exist", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    await expect(
      giveGrant(db, administrator, { personId: person.id, grant: aGrant({ lastDay: "2027-02-29" }), timeZone }, now),
    ).rejects.toMatchObject({ key: "admin.day-wrong" });
  });

  test("is refused when the person has it at that time, and not when it is another time or office", async ({ db }) => {
    const [administrator, person, one, other] = [
      await anAdministrator(db),
      await aResident(db),
      await anOffice(db),
      await anOffice(db),
    ];
    const give = (values: Partial<NewGrant>) =>
      giveGrant(db, administrator, { personId: person.id, grant: aGrant({ role: "drafter", ...values }), timeZone }, now);
    await give({ officeId: one.id, startsOn: "2027-01-01", lastDay: "2027-01-31" });
    await expect(give({ officeId: one.id })).rejects.toMatchObject({ kind: "conflict", key: "admin.grant-already" });
    await expect(give({ officeId: one.id, startsOn: "2027-01-31" })).rejects.toMatchObject({ kind: "conflict" });
    await give({ officeId: one.id, startsOn: "2027-02-01" });
    await give({ officeId: one.id, lastDay: "2026-12-31" });
    await give({ officeId: other.id });
  });

  test("to nobody is refused as missing", async ({ db }) => {
    const administrator = await anAdministrator(db);
    await expect(giveGrant(db, administrator, { personId: 99_999_999, grant: aGrant(), timeZone }, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });
});

describe("the form", () => {
  test("takes a role with empty days, and an end with a grant", () => {
    expect(grantForms.parse({ intent: "give", role: "clerk" })).toEqual({
      intent: "give",
      role: "clerk",
      startsOn: "",
      lastDay: "",
    });
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

  test("one role given four times at once is one grant", async () => {
    const { db } = own;
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    await Promise.allSettled(
      [1, 2, 3, 4].map(() => giveGrant(db, administrator, { personId: person.id, grant: aGrant(), timeZone }, now)),
    );
    expect(await db.select().from(grants).where(eq(grants.personId, person.id))).toHaveLength(1);
  });
});
