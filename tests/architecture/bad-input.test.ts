import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "~/features/people/actor";
import { startDraft } from "~/features/policy/start-draft.server";
import { startResponse } from "~/features/responses/save-response.server";
import { addTemplate } from "~/features/templates/save-template.server";
import { safePath } from "~/http/params.server";
import { seedDemoCity } from "~db/seed";
import { aModerator, anIdea, aPerson, aResident } from "../support/builders";
import { aCheck } from "../support/check-builders";
import { ownDatabase } from "../support/database";
import { aText } from "../support/response-builders";
import { aRead, aWrite, statusFrom } from "../support/visit";

// Nothing that comes in from outside may answer with a fault, hang, or change anything when it is refused.

const modules = import.meta.glob<{ loader: LoaderFunction; action: ActionFunction }>("../../app/routes/*.tsx");
const own = ownDatabase();
const now = new Date();
let resident: Actor;
let moderator: Actor;
let administrator: Actor;
let drafter: Actor;
let idea: string;
let comment: string;
let draft: string;
let template: string;
let token: string;
let promised: { open: string; done: string };

beforeAll(async () => {
  await seedDemoCity({ databaseUrl: own.url, now });
  [resident, moderator] = [await aResident(own.db), await aModerator(own.db)];
  administrator = await aPerson(own.db, { roles: [{ role: "administrator" }] });
  const { rows } = await own.db.execute<{ idea: number; comment: number; office: number }>(sql`
    select i.id as idea, min(c.id) as comment, min(t.responsible_office_id) as office from ideas i join topics t on t.id = i.topic_id join comments c on c.idea_id = i.id
     where t.slug = 'winter-streets' and c.is_visible group by i.id order by i.id limit 1`);
  idea = String(rows[0]?.idea);
  comment = String(rows[0]?.comment);
  drafter = await aPerson(own.db, { roles: [{ role: "drafter", officeId: rows[0]?.office }] });
  draft = String(await startResponse(own.db, drafter, "winter-streets", aText({ intent: "save", coversTopic: true }), now));
  await startDraft(own.db, administrator, now);
  template = String(await addTemplate(own.db, administrator, { name: "Thanks", nameEs: "Gracias" }, now));
  const published = await own.db.execute<{ id: number; responseId: number }>(
    sql`select publication_id as id, id as "responseId" from responses where publication_id is not null order by id limit 1`,
  );
  const promises = await own.db.execute<{ open: number; done: number }>(sql`
    select min(id) filter (where settled_at is null) as open, min(id) filter (where settled_as = 'done') as done from commitments
     where office_id = ${rows[0]?.office}`);
  promised = { open: String(promises.rows[0]?.open), done: String(promises.rows[0]?.done) };
  token = (await aCheck(own.db, now, published.rows[0] ?? { id: 0, responseId: 0 })).link.token;
});

const texts: Record<string, string> = {
  empty: "",
  spaces: "   \t ",
  "zero width only": "\u200b\u3164",
  "a million characters": "x".repeat(1_000_000),
  "5,000 families": "👨‍👩‍👧‍👦".repeat(5_000),
  "right-to-left override": "abc\u202Edef",
  zalgo: `Z${"\u0301".repeat(500)}`,
  NUL: "a\0b",
  "lone surrogate": "a\ud800b",
  "replacement character": "a\ufffdb",
  "byte order mark": "\ufeffhello",
  "tag characters": "hi\u{e0041}\u{e0042}",
  "terminal escape": "\u001b[31mred",
  "line breaks": "one\r\ntwo\r\n\r\n\r\nthree",
  "a 10,000 character word": "a".repeat(10_000),
  script: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "SQL quote": "' OR 1=1--; DROP TABLE ideas; $1 \\'",
  "LIKE wildcards": "%_\\",
  "query operators": "a & | b :* !( )",
  formula: '=HYPERLINK("http://evil","x")',
  "header injection": "x\r\nBcc: a@b.co",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant as text
  template: "{{constructor}} ${7*7} <%= 1 %> {n, plural}",
  "javascript link": "[x](javascript:alert(1)) [y](//evil.example)",
  "deep quotes": `${">".repeat(2_000)}x`,
  "open brackets": "[".repeat(4_000),
  backticks: "`".repeat(4_900),
  "JSON object": '{"$gt":""}',
  number: "1e309",
};

