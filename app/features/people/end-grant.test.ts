import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { sessionsOf } from "~/http/session.server";
import { grants } from "~db/schema";
import { aPerson, aResident, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { actsOnGrant, aGrant, anAdministrator, readGrant } from "../../../tests/support/grants";
import { endGrant } from "./end-grant.server";
import { giveGrant } from "./give-grant.server";
import { grantStateOf } from "./roles";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

describe("ending a grant", () => {
  test("ends it now and keeps the row, and the record tells", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }] })];
    const grantId = person.grants[0]?.id ?? 0;
    await endGrant(db, administrator, { personId: person.id, grantId }, now);
    expect(await readGrant(db, grantId)).toMatchObject({ endsAt: now, endedBy: administrator.id, role: "moderator" });
    expect(await actsOnGrant(db, grantId)).toMatchObject([
      { act: "grant.ended", actorId: administrator.id, grantId: administrator.grants[0]?.id },
    ]);
  });

  test("takes the role away at the person's next request", async ({ db }) => {
    const [administrator, person] = [
      await anAdministrator(db),
      await aPerson(db, { roles: [{ role: "moderator" }, { role: "clerk" }] }),
    ];
    const sessions = sessionsOf(db, { secure: false });
    const real = new Date();
    const cookie = (await sessions.start(person.id, real)).split(";")[0] ?? "";
    expect((await sessions.actorOf(cookie))?.grants.map(({ role }) => role)).toEqual(["moderator", "clerk"]);
    // The whole test is one transaction, and in it the database's clock stands still: end it a moment before.
    await endGrant(
      db,
      administrator,
      { personId: person.id, grantId: person.grants[0]?.id ?? 0 },
      new Date(real.getTime() - 60_000),
    );
    expect((await sessions.actorOf(cookie))?.grants.map(({ role }) => role)).toEqual(["clerk"]);
  });

  test("that has not begun means that it never does", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aResident(db)];
    const grantId = await giveGrant(
      db,
      administrator,
      { personId: person.id, grant: aGrant({ startsOn: "2027-01-01" }), timeZone },
      now,
    );
    await endGrant(db, administrator, { personId: person.id, grantId }, now);
    const grant = await readGrant(db, grantId);
    expect(grant.endsAt).toEqual(grant.startsAt);
    expect(grantStateOf(grant, now)).toBe("ended");
    expect(grantStateOf(grant, daysFrom(now, 365))).toBe("ended");
  });

  test("is refused for one's own", async ({ db }) => {
    const administrator = await aPerson(db, { roles: [{ role: "administrator" }, { role: "moderator" }] });
    for (const grant of administrator.grants) {
      await expect(endGrant(db, administrator, { personId: administrator.id, grantId: grant.id }, now)).rejects.toMatchObject({
        kind: "forbidden",
        key: "admin.own-grants",
      });
    }
  });

  test("is refused to everyone but administrators", async ({ db }) => {
    const [auditor, person] = [
      await aPerson(db, { roles: [{ role: "auditor" }] }),
      await aPerson(db, { roles: [{ role: "moderator" }] }),
    ];
    await expect(endGrant(db, auditor, { personId: person.id, grantId: person.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("is refused when it would leave the city without an administrator", async ({ db }) => {
    const [leaving, last] = [await anAdministrator(db, daysFrom(now, -1)), await anAdministrator(db)];
    await expect(endGrant(db, leaving, { personId: last.id, grantId: last.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "admin.last-administrator",
    });
    expect((await readGrant(db, last.grants[0]?.id ?? 0)).endsAt).toBeNull();
  });

  test("is refused when the only other administrator's grant runs out before", async ({ db }) => {
    const [deputy, lasting] = [await anAdministrator(db, daysFrom(now, 7)), await anAdministrator(db)];
    await expect(endGrant(db, deputy, { personId: lasting.id, grantId: lasting.grants[0]?.id ?? 0 }, now)).rejects.toMatchObject({
      key: "admin.last-administrator",
    });
    await endGrant(db, lasting, { personId: deputy.id, grantId: deputy.grants[0]?.id ?? 0 }, now);
  });

  test("is refused the second time", async ({ db }) => {
    const [administrator, person] = [await anAdministrator(db), await aPerson(db, { roles: [{ role: "moderator" }] })];
    const end = { personId: person.id, grantId: person.grants[0]?.id ?? 0 };
    await endGrant(db, administrator, end, now);
    await expect(endGrant(db, administrator, end, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "admin.grant-ended-already",
    });
  });

  test("of somebody else than the address says is refused as missing", async ({ db }) => {
    const [administrator, person, other] = [
      await anAdministrator(db),
      await aPerson(db, { roles: [{ role: "moderator" }] }),
      await aResident(db),
    ];
    await expect(
      endGrant(db, administrator, { personId: other.id, grantId: person.grants[0]?.id ?? 0 }, now),
    ).rejects.toMatchObject({ kind: "missing", key: "admin.grant-not-found" });
  });

  test("never deletes: the database does not let the application", async ({ db }) => {
    const person = await aPerson(db, { roles: [{ role: "moderator" }] });
    await expect(db.delete(grants).where(eq(grants.personId, person.id))).rejects.toThrow();
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
});
