import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/features/people/actor";
import { loader as me } from "~/routes/me";
import { loader as ownDecision } from "~/routes/me.decisions.$decisionId";
import { loader as queue } from "~/routes/moderation.appeals";
import { loader as ruling } from "~/routes/moderation.appeals.$appealId";
import { anAppeal } from "../../../tests/support/appeal-builders";
import { aCity, aModerator, aResident } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { queriesOf } from "../../../tests/support/page-queries";

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();
let author: Actor & { email: string };
let moderator: Actor;
let made: { appealId: number; decisionId: number };

beforeAll(async () => {
  await aCity(own.db);
  author = await aResident(own.db);
  moderator = await aModerator(own.db);
  made = await anAppeal(own.db, now, { author });
});

/** The round trips of each page, the session included. */
async function counted() {
  const [decisionId, appealId] = [String(made.decisionId), String(made.appealId)];
  return {
    me: await queriesOf(own, { loader: me, path: "/me", personId: author.id, now }),
    decision: await queriesOf(own, { loader: ownDecision, path: "/x", params: { decisionId }, personId: author.id, now }),
    queue: await queriesOf(own, { loader: queue, path: "/x", personId: moderator.id, now }),
    ruling: await queriesOf(own, { loader: ruling, path: "/x", params: { appealId }, personId: moderator.id, now }),
  };
}

test("every page takes the same few queries, with one second look or a dozen", async () => {
  const few = await counted();
  for (let i = 0; i < 11; i += 1) await anAppeal(own.db, now, { author });
  expect(await counted()).toEqual(few);
  for (const count of Object.values(few)) expect(count).toBeLessThanOrEqual(8);
  expect(few.decision).toBe(2);
});
