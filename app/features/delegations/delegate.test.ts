import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Actor } from "~/features/people/actor";
import { anOffice, aPerson, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, type Desk } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { delegations, grants, record } from "~db/schema";
import { delegate } from "./delegate.server";
import type { NewDelegation } from "./delegation-form";
import { endDelegation } from "./end-delegation.server";
import { getTeam } from "./team.server";

/** November 22 in the city. */
const now = new Date("2026-11-22T18:00:00Z");

const give = (db: Database, actor: Actor, desk: Desk, values: Partial<NewDelegation> = {}) =>
  delegate(
    db,
    actor,
    {
      officeId: desk.office.id,
      fromId: desk.drafter.id,
      toId: desk.approver.id,
      startsOn: "2026-11-22",
      lastDay: "2026-12-03",
      ...values,
    },
    desk.city.timeZone,
    now,
  );

test("a desk is looked after from now to the end of its last day in the city", async ({ db }) => {
  const desk = await aDesk(db, now);
  await give(db, desk.drafter, desk);
  expect(await db.select().from(delegations)).toMatchObject([{ startsAt: now, endsAt: new Date("2026-12-04T06:00:00Z") }]);
  const stand = async (at: Date) => (await getTeam(db, [desk.office.id], at)).delegations.map(({ toId }) => toId);
  expect(await stand(now)).toEqual([desk.approver.id]);
  expect(await stand(new Date("2026-12-04T05:59:59Z"))).toEqual([desk.approver.id]);
  expect(await stand(new Date("2026-12-04T06:00:00Z"))).toEqual([]);
  const acts = await db.select({ act: record.act }).from(record).where(eq(record.subject, "office"));
  expect(acts).toEqual([{ act: "desk.delegated" }]);
});

test("a successor takes over on a date, for good, also from somebody who has left", async ({ db }) => {
  const desk = await aDesk(db, now);
  await db
    .update(grants)
    .set({ endsAt: daysFrom(now, -1) })
    .where(eq(grants.personId, desk.drafter.id));
  await give(db, desk.approver, desk, { startsOn: "2026-12-01", lastDay: null });
  const stand = async (at: Date) => (await getTeam(db, [desk.office.id], at)).delegations;
  expect(await stand(now)).toEqual([]);
  expect(await stand(daysFrom(now, 500))).toMatchObject([{ fromId: desk.drafter.id, toId: desk.approver.id, endsAt: null }]);
});

test("only an approver of the office hands over somebody else's desk", async ({ db }) => {
  const desk = await aDesk(db, now);
  const third = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id }] });
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  await expect(give(db, third, desk)).rejects.toMatchObject({ kind: "forbidden", key: "desk.delegate-only-own" });
  await expect(give(db, stranger, desk)).rejects.toMatchObject({ kind: "missing" });
  await give(db, desk.approver, desk, { toId: third.id });
});

test("whoever looks after a desk works there now, and is somebody else", async ({ db }) => {
  const desk = await aDesk(db, now);
  const elsewhere = await aPerson(db, { roles: [{ role: "drafter", officeId: (await anOffice(db)).id }] });
  const gone = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id, endsAt: daysFrom(now, -1) }] });
  for (const { id } of [elsewhere, gone])
    await expect(give(db, desk.drafter, desk, { toId: id })).rejects.toMatchObject({ key: "desk.stand-in-not-here" });
  await expect(give(db, desk.drafter, desk, { toId: desk.drafter.id })).rejects.toMatchObject({ kind: "invalid" });
  await expect(give(db, desk.approver, desk, { fromId: elsewhere.id })).rejects.toMatchObject({ kind: "missing" });
});

test("days that have passed, or that go backwards, are refused", async ({ db }) => {
  const desk = await aDesk(db, now);
  await expect(give(db, desk.drafter, desk, { startsOn: "2026-11-21" })).rejects.toMatchObject({
    key: "desk.delegation-start-passed",
  });
  await expect(give(db, desk.drafter, desk, { startsOn: "2026-12-04" })).rejects.toMatchObject({
    key: "desk.delegation-ends-before",
  });
});

test("giving it twice keeps one, and two people do not look after one desk at once", async ({ db }) => {
  const desk = await aDesk(db, now);
  const third = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id }] });
  for (let times = 0; times < 2; times += 1) await give(db, desk.drafter, desk);
  expect(await db.select().from(delegations)).toHaveLength(1);
  await expect(give(db, desk.drafter, desk, { toId: third.id })).rejects.toMatchObject({ key: "desk.delegation-overlaps" });
  await give(db, desk.drafter, desk, { toId: third.id, startsOn: "2026-12-04", lastDay: null });
});

test("it ends early for whoever gave it, got it or approves there; ending it twice changes nothing", async ({ db }) => {
  const desk = await aDesk(db, now);
  const third = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id }] });
  const later = daysFrom(now, 1);
  await give(db, desk.drafter, desk);
  const [given] = await db.select().from(delegations);
  const id = given?.id ?? 0;
  await expect(endDelegation(db, third, id, later)).rejects.toMatchObject({ kind: "forbidden" });
  await expect(endDelegation(db, desk.approver, id + 1, later)).rejects.toMatchObject({ kind: "missing" });
  await endDelegation(db, desk.drafter, id, later);
  await endDelegation(db, desk.approver, id, daysFrom(later, 1));
  expect(await db.select().from(delegations)).toMatchObject([{ endsAt: later }]);
});

test("one that has not begun never does, and another may take its place", async ({ db }) => {
  const desk = await aDesk(db, now);
  await give(db, desk.drafter, desk, { startsOn: "2026-12-01", lastDay: null });
  const [given] = await db.select().from(delegations);
  await endDelegation(db, desk.drafter, given?.id ?? 0, now);
  expect((await getTeam(db, [desk.office.id], daysFrom(now, 60))).delegations).toEqual([]);
  await give(db, desk.drafter, desk, { startsOn: "2026-12-01", lastDay: null });
  expect((await getTeam(db, [desk.office.id], daysFrom(now, 60))).delegations).toHaveLength(1);
});

test("a delegation gives no rights: without a grant, nobody stands in", async ({ db }) => {
  const desk = await aDesk(db, now);
  await give(db, desk.drafter, desk);
  await db.update(grants).set({ endsAt: now }).where(eq(grants.personId, desk.approver.id));
  const team = await getTeam(db, [desk.office.id], daysFrom(now, 1));
  expect(team).toMatchObject({ people: [{ id: desk.drafter.id }], delegations: [] });
});
