import { eq } from "drizzle-orm";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { endGrant } from "~/features/people/end-grant.server";
import { suspendPerson } from "~/features/people/suspend-person.server";
import { anOffice, aPerson } from "~db/../tests/support/builders";
import { ownDatabase } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aResponseInReview, type Desk } from "~db/../tests/support/response-builders";
import { grants, publications } from "~db/schema";
import { approveResponse } from "./move-response.server";
import { publishResponse } from "./publish-response.server";

const now = new Date();
const own = ownDatabase();
let desk: Desk;
let administrator: Awaited<ReturnType<typeof aPerson>>;

beforeAll(async () => {
  desk = await aDesk(own.db, now);
  administrator = await aPerson(own.db, { roles: [{ role: "administrator" }] });
});

const approver = () => aPerson(own.db, { roles: [{ role: "approver", officeId: desk.office.id }] });

test("a role that ended between opening the page and publishing gives no right", async () => {
  const [{ db }, person] = [own, await approver()];
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "One." });
  await endGrant(db, administrator, { personId: person.id, grantId: person.grants[0]?.id ?? 0 }, new Date());
  await expect(publishResponse(db, person, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "desk.role-ended",
  });
});

test("a person who was suspended meanwhile neither approves nor publishes", async () => {
  const [{ db }, person] = [own, await approver()];
  const review = await aResponseInReview(db, desk, now, { coversTopic: true, summary: "Two." });
  const approved = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Three." });
  const lastDay = new Date(now.getTime() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const suspension = { personId: person.id, reason: "An inquiry.", lastDay, timeZone: desk.city.timeZone };
  await suspendPerson(db, administrator, suspension, new Date());
  const refusal = { kind: "forbidden", key: "desk.suspended" };
  await expect(publishResponse(db, person, approved, 1, desk.site, now)).rejects.toMatchObject(refusal);
  await expect(approveResponse(db, person, review, 1, now)).rejects.toMatchObject(refusal);
});

test("an approver of another office does not find it", async () => {
  const { db } = own;
  const office = await anOffice(db);
  const person = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Four." });
  await expect(publishResponse(db, person, id, 1, desk.site, now)).rejects.toMatchObject({ kind: "missing" });
});

test("who ends a role waits for what is published under it, and who publishes waits for the end of the role", async () => {
  const { db } = own;
  const [first, second] = [await approver(), await approver()];
  const one = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Five." });
  const two = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Six." });

  // Publishing holds the grant and is stopped before its end: ending the grant has to wait.
  // As the owner, who sees the statements of others; not in one transaction with the lock, where they would not change.
  const [blocker, watcher] = [new pg.Client({ connectionString: own.url }), new pg.Client({ connectionString: own.url })];
  await Promise.all([blocker.connect(), watcher.connect()]);
  await blocker.query("begin");
  await blocker.query("lock table mails in exclusive mode");
  const publishing = publishResponse(db, first, one, 1, desk.site, now);
  await waitingFor(watcher, "mails");
  const ending = endGrant(db, administrator, { personId: first.id, grantId: first.grants[0]?.id ?? 0 }, new Date());
  await waitingFor(watcher, "grants");
  await blocker.query("commit");
  await Promise.all([publishing, ending]);
  expect(await db.select().from(publications).where(eq(publications.responseId, one))).toHaveLength(1);

  // The end of the role is written and not yet committed: publishing waits, and then is refused.
  await blocker.query("begin");
  await blocker.query("update grants set ends_at = now() where person_id = $1", [second.id]);
  const refused = publishResponse(db, second, two, 1, desk.site, now);
  refused.catch(() => {});
  await waitingFor(watcher, "grants");
  await blocker.query("commit");
  await Promise.all([blocker.end(), watcher.end()]);
  await expect(refused).rejects.toMatchObject({ key: "desk.role-ended" });
  expect(await db.select().from(publications).where(eq(publications.responseId, two))).toEqual([]);
  expect(await db.select().from(grants).where(eq(grants.personId, second.id))).toHaveLength(1);
});

/** Until a statement that names the table waits for a lock. */
async function waitingFor(owner: pg.Client, table: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await owner.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like $1",
      [`%${table}%`],
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`nobody waited for ${table}`);
}
