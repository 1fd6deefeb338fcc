import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { listQueue } from "~/features/cases/queries.server";
import { wholeQueue } from "~/features/cases/queue";
import { type ContentRef, contentKinds, decisionPath } from "~/features/moderation/content";
import { targetIs } from "~/features/moderation/target.server";
import type { Database } from "~db/client.server";
import { aCity, aModerator, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aReportable } from "../../../tests/support/report-builders";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { reportContent, reportPath } from "./report-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const modules = import.meta.glob<{ loader: LoaderFunction; action?: ActionFunction }>("../../routes/*.tsx");

/** The route of an address of one thing, `/photos/3/report`, with what stands in it. */
async function routeOf(path: string, { kind, id }: ContentRef) {
  const param = kind === "name" ? "personId" : `${kind}Id`;
  const file = `../../routes/${path.slice(1).replace(String(id), `$${param}`).replaceAll("/", ".")}.tsx`;
  const open = modules[file];
  if (!open) throw new Error(`no route ${file}`);
  return { ...(await open()), asked: { path, params: { [param]: String(id) } } };
}

async function casesOf(db: Database, ref: ContentRef) {
  const { rows } = await db.execute<{ reports: number }>(
    sql`select reports_count as reports from cases where ${targetIs(ref)} and closed_at is null`,
  );
  return rows;
}

test.for(contentKinds)("a %s that a resident reports waits for a moderator, who can open it", async (kind, { db }) => {
  await aCity(db);
  const { ref, content, part } = await aReportable(db, now, kind);
  const report = { clause: 1, sentence: "Rude." };
  await reportContent(db, await aResident(db), { content, part, ...report }, now);
  expect(await casesOf(db, ref)).toEqual([{ reports: 1 }]);

  const page = await routeOf(reportPath(content), content);
  const visitor = { db, actor: await aResident(db), now };
  expect(await statusFrom(async () => page.loader(aRead(visitor, page.asked)))).toBe(200);
  const fields = { clause: "1", sentence: "Rude.", ...(part && { part }) };
  expect(await statusFrom(async () => page.action?.(aWrite(visitor, page.asked, fields)))).toBe(303);
  expect(await casesOf(db, ref)).toEqual([{ reports: 2 }]);
  expect(await statusFrom(async () => page.action?.(aWrite(visitor, page.asked, { ...fields, clause: "" })))).toBe(422);
  expect(await statusFrom(async () => page.loader(aRead({ db, now }, page.asked)))).toBe(303);

  const { lines } = await listQueue(db, await aModerator(db), wholeQueue, null, now);
  expect(lines).toMatchObject([{ ...ref, reports: 2 }]);

  const decision = await routeOf(decisionPath(ref), ref);
  const moderator = { db, actor: await aModerator(db), now };
  expect(await statusFrom(async () => decision.loader(aRead(moderator, decision.asked)))).toBe(200);
});