interface Form {
  route: string;
  params: () => Record<string, string>;
  who: () => Actor;
  fields: Record<string, string>;
}

const forms: Form[] = [
  { route: "sign-in", params: () => ({}), who: () => resident, fields: { email: "ana@oxbow.example" } },
  { route: "sign-in", params: () => ({}), who: () => resident, fields: { code: "123456" } },
  {
    route: "topics.$slug.ideas.new",
    params: () => ({ slug: "winter-streets" }),
    who: () => resident,
    fields: { title: "A title", body: "A body", place: "", neighborhood: "1", language: "en", step: "check" },
  },
  {
    route: "ideas.$ideaId.support",
    params: () => ({ ideaId: idea }),
    who: () => resident,
    fields: { intent: "support", back: "/" },
  },
  {
    route: "ideas.$ideaId.comments",
    params: () => ({ ideaId: idea }),
    who: () => resident,
    fields: { body: "A comment", parent: "" },
  },
  {
    route: "ideas.$ideaId.report",
    params: () => ({ ideaId: idea }),
    who: () => resident,
    fields: { clause: "2", sentence: "It names her street." },
  },
  {
    route: "comments.$commentId.helpful",
    params: () => ({ commentId: comment }),
    who: () => resident,
    fields: { intent: "helpful" },
  },
  {
    route: "comments.$commentId.report",
    params: () => ({ commentId: comment }),
    who: () => resident,
    fields: { clause: "2", sentence: "It names her street." },
  },
  {
    route: "did-this-answer.$token",
    params: () => ({ token }),
    who: () => resident,
    fields: { says: "no", offQuestion: "on", sentence: "I asked about another street." },
  },
  {
    route: "commitments.$commitmentId",
    params: () => ({ commitmentId: promised.done }),
    who: () => resident,
    fields: { says: "not_done", sentence: "Two stops have none." },
  },
  {
    route: "desk.commitments.$commitmentId",
    params: () => ({ commitmentId: promised.open }),
    who: () => drafter,
    fields: {
      kind: "progress",
      sentence: "Ten stand.",
      sentenceEs: "",
      link: "",
      ordinance: "",
      photo: "",
      photoAlt: "",
      isBefore: "on",
    },
  },
  { route: "me", params: () => ({}), who: () => resident, fields: { name: "Ana", locale: "en", neighborhood: "" } },
  {
    route: "moderation.ideas.$ideaId",
    params: () => ({ ideaId: idea }),
    who: () => moderator,
    fields: { clause: "2", passage: "nothing of the text", reason: "Because." },
  },
  {
    route: "moderation.comments.$commentId",
    params: () => ({ commentId: comment }),
    who: () => moderator,
    fields: { clause: "2", passage: "nothing of the text", reason: "Because." },
  },
  {
    route: "desk.responses.new",
    params: () => ({}),
    who: () => drafter,
    fields: { decision: "no", summary: "No.", why: "Because.", next: "Nothing.", contact: "Call." },
  },
  {
    route: "desk.responses.$responseId.autosave",
    params: () => ({ responseId: draft }),
    who: () => drafter,
    fields: { intent: "keep", version: "1", decision: "no", summary: "No.", why: "Because.", also: "5", nextOn: "2027-03-01" },
  },
  {
    route: "desk.responses.$responseId",
    params: () => ({ responseId: draft }),
    who: () => drafter,
    fields: {
      intent: "save",
      version: "1",
      decision: "no",
      doneWhen: "Done.",
      correctionNote: "Wrong.",
      commitmentOfficeId: "1",
    },
  },
  {
    route: "admin.templates.$templateId",
    params: () => ({ templateId: template }),
    who: () => administrator,
    fields: { version: "1", name: "Thanks", nameEs: "Gracias", why: "You asked.", position: "1" },
  },
  { route: "admin.policy", params: () => ({}), who: () => administrator, fields: { intent: "publish", version: "1", day: "" } },
  {
    route: "admin.policy.draft",
    params: () => ({}),
    who: () => administrator,
    fields: { intent: "save", version: "1", note: "Why.", "clauses[0].title": "Threats", "clauses[0].text": "Text." },
  },
  {
    route: "desk.notes",
    params: () => ({}),
    who: () => drafter,
    fields: { topic: "1", idea: "", text: "Asked the state.", back: "/desk" },
  },
  {
    route: "desk.assign",
    params: () => ({}),
    who: () => drafter,
    fields: { subject: "topic", id: "1", owner: "nobody", back: "/desk" },
  },
  {
    route: "desk.delegations",
    params: () => ({}),
    who: () => drafter,
    fields: { intent: "delegate", office: "1", from: "1", to: "2", startsOn: "2027-03-01", how: "days", lastDay: "2027-03-09" },
  },
  {
    route: "admin.settings",
    params: () => ({}),
    who: () => administrator,
    fields: { name: "Oxbow", timeZone: "America/Chicago", brandColor: "#0b5a66" },
  },
  { route: "admin.offices", params: () => ({}), who: () => administrator, fields: { name: "Office of tests" } },
  {
    route: "admin.offices.$officeId",
    params: () => ({ officeId: "1" }),
    who: () => administrator,
    fields: {
      intent: "succeed",
      headName: "Ana",
      headTitle: "Chief",
      headTitleEs: "",
      startsOn: "2031-01-01",
      fromId: "",
      toId: "",
    },
  },
  {
    route: "admin.topics.new",
    params: () => ({}),
    who: () => administrator,
    fields: { question: "Why?", opensAt: "2026-03-08T02:30" },
  },
];

