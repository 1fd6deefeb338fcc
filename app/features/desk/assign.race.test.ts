import { isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { delegate } from "~/features/delegations/delegate.server";
import { ownDatabase } from "~db/../tests/support/database";
import { aDesk, type Desk } from "~db/../tests/support/response-builders";
import { assignments, delegations } from "~db/schema";
import { assign } from "./assign.server";

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();
let desk: Desk;

beforeAll(async () => {
  desk = await aDesk(own.db, now);
});

test("when two people assign at once, there is one owner, and what each said is there", async () => {
  const owners = [desk.drafter.id, desk.approver.id, desk.drafter.id, desk.approver.id];
  await Promise.all(
    owners.map((ownerId) => assign(own.db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId }, now)),
  );
  expect(await own.db.select().from(assignments).where(isNull(assignments.endedAt))).toHaveLength(1);
  expect((await own.db.select().from(assignments)).length).toBeGreaterThanOrEqual(2);
});

test("a desk handed over from two tabs at once is handed over once", async () => {
  const days = { officeId: desk.office.id, fromId: desk.drafter.id, toId: desk.approver.id, startsOn: "2026-11-22" };
  const tabs = [1, 2, 3].map(() => delegate(own.db, desk.drafter, { ...days, lastDay: "2026-12-03" }, "America/Chicago", now));
  await Promise.all(tabs);
  expect(await own.db.select().from(delegations)).toHaveLength(1);
});
