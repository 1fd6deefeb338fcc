import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { decideTogether } from "~/features/cases/decide-together.server";
import { readTogether } from "~/features/cases/read-together.server";
import { addComment } from "~/features/comments/add-comment.server";
import { keepContent } from "~/features/moderation/keep-content.server";
import type { Site } from "~/features/moderation/tell-author.server";
import type { Actor } from "~/features/people/actor";
import { reportContent } from "~/features/reports/report-content.server";
import { listReportGroups } from "~/features/reports/report-groups.server";
import { castSupport } from "~/features/supports/cast-support.server";
import { approveVoid } from "~/features/voids/approve-void.server";
import { noCondition } from "~/features/voids/condition";
import { listTrends } from "~/features/voids/list-trends.server";
import { previewVoid } from "~/features/voids/preview-void.server";
import { proposeVoid } from "~/features/voids/propose-void.server";
import { undoVoid } from "~/features/voids/undo-void.server";
import type { Database } from "~db/client.server";
import { makeBots } from "../support/bot-builders";
import { aComment, aModerator, anIdea, aPolicy, aResident, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";

// `npm run attack` runs this alone. The site is attacked in three ways that cities have seen, each in a database of its own, and the state
// at the end is the same every time.

const now = new Date("2026-03-10T16:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const site: Site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "America/Chicago" },
  origin: "https://hearback.example",
};

describe("5,000 bots in 500 networks support one idea", () => {
  const own = ownDatabase();
  const honest = 120;
  const bots = 5000;

  test("the console shows them, setting them aside leaves the honest count, and nothing is deleted", {
    timeout: 60_000,
  }, async () => {
    const { db } = own;
    const idea = await anIdea(db, now);
    for (let n = 0; n < honest; n += 1) {
      const neighbor = await aResident(db, { email: `${wordFor(n)}@oxbow.example`, createdAt: daysFrom(now, -50) });
      await castSupport(db, neighbor, idea.id, daysFrom(now, -0.3), `198.51.${n}.0/24`);
    }
    await makeBots(db, { count: bots, networks: 500, ideaId: idea.id, now });
    expect(await supportsOf(db, idea.id)).toEqual({ counted: honest + bots, setAside: 0, rows: honest + bots });

    const scope = { from: daysFrom(now, -1), to: now, topicId: null, ideaId: null };
    const { sequences, domains } = await listTrends(db, scope);
    expect(sequences[0]).toMatchObject({ key: "user#@mail.example", accounts: bots });
    expect(domains[0]).toMatchObject({ key: "mail.example", accounts: bots });

    const [one, two] = [await aModerator(db), await aModerator(db)];
    const condition = { ...noCondition, pattern: "user#@mail.example" };
    const { supports: seen } = await previewVoid(db, one, condition, now);
    expect(seen).toBe(bots);
    const voidId = await proposeVoid(db, one, { condition, rule: "made_in_bulk", reason: "Made in one hour.", seen }, now);
    expect(await approveVoid(db, two, voidId, later(60_000))).toBe(bots);
    expect(await supportsOf(db, idea.id)).toEqual({ counted: honest, setAside: bots, rows: honest + bots });

    await undoVoid(db, one, voidId, "To see that it can be undone.", later(120_000));
    expect(await supportsOf(db, idea.id)).toEqual({ counted: honest + bots, setAside: 0, rows: honest + bots });
  });
});

describe("two people post 226 identical replies within ten minutes", () => {
  const own = ownDatabase();
  const words = "You never answer. You never answer anybody. This is what your promise is worth.";

  test("one of each stays, the others wait for a moderator, who collapses them in a few steps; nobody is silenced", {
    timeout: 60_000,
  }, async () => {
    const { db } = own;
    const topic = await aTopic(db, now);
    const authors = [await aResident(db), await aResident(db)];
    const ideas = [];
    for (let n = 0; n < 113; n += 1) ideas.push(await anIdea(db, daysFrom(now, -1), { topicId: topic.id }));
    for (let n = 0; n < 226; n += 1) {
      const author = authors[n % 2] as Actor;
      const ideaId = ideas[Math.floor(n / 2)]?.id ?? 0;
      await addComment(db, author, { ideaId, body: words, language: "en", parentId: null }, later(n * 2600));
    }
    const after = await commentsOf(db);
    expect(after.total).toBe(226);
    expect(after.hidden).toBe(0);
    // The first of each person is up; every other one waits, and its author sees it.
    expect(after.visible).toBe(2);
    expect(after.held).toBe(224);
    expect(after.cases).toBe(224);

    const moderator = await aModerator(db);
    for (let step = 0; step < 10; step += 1) {
      const { rows } = await db.execute<{ id: number }>(
        sql`select id from cases where closed_at is null order by sort_at, id limit 1`,
      );
      const first = rows[0];
      if (!first) break;
      const together = { caseId: first.id, by: "author" as const, link: null };
      const { lines } = await readTogether(db, moderator, together, later(700_000));
      const chosen = lines.map(({ caseId }) => caseId ?? 0);
      const { skipped } = await decideTogether(
        db,
        moderator,
        together,
        { chosen, act: "collapse", passage: "", reason: "The same words again." },
        site,
        later(700_000),
      );
      expect(skipped).toEqual([]);
    }
    const end = await commentsOf(db);
    expect(end).toMatchObject({ total: 226, hidden: 0, held: 0, cases: 0, visible: 2, collapsed: 224, copies: 224 });
    // One notice a step for each of them, not one for each copy.
    const { rows: told } = await db.execute<{ mails: number }>(sql`
      select count(*)::integer as mails from mails where person_id = any(${sql.param(authors.map(({ id }) => id))}::integer[])`);
    expect(told[0]?.mails).toBeLessThanOrEqual(6);
    // Still free to speak.
    const again = await addComment(
      db,
      authors[0] as Actor,
      { ideaId: ideas[0]?.id ?? 0, body: "Well, that was heard at least.", language: "en", parentId: null },
      later(800_000),
    );
    expect(await isVisible(db, again)).toBe(true);
  });
});

describe("50 accounts report one mild comment within a minute", () => {
  const own = ownDatabase();

  test("it stays up, the reports are one group that weighs less, and each reporter hears the outcome once", {
    timeout: 60_000,
  }, async () => {
    const { db } = own;
    await aPolicy(db, { inForceFrom: daysFrom(now, -100) });
    const comment = await aComment(db, daysFrom(now, -1), { body: "I would rather have trees than a parking lot." });
    const honest = await aComment(db, daysFrom(now, -1));
    const content = { kind: "comment" as const, id: comment.id };
    const brigade = [];
    for (let n = 0; n < 50; n += 1) brigade.push(await aResident(db, { createdAt: daysFrom(now, -1) }));
    for (const [n, reporter] of brigade.entries()) {
      await reportContent(db, reporter, { content, clause: 3, sentence: "This is hateful." }, later(n * 1000));
    }
    const neighbor = await aResident(db, { createdAt: daysFrom(now, -90) });
    const other = { kind: "comment" as const, id: honest.id };
    await reportContent(db, neighbor, { content: other, clause: 2, sentence: "A phone number." }, later(600_000));

    expect(await isVisible(db, comment.id)).toBe(true);
    const { rows } = await db.execute<{ id: number; comment_id: number; reports_count: number; wait_hours: number }>(sql`
      select id, comment_id, reports_count, extract(epoch from sort_at - opened_at)::integer / 3600 as wait_hours from cases order by sort_at, id`);
    // Reported once, later, and still first in the queue.
    expect(rows).toMatchObject([
      { comment_id: honest.id, reports_count: 1, wait_hours: 0 },
      { comment_id: comment.id, reports_count: 50, wait_hours: 4 },
    ]);
    const groups = await listReportGroups(db, rows[1]?.id ?? 0);
    expect(groups).toHaveLength(1);

    const moderator = await aModerator(db);
    await keepContent(db, moderator, { content, reason: "It follows the rules." }, site, later(700_000));
    expect(await isVisible(db, comment.id)).toBe(true);
    const { rows: told } = await db.execute<{ mails: number; people: number }>(
      sql`select count(*)::integer as mails, count(distinct person_id)::integer as people from mails where person_id = any(${sql.param(brigade.map(({ id }) => id))}::integer[])`,
    );
    expect(told).toEqual([{ mails: 50, people: 50 }]);
  });
});

/** A word that no number stands in. */
function wordFor(n: number): string {
  return [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

async function supportsOf(db: Database, ideaId: number) {
  const { rows } = await db.execute<{ counted: number; setAside: number; rows: number }>(sql`
    select supports_count as counted, voided_count as "setAside", (select count(*)::integer from supports where idea_id = i.id) as rows
      from ideas i where id = ${ideaId}`);
  return rows[0];
}

async function commentsOf(db: Database) {
  const { rows } = await db.execute<
    Record<"total" | "visible" | "held" | "hidden" | "collapsed" | "copies" | "cases", number>
  >(sql`
    select count(*)::integer as total, count(*) filter (where is_visible)::integer as visible, count(held_at)::integer as held,
           count(hidden_by)::integer as hidden, count(collapsed_into_id)::integer as collapsed, sum(copies_count)::integer as copies,
           (select count(*)::integer from cases where closed_at is null) as cases
      from comments`);
  return rows[0] ?? expect.fail("no comments");
}

async function isVisible(db: Database, commentId: number): Promise<boolean> {
  const { rows } = await db.execute<{ is_visible: boolean }>(sql`select is_visible from comments where id = ${commentId}`);
  return rows[0]?.is_visible ?? false;
}
