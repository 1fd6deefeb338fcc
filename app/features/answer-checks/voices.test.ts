import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { getCity } from "~/features/city/queries.server";
import { findStandingAnswer } from "~/features/responses/standing-answer.server";
import { clarifications, responses } from "~db/schema";
import { aCity, aPublication, aTopic, daysFrom } from "../../../tests/support/builders";
import { aCheck } from "../../../tests/support/check-builders";
import { test } from "../../../tests/support/database";
import { findVoices } from "./find-voices.server";
import { listCheckSentences } from "./list-check-sentences.server";
import { sayCheck } from "./say-check.server";

const now = new Date("2026-11-23T18:00:00Z");

test("staff read what people wrote, newest first and in pages, without names", async ({ db }) => {
  await aCity(db);
  const publication = await aPublication(db, now, await aTopic(db, now));
  const site = { city: await getCity(db), origin: "https://hearback.example" };
  for (let count = 1; count <= 23; count += 1) {
    const { link } = await aCheck(db, now, publication);
    // Some at the same moment; every fifth person writes nothing.
    const sentence = count % 5 === 0 ? "" : `Sentence ${count}`;
    await sayCheck(db, link, { says: "no", offQuestion: count === 23, sentence }, site, daysFrom(now, Math.floor(count / 3)));
  }
  await aCheck(db, now, publication);

  const first = await findVoices(db, publication.responseId, null, now);
  expect(first?.checks).toEqual({ said: 23, answered: 0, partly: 0, no: 23, offQuestion: 1 });
  expect(first?.clarification).toBeNull();
  expect(first?.sentences[0]).toEqual({
    id: expect.any(Number),
    says: "no",
    offQuestion: true,
    sentence: "Sentence 23",
    saidAt: daysFrom(now, 7),
  });
  expect(first?.next).toBeNull();

  for (let count = 24; count <= 30; count += 1) {
    const { link } = await aCheck(db, now, publication);
    await sayCheck(db, link, { says: "partly", offQuestion: false, sentence: `Sentence ${count}` }, site, daysFrom(now, 9));
  }
  const page = await listCheckSentences(db, publication.responseId, null);
  const rest = await listCheckSentences(db, publication.responseId, page.next);
  const read = [...page.sentences, ...rest.sentences].map(({ sentence }) => Number(sentence.split(" ")[1]));
  const written = Array.from({ length: 30 }, (_, index) => 30 - index).filter((count) => count > 23 || count % 5 !== 0);
  expect(page.sentences).toHaveLength(20);
  expect(read).toEqual(written);
  expect(rest.next).toBeNull();
});

test("of a response that is not public nobody says anything", async ({ db }) => {
  expect(await findVoices(db, 1, null, now)).toBeNull();
});

test("a clearer answer is owed, late and given, as the public reads it", async ({ db }) => {
  await aCity(db);
  const topic = await aTopic(db, now);
  const { responseId } = await aPublication(db, now, topic);
  const dueAt = daysFrom(now, 14);
  await db.insert(clarifications).values({ responseId, requestedAt: now, dueAt, offQuestion: 6, said: 19 });
  const read = async (at: Date) => (await findStandingAnswer(db, responseId, at))?.clarification;
  const asked = { requestedAt: now, dueAt, offQuestion: 6, said: 19 };
  expect(await read(dueAt)).toEqual({ ...asked, isAnswered: false, answeredAt: null, isLate: false });
  expect(await read(daysFrom(now, 15))).toEqual({ ...asked, isAnswered: false, answeredAt: null, isLate: true });

  const clearer = await aPublication(db, daysFrom(now, 16), topic);
  await db.update(responses).set({ revisesId: responseId }).where(eq(responses.id, clearer.responseId));
  expect(await read(daysFrom(now, 17))).toEqual({ ...asked, isAnswered: true, answeredAt: daysFrom(now, 16), isLate: false });
  expect((await findVoices(db, responseId, null, now))?.revisionId).toBe(clearer.responseId);

  await db.update(responses).set({ publicationId: null }).where(eq(responses.id, clearer.responseId));
  expect(await read(daysFrom(now, 17))).toMatchObject({ isAnswered: false, isLate: true });
});
