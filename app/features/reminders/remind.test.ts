import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { getCity } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import {
  assignments,
  clarifications,
  commitments,
  commitmentUpdates,
  delegations,
  holidays,
  mails,
  notices,
  promiseExtensions,
  suspensions,
} from "~db/schema";
import { aCity, anIdea, anOffice, aPerson, aPublication, aTopic } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aPublishedResponse } from "../../../tests/support/response-builders";
import { remind } from "./remind.server";

const own = ownDatabase();
const origin = "https://hearback.example";
/** Noon in Chicago on a day of 2026 that is before or after the change of the clock. */
const noon = (day: string) => new Date(`${day}T18:00:00Z`);

/** An office with two people, and its topic that is due on Friday, December 4, 2026 at 17:00 with one idea to answer. Nobody owns it. */
async function aPromise(db: Database, respondBy = "2026-12-04T23:00:00Z") {
  const [office, mayor] = [await anOffice(db), await anOffice(db)];
  const city = await aCity(db, { leadOfficeId: mayor.id });
  const works = (role: "drafter" | "approver", officeId: number) => aPerson(db, { roles: [{ role, officeId }] });
  const [drafter, approver] = [await works("drafter", office.id), await works("approver", office.id)];
  const [mayorsDrafter, mayorsApprover] = [await works("drafter", mayor.id), await works("approver", mayor.id)];
  const topic = await aTopic(db, noon("2026-10-20"), {
    askingOfficeId: office.id,
    closesAt: noon("2026-10-19"),
    respondBy: new Date(respondBy),
    question: "What should change on 24th Street?",
    questionEs: "¿Qué debe cambiar en la calle 24?",
  });
  const idea = await anIdea(db, noon("2026-10-15"), { topicId: topic.id, supportsCount: 9 });
  return { city, office, topic, idea, drafter, approver, mayorsDrafter, mayorsApprover, site: { city, origin } };
}

async function run(db: Database, now: Date) {
  return remind(db, { city: await getCity(db), origin, now });
}

/** The events of a kind so far, each with whom it told, as `step person person`. */
async function told(db: Database, prefix: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(notices)
    .where(sql`${notices.event} like ${`reminder:${prefix}:%`}`)
    .orderBy(notices.id);
  const steps = new Map<string, number[]>();
  for (const { event, personId } of rows) steps.set(event, [...(steps.get(event) ?? []), personId]);
  return [...steps].map(
    ([event, people]) => `${event.split(":").slice(3).join(":")} to ${people.sort((a, b) => a - b).join(" and ")}`,
  );
}

