import { describe, expect, test as pure } from "vitest";
import type { City } from "~/features/city/queries.server";
import { loader as officePage } from "~/routes/offices.$slug";
import { loader as officeFile } from "~/routes/offices.$slug.scorecard";
import { loader as allFile } from "~/routes/offices.scorecards";
import { aCity, anOffice, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aDesk, aPublishedResponse } from "../../../tests/support/response-builders";
import { aRead } from "../../../tests/support/visit";
import { columnOf, measures } from "./measures";
import { scorecardCsv } from "./scorecard-csv.server";
import { listScorecards } from "./scorecards.server";

const now = new Date("2026-11-22T18:00:00Z");

/** RFC 4180, read by a machine of its own: rows of fields. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows of a file as a program reads them, by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parse(csv);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
  });
}

async function fileFrom(loader: typeof officeFile, args: ReturnType<typeof aRead>): Promise<Response> {
  const { context } = args as unknown as { context: { answer?: Response } };
  await expect(loader(args)).rejects.toBeInstanceOf(Response);
  if (!context.answer) throw new Error("no file was answered");
  return context.answer;
}

describe("the file of an office", () => {
  test("holds the numbers of its page", async ({ db }) => {
    const desk = await aDesk(db, now);
    await aTopic(db, now, { askingOfficeId: desk.office.id });
    await aPublishedResponse(db, desk, now, { coversTopic: true });
    const params = { slug: desk.office.slug };
    const page = await officePage(aRead({ db, now }, { path: `/offices/${desk.office.slug}`, params }));
    const file = await fileFrom(officeFile, aRead({ db, now }, { path: `/offices/${desk.office.slug}/scorecard.csv`, params }));
    expect(file.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${desk.office.slug}-scorecard.csv"`);
    const [row, ...others] = rowsOf(await file.text());
    expect(others).toEqual([]);
    expect(row).toMatchObject({ office: desk.office.slug, name: desk.office.name, counted_at: now.toISOString() });
    for (const measure of measures) expect(row?.[columnOf(measure)], measure.name).toBe(String(measure.of(page.scorecard) ?? ""));
    expect(row).toMatchObject({ promised: "2", median_business_days: "" });
  });

  test("of an office that is not there is not there", async ({ db }) => {
    await aCity(db);
    const args = aRead({ db, now }, { path: "/offices/nowhere/scorecard.csv", params: { slug: "nowhere" } });
    await expect(officeFile(args)).rejects.toMatchObject({ init: { status: 404 } });
  });
});

test("the file of all offices has a row for each, by name", async ({ db }) => {
  const city: City = { ...(await aCity(db)), holidays: [] };
  const [zoo, arts] = [await anOffice(db, { name: "Zoo" }), await anOffice(db, { name: "Arts" })];
  await aTopic(db, now, {
    askingOfficeId: zoo.id,
    opensAt: daysFrom(now, -60),
    closesAt: daysFrom(now, -40),
    respondBy: daysFrom(now, -3),
  });
  const file = await fileFrom(allFile, aRead({ db, now }, { path: "/offices/scorecards.csv" }));
  const rows = rowsOf(await file.text());
  expect(rows.map(({ office, late }) => [office, late])).toEqual([
    [arts.slug, "0"],
    [zoo.slug, "1"],
  ]);
  expect(rows).toHaveLength((await listScorecards(db, city, now)).length);
});

pure.for(['=HYPERLINK("http://evil.example","x")', "+1", "-1+2", "@SUM(A1)", "\t=1"])(
  "a name that a spreadsheet would run is text: %s",
  (name) => {
    const office = { id: 1, slug: "parks", name, nameEs: 'Comillas "y" coma, y\r\nrenglón' };
    const counts = {
      promised: 1,
      onTime: 1,
      late: 0,
      running: 0,
      medianDays: 9.5,
      made: 0,
      keptOnTime: 0,
      keptLate: 0,
      missed: 0,
    };
    const rest = { withdrawn: 0, open: 0, residentsSayDone: 0, residentsSayNotDone: 0, citySaysDone: 0, clarifications: 0 };
    const topics = { open: 0, answered: 0 };
    const [row] = rowsOf(scorecardCsv([{ office, topics, ...counts, ...rest, extensions: 0 }], now));
    expect(row).toMatchObject({ name: `'${name}`, name_es: office.nameEs, median_business_days: "9.5" });
  },
);
