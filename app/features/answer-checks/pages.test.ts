import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "~/features/people/actor";
import * as linkPage from "~/routes/did-this-answer.$token";
import * as ownPage from "~/routes/responses.$responseId.check";
import type { Database } from "~db/client.server";
import { answerChecks, responseDecisions, responses } from "~db/schema";
import { aCity, anIdea, aPublication, aResident, aTopic } from "../../../tests/support/builders";
import { aCheck } from "../../../tests/support/check-builders";
import { ownDatabase } from "../../../tests/support/database";
import { hideIdea } from "../../../tests/support/response-builders";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { listOpenChecks } from "./list-open-checks.server";

const own = ownDatabase();
const now = new Date("2026-11-23T18:00:00Z");
let person: Actor;
let publication: Awaited<ReturnType<typeof aPublication>>;
let ideaIds: number[] = [];

beforeAll(async () => {
  const { db } = own;
  await aCity(db);
  const topic = await aTopic(db, now);
  publication = await aPublication(db, now, topic);
  const ideas = [
    await anIdea(db, now, { topicId: topic.id, title: "Trees at bus stops" }),
    await anIdea(db, now, { topicId: topic.id, title: "Secret words" }),
  ];
  ideaIds = ideas.map(({ id }) => id);
  for (const ideaId of ideaIds)
    await db.insert(responseDecisions).values({ versionId: publication.versionId, ideaId, decision: "no" });
  await hideIdea(db, ideaIds[1] ?? 0, now);
});

