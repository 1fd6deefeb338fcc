import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { getContent } from "~/features/moderation/get-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import type { Database } from "~db/client.server";
import { aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { claimCase, claimMs } from "./claim-case.server";
import { decideTogether } from "./decide-together.server";

const now = new Date("2026-11-23T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const own = ownDatabase({ max: 12 });

async function waitingCases(db: Database, count: number): Promise<number[]> {
  const author = await aResident(db);
  const ids = [];
  for (let each = 0; each < count; each += 1) {
    const idea = await anIdea(db, now, { authorId: author.id, title: "The same words" });
    ids.push(await openCase(db, await getContent(db, { kind: "idea", id: idea.id }), "report", now));
  }
  return ids;
}

test("two moderators who claim one case after the other, all at once, never wait for each other in a circle", async () => {
  const { db } = own;
  const [one, two] = [await aModerator(db), await aModerator(db)];
  const ids = await waitingCases(db, 6);
  const claims = Array.from({ length: 60 }, (_, turn) => {
    // Every third one comes when the claims before it have expired.
    const at = new Date(now.getTime() + (turn % 3 === 0 ? 2 * claimMs : 0));
    return claimCase(db, turn % 2 ? one : two, ids[(turn * 5) % 6] ?? 0, at);
  });
  expect((await Promise.allSettled(claims)).filter(({ status }) => status === "rejected")).toEqual([]);
});

test("of moderators who decide on the same list at once, one decides on each thing", async () => {
  const { db } = own;
  const chosen = await waitingCases(db, 6);
  const moderators = [await aModerator(db), await aModerator(db), await aModerator(db), await aModerator(db)];
  const together = { caseId: chosen[0] ?? 0, by: "author" as const, link: null };
  await Promise.all(
    moderators.map((moderator, turn) => {
      const bulk = { chosen, act: turn % 2 ? ("hide" as const) : ("keep" as const), clause: 1, passage: "The same words" };
      return decideTogether(db, moderator, together, { ...bulk, reason: "For sale." }, site, now);
    }),
  );
  const { rows } = await db.execute<{ n: number }>(
    sql`select count(*)::integer as n from decisions where idea_id in (select idea_id from cases where id = any(${sql.param(chosen)}::integer[]))`,
  );
  expect(rows).toEqual([{ n: 6 }]);
});
