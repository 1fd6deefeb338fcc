import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { describe, expect } from "vitest";
import { getCity } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { answerChecks, answerWaves, mails, notices, responseDecisions, responses } from "~db/schema";
import { aCity, anIdea, aPublication, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { aCheck } from "../../../tests/support/check-builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aDesk, aPublishedResponse, hideIdea } from "../../../tests/support/response-builders";
import { askAgain } from "./ask-again.server";
import { getCheck } from "./find-check.server";

const own = ownDatabase();
const origin = "https://hearback.example";
const published = new Date("2026-10-23T18:00:00Z");
const now = daysFrom(published, 30);

async function ask(db: Database, at = now) {
  return askAgain(db, { city: await getCity(db), origin, now: at });
}

async function support(db: Database, ideaId: number, personId: number, withdrawn = false) {
  await db.execute(sql`insert into supports (idea_id, person_id, created_at, withdrawn_at)
    values (${ideaId}, ${personId}, ${published}, ${withdrawn ? published : null})`);
}

/** A response to one idea, with both waves to come. */
async function anAnsweredIdea(db: Database) {
  const topic = await aTopic(db, published, { question: "Where are trees missing?", questionEs: "¿Dónde faltan árboles?" });
  const author = await aResident(db);
  const idea = await anIdea(db, published, { topicId: topic.id, authorId: author.id, title: "Trees at bus stops" });
  const publication = await aPublication(db, published, topic);
  await answers(db, publication.versionId, idea.id);
  await db.insert(answerWaves).values([
    { responseId: publication.responseId, wave: 30, dueAt: now },
    { responseId: publication.responseId, wave: 180, dueAt: daysFrom(published, 180) },
  ]);
  return { topic, author, idea, publication };
}

async function answers(db: Database, versionId: number, ideaId: number) {
  await db.insert(responseDecisions).values({ versionId, ideaId, decision: "no" });
}

async function toldOf(db: Database): Promise<[string, number][]> {
  const rows = await db.select().from(notices);
  return rows.map(({ event, personId }): [string, number] => [event, personId]).sort((a, b) => a[1] - b[1]);
}

describe("a wave that is due", () => {
  test("asks the author and the supporters of the answered ideas, in their language, by a link that only the mail has", async ({
    db,
  }) => {
    await aCity(db);
    const { author, idea, publication } = await anAnsweredIdea(db);
    const [supporter, former] = [await aResident(db, { locale: "es" }), await aResident(db)];
    await support(db, idea.id, supporter.id);
    await support(db, idea.id, former.id, true);
    expect(await ask(db, daysFrom(now, -1))).toBe(0);
    expect(await ask(db)).toBe(1);

    const event = `answer-check.30:${publication.responseId}`;
    expect(await toldOf(db)).toEqual([
      [event, author.id],
      [event, supporter.id],
    ]);
    const sent = await db.select().from(mails).orderBy(mails.personId);
    expect(sent.map(({ subject }) => subject)).toEqual([
      "Did this answer you? Trees at bus stops",
      "¿Le respondió esto? Trees at bus stops",
    ]);
    expect(sent[0]?.text).toMatch(/^On October 23, 2026 the city answered “Trees at bus stops”:\nYes\.\n\n/);
    const token = /\/es\/did-this-answer\/([0-9a-f]{64})\n/.exec(sent[1]?.text ?? "")?.[1] ?? "";
    expect(await getCheck(db, { token })).toMatchObject({ responseId: publication.responseId, says: null });
    const checks = await db.select().from(answerChecks);
    expect(checks.map(({ wave }) => wave)).toEqual([30, 30]);
    expect(JSON.stringify(checks)).not.toContain(token);
    expect(sent.every(({ noticeId }) => noticeId !== null)).toBe(true);
  });

  test("is asked once, and the next one when its own day comes", async ({ db }) => {
    await aCity(db);
    const { author } = await anAnsweredIdea(db);
    await ask(db);
    expect(await ask(db, daysFrom(now, 1))).toBe(0);
    expect(await ask(db, daysFrom(published, 181))).toBe(1);
    const waves = await db.select().from(answerChecks).where(eq(answerChecks.personId, author.id));
    expect(waves.map(({ wave }) => wave).sort()).toEqual([180, 30]);
    expect(await db.select().from(mails)).toHaveLength(2);
  });

  test("of the topic's own response asks the people of all its ideas, by the topic's question", async ({ db }) => {
    const desk = await aDesk(db, published);
    const author = await aResident(db, { locale: "es" });
    const ideaIds = [];
    for (const title of ["Benches", "Lamps"])
      ideaIds.push((await anIdea(db, published, { topicId: desk.topic.id, authorId: author.id, title })).id);
    const responseId = await aPublishedResponse(db, desk, published, { coversTopic: true, ideaIds });
    await db.insert(answerWaves).values({ responseId, wave: 30, dueAt: now }).onConflictDoNothing();
    expect(await ask(db)).toBe(1);
    const sent = await db.select().from(mails).where(sql`${mails.subject} like '¿Le respondió esto?%'`);
    expect(sent.map(({ subject }) => subject)).toEqual([`¿Le respondió esto? ${desk.topic.questionEs}`]);
  });

  test("does not tell the title of a hidden idea", async ({ db }) => {
    await aCity(db);
    const { idea } = await anAnsweredIdea(db);
    await hideIdea(db, idea.id, now);
    await ask(db);
    const [mail] = await db.select().from(mails);
    expect(mail?.subject).toBe("Did this answer you? Where are trees missing?");
    expect(mail?.text).not.toContain("bus stops");
  });

  test("waits while nothing of the response is public", async ({ db }) => {
    await aCity(db);
    const { publication } = await anAnsweredIdea(db);
    await db.update(responses).set({ publicationId: null }).where(eq(responses.id, publication.responseId));
    expect(await ask(db)).toBe(0);
    await db.update(responses).set({ publicationId: publication.id }).where(eq(responses.id, publication.responseId));
    expect(await ask(db)).toBe(1);
  });

  test("asks about the revised answer where there is one, and about it only once", async ({ db }) => {
    await aCity(db);
    const { topic, author, idea, publication } = await anAnsweredIdea(db);
    const revised = await aPublication(db, daysFrom(published, 20), topic);
    await answers(db, revised.versionId, idea.id);
    await db.update(responses).set({ revisesId: publication.responseId }).where(eq(responses.id, revised.responseId));
    await db.insert(answerWaves).values({ responseId: revised.responseId, wave: 30, dueAt: daysFrom(published, 50) });
    await ask(db);
    await ask(db, daysFrom(published, 51));
    expect(await toldOf(db)).toEqual([[`answer-check.30:${revised.responseId}`, author.id]]);
    expect(await db.select().from(mails)).toHaveLength(1);
  });

  test("asks nobody twice who was asked in it before", async ({ db }) => {
    await aCity(db);
    const { author, publication } = await anAnsweredIdea(db);
    await aCheck(db, now, publication, { personId: author.id, wave: 30 });
    await ask(db);
    expect(await db.select().from(mails)).toEqual([]);
  });
});

describe("several workers", () => {
  test("ask each wave once, and different ones at the same time", async () => {
    const { db } = own;
    await aCity(db);
    for (let count = 0; count < 3; count += 1) await anAnsweredIdea(db);
    const waves = await Promise.all([1, 2, 3].map(() => ask(db)));
    expect(waves.reduce((sum, count) => sum + count)).toBe(3);
    expect(await db.select().from(mails)).toHaveLength(3);
    expect(await db.select().from(answerChecks)).toHaveLength(3);
  });

  test("lose nothing and say nothing twice when one of them dies in the middle", async () => {
    const { db, pool } = own;
    const { author } = await anAnsweredIdea(db);
    const dying = await pool.connect();
    await dying.query("begin");
    await dying.query("select from answer_waves where asked_at is null for update");
    // The wave is another worker's; this one finds nothing to do.
    expect(await ask(db)).toBe(0);
    await dying.query("insert into notices (event, person_id, created_at) values ('answer-check.30:0', $1, now())", [author.id]);
    const { rows } = await dying.query("select pg_backend_pid() as pid");
    dying.on("error", () => {});
    // Not as the application, which may end no connection.
    const killer = new pg.Client({ connectionString: own.url });
    await killer.connect();
    await killer.query("select pg_terminate_backend($1, 5000)", [rows[0].pid]);
    await killer.end();
    dying.release(true);
    expect(await ask(db)).toBe(1);
    expect(await ask(db)).toBe(0);
    expect(await db.select().from(mails).where(eq(mails.personId, author.id))).toHaveLength(1);
  });
});