describe.each(forms)("the form of $route", ({ route, params, who, fields }) => {
  test.each(Object.keys(fields))(
    "answers every hostile text in %s with a sentence or takes it, never with a fault",
    async (field) => {
      const { action } = await load(route);
      for (const [name, text] of Object.entries(texts)) {
        const started = performance.now();
        const status = await statusFrom(async () =>
          action(aWrite(visitor(who()), { path: `/${route}`, params: params() }, { ...fields, [field]: text })),
        );
        expect(status, name).toBeLessThan(500);
        expect(performance.now() - started, name).toBeLessThan(5_000);
      }
    },
  );

  test("refuses a field it does not have, one that comes twice, and the names of object internals", async () => {
    const { action } = await load(route);
    const send = (extra: [string, string][]) => {
      const body = new URLSearchParams([...Object.entries(fields), ...extra]);
      return statusFrom(async () => action(aWrite(visitor(who()), { path: `/${route}`, params: params() }, body)));
    };
    for (const name of [
      "a[4294967294]",
      "body[1000000]",
      Array(3000).fill("a").join("."),
      "",
      "a..b",
      "[",
      "role",
      "userId",
      "status",
      "official",
      "isDemoAccount",
      "supportsCount",
      "__proto__",
      "constructor.prototype",
      "a[__proto__][b]",
    ]) {
      expect(await send([[name, "admin"]]), name).toBe(422);
    }
    const [first, value] = Object.entries(fields)[0] ?? ["", ""];
    expect(await send([[first, value]]), "twice").toBe(422);
    expect(await send(Array.from({ length: 300 }, (_, i) => [`f${i}`, "1"])), "300 fields").toBe(413);
  });
});

test("what was typed comes back with the refusal", async () => {
  const { action } = await load("topics.$slug.ideas.new");
  const long = "y".repeat(6_000);
  const answer = (await action(
    aWrite(visitor(resident), { path: "/x", params: { slug: "winter-streets" } }, { title: "", body: long }),
  )) as {
    data: { result: { initialValue: Record<string, string>; error: Record<string, string[]> } };
  };
  expect(answer.data.result.initialValue.body).toBe(long);
  expect(answer.data.result.error.title).toEqual(["ideas.title-empty"]);
  expect(answer.data.result.error.body?.[0]).toMatch(/^common\.too-long/);
});

describe("an address with a strange id", () => {
  const ids = [
    "1e3",
    "0x10",
    "-1",
    "1.0",
    "01",
    "١٢",
    "99999999999999999999",
    "2147483648",
    "NaN",
    "null",
    "[object Object]",
    "1;select",
    "",
    " 1",
    "%00",
    "' or 1=1",
  ];
  const pages = [
    "ideas.$ideaId",
    "ideas.$ideaId.versions",
    "comments.$commentId.versions",
    "moderation.ideas.$ideaId",
    "desk.responses.$responseId",
    "desk.responses.$responseId.autosave",
    "admin.templates.$templateId",
    "policy.versions.$number",
    "admin.people.$personId",
    "admin.topics.$topicId",
  ];
  test.each(pages)("is not found: %s", async (route) => {
    const { loader } = await load(route);
    const key = /\$(\w+)/.exec(route)?.[1] ?? "";
    const who = route.startsWith("moderation")
      ? moderator
      : route.startsWith("desk")
        ? drafter
        : route.startsWith("admin")
          ? administrator
          : resident;
    for (const id of ids) {
      expect(await statusFrom(async () => loader(aRead(visitor(who), { path: "/x", params: { [key]: id } }))), id).toBe(404);
    }
  });

  test("or slug is not found", async () => {
    const { loader } = await load("topics.$slug");
    for (const slug of ["../etc", "a--b", "UPPER", "ñ", "a'b", "x".repeat(200), "__proto__", ""]) {
      expect(await statusFrom(async () => loader(aRead(visitor(null), { path: "/x", params: { slug } }))), slug).toBe(404);
    }
  });
});