/** Everything in every table. */
async function digest(db: Database): Promise<string> {
  const { rows: tables } = await db.execute<{ name: string }>(
    sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const digests = [];
  for (const { name } of tables) {
    const { rows } = await db.execute<{ md5: string }>(
      sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from ${sql.identifier(name)} t`,
    );
    digests.push(`${name} ${rows[0]?.md5}`);
  }
  return digests.join("\n");
}

interface Page {
  loader: LoaderFunction;
  action: ActionFunction;
  at: (check: Awaited<ReturnType<typeof aCheck>>) => { path: string; params: Record<string, string> };
  actor: () => Actor | null;
}

const pages: Record<string, Page> = {
  "of a mailed link": {
    ...(linkPage as Pick<Page, "loader" | "action">),
    at: ({ link: { token } }) => ({ path: `/did-this-answer/${token}`, params: { token } }),
    actor: () => null,
  },
  "of somebody who is signed in": {
    ...(ownPage as Pick<Page, "loader" | "action">),
    at: ({ own: { responseId } }) => ({ path: `/responses/${responseId}/check`, params: { responseId: String(responseId) } }),
    actor: () => person,
  },
};

/** Somebody else each time, who is also the one that is signed in. */
async function aNewCheck(): Promise<Awaited<ReturnType<typeof aCheck>>> {
  person = await aResident(own.db);
  return aCheck(own.db, now, publication, { personId: person.id });
}

describe.each(Object.entries(pages))("the page %s", (_, { loader, action, at, actor }) => {
  const visitor = () => ({ db: own.db, actor: actor(), now });

  test("changes nothing by being opened, asked for ahead or looked at by a mail scanner", async () => {
    const check = await aNewCheck();
    const before = await digest(own.db);
    const headers: Record<string, string>[] = [
      {},
      { Purpose: "prefetch", "Sec-Purpose": "prefetch;prerender", "X-Moz": "prefetch", "X-Purpose": "preview" },
      { "User-Agent": "Mozilla/5.0 (compatible; MailScanner)" },
    ];
    for (const header of headers) {
      for (const method of ["GET", "HEAD"]) {
        const args = aRead(visitor(), { ...at(check), headers: header });
        await loader({ ...args, request: new Request(args.request, { method }) });
      }
    }
    expect(await digest(own.db)).toBe(before);
  });

  test("shows what was asked, without the words of hidden ideas, and takes one answer", async () => {
    const check = await aNewCheck();
    const shown = (await loader(aRead(visitor(), at(check)))) as { check: { ideas: unknown[] }; answer: { summary: string } };
    expect(JSON.stringify(shown)).toContain("Trees at bus stops");
    expect(JSON.stringify(shown)).not.toContain("Secret words");
    expect(shown.answer.summary).toBe("Yes.");

    const send = (fields: Record<string, string>) => statusFrom(async () => action(aWrite(visitor(), at(check), fields)));
    expect(await send({}), "nothing chosen").toBe(422);
    expect(await send({ says: "maybe" })).toBe(422);
    expect(await send({ says: "no", sentence: "x".repeat(301) })).toBe(422);
    expect(await send({ says: "partly", offQuestion: "on", sentence: "The bridge?" })).toBe(303);
    const before = await digest(own.db);
    expect(await send({ says: "answered" }), "a second time").toBe(409);
    expect(await digest(own.db)).toBe(before);
    const said = await own.db.select().from(answerChecks).where(eq(answerChecks.personId, person.id));
    expect(said[0]).toMatchObject({ says: "partly", offQuestion: false, sentence: "The bridge?" });
    const again = (await loader(aRead(visitor(), at(check)))) as { check: { says: string; saidAt: Date } };
    expect(again.check).toMatchObject({ says: "partly", saidAt: now });
  });
});

test("a link that nobody was sent is a page that is not there", async () => {
  const tokens = [
    "f".repeat(64),
    "F".repeat(64),
    "0",
    "",
    "' or 1=1",
    `${"f".repeat(64)}\n`,
    "%00",
    "é".repeat(64),
    "f".repeat(10_000),
  ];
  for (const token of tokens) {
    const at = { path: "/did-this-answer/x", params: { token } };
    expect(await statusFrom(async () => linkPage.loader(aRead({ db: own.db, now }, at)))).toBe(404);
    expect(await statusFrom(async () => linkPage.action(aWrite({ db: own.db, now }, at, { says: "no" })))).toBe(404);
  }
});

test("somebody who was not asked has no page of their own, and a visitor signs in first", async () => {
  const at = { path: "/x", params: { responseId: String(publication.responseId) } };
  const stranger = await aResident(own.db);
  expect(await statusFrom(async () => ownPage.loader(aRead({ db: own.db, actor: stranger, now }, at)))).toBe(404);
  expect(await statusFrom(async () => ownPage.action(aWrite({ db: own.db, actor: stranger, now }, at, { says: "no" })))).toBe(
    404,
  );
  expect(await statusFrom(async () => ownPage.loader(aRead({ db: own.db, now }, at)))).toBe(303);
});

test("the answer of a link that was taken back is not asked about", async () => {
  const { db } = own;
  const topic = await aTopic(db, now);
  const other = await aPublication(db, now, topic);
  const { link } = await aCheck(db, now, other);
  await db.update(responses).set({ publicationId: null }).where(eq(responses.id, other.responseId));
  const at = { path: "/x", params: link };
  const shown = (await linkPage.loader(aRead({ db, now }, at))) as { check: { isPublic: boolean }; answer: unknown };
  expect(shown).toMatchObject({ check: { isPublic: false }, answer: null });
  expect(await statusFrom(async () => linkPage.action(aWrite({ db, now }, at, { says: "no" })))).toBe(409);
});

test("the address of a link is kept from other sites, from caches and from search engines", () => {
  expect(linkPage.headers()).toEqual({
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
  });
});

test("an idea's page offers the question to those who were asked and have not answered", async () => {
  const { db } = own;
  const other = await aResident(db);
  expect(await listOpenChecks(db, other.id, ideaIds[0] ?? 0)).toEqual([]);
  await aCheck(db, now, publication, { personId: other.id });
  expect(await listOpenChecks(db, other.id, ideaIds[0] ?? 0)).toEqual([publication.responseId]);
  expect(await listOpenChecks(db, other.id, (ideaIds[1] ?? 0) + 1)).toEqual([]);
  const at = { path: "/x", params: { responseId: String(publication.responseId) } };
  await ownPage.action(aWrite({ db, actor: other, now }, at, { says: "answered" }));
  expect(await listOpenChecks(db, other.id, ideaIds[0] ?? 0)).toEqual([]);
});
