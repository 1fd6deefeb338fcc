import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { startResponse } from "~/features/responses/save-response.server";
import { loader as desk } from "~/routes/desk";
import { loader as brief } from "~/routes/desk.brief";
import { loader as delegations } from "~/routes/desk.delegations";
import { loader as topic } from "~/routes/desk.topics.$slug";
import { aCity, anIdea, anOffice, aPerson, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";
import { queriesOf } from "../support/page-queries";
import { aText } from "../support/response-builders";

const now = new Date("2026-11-22T18:00:00Z");
/** Of the eight that a page may take, the city has one, which is not counted here. */
const most = 7;
const own = ownDatabase();
let office: { id: number };
let drafter: Awaited<ReturnType<typeof aPerson>>;
let approver: { id: number };

const pages = [
  ["/desk", desk, {}],
  ["/desk?office=all&owner=me&stage=review", desk, {}],
  ["/desk?show=questions", desk, {}],
  ["/desk?show=answered", desk, {}],
  ["/desk/brief", brief, {}],
  ["/desk/delegations", delegations, {}],
  ["/desk/topics/the-first", topic, { slug: "the-first" }],
] as const;

beforeAll(async () => {
  await aCity(own.db);
  office = await anOffice(own.db);
  await own.db.execute(sql`update city set lead_office_id = ${office.id}`);
  drafter = await aPerson(own.db, { roles: [{ role: "drafter", officeId: office.id }] });
  approver = await aPerson(own.db, { roles: [{ role: "approver", officeId: office.id }] });
  await grow(1);
});

/** More topics, ideas, responses and offices: a page may not take more queries for them. */
async function grow(times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    const closed = { opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -30), respondBy: daysFrom(now, -10) };
    for (const askingOfficeId of [office.id, (await anOffice(own.db)).id]) {
      const slug = times === 1 && askingOfficeId === office.id ? { slug: "the-first" } : {};
      const asked = await aTopic(own.db, now, { askingOfficeId, ...closed, ...slug });
      const ideas = [await anIdea(own.db, now, { topicId: asked.id }), await anIdea(own.db, now, { topicId: asked.id })];
      if (askingOfficeId === office.id)
        await startResponse(own.db, drafter, asked.slug, aText({ ideaIds: [ideas[0]?.id ?? 0] }), now);
      await aTopic(own.db, now, { askingOfficeId });
    }
  }
}

test("pages of the desk take few queries, and no more for a larger city", async () => {
  const small = await counts();
  await grow(12);
  expect(await counts()).toEqual(small);
  for (const [path, queries] of Object.entries(small)) expect(queries, path).toBeLessThanOrEqual(most);
});

async function counts(): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const [path, loader, params] of pages)
    taken[path] = await queriesOf(own, { loader, path, params, personId: approver.id, now });
  return taken;
}
