import { expect } from "vitest";
import { comments, decisions, record, reports } from "~db/schema";
import { aComment, aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { hideContent } from "./hide-content.server";
import { readReport } from "./read-report.server";
import { reportContent } from "./report-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

test("reports once per person and thing, and answers a second time kindly", async ({ db }) => {
  const idea = await anIdea(db, now);
  const resident = await aResident(db);
  const report = { content: { kind: "idea" as const, id: idea.id }, clause: 5, sentence: "An ad." };
  expect(await reportContent(db, resident, report, now)).toEqual({ isNew: true, path: `/ideas/${idea.id}?done=reported` });
  expect(await reportContent(db, resident, report, now)).toEqual({ isNew: false, path: `/ideas/${idea.id}/report` });
  await reportContent(db, await aResident(db), report, now);
  expect(await db.select().from(reports)).toHaveLength(2);
  expect((await db.select().from(record)).map(({ act }) => act)).toEqual(["report.made", "report.made"]);
  expect((await readReport(db, resident, report.content, now)).report).toEqual({ at: now, act: null });
});

test("leads back to the comment that was reported", async ({ db }) => {
  const comment = await aComment(db, now);
  const { path } = await reportContent(
    db,
    await aResident(db),
    { content: { kind: "comment", id: comment.id }, clause: 1, sentence: "A threat." },
    now,
  );
  expect(path).toBe(`/ideas/${comment.ideaId}?done=reported#comment-${comment.id}`);
});

test("many reports hide nothing", async ({ db }) => {
  const comment = await aComment(db, now);
  for (let i = 0; i < 12; i += 1)
    await reportContent(
      db,
      await aResident(db),
      { content: { kind: "comment", id: comment.id }, clause: 1, sentence: "Bad." },
      now,
    );
  expect((await db.select().from(comments))[0]?.hiddenBy).toBeNull();
  expect(await db.select().from(decisions)).toHaveLength(0);
});

test("refuses to report one's own words", async ({ db }) => {
  const resident = await aResident(db);
  const comment = await aComment(db, now, { authorId: resident.id });
  const report = reportContent(db, resident, { content: { kind: "comment", id: comment.id }, clause: 1, sentence: "Bad." }, now);
  await expect(report).rejects.toMatchObject({ kind: "forbidden", key: "moderation.report-own" });
});

test("what is hidden, and what stands on a hidden idea, cannot be reported or read there", async ({ db }) => {
  const idea = await anIdea(db, now, { body: "secret words" });
  const comment = await aComment(db, now, { ideaId: idea.id });
  await hideContent(
    db,
    await aModerator(db),
    { content: { kind: "idea", id: idea.id }, clause: 1, passage: "secret", reason: "r" },
    site,
    now,
  );
  const resident = await aResident(db);
  for (const content of [
    { kind: "idea" as const, id: idea.id },
    { kind: "comment" as const, id: comment.id },
  ]) {
    await expect(reportContent(db, resident, { content, clause: 1, sentence: "Bad." }, now)).rejects.toMatchObject({
      kind: "missing",
    });
    await expect(readReport(db, resident, content, now)).rejects.toMatchObject({ kind: "missing" });
  }
});

test("refuses a rule that is not in force", async ({ db }) => {
  const idea = await anIdea(db, now);
  const report = reportContent(
    db,
    await aResident(db),
    { content: { kind: "idea", id: idea.id }, clause: 99, sentence: "Bad." },
    now,
  );
  await expect(report).rejects.toMatchObject({ kind: "invalid", key: "policy.no-such-clause" });
});
