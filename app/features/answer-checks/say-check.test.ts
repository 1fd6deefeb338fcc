import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { Refusal } from "~/core/errors";
import { getCity } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { answerChecks, city, clarifications, mails, notices, record, responses } from "~db/schema";
import { aCity, anIdea, anOffice, aPerson, aPublication, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { aCheck } from "../../../tests/support/check-builders";
import { ownDatabase, test } from "../../../tests/support/database";
import type { Said } from "./check-form";
import { sayCheck } from "./say-check.server";
import { answerSays } from "./says";
import { asksForClarification } from "./threshold";

const own = ownDatabase();
const now = new Date("2026-11-23T18:00:00Z");
const answered: Said = { says: "answered", offQuestion: false, sentence: "" };
const partly: Said = { says: "partly", offQuestion: false, sentence: "And the bridge?" };
const no: Said = { says: "no", offQuestion: false, sentence: "" };
const offQuestion: Said = { says: "no", offQuestion: true, sentence: "I asked about trees." };

async function aPublishedAnswer(db: Database) {
  const office = await anOffice(db);
  const topic = await aTopic(db, now, { askingOfficeId: office.id, question: "Where are trees missing?" });
  const publication = await aPublication(db, now, topic);
  return { office, topic, publication };
}

async function say(db: Database, ref: Parameters<typeof sayCheck>[1], said: Said, at = now) {
  return sayCheck(db, ref, said, { city: await getCity(db), origin: "https://hearback.example" }, at);
}

async function numbersOf(db: Database, responseId: number): Promise<string> {
  const [row] = await db.select().from(responses).where(eq(responses.id, responseId));
  return `${row?.checksSaid} said: ${row?.checksAnswered} ${row?.checksPartly} ${row?.checksNo}, ${row?.checksOffQuestion} off question`;
}

describe("what a person says of an answer", () => {
  test("is written down and counted", async ({ db }) => {
    await aCity(db);
    const { publication } = await aPublishedAnswer(db);
    const [one, other] = [await aCheck(db, now, publication), await aCheck(db, now, publication)];
    await say(db, one.link, partly);
    await say(db, other.own, answered);
    expect(await numbersOf(db, publication.responseId)).toBe("2 said: 1 1 0, 0 off question");
    const [row] = await db.select().from(answerChecks).where(eq(answerChecks.personId, one.own.personId));
    expect(row).toMatchObject({ says: "partly", sentence: "And the bridge?", offQuestion: false, saidAt: now });
    const [act] = await db.select().from(record);
    expect(act).toMatchObject({ act: "answer-check.said", actorId: one.own.personId, subjectId: publication.responseId });
    expect(JSON.stringify(act?.detail)).not.toContain("bridge");
  });

  test("is said once: a second time changes nothing", async ({ db }) => {
    await aCity(db);
    const { publication } = await aPublishedAnswer(db);
    const check = await aCheck(db, now, publication);
    await say(db, check.link, partly);
    for (const ref of [check.link, check.own])
      await expect(say(db, ref, answered)).rejects.toMatchObject({ kind: "conflict", key: "checks.said-before" });
    expect(await numbersOf(db, publication.responseId)).toBe("1 said: 0 1 0, 0 off question");
  });

  test("counts with the newest wave in which they said anything, whatever order the waves are answered in", async ({ db }) => {
    await aCity(db);
    const { publication } = await aPublishedAnswer(db);
    const first = await aCheck(db, now, publication);
    const later = await aCheck(db, daysFrom(now, 30), publication, { personId: first.own.personId, wave: 30 });
    await say(db, first.link, offQuestion);
    expect(await numbersOf(db, publication.responseId)).toBe("1 said: 0 0 1, 1 off question");
    await say(db, later.link, answered);
    expect(await numbersOf(db, publication.responseId)).toBe("1 said: 1 0 0, 0 off question");

    const second = await aCheck(db, now, publication);
    const last = await aCheck(db, daysFrom(now, 180), publication, { personId: second.own.personId, wave: 180 });
    await say(db, second.own, partly);
    await say(db, second.link, no);
    expect(await numbersOf(db, publication.responseId)).toBe("2 said: 1 1 0, 0 off question");
    await expect(say(db, last.link, no)).rejects.toThrow(Refusal);
  });

  test("is refused without a link or without having been asked", async ({ db }) => {
    await aCity(db);
    const { publication } = await aPublishedAnswer(db);
    const stranger = await aResident(db);
    await expect(say(db, { token: "guessed" }, answered)).rejects.toMatchObject({ kind: "missing" });
    await expect(say(db, { personId: stranger.id, responseId: publication.responseId }, answered)).rejects.toMatchObject({
      kind: "missing",
    });
  });

  test("is refused once the answer was taken back", async ({ db }) => {
    await aCity(db);
    const { publication } = await aPublishedAnswer(db);
    const check = await aCheck(db, now, publication);
    await db.update(responses).set({ publicationId: null }).where(eq(responses.id, publication.responseId));
    await expect(say(db, check.link, answered)).rejects.toMatchObject({ kind: "conflict", key: "checks.taken-back" });
    expect(await numbersOf(db, publication.responseId)).toBe("0 said: 0 0 0, 0 off question");
  });

  test("from two browsers at once is counted once", async () => {
    const { db } = own;
    await db
      .insert(city)
      .values({ ...theCity })
      .onConflictDoNothing();
    const { publication } = await aPublishedAnswer(db);
    const check = await aCheck(db, now, publication);
    const results = await Promise.allSettled([answered, partly, no, answered].map((said) => say(db, check.link, said)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toMatchObject({ kind: "conflict" });
    expect(await numbersOf(db, publication.responseId)).toMatch(/^1 said/);
  });
});

const theCity = {
  name: "Oxbow",
  siteName: "Hearback Oxbow",
  siteNameEs: "Hearback Oxbow",
  timeZone: "America/Chicago",
  phone: "402-555-0100",
  email: "city@oxbow.example",
  brandColor: "#0b5a66",
};

describe("a clearer answer", () => {
  test("is asked for by the fifth person, with a clock, a record and mails to those who owe it", async ({ db }) => {
    const mayor = await anOffice(db);
    await aCity(db, { leadOfficeId: mayor.id, clarificationDays: 10 });
    const { office, publication } = await aPublishedAnswer(db);
    const works = (role: "drafter" | "approver", officeId: number) => aPerson(db, { roles: [{ role, officeId }] });
    const [drafter, approver] = [await works("drafter", office.id), await works("approver", office.id)];
    const [mayorsApprover] = [await works("approver", mayor.id), await works("drafter", mayor.id)];
    await aPerson(db, { roles: [{ role: "approver", officeId: office.id, endsAt: now }] });
    for (let count = 0; count < 4; count += 1) await say(db, (await aCheck(db, now, publication)).link, offQuestion);
    expect(await db.select().from(clarifications)).toEqual([]);
    await say(db, (await aCheck(db, now, publication)).link, offQuestion);

    const [clarification] = await db.select().from(clarifications);
    // Ten business days after a Monday: no holiday in between.
    expect(clarification).toMatchObject({ offQuestion: 5, said: 5, requestedAt: now, dueAt: new Date("2026-12-07T23:00:00Z") });
    const told = await db.select().from(notices);
    expect(told.map(({ event }) => event)).toEqual(Array(3).fill(`clarification.requested:${clarification?.id}`));
    expect(told.map(({ personId }) => personId).sort((a, b) => a - b)).toEqual([drafter.id, approver.id, mayorsApprover.id]);
    const [mail] = await db.select().from(mails);
    expect(mail?.subject).toBe("Clarification requested: Where are trees missing?");
    expect(mail?.text).toContain(`https://hearback.example/desk/responses/${publication.responseId}`);
    expect(mail?.noticeId).not.toBeNull();
    const acts = await db.select().from(record).where(eq(record.act, "clarification.requested"));
    expect(acts).toHaveLength(1);

    await say(db, (await aCheck(db, now, publication)).link, offQuestion);
    expect(await db.select().from(clarifications)).toHaveLength(1);
    expect(await db.select().from(mails)).toHaveLength(3);
  });

  test("is not asked of a response that is itself the clearer answer", async ({ db }) => {
    await aCity(db);
    const { publication, topic } = await aPublishedAnswer(db);
    const clearer = await aPublication(db, now, topic);
    await db.update(responses).set({ revisesId: publication.responseId }).where(eq(responses.id, clearer.responseId));
    for (let count = 0; count < 6; count += 1) await say(db, (await aCheck(db, now, clearer)).own, offQuestion);
    expect(await db.select().from(clarifications)).toEqual([]);
  });

  test("is asked for once when many say it at the same moment", async () => {
    const { db } = own;
    await db
      .insert(city)
      .values({ ...theCity })
      .onConflictDoNothing();
    const { office, publication } = await aPublishedAnswer(db);
    await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
    const checks = [];
    for (let count = 0; count < 9; count += 1) checks.push(await aCheck(db, now, publication));
    for (const check of checks.splice(0, 3)) await say(db, check.own, offQuestion);
    await Promise.all(checks.map((check) => say(db, check.link, offQuestion)));
    expect(await db.select().from(clarifications).where(eq(clarifications.responseId, publication.responseId))).toHaveLength(1);
    expect(await db.select().from(notices)).toHaveLength(1);
    expect(await numbersOf(db, publication.responseId)).toBe("9 said: 0 0 9, 9 off question");
  });
});

test("whatever people say in whatever order, each counts once with their newest wave", async ({ db }) => {
  await aCity(db);
  const people = await Promise.all(Array.from({ length: 8 }, () => aResident(db)));
  const idea = await anIdea(db, now);
  const act = fc.record({
    person: fc.nat(7),
    wave: fc.constantFrom<0 | 30 | 180>(0, 30, 180),
    says: fc.constantFrom(...answerSays),
    off: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const office = await anOffice(db);
      const publication = await aPublication(db, now, { id: idea.topicId, askingOfficeId: office.id });
      const newest = new Map<number, { wave: number; says: string; off: boolean }>();
      const seen = new Set<string>();
      let asked = false;
      for (const { person, wave, says, off } of acts) {
        const isOff = off && says === "no";
        if (seen.has(`${person} ${wave}`)) continue;
        seen.add(`${person} ${wave}`);
        const { link } = await aCheck(db, now, publication, { personId: people[person]?.id, wave });
        await say(db, link, { says, offQuestion: isOff, sentence: "" });
        if ((newest.get(person)?.wave ?? -1) < wave) newest.set(person, { wave, says, off: isOff });
        const count = (is: (one: { says: string; off: boolean }) => boolean) => [...newest.values()].filter(is).length;
        const numbers = { said: newest.size, offQuestion: count((one) => one.off) };
        asked ||= asksForClarification(numbers);
        const split = answerSays.map((choice) => count((one) => one.says === choice)).join(" ");
        expect(await numbersOf(db, publication.responseId)).toBe(
          `${numbers.said} said: ${split}, ${numbers.offQuestion} off question`,
        );
      }
      const { rows } = await db.execute(sql`select from clarifications where response_id = ${publication.responseId}`);
      expect(rows).toHaveLength(asked ? 1 : 0);
    }),
    { numRuns: 15 },
  );
});
