import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import type { Database } from "~db/client.server";
import { cases, comments, decisions, record, reports } from "~db/schema";
import { aComment, aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { readReport } from "./read-report.server";
import { reportContent } from "./report-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const ofIdea = (id: number) => ({ kind: "idea" as const, id });
const ofComment = (id: number) => ({ kind: "comment" as const, id });

test("reports once per person and thing, and answers a second time kindly", async ({ db }) => {
  const idea = await anIdea(db, now);
  const resident = await aResident(db);
  const report = { content: ofIdea(idea.id), clause: 5, sentence: "An ad." };
  expect(await reportContent(db, resident, report, now)).toEqual({ isNew: true, path: `/ideas/${idea.id}?done=reported` });
  expect(await reportContent(db, resident, report, now)).toEqual({ isNew: false, path: `/ideas/${idea.id}/report` });
  await reportContent(db, await aResident(db), report, now);
  expect(await db.select().from(reports)).toHaveLength(2);
  expect((await db.select().from(record)).map(({ act }) => act)).toEqual(["report.made", "report.made"]);
  expect((await readReport(db, resident, report.content, now)).own).toEqual({ text: { at: now, act: null }, name: null });
});

test("leads back to the comment that was reported", async ({ db }) => {
  const comment = await aComment(db, now);
  const report = { content: ofComment(comment.id), clause: 1, sentence: "A threat." };
  const { path } = await reportContent(db, await aResident(db), report, now);
  expect(path).toBe(`/ideas/${comment.ideaId}?done=reported#comment-${comment.id}`);
});

test("two hundred reports hide nothing and decide nothing", async ({ db }) => {
  const comment = await aComment(db, now);
  for (let i = 0; i < 200; i += 1) {
    const at = new Date(now.getTime() + i * 100);
    const report = { content: ofComment(comment.id), clause: 1, sentence: "Bad." };
    await reportContent(db, await aResident(db, { createdAt: now }), report, at);
  }
  expect((await db.select().from(comments))[0]).toMatchObject({ hiddenBy: null, heldAt: null, isVisible: true });
  expect(await db.select().from(decisions)).toHaveLength(0);
  expect(await db.select().from(cases)).toMatchObject([{ reportsCount: 200, isHeld: false, closedAt: null }]);
}, 60_000);

test("refuses to report one's own words", async ({ db }) => {
  const resident = await aResident(db);
  const comment = await aComment(db, now, { authorId: resident.id });
  const report = reportContent(db, resident, { content: ofComment(comment.id), clause: 1, sentence: "Bad." }, now);
  await expect(report).rejects.toMatchObject({ kind: "forbidden", key: "reports.own" });
});

test("what is hidden, and what stands on a hidden idea, cannot be reported or read there", async ({ db }) => {
  const idea = await anIdea(db, now, { body: "secret words" });
  const comment = await aComment(db, now, { ideaId: idea.id });
  const hide = { content: ofIdea(idea.id), clause: 1, passage: "secret", reason: "r" };
  await hideContent(db, await aModerator(db), hide, site, now);
  const resident = await aResident(db);
  for (const content of [ofIdea(idea.id), ofComment(comment.id)]) {
    for (const part of ["text", "name"] as const)
      await expect(reportContent(db, resident, { content, part, clause: 1, sentence: "Bad." }, now)).rejects.toMatchObject({
        kind: "missing",
      });
    await expect(readReport(db, resident, content, now)).rejects.toMatchObject({ kind: "missing" });
  }
});

test("refuses a rule that the topic does not have", async ({ db }) => {
  const idea = await anIdea(db, now);
  const report = reportContent(db, await aResident(db), { content: ofIdea(idea.id), clause: 99, sentence: "Bad." }, now);
  await expect(report).rejects.toMatchObject({ kind: "invalid", key: "policy.no-such-clause" });
});

describe("a name", () => {
  test("is reported beside what its person wrote, apart from the text", async ({ db }) => {
    const author = await aResident(db, { displayName: "Mayor Quokka" });
    const idea = await anIdea(db, now, { authorId: author.id });
    const comment = await aComment(db, now, { authorId: author.id });
    const resident = await aResident(db);
    const report = { clause: 4, sentence: "Not the mayor." };
    await reportContent(db, resident, { content: ofIdea(idea.id), part: "name", ...report }, now);
    await reportContent(db, resident, { content: ofIdea(idea.id), part: "text", ...report }, now);
    expect(await reportContent(db, resident, { content: ofComment(comment.id), part: "name", ...report }, now)).toEqual({
      isNew: false,
      path: `/comments/${comment.id}/report`,
    });
    expect(await db.select().from(reports)).toMatchObject([
      { personId: author.id, ideaId: null },
      { personId: null, ideaId: idea.id },
    ]);
    expect(await readReport(db, resident, ofIdea(idea.id), now)).toMatchObject({
      content: { authorId: null, authorName: "Mayor Quokka" },
      own: { text: { act: null }, name: { act: null } },
      mayReportName: true,
    });
  });

  test("that is not shown, or one's own, cannot be reported", async ({ db }) => {
    const author = await aResident(db, { displayName: null });
    const idea = await anIdea(db, now, { authorId: author.id });
    const report = { content: ofIdea(idea.id), part: "name" as const, clause: 1, sentence: "Bad." };
    const resident = await aResident(db);
    await expect(reportContent(db, resident, report, now)).rejects.toMatchObject({ key: "reports.no-name" });
    await expect(reportContent(db, author, report, now)).rejects.toMatchObject({ key: "reports.own" });
    expect((await readReport(db, resident, ofIdea(idea.id), now)).mayReportName).toBe(false);
  });
});

describe("thirty reports an hour", () => {
  /** Reports that a person made at a moment. */
  async function reported(db: Database, reporterId: number, count: number, at: Date): Promise<void> {
    const idea = await anIdea(db, now);
    await db.execute(sql`
      insert into reports (idea_id, reporter_id, clause_id, sentence, created_at)
      select ${idea.id}, p.id, (select max(id) from policy_clauses), 'Bad.', ${at} from people p where p.id = ${reporterId}`);
    if (count > 1) await reported(db, reporterId, count - 1, at);
  }

  test("are the most a person can make", async ({ db }) => {
    const resident = await aResident(db);
    await reported(db, resident.id, 29, new Date(now.getTime() - 3_599_000));
    await reported(db, resident.id, 5, new Date(now.getTime() - 3_600_000));
    const next = async () => ({ content: ofIdea((await anIdea(db, now)).id), clause: 1, sentence: "Bad." });
    expect((await reportContent(db, resident, await next(), now)).isNew).toBe(true);
    const tooMany = { kind: "too-many", key: "reports.too-many", values: { count: 30 } };
    await expect(reportContent(db, resident, await next(), now)).rejects.toMatchObject(tooMany);
    expect((await reportContent(db, await aResident(db), await next(), now)).isNew).toBe(true);
    expect((await reportContent(db, resident, await next(), new Date(now.getTime() + 1000))).isNew).toBe(true);
  });

  test("are thirty however many come at once", async () => {
    const resident = await aResident(own.db);
    await reported(own.db, resident.id, 27, now);
    const sent = [];
    for (let i = 0; i < 6; i += 1) {
      const content = ofIdea((await anIdea(own.db, now)).id);
      sent.push(() => reportContent(own.db, resident, { content, clause: 1, sentence: "Bad." }, now));
    }
    const done = await Promise.allSettled(sent.map((send) => send()));
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });
});
