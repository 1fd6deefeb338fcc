import { expect } from "vitest";
import { contextOf } from "~/http/context.server";
import { loader as reportPage } from "~/routes/topics.$slug.report";
import { loader as reportFile } from "~/routes/topics.$slug.report-csv";
import type { Database } from "~db/client.server";
import { neighborhoods } from "~db/schema";
import { aCity, anIdea, aTopic } from "../support/builders";
import { test } from "../support/database";
import { aDesk, aPublishedResponse, hideIdea } from "../support/response-builders";
import { aRead, statusFrom } from "../support/visit";

const now = new Date("2026-11-22T18:00:00Z");

async function fileOf(db: Database, slug: string, language: "" | "/es" = ""): Promise<string[][]> {
  const args = aRead({ db, now }, { path: `${language}/topics/${slug}/report.csv`, params: { slug } });
  await expect(reportFile(args)).rejects.toBeInstanceOf(Response);
  const answer = contextOf(args).answer;
  expect(answer?.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(answer?.headers.get("Content-Disposition")).toBe(`attachment; filename="${slug}-report.csv"`);
  return rowsOf((await answer?.text()) ?? "");
}

/** Rows of a file whose cells may be quoted. */
function rowsOf(file: string): string[][] {
  const lines = file.replace(/^\ufeff/, "").split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a?.replaceAll('""', '"') ?? b ?? ""),
  );
}

async function pageOf(db: Database, slug: string, query = "") {
  const page = await reportPage(aRead({ db, now }, { path: `/topics/${slug}/report${query}`, params: { slug } }));
  if (page.kind !== "report") throw new Error(`a page of kind ${page.kind}`);
  return page.report;
}

test("the file has every idea of the page, in both languages, and nothing that runs in a spreadsheet", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [park] = await db.insert(neighborhoods).values({ slug: "park", name: "Park" }).returning();
  const titles = ["=HYPERLINK(1)", "Shade, please", 'Say "hello"', "Light"];
  const made = [];
  for (const [n, title] of titles.entries())
    made.push(await anIdea(db, now, { topicId: desk.topic.id, title, supportsCount: 20 - n, neighborhoodId: park?.id }));
  await aPublishedResponse(db, desk, now, {
    ideaIds: made.slice(0, 2).map(({ id }) => id),
    decision: "will_do",
    nextOn: "2026-12-15",
    summary: "Yes, in spring.",
    summaryEs: "Sí, en primavera.",
  });
  await hideIdea(db, made[3]?.id ?? 0, now);
  const { obliged } = await pageOf(db, desk.topic.slug);
  const [head, ...rows] = await fileOf(db, desk.topic.slug);
  expect(head).toHaveLength(15);
  expect(rows.map(([rank, id]) => [rank, id])).toEqual(obliged.obliged.map(({ rank, id }) => [String(rank), String(id)]));
  expect(rows).toHaveLength(4);
  const [first, , , last] = rows;
  expect(first?.slice(2, 11)).toEqual([
    "'=HYPERLINK(1)",
    "20",
    "Park",
    "We will do it",
    "Yes, in spring.",
    "Dana Ortiz",
    "Director",
    desk.office.name,
    "2026-11-22",
  ]);
  expect(first?.slice(13)).toEqual(["2026-12-15", "due"]);
  expect(rows[2]?.[2]).toBe('Say "hello"');
  expect(last?.slice(2, 6)).toEqual(["An idea that moderators hid", "17", "Park", "No answer is owed while it is hidden"]);
  const [spanishHead, spanishFirst] = await fileOf(db, desk.topic.slug, "/es");
  expect(spanishHead?.[0]).toBe("Lugar");
  expect(spanishFirst?.slice(5, 10)).toEqual(["Lo haremos", "Sí, en primavera.", "Dana Ortiz", "Directora", desk.office.nameEs]);
});

test("there is no report before the topic closes", async ({ db }) => {
  await aCity(db);
  const topic = await aTopic(db, now);
  const { slug } = topic;
  expect(await reportPage(aRead({ db, now }, { path: `/topics/${slug}/report`, params: { slug } }))).toMatchObject({
    kind: "not-yet",
  });
  expect(await statusFrom(() => reportFile(aRead({ db, now }, { path: `/topics/${slug}/report.csv`, params: { slug } })))).toBe(
    404,
  );
});

test("a long list goes on at an address of its own, and stands on one page to print", async ({ db }) => {
  const desk = await aDesk(db, now);
  const { slug, id: topicId } = desk.topic;
  for (let n = 0; n < 103; n += 1) await anIdea(db, now, { topicId, supportsCount: 5 + n });
  const { obliged, counts } = await pageOf(db, slug);
  expect(counts).toMatchObject({ obliged: 103, owed: 103 });
  expect(obliged.next).toEqual({ supports: 8, id: obliged.obliged.at(-1)?.id });
  const query = `?after=${obliged.next?.supports}-${obliged.next?.id}`;
  const more = await reportPage(aRead({ db, now }, { path: `/topics/${slug}/report${query}`, params: { slug } }));
  expect(more).toMatchObject({ kind: "more", obliged: { next: null, obliged: [{ rank: 101 }, { rank: 102 }, { rank: 103 }] } });
  expect((await pageOf(db, slug, "?all=1")).obliged.obliged).toHaveLength(103);
});

test("takes whatever stands in its address", async ({ db }) => {
  const desk = await aDesk(db, now);
  const { slug } = desk.topic;
  for (const query of [
    "?after=x",
    "?after=-1-2",
    "?after=99999999999-1",
    "?others=9999999999999999-1",
    "?others=1",
    "?all=2",
    "?after=%00",
  ])
    expect(await pageOf(db, slug, query), query).toMatchObject({ counts: { obliged: 0 } });
  for (const query of ["?after=1-1", "?others=1-1", "?others=8640000000001-1"])
    expect(
      await statusFrom(() => reportPage(aRead({ db, now }, { path: `/topics/${slug}/report${query}`, params: { slug } }))),
      query,
    ).toBe(200);
});
