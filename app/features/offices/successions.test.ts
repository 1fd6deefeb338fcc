import { and, eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { City } from "~/features/city/queries.server";
import { getDeskTopic } from "~/features/desk-topics/topic-desk.server";
import { getDeskResponse } from "~/features/response-desk/response-desk.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import { getTopic } from "~/features/topics/queries.server";
import type { Database } from "~db/client.server";
import { delegations, offices, publications, record, successions } from "~db/schema";
import { aCity, anIdea, anOffice, aPerson, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse } from "../../../tests/support/response-builders";
import { callOffSuccessor } from "./call-off-successor.server";
import { editOffice } from "./edit-office.server";
import { officeForms, type Successor } from "./office-form";
import { planSuccessor } from "./plan-successor.server";
import { getOffice, getOfficeById, listHeads, listOfficeStaff, listOffices } from "./queries.server";

const now = new Date("2026-11-22T18:00:00Z");
const anAdministrator = (db: Database) => aPerson(db, { roles: [{ role: "administrator" }] });
const aSuccessor = (startsOn: string, values: Partial<Successor> = {}): Successor => ({
  headName: "Marcus Bell",
  headTitle: "Chief",
  headTitleEs: "Jefe",
  startsOn,
  ...values,
});

/** A city in this time zone with an office that Dana Ortiz leads. */
async function aCityHall(db: Database, timeZone = "America/Chicago") {
  const city: City = { ...(await aCity(db, { timeZone })), holidays: [] };
  const [office, administrator] = [await anOffice(db, { headName: "Dana Ortiz" }), await anAdministrator(db)];
  const plan = (successor: Successor, at = now) => planSuccessor(db, administrator, { officeId: office.id, successor, city }, at);
  const headOn = async (moment: string) => (await getOfficeById(db, office.id, new Date(moment))).headName;
  return { city, office, administrator, plan, headOn };
}

describe("the head of an office", () => {
  test("is the successor from the first moment of the day in the city, not in UTC", async ({ db }) => {
    const { plan, headOn } = await aCityHall(db);
    await plan(aSuccessor("2026-12-01"));
    expect(await headOn("2026-12-01T00:30:00Z")).toBe("Dana Ortiz");
    expect(await headOn("2026-12-01T05:59:59Z")).toBe("Dana Ortiz");
    expect(await headOn("2026-12-01T06:00:00Z")).toBe("Marcus Bell");
  });

  test.for([
    ["Pacific/Kiritimati", "2026-11-30T09:59:59Z", "2026-11-30T10:00:00Z"],
    ["Pacific/Pago_Pago", "2026-12-01T10:59:59Z", "2026-12-01T11:00:00Z"],
  ] as const)("changes at midnight in %s", async ([timeZone, before, after], { db }) => {
    const { plan, headOn } = await aCityHall(db, timeZone);
    await plan(aSuccessor("2026-12-01"));
    expect([await headOn(before), await headOn(after)]).toEqual(["Dana Ortiz", "Marcus Bell"]);
  });

  test("is the newest of those whose day has come, in lists too", async ({ db }) => {
    const { office, plan, headOn } = await aCityHall(db);
    await plan(aSuccessor("2027-03-01", { headName: "Third" }));
    await plan(aSuccessor("2026-12-01", { headName: "Second" }));
    expect(await headOn("2026-11-30T18:00:00Z")).toBe("Dana Ortiz");
    expect(await headOn("2026-12-15T18:00:00Z")).toBe("Second");
    expect(await headOn("2027-03-01T18:00:00Z")).toBe("Third");
    const at = new Date("2027-01-01T18:00:00Z");
    expect((await listOffices(db, at)).offices.map(({ headName }) => headName)).toEqual(["Second"]);
    expect(await getOffice(db, office.slug, at)).toMatchObject({ headTitle: "Chief", headTitleEs: "Jefe" });
  });

  test("is the one that topics and the desk name, though they join the office under names of their own", async ({ db }) => {
    const desk = await aDesk(db, now);
    // Those ask the database's clock.
    const since = { officeId: desk.office.id, startsOn: "2020-01-01", createdAt: now };
    await db.insert(successions).values({ ...since, headName: "Marcus Bell", headTitle: "Chief", headTitleEs: "Jefe" });
    expect(await getTopic(db, desk.topic.slug)).toMatchObject({ responsibleHead: "Marcus Bell", responsibleHeadTitleEs: "Jefe" });
    expect(await getDeskTopic(db, desk.drafter, desk.topic.slug)).toMatchObject({ signerName: "Marcus Bell" });
    const draft = await anApprovedResponse(db, desk, now, { coversTopic: true });
    expect(await getDeskResponse(db, desk.drafter, draft)).toMatchObject({ signerName: "Marcus Bell", signerTitle: "Chief" });
  });

  test("is another one for each office", async ({ db }) => {
    const { plan } = await aCityHall(db);
    const other = await anOffice(db, { headName: "Karen Roe" });
    await plan(aSuccessor("2026-11-22"));
    expect(await getOfficeById(db, other.id, daysFrom(now, 30))).toMatchObject({ headName: "Karen Roe" });
  });

  test("stays when the successor is called off", async ({ db }) => {
    const { city, office, administrator, plan, headOn } = await aCityHall(db);
    const successionId = await plan(aSuccessor("2026-12-01"));
    await callOffSuccessor(db, administrator, { officeId: office.id, successionId, city }, now);
    expect(await headOn("2026-12-02T18:00:00Z")).toBe("Dana Ortiz");
    expect((await listHeads(db, office.id)).map(({ headName }) => headName)).toEqual(["Dana Ortiz"]);
    await plan(aSuccessor("2026-12-01", { headName: "Somebody Else" }));
    expect(await headOn("2026-12-02T18:00:00Z")).toBe("Somebody Else");
  });

  test("that is renamed is the present one; those before keep their names", async ({ db }) => {
    const { office, administrator, plan } = await aCityHall(db);
    await plan(aSuccessor("2026-11-22"));
    const { id: _, slug: __, ...texts } = await getOfficeById(db, office.id, now);
    const renamed = {
      ...texts,
      videoUrl: "",
      captionsUrl: "",
      captionsUrlEs: "",
      posterUrl: "",
      headName: "Marcus T. Bell",
      phone: "311",
    };
    await editOffice(db, administrator, { officeId: office.id, texts: renamed }, now);
    expect(await getOfficeById(db, office.id, now)).toMatchObject({ headName: "Marcus T. Bell", phone: "311" });
    expect((await listHeads(db, office.id)).map(({ headName }) => headName)).toEqual(["Dana Ortiz", "Marcus T. Bell"]);
    const changed = and(eq(record.subjectId, office.id), eq(record.act, "office.changed"));
    expect(await db.select({ detail: record.detail }).from(record).where(changed)).toMatchObject([
      { detail: { before: { headName: "Marcus Bell" }, after: { headName: "Marcus T. Bell", phone: "311" } } },
    ]);
  });
});

describe("planning a successor", () => {
  test("starts today at once, and tells the record", async ({ db }) => {
    const { office, administrator, plan, headOn } = await aCityHall(db);
    await plan(aSuccessor("2026-11-22", { headTitleEs: "" }));
    expect(await headOn(now.toISOString())).toBe("Marcus Bell");
    expect(await db.select().from(successions)).toMatchObject([{ headTitleEs: "Chief", writtenBy: administrator.id }]);
    expect(
      await db
        .select()
        .from(record)
        .where(and(eq(record.subject, "office"), eq(record.subjectId, office.id))),
    ).toMatchObject([{ act: "successor.planned", actorId: administrator.id, detail: { startsOn: "2026-11-22" } }]);
  });

  test("on a day that has passed in the city is refused, though UTC is not there yet", async ({ db }) => {
    const { plan } = await aCityHall(db, "Pacific/Kiritimati");
    const at = new Date("2026-11-22T12:00:00Z");
    await expect(plan(aSuccessor("2026-11-22"), at)).rejects.toMatchObject({ kind: "invalid", key: "admin.successor-in-past" });
    await plan(aSuccessor("2026-11-23"), at);
  });

  test.for(["2026-02-30", "2026-13-01"])("on %s is refused, since there is no such day", async (startsOn, { db }) => {
    const { plan } = await aCityHall(db);
    await expect(plan(aSuccessor(startsOn))).rejects.toMatchObject({ kind: "invalid", key: "admin.day-wrong" });
  });

  test("for a day on which somebody takes over already is refused", async ({ db }) => {
    const { plan } = await aCityHall(db);
    await plan(aSuccessor("2026-12-01"));
    await expect(plan(aSuccessor("2026-12-01"))).rejects.toMatchObject({ kind: "conflict", key: "admin.successor-already" });
  });

  test("is refused to everyone but administrators, and for an office that is not there", async ({ db }) => {
    const { city, office, administrator } = await aCityHall(db);
    const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    const successor = aSuccessor("2026-12-01");
    await expect(planSuccessor(db, approver, { officeId: office.id, successor, city }, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(planSuccessor(db, administrator, { officeId: 99_999_999, successor, city }, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });
});

describe("calling a successor off", () => {
  test("is refused once the day has come, twice, for another office, and to everyone but administrators", async ({ db }) => {
    const { city, office, administrator, plan } = await aCityHall(db);
    const successionId = await plan(aSuccessor("2026-12-01"));
    const callOff = (values: object = {}, at = now, actor = administrator) =>
      callOffSuccessor(db, actor, { officeId: office.id, successionId, city, ...values }, at);
    await expect(callOff({}, now, await aPerson(db))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(callOff({ officeId: (await anOffice(db)).id })).rejects.toMatchObject({ kind: "missing" });
    await expect(callOff({}, new Date("2026-12-01T06:00:00Z"))).rejects.toMatchObject({ key: "admin.successor-leads" });
    await callOff({}, new Date("2026-12-01T05:59:00Z"));
    await expect(callOff()).rejects.toMatchObject({ kind: "conflict", key: "admin.successor-called-off" });
  });
});

describe("handing over a desk", () => {
  async function twoPeople(db: Database) {
    const hall = await aCityHall(db);
    const [old, young] = [
      await aPerson(db, { displayName: "Old", roles: [{ role: "drafter", officeId: hall.office.id }] }),
      await aPerson(db, {
        displayName: "Young",
        roles: [{ role: "drafter", officeId: hall.office.id, startsAt: new Date("2026-12-01T06:00:00Z") }],
      }),
    ];
    return { ...hall, old, young };
  }

  test("is a delegation without an end, from the first moment of the day", async ({ db }) => {
    const { office, administrator, plan, old, young } = await twoPeople(db);
    await plan(aSuccessor("2026-12-01", { fromId: old.id, toId: young.id }));
    expect(await db.select().from(delegations)).toMatchObject([
      {
        officeId: office.id,
        fromId: old.id,
        toId: young.id,
        startsAt: new Date("2026-12-01T06:00:00Z"),
        endsAt: null,
        createdBy: administrator.id,
      },
    ]);
    expect((await db.select({ act: record.act }).from(record)).map(({ act }) => act)).toEqual([
      "successor.planned",
      "desk.handed-over",
    ]);
  });

  test("never holds when the successor is called off", async ({ db }) => {
    const { city, office, administrator, plan, old, young } = await twoPeople(db);
    const kept = await plan(aSuccessor("2027-01-01", { fromId: young.id, toId: old.id }), daysFrom(now, -1));
    const successionId = await plan(aSuccessor("2026-12-01", { fromId: old.id, toId: young.id }));
    await callOffSuccessor(db, administrator, { officeId: office.id, successionId, city }, now);
    const rows = await db.select().from(delegations).orderBy(delegations.id);
    expect(rows.map(({ startsAt, endsAt }) => endsAt?.getTime() === startsAt.getTime())).toEqual([false, true]);
    expect(kept).not.toBe(successionId);
  });

  test("to or from somebody who does not work there by then is refused, and plans nothing", async ({ db }) => {
    const { office, plan, old, young } = await twoPeople(db);
    const stranger = await aPerson(db, { roles: [{ role: "moderator" }] });
    const refused = async (values: Partial<Successor>, key: string, startsOn = "2026-12-01") =>
      expect(plan(aSuccessor(startsOn, values))).rejects.toMatchObject({ kind: "invalid", key });
    await refused({ fromId: old.id, toId: stranger.id }, "admin.hand-over-to-stranger");
    await refused({ fromId: stranger.id, toId: old.id }, "admin.hand-over-from-stranger");
    await refused({ fromId: old.id, toId: young.id }, "admin.hand-over-to-stranger", "2026-11-30");
    expect(await db.select().from(successions)).toEqual([]);
    expect(await listOfficeStaff(db, office.id, now)).toMatchObject([{ name: "Old", hasLeft: false }, { name: "Young" }]);
  });

  test("of somebody who has left is possible, but nobody gets it twice", async ({ db }) => {
    const { office, plan, old } = await twoPeople(db);
    const left = { role: "drafter" as const, officeId: office.id, endsAt: daysFrom(now, -1) };
    const gone = await aPerson(db, { displayName: "Gone", roles: [left] });
    await plan(aSuccessor("2026-12-01", { fromId: gone.id, toId: old.id }));
    await expect(plan(aSuccessor("2027-01-01", { fromId: gone.id, toId: old.id }))).rejects.toMatchObject({
      kind: "conflict",
      key: "admin.hand-over-taken",
    });
    expect(await listOfficeStaff(db, office.id, now)).toMatchObject([
      { name: "Gone", hasLeft: true },
      { name: "Old", hasLeft: false },
      { name: "Young", hasLeft: false },
    ]);
  });

  test.for([
    [{ fromId: "3" }, "toId", "admin.hand-over-to-whom"],
    [{ toId: "3" }, "fromId", "admin.hand-over-from-whom"],
    [{ fromId: "3", toId: "3" }, "toId", "admin.hand-over-to-another"],
    [{ startsOn: "tomorrow" }, "startsOn", "admin.day-wrong"],
    [{ headName: " " }, "headName", "admin.head-empty"],
  ] as const)("the form refuses %j", ([values, field, message]) => {
    const typed = { intent: "succeed", headName: "Marcus Bell", headTitle: "Chief", startsOn: "2026-12-01", ...values };
    expect(officeForms.safeParse(typed).error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, message]]);
  });
});

test("what is published is signed by the head of its day, and stays so", async ({ db }) => {
  const desk = await aDesk(db, now);
  const city: City = { ...desk.city, holidays: [] };
  const [before, after] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const first = await aPublishedResponse(db, desk, now, { ideaIds: [before.id] });
  const second = await anApprovedResponse(db, desk, now, { ideaIds: [after.id] });
  const plan = { officeId: desk.office.id, successor: aSuccessor("2026-12-01"), city };
  await planSuccessor(db, await anAdministrator(db), plan, now);
  await publishResponse(db, desk.approver, second, 1, desk.site, new Date("2026-12-01T06:00:00Z"));
  const signed = await db
    .select({ name: publications.signerName, title: publications.signerTitle, titleEs: publications.signerTitleEs })
    .from(publications)
    .where(inArray(publications.responseId, [first, second]))
    .orderBy(publications.id);
  expect(signed).toEqual([
    { name: "Dana Ortiz", title: "Director", titleEs: "Directora" },
    { name: "Marcus Bell", title: "Chief", titleEs: "Jefe" },
  ]);
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("four successors for one day are one and three refusals", async () => {
    const { db } = own;
    const { plan } = await aCityHall(db);
    const results = await Promise.allSettled([1, 2, 3, 4].map((n) => plan(aSuccessor("2026-12-01", { headName: `Head ${n}` }))));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
    expect(
      await db.select({ id: offices.id }).from(successions).innerJoin(offices, eq(offices.id, successions.officeId)),
    ).toHaveLength(1);
  });
});
