import type { LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { loader as front } from "~/routes/admin";
import { loader as adminCalendar } from "~/routes/admin.calendar";
import { loader as adminOffices } from "~/routes/admin.offices";
import { loader as adminOffice } from "~/routes/admin.offices.$officeId";
import { loader as adminPeople } from "~/routes/admin.people";
import { loader as adminPerson } from "~/routes/admin.people.$personId";
import { loader as adminPolicy } from "~/routes/admin.policy";
import { loader as adminSettings } from "~/routes/admin.settings";
import { loader as adminTemplates } from "~/routes/admin.templates";
import { loader as adminTopics } from "~/routes/admin.topics";
import { loader as adminTopic } from "~/routes/admin.topics.$topicId";
import { loader as newTopic } from "~/routes/admin.topics.new";
import { loader as offices } from "~/routes/offices";
import { loader as office } from "~/routes/offices.$slug";
import { loader as scorecard } from "~/routes/offices.$slug.scorecard";
import { loader as scorecards } from "~/routes/offices.scorecards";
import { aCity, anIdea, anOffice, aPerson, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";
import { queriesOf } from "../support/page-queries";

const now = new Date("2026-11-22T18:00:00Z");
/** Of the eight that a page may take, the city has one, which is not counted here. */
const most = 7;
const own = ownDatabase();
let administrator: { id: number };

const pages = [
  ["/offices", offices, {}],
  ["/offices/office", office, { slug: "office" }],
  ["/offices/office/scorecard.csv", fileOf(scorecard), { slug: "office" }],
  ["/offices/scorecards.csv", fileOf(scorecards), {}],
  ["/admin", front, {}],
  ["/admin/offices", adminOffices, {}],
  ["/admin/offices/1", adminOffice, { officeId: "1" }],
  ["/admin/people?q=person&staff=1", adminPeople, {}],
  ["/admin/people/1", adminPerson, { personId: "1" }],
  ["/admin/topics", adminTopics, {}],
  ["/admin/topics/new", newTopic, {}],
  ["/admin/topics/1", adminTopic, { topicId: "1" }],
  ["/admin/policy", adminPolicy, {}],
  ["/admin/templates", adminTemplates, {}],
  ["/admin/settings", adminSettings, {}],
  ["/admin/calendar", adminCalendar, {}],
] as const;

beforeAll(async () => {
  await aCity(own.db);
  administrator = await aPerson(own.db, { roles: [{ role: "administrator" }] });
  await grow(1);
});

/** More offices, topics, ideas and people: a page may not take more queries for them. */
async function grow(times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    const { id } = await anOffice(own.db, times === 1 ? { slug: "office" } : {});
    for (const closed of [true, false]) {
      const dates = closed ? { opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -30), respondBy: daysFrom(now, -10) } : {};
      const topic = await aTopic(own.db, now, { askingOfficeId: id, ...dates });
      await anIdea(own.db, now, { topicId: topic.id });
    }
    await aPerson(own.db, { roles: [{ role: "drafter", officeId: id }, { role: "moderator" }] });
  }
}

test("pages of offices and of the administration take few queries, and no more for a larger city", async () => {
  const small = await counts();
  await grow(12);
  expect(await counts()).toEqual(small);
  for (const [path, queries] of Object.entries(small)) expect(queries, path).toBeLessThanOrEqual(most);
});

async function counts(): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const [path, loader, params] of pages)
    taken[path] = await queriesOf(own, { loader, path, params, personId: administrator.id, now });
  return taken;
}

/** A file is answered in place of a page: its loader throws, once it has read all it needs. */
function fileOf(loader: typeof scorecard): (args: LoaderFunctionArgs) => Promise<unknown> {
  return (args) => loader(args).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Response));
}
