import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import { startCorrection } from "~/features/responses/correct-response.server";
import { publishDue } from "~/features/responses/publish-due.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import { withdrawPublication } from "~/features/responses/withdraw-publication.server";
import type { Database } from "~db/client.server";
import { supports } from "~db/schema";
import { anIdea, aResident } from "../support/builders";
import { anUpdate } from "../support/commitment-builders";
import { anApprovedCorrection } from "../support/correction-builders";
import { ownDatabase } from "../support/database";
import { digestOf } from "../support/digest";
import { Failpoint, failingDatabase } from "../support/failing-database";
import { aDesk, anApprovedResponse, aPublishedResponse, type Desk } from "../support/response-builders";

// Each act fails at its first statement, then at its second, and so on until nothing is left to fail: after each failure the whole database is
// as it was.

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();
let desk: Desk;
let ideaIds: number[];

beforeAll(async () => {
  desk = await aDesk(own.db, now);
  const ideas = [await anIdea(own.db, now, { topicId: desk.topic.id }), await anIdea(own.db, now, { topicId: desk.topic.id })];
  ideaIds = ideas.map(({ id }) => id);
  const supporter = await aResident(own.db, { locale: "es" });
  await own.db.insert(supports).values(ideaIds.map((ideaId) => ({ ideaId, personId: supporter.id, createdAt: now })));
});

/** Runs an act with every failpoint it has. Gives how many those were. */
async function failEverywhere(act: (db: Database) => Promise<unknown>): Promise<number> {
  const before = await digestOf(own.pool);
  for (let failAt = 1; failAt < 200; failAt += 1) {
    const { db } = failingDatabase(own.pool, failAt);
    try {
      await act(db);
    } catch (error) {
      if (!isFailpoint(error)) throw error;
      expect(await digestOf(own.pool), `after ${String(error)}`).toEqual(before);
      continue;
    }
    expect(await digestOf(own.pool)).not.toEqual(before);
    return failAt - 1;
  }
  throw new Error("it never succeeded");
}

/** drizzle wraps what a statement throws. */
function isFailpoint(error: unknown): boolean {
  return error instanceof Failpoint || (error instanceof Error && error.cause instanceof Failpoint);
}

const promise = { decision: "will_do", nextOn: "2027-03-15", next: "Plant 22 trees." } as const;

describe("wholly or not at all", () => {
  test("publishing", async () => {
    const id = await anApprovedResponse(own.db, desk, now, { ...promise, ideaIds });
    expect(await failEverywhere((db) => publishResponse(db, desk.approver, id, 1, desk.site, now))).toBeGreaterThan(15);
  });

  test("publishing a correction", async () => {
    const responseId = await aPublishedResponse(own.db, desk, now, { ...promise, ideaIds });
    const version = await anApprovedCorrection(own.db, desk, { responseId }, now, { ...promise, ideaIds: ideaIds.slice(0, 1) });
    const steps = await failEverywhere((db) => publishResponse(db, desk.approver, responseId, version, desk.site, now));
    expect(steps).toBeGreaterThan(15);
  });

  test("taking back", async () => {
    const responseId = await aPublishedResponse(own.db, desk, now, { ...promise, ideaIds });
    const what = { responseId, version: 1, reason: "Too soon.", timeZone: desk.city.timeZone };
    expect(await failEverywhere((db) => withdrawPublication(db, desk.approver, what, now))).toBeGreaterThan(10);
  });

  test("starting a correction", async () => {
    const id = await aPublishedResponse(own.db, desk, now, { ideaIds, summary: "No, not this year." });
    expect(await failEverywhere((db) => startCorrection(db, desk.drafter, id, 1, now))).toBeGreaterThan(3);
  });

  test("settling a commitment", async () => {
    const id = await aPublishedResponse(own.db, desk, now, { ...promise, ideaIds, summary: "Yes, in spring." });
    const { rows } = await own.db.execute<{ id: number }>(sql`select id from commitments where response_id = ${id}`);
    const update = anUpdate({ kind: "done", sentence: "See the trees.", link: "https://oxbow.example/trees" });
    const settle = (db: Database) => updateCommitment(db, desk.drafter, rows[0]?.id ?? 0, update, desk.site, now);
    expect(await failEverywhere(settle)).toBeGreaterThan(7);
  });

  test("giving up on a set time", async () => {
    const id = await anApprovedResponse(own.db, desk, now, { ideaIds, summary: "No, and it waits." });
    const at = new Date(now.getTime() + 60_000);
    const setBy = desk.drafter.id;
    await own.db.execute(sql`update responses set publish_at = ${at}, publish_set_by = ${setBy} where id = ${id}`);
    // The job logs what goes wrong with one response and goes on: then nothing may have changed either.
    const failed: unknown[] = [];
    const log = { error: (fault: { err: unknown }) => failed.push(fault.err) };
    const steps = await failEverywhere(async (db) => {
      failed.length = 0;
      await publishDue(db, { ...desk.site, now: at, log: log as never });
      if (failed.length > 0) throw failed[0];
    });
    expect(steps).toBeGreaterThan(5);
  });
});
