import { describe, expect } from "vitest";
import { anIdea, anOffice } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, type Desk } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { type ideas, neighborhoods, publications } from "~db/schema";
import { countOutcomes } from "./count-outcomes.server";
import { listOutcomes } from "./list-outcomes.server";
import type { OutcomeCursor } from "./outcome-cursor";
import { noFilters, type OutcomeFilters, outcomeFiltersOf, outcomesPath } from "./outcome-filters";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

async function found(db: Database, filters: Partial<OutcomeFilters>): Promise<number[]> {
  const ids: number[] = [];
  let after: OutcomeCursor | null = null;
  do {
    const list: Awaited<ReturnType<typeof listOutcomes>> = await listOutcomes(db, {
      filters: { ...noFilters, ...filters },
      timeZone,
      after,
      now,
    });
    ids.push(...list.outcomes.map(({ id }) => id));
    after = list.next;
  } while (after);
  return ids;
}

/** An answered idea, as it would stand after publishing. */
async function answered(db: Database, desk: Desk, answerId: number, values: Partial<typeof ideas.$inferInsert>) {
  const at = values.answeredAt ?? now;
  return anIdea(db, now, {
    topicId: desk.topic.id,
    answerId,
    answeredAt: at,
    firstAnsweredAt: at,
    answerDecision: "no",
    answerOfficeId: desk.office.id,
    ...values,
  });
}

test("every combination of filters finds exactly what fits, once, also over several pages", async ({ db }) => {
  const desk = await aDesk(db, now);
  const office = await anOffice(db);
  const places = await db
    .insert(neighborhoods)
    .values([
      { slug: "park", name: "Park" },
      { slug: "mill", name: "Mill" },
    ])
    .returning();
  const seed = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [seed.id], summary: "Nothing." });
  const [publication] = await db.select().from(publications);
  const decisions = ["no", "done", "partly"] as const;
  const officeIds = [desk.office.id, office.id];
  // The last moment of 2025 in the city, and the first of 2026.
  const moments = [new Date("2026-01-01T05:59:59Z"), new Date("2026-01-01T06:00:00Z")];
  const rows = [];
  for (let n = 0; n < 96; n += 1) {
    const values = {
      answerDecision: decisions[n % 3],
      answerOfficeId: officeIds[n % 2],
      neighborhoodId: n % 8 < 4 ? places[0]?.id : places[1]?.id,
      answeredAt: moments[Math.floor(n / 3) % 2],
      title: n % 4 === 0 ? `Snow ${n}` : `Shade ${n}`,
    };
    rows.push({ ...values, id: (await answered(db, desk, publication?.id ?? 0, values)).id });
  }
  for (const decision of [null, "done"] as const)
    for (const officeId of [null, desk.office.id])
      for (const neighborhoodId of [null, places[1]?.id ?? 0])
        for (const year of [null, 2025])
          for (const words of ["", "snow"]) {
            const filters = { decision, officeId, neighborhoodId, year, words };
            const fits = rows.filter(
              (row) =>
                (officeId === null || row.answerOfficeId === officeId) &&
                (neighborhoodId === null || row.neighborhoodId === neighborhoodId) &&
                (year === null || row.answeredAt === moments[year - 2025]) &&
                (words === "" || row.title.startsWith("Snow")),
            );
            const expected = fits.filter((row) => decision === null || row.answerDecision === decision).map(({ id }) => id);
            const ids = (await found(db, filters)).filter((id) => id !== seed.id);
            expect(
              ids.toSorted((a, b) => a - b),
              JSON.stringify(filters),
            ).toEqual(expected);
            const counts = await countOutcomes(db, filters, timeZone);
            expect(counts.done, JSON.stringify(filters)).toBe(fits.filter((row) => row.answerDecision === "done").length);
          }
});

describe("search", () => {
  test("finds words of the idea in its own language, and of the sentence of the answer in both", async ({ db }) => {
    const desk = await aDesk(db, now);
    const [crossing, cruce, other] = [
      await anIdea(db, now, { topicId: desk.topic.id, title: "Safer crossings", body: "For the children." }),
      await anIdea(db, now, { topicId: desk.topic.id, title: "Más árboles", body: "Dan sombra.", language: "es" }),
      await anIdea(db, now, { topicId: desk.topic.id, title: "Benches" }),
    ];
    await aPublishedResponse(db, desk, now, {
      ideaIds: [crossing.id, cruce.id],
      summary: "The bridges belong to the state.",
      summaryEs: "Los puentes son del estado.",
    });
    await aPublishedResponse(db, desk, now, { ideaIds: [other.id], summary: "We bought twenty." });
    const both = [cruce.id, crossing.id];
    expect(await found(db, { words: "crossing" })).toEqual([crossing.id]);
    expect(await found(db, { words: "children" })).toEqual([crossing.id]);
    expect(await found(db, { words: "árbol" })).toEqual([cruce.id]);
    expect(await found(db, { words: "bridge" })).toEqual(both);
    expect(await found(db, { words: "puente" })).toEqual(both);
    expect(await found(db, { words: "submarine" })).toEqual([]);
  });

  test("takes whatever people type", async ({ db }) => {
    for (const words of ["'", '"', "%_\\", "a & | ! ( ) :*", "the of and", "<script>", "🚲", "-", "or", "-- ;"])
      expect(await found(db, { words }), words).toEqual([]);
  });
});

test("reads filters from an address and writes them back, and leaves out what is none", () => {
  const address = "/outcomes?decision=no&office=3&neighborhood=2&year=2026&q=bus+stop";
  expect(outcomesPath(outcomeFiltersOf(new URL(address, "http://site").searchParams))).toBe(address);
  const wrong = "decision=maybe&office=0&neighborhood=-1&year=20x6&q=%00%20";
  expect(outcomeFiltersOf(new URLSearchParams(wrong))).toEqual(noFilters);
  expect(outcomeFiltersOf(new URLSearchParams("office=99999999999&year=99999"))).toEqual(noFilters);
  expect(outcomesPath(noFilters, "1-2")).toBe("/outcomes?after=1-2");
});