describe("a promise due on a Friday", () => {
  test("is reminded of on Tuesday, on Friday and on Monday, each time to more people", async ({ db }) => {
    const { topic, drafter, approver, mayorsDrafter, mayorsApprover } = await aPromise(db);
    for (const day of [
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
      "2026-12-04",
      "2026-12-05",
      "2026-12-06",
      "2026-12-07",
      "2026-12-15",
    ])
      await run(db, noon(day));
    expect(await told(db, `topic:${topic.id}`)).toEqual([
      `2026-12-04:-3 to ${drafter.id}`,
      `2026-12-04:0 to ${drafter.id} and ${approver.id}`,
      `2026-12-04:+1 to ${drafter.id} and ${approver.id} and ${mayorsDrafter.id} and ${mayorsApprover.id}`,
    ]);
    expect(await db.select().from(mails)).toHaveLength(7);
  });

  test("is not reminded of before working hours, nor on a day off", async ({ db }) => {
    const { topic } = await aPromise(db);
    expect(await run(db, new Date("2026-12-01T13:59:59Z"))).toBe(0);
    expect(await run(db, new Date("2026-12-01T14:00:00Z"))).toBe(1);
    expect(await run(db, noon("2026-12-05"))).toBe(0);
    await db.insert(holidays).values({ day: "2026-12-07", name: "Day of the river", nameEs: "Día del río" });
    expect(await run(db, noon("2026-12-07"))).toBe(0);
    expect(await run(db, noon("2026-12-08"))).toBe(4);
    expect(await told(db, `topic:${topic.id}`)).toHaveLength(2);
  });

  test("is reminded of once, however often and after however long a sleep, and then by the newest step alone", async ({ db }) => {
    const { topic } = await aPromise(db);
    for (let times = 0; times < 3; times += 1) await run(db, noon("2026-12-04"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([expect.stringMatching(/^2026-12-04:0 to/)]);
    expect(await run(db, noon("2027-01-20"))).toBe(4);
    expect(await run(db, noon("2027-01-21"))).toBe(0);
  });

  test("is nobody's news once it has been late for sixty days", async ({ db }) => {
    await aPromise(db);
    expect(await run(db, noon("2027-02-03"))).toBe(0);
    expect(await run(db, noon("2027-02-02"))).toBe(4);
  });

  test("is not reminded of when it was answered, extended or has not begun", async ({ db }) => {
    const { topic, idea, drafter } = await aPromise(db);
    await db.insert(promiseExtensions).values({
      topicId: topic.id,
      respondBy: new Date("2026-12-11T23:00:00Z"),
      reason: "The engineer is ill.",
      extendedBy: drafter.id,
      createdAt: noon("2026-11-30"),
    });
    expect(await run(db, noon("2026-12-04"))).toBe(0);
    await run(db, noon("2026-12-08"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([`2026-12-11:-3 to ${drafter.id}`]);
    const publication = await aPublication(db, noon("2026-12-09"), topic);
    await db.execute(sql`update ideas set answered_at = ${noon("2026-12-09")}, first_answered_at = ${noon("2026-12-09")},
      answer_id = ${publication.id}, answer_decision = 'no' where id = ${idea.id}`);
    expect(await run(db, noon("2026-12-11"))).toBe(0);
  });

  test("after a miss is reminded of by the new date that the city named", async ({ db }) => {
    const { topic, drafter, approver } = await aPromise(db);
    await db.insert(promiseExtensions).values({
      topicId: topic.id,
      respondBy: new Date("2026-12-18T23:00:00Z"),
      reason: "The engineer is ill.",
      extendedBy: drafter.id,
      createdAt: noon("2026-12-05"),
    });
    expect(await run(db, noon("2026-12-07"))).toBe(0);
    await run(db, noon("2026-12-18"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([`2026-12-18:0 to ${drafter.id} and ${approver.id}`]);
  });

  test("goes to its owner, and to the owner of an idea that has no answer yet, not to every drafter", async ({ db }) => {
    const { topic, idea, office, drafter } = await aPromise(db);
    const staff = { roles: [{ role: "drafter" as const, officeId: office.id }] };
    const [owner, ofIdea] = [await aPerson(db, staff), await aPerson(db, staff)];
    const assigned = { officeId: office.id, assignedBy: drafter.id, assignedAt: noon("2026-11-20") };
    await db.insert(assignments).values([
      { subject: "topic", subjectId: topic.id, ownerId: owner.id, ...assigned },
      { subject: "idea", subjectId: idea.id, ownerId: ofIdea.id, ...assigned },
      { subject: "commitment", subjectId: topic.id, ownerId: drafter.id, ...assigned },
    ]);
    await run(db, noon("2026-12-01"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([`2026-12-04:-3 to ${owner.id} and ${ofIdea.id}`]);
  });

  test("goes to the delegate of its owner while the delegation lasts, and past one who works there no more", async ({ db }) => {
    const { topic, office, drafter } = await aPromise(db);
    const staff = { roles: [{ role: "drafter" as const, officeId: office.id }] };
    const [owner, delegate] = [await aPerson(db, staff), await aPerson(db, staff)];
    const former = await aPerson(db, { roles: [{ role: "drafter", officeId: office.id, endsAt: noon("2026-11-30") }] });
    const made = { officeId: office.id, createdBy: drafter.id, createdAt: noon("2026-11-20"), startsAt: noon("2026-11-20") };
    await db.insert(assignments).values({
      subject: "topic",
      subjectId: topic.id,
      ownerId: owner.id,
      officeId: office.id,
      assignedBy: drafter.id,
      assignedAt: noon("2026-11-20"),
    });
    await db.insert(delegations).values([
      { fromId: owner.id, toId: delegate.id, endsAt: noon("2026-12-02"), ...made },
      { fromId: delegate.id, toId: former.id, ...made },
      // In a circle it ends somewhere all the same.
      { fromId: former.id, toId: delegate.id, ...made },
    ]);
    await run(db, noon("2026-12-01"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([`2026-12-04:-3 to ${delegate.id}`]);
    await run(db, noon("2026-12-04"));
    expect((await told(db, `topic:${topic.id}`))[1]).toMatch(new RegExp(`to (.* )?${owner.id}( |$)`));
  });

  test("does not go to anybody who is suspended", async ({ db }) => {
    const { topic, drafter, approver } = await aPromise(db);
    await db.insert(suspensions).values({
      personId: drafter.id,
      reason: "Leave.",
      startsAt: noon("2026-11-20"),
      endsAt: noon("2027-02-01"),
      givenBy: approver.id,
    });
    await run(db, noon("2026-12-01"));
    expect(await told(db, `topic:${topic.id}`)).toEqual([`2026-12-04:-3 to ${approver.id}`]);
  });
});

test("the days are those of the city, across the change of its clock", async ({ db }) => {
  // 17:00 on Wednesday, November 4 is three business days after Friday, October 30; in between the clock goes back.
  const { topic } = await aPromise(db, "2026-11-04T23:00:00Z");
  expect(await run(db, new Date("2026-10-30T12:59:00Z"))).toBe(0);
  expect(await run(db, new Date("2026-10-30T13:00:00Z"))).toBe(1);
  expect(await run(db, new Date("2026-11-04T13:30:00Z"))).toBe(0);
  expect(await run(db, new Date("2026-11-04T14:00:00Z"))).toBe(2);
  expect((await told(db, `topic:${topic.id}`)).map((line) => line.split(" ")[0])).toEqual(["2026-11-04:-3", "2026-11-04:0"]);
});

test("a commitment due on a Saturday is reminded of on Friday, and is late on Monday; once done, no more", async ({ db }) => {
  const now = noon("2026-11-20");
  const { office, drafter, approver, topic } = await aPromise(db);
  const publication = await aPublication(db, now, topic);
  const [commitment] = await db
    .insert(commitments)
    .values({
      publicationId: publication.id,
      responseId: publication.responseId,
      topicId: topic.id,
      officeId: office.id,
      summary: "Plant 22 trees",
      summaryEs: "Plantar 22 árboles",
      dueOn: "2026-12-12",
    })
    .returning();
  const id = commitment?.id ?? 0;
  await db.update(commitments).set({ dueOn: "2026-12-12" });
  for (const day of ["2026-12-07", "2026-12-08", "2026-12-11", "2026-12-12"]) await run(db, noon(day));
  expect(await told(db, `commitment:${id}`)).toEqual([
    `2026-12-12:-3 to ${drafter.id}`,
    `2026-12-12:0 to ${drafter.id} and ${approver.id}`,
  ]);
  const date = languageOf("en", "America/Chicago").date(noon("2026-12-12"), "long");
  const due = await db
    .select()
    .from(mails)
    .where(eq(mails.subject, `Due ${date}: Plant 22 trees`));
  expect(due[0]?.text).toContain(`It is due ${date}, a day off. Today is the last business day before it.`);
  expect(due[0]?.text).toContain(`${origin}/desk/commitments/${id}`);

  await db.insert(commitmentUpdates).values({
    commitmentId: id,
    kind: "done",
    sentence: "Done.",
    evidenceKind: "ordinance",
    evidence: "41234",
    writtenBy: drafter.id,
    createdAt: noon("2026-12-12"),
  });
  await db
    .update(commitments)
    .set({ settledAt: noon("2026-12-12"), settledAs: "done" })
    .where(eq(commitments.id, id));
  await run(db, noon("2026-12-14"));
  expect(await told(db, `commitment:${id}`)).toHaveLength(2);
});

test("a clearer answer that residents asked for is reminded of until it is published, in each one's language", async ({ db }) => {
  const now = noon("2026-11-23");
  const promise = await aPromise(db);
  const { office, topic, idea, drafter } = promise;
  const spanish = await aPerson(db, { locale: "es", roles: [{ role: "drafter", officeId: office.id }] });
  const responseId = await aPublishedResponse(db, { ...promise, topic }, now, { ideaIds: [idea.id] });
  const [clarification] = await db
    .insert(clarifications)
    .values({ responseId, requestedAt: now, dueAt: new Date("2026-12-09T23:00:00Z"), offQuestion: 5, said: 9 })
    .returning();
  await run(db, noon("2026-12-04"));
  const [mail] = await db.select().from(mails).where(eq(mails.personId, spanish.id));
  expect(mail?.subject).toBe("Faltan 3 días hábiles: ¿Qué debe cambiar en la calle 24?");
  expect(mail?.text).toContain(`${origin}/es/desk/responses/${responseId}`);
  expect(mail?.text).toContain("Todavía no tiene responsable.");

  const clearer = await aPublication(db, noon("2026-12-08"), topic);
  await db.execute(sql`update responses set revises_id = ${responseId} where id = ${clearer.responseId}`);
  await run(db, noon("2026-12-09"));
  expect(await told(db, `clarification:${clarification?.id}`)).toEqual([`2026-12-09:-3 to ${drafter.id} and ${spanish.id}`]);
  expect(await told(db, `topic:${topic.id}`), "which was answered").toEqual([]);
});

test("a reminder carries what is owed, since when, how much is answered and the way to the desk", async ({ db }) => {
  const { topic, drafter } = await aPromise(db);
  await run(db, noon("2026-12-08"));
  const [mail] = await db.select().from(mails).where(eq(mails.personId, drafter.id));
  expect(mail?.subject).toBe("2 business days late: What should change on 24th Street?");
  expect(mail?.text).toBe(
    [
      "It was due Friday, December 4, 2026 and is 2 business days late. The public page says so.",
      "We promised the public an answer to “What should change on 24th Street?”.",
      "Answered so far: 0 of 1 idea that the promise names.",
      "Nobody owns it yet. Give it an owner on the response desk.",
      `Open it on the response desk:\n${origin}/desk/topics/${topic.slug}`,
      "Hearback Oxbow",
    ].join("\n\n"),
  );
});

test("two workers at once remind each person once", async () => {
  const { db } = own;
  const { topic } = await aPromise(db);
  await Promise.all([1, 2, 3, 4].map(() => run(db, noon("2026-12-07"))));
  expect(await told(db, `topic:${topic.id}`)).toHaveLength(1);
  expect(await db.select().from(notices)).toHaveLength(4);
  expect(await db.select().from(mails)).toHaveLength(4);
});