test("strange query parameters show a page all the same", async () => {
  const queries = [
    "order=name;select",
    "order=",
    "after=zzz",
    "after=1-1-9",
    "after=99999999999999999999-1-0",
    "neighborhood=-1",
    "neighborhood=9999999999",
    "before=x",
    "thread=0",
    "page=-1",
    "q=%27%22%5C&fragment=1",
    "done=constructor",
    "ideas=1e9",
    "supports=1-1",
    "decisions=-1",
    "again=1e9",
    "again=99999999999",
    "tab=__proto__",
    "decision=drop",
  ];
  for (const route of [
    "home",
    "topics",
    "topics.$slug",
    "topics.$slug.similar",
    "ideas.$ideaId",
    "outcomes",
    "offices",
    "me",
    "policy.versions",
    "dev.mail",
  ]) {
    const { loader } = await load(route);
    for (const query of queries) {
      const status = await statusFrom(async () =>
        loader(aRead(visitor(resident), { path: `/x?${query}`, params: { slug: "winter-streets", ideaId: idea } })),
      );
      expect(status, `${route}?${query}`).toBe(200);
    }
  }
});

test("any text at all may be looked for among similar ideas", async () => {
  const { loader } = await load("topics.$slug.similar");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (query) => {
      const path = `/x?q=${encodeURIComponent(query.toWellFormed())}`;
      expect(await statusFrom(async () => loader(aRead(visitor(null), { path, params: { slug: "winter-streets" } })))).toBe(200);
    }),
    { numRuns: 100 },
  );
});

test("a way back never leads to another site", () => {
  const evil = [
    "//evil.example",
    "/\\evil.example",
    "/%09/evil.example",
    "https:evil.example",
    "\\\\evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
    "http://evil.example",
    "/\t/evil.example",
    "/ /evil",
  ];
  for (const path of evil) expect(safePath(path), path).toMatch(/^\/(?![/\\])[^\\]*$/);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (path) => new URL(safePath(path), "http://site.invalid").host === "site.invalid"),
  );
  expect(safePath("/topics/winter-streets?order=newest#idea-3")).toBe("/topics/winter-streets?order=newest#idea-3");
});

function visitor(actor: Actor | null) {
  return { db: own.db, actor, now };
}

async function load(route: string) {
  const found = modules[`../../app/routes/${route}.tsx`];
  if (!found) throw new Error(`no route ${route}`);
  return found();
}

describe("somebody who is not signed in", () => {
  test("gets a sentence for text that cannot be kept, and has nothing kept", async () => {
    const { action } = await load("ideas.$ideaId.comments");
    const count = async () => (await own.db.execute<{ n: number }>(sql`select count(*)::int as n from waiting_acts`)).rows[0]?.n;
    const before = await count();
    const write = aWrite(visitor(null), { path: `/ideas/${idea}/comments`, params: { ideaId: idea } }, { body: "a\0b" });
    expect(await statusFrom(async () => action(write))).toBe(422);
    expect(await count()).toBe(before);
  });
});

test("a support that is refused says so on a page of its own, without JavaScript", async () => {
  const { action, loader } = await load("ideas.$ideaId.support");
  const idea = String((await anIdea(own.db, now)).id);
  const write = aWrite(visitor(moderator), { path: `/ideas/${idea}/support`, params: { ideaId: idea } }, { intent: "support" });
  expect(await statusFrom(async () => action(write))).toBe(403);
  // The page is drawn after its loader, in the same request.
  const read = {
    ...aRead(visitor(moderator), { path: `/ideas/${idea}/support`, params: { ideaId: idea } }),
    context: write.context,
  };
  expect(await statusFrom(async () => loader(read))).toBe(200);
});
