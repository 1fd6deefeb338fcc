import { expect } from "vitest";
import { delegate } from "~/features/delegations/delegate.server";
import type { Actor } from "~/features/people/actor";
import { anIdea, anOffice, aPerson, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aResponseInReview } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { assign } from "./assign.server";
import { readDesk } from "./read-desk.server";

const now = new Date("2026-11-22T18:00:00Z");

async function read(db: Database, actor: Actor, city: Parameters<typeof readDesk>[2]["city"], search = "") {
  const { owed, ...desk } = await readDesk(db, actor, { city, search: new URLSearchParams(search), tab: "owed", now });
  if (!owed) throw new Error("the desk has everything owed");
  return { ...desk, ...owed, ids: owed.items.map(({ kind, id }) => `${kind} ${id}`) };
}

test("an approver sees what waits for a yes of theirs, and not their own text; a drafter sees none of it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const inReview = await aResponseInReview(db, desk, now, { coversTopic: true });
  const approved = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Yes." });
  const writer = { ...desk.drafter, grants: [...desk.drafter.grants, ...desk.approver.grants] };
  const toSign = async (actor: Actor) => (await read(db, actor, desk.city)).toSign.map(({ id }) => id);
  expect(await toSign(desk.approver)).toEqual([inReview, approved]);
  expect(await toSign(writer)).toEqual([approved]);
  expect(await toSign(desk.drafter)).toEqual([]);
});

test("what is late on somebody's desk waits for them, also on one they look after", async ({ db }) => {
  const desk = await aDesk(db, now);
  const late = await aTopic(db, now, {
    askingOfficeId: desk.office.id,
    opensAt: daysFrom(now, -90),
    closesAt: daysFrom(now, -50),
    respondBy: daysFrom(now, -3),
  });
  const idea = await anIdea(db, now, { topicId: late.id });
  await assign(db, desk.drafter, { subject: "topic", ids: [late.id, desk.topic.id], ownerId: desk.drafter.id }, now);
  expect((await read(db, desk.drafter, desk.city)).late.map(({ id }) => id)).toEqual([idea.id]);
  expect((await read(db, desk.approver, desk.city)).late).toEqual([]);
  expect((await read(db, desk.approver, desk.city, "owner=me")).ids).toEqual([]);
  const days = { officeId: desk.office.id, fromId: desk.drafter.id, toId: desk.approver.id, startsOn: "2026-11-22" };
  await delegate(db, desk.drafter, { ...days, lastDay: "2026-12-03" }, desk.city.timeZone, now);
  expect((await read(db, desk.approver, desk.city)).late.map(({ id }) => id)).toEqual([idea.id]);
  expect((await read(db, desk.approver, desk.city, "owner=me")).ids).toEqual([`idea ${idea.id}`, `topic ${desk.topic.id}`]);
});

test("people of the lead office look at every office's desk; others get only their own, whatever they ask", async ({ db }) => {
  const desk = await aDesk(db, now);
  const mayor = await anOffice(db);
  const watcher = await aPerson(db, { roles: [{ role: "drafter", officeId: mayor.id }] });
  const city = { ...desk.city, leadOfficeId: mayor.id };
  const owed = [`topic ${desk.topic.id}`];
  expect((await read(db, watcher, city)).ids).toEqual([]);
  expect(await read(db, watcher, city, "office=all")).toMatchObject({ ids: owed, ownIds: [mayor.id], watches: true });
  expect((await read(db, watcher, city, `office=${desk.office.slug}`)).ids).toEqual(owed);
  for (const search of ["office=all", `office=${desk.office.slug}`])
    expect(await read(db, watcher, desk.city, search)).toMatchObject({ ids: [], watches: false });
});

test("an address that makes no sense shows everything", async ({ db }) => {
  const desk = await aDesk(db, now);
  const { ids } = await read(db, desk.drafter, desk.city, "kind=person&stage=x&owner=-1&after=nothing&office=%00");
  expect(ids).toEqual([`topic ${desk.topic.id}`]);
});
