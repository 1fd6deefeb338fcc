import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { holdContent } from "~/features/filters/hold-content.server";
import { changeVisibility } from "~/features/moderation/change-visibility.server";
import type { ContentRef } from "~/features/moderation/content";
import { lockContent } from "~/features/moderation/get-content.server";
import { hideContent } from "~/features/moderation/hide-content.server";
import { keepContent } from "~/features/moderation/keep-content.server";
import { redactContent } from "~/features/moderation/redact-content.server";
import { restoreContent } from "~/features/moderation/restore-content.server";
import type { Site } from "~/features/moderation/tell-author.server";
import { castSupport } from "~/features/supports/cast-support.server";
import { sessionsOf } from "~/http/session.server";
import { aComment, aModerator, anIdea, aResident, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";
import { anIdeaPhoto } from "../support/photo-builders";
import { aDesk, aPublishedResponse } from "../support/response-builders";
import { addresses, aSite } from "../support/site";

// What moderators take out of view is out of view everywhere in the next request: a crawl of every public address of the route table, as a
// visitor and as another resident, in both languages, as a page and as JSON, finds none of its words.

const own = ownDatabase();
const now = new Date();

/** Words that stand nowhere else. */
const words = {
  title: "Quokkatitle",
  body: "Quokkabody",
  secret: "402-555-0199",
  place: "Quokkaplace",
  comment: "Quokkacomment",
  photo: "Quokkaphoto",
  name: "Quokkaname",
} as const;
type Word = keyof typeof words;

type World = Awaited<ReturnType<typeof aWorld>>;
let world: World;
beforeAll(async () => {
  world = await aWorld();
}, 60_000);

/** The same idea twice: in an open topic, and answered in one that is closed. Others support it and comment on it. */
async function aWorld() {
  const { db } = own;
  const desk = await aDesk(db, now);
  const open = await aTopic(db, now, { askingOfficeId: desk.office.id });
  const [author, reader, moderator] = [
    await aResident(db, { displayName: words.name }),
    await aResident(db),
    await aModerator(db),
  ];
  const text = {
    authorId: author.id,
    title: `${words.title} crossing at ${words.secret}`,
    body: `${words.body} says: call ${words.secret}.`,
    place: words.place,
  };
  const first = await anIdea(db, now, { ...text, topicId: open.id });
  const answered = await anIdea(db, now, { ...text, topicId: desk.topic.id });
  const plain = await anIdea(db, now, { topicId: open.id, title: "Shade at the stops" });
  const comments = [];
  const photos = [];
  for (const ideaId of [first.id, answered.id]) {
    comments.push(await aComment(db, now, { ideaId, body: `${words.comment} by a neighbor.` }));
    photos.push(await anIdeaPhoto(db, now, { ideaId, alt: `${words.photo} at dusk` }));
  }
  await castSupport(db, reader, first.id, now);
  await castSupport(db, reader, answered.id, daysFrom(now, -2));
  const responseId = await aPublishedResponse(db, desk, now, {
    decision: "will_do",
    nextOn: "2030-03-15",
    next: "Paint it.",
    ideas: [{ id: answered.id, decision: "will_do" }],
  });
  const { rows } = await db.execute<{ commitment: number; version: number; token: string }>(sql`
    select (select max(number) from policy_versions) as version, (select min(id) from commitments) as commitment,
           (select substring(text from '/did-this-answer/([0-9a-f]{64})') from mails where text ~ '/did-this-answer/' limit 1) as token`);
  const ids = rows[0];
  if (!ids) throw new Error("no answer was published");
  const cookie = (await sessionsOf(db, { secure: false }).start(reader.id, now)).split(";")[0] ?? "";
  const site = { city: desk.city, origin: "https://hearback.example" } as Site;
  const slugs = { office: desk.office.slug, open: open.slug, closed: desk.topic.slug };
  return { author, reader, moderator, open, first, answered, plain, comments, photos, responseId, ...ids, cookie, site, slugs };
}

/** Addresses that lead a visitor or a resident to each route of the site; staff's rooms are not the public's. */
function examples(): Record<string, string[]> {
  const { slugs, first, answered, comments, photos, responseId, commitment, token } = world;
  const topics = [slugs.open, slugs.closed];
  const ideas = [first.id, answered.id];
  const ofTopic = (rest: string) => topics.map((slug) => `/topics/${slug}${rest}`);
  const ofIdea = (rest = "") => ideas.map((id) => `/ideas/${id}${rest}`);
  const ofComment = (rest: string) => comments.map(({ id }) => `/comments/${id}${rest}`);
  return {
    home: ["/"],
    topics: ["/topics", "/topics?show=closed"],
    "topics.$slug": ["", "?order=fair", "?order=supported", "?order=newest", "?order=answered"].flatMap(ofTopic),
    "topics.$slug.ideas.new": ofTopic("/ideas/new"),
    "topics.$slug.similar": ofTopic(`/similar?q=${words.title}+crossing`),
    "topics.$slug.report": ["/report", "/report?all=1"].flatMap(ofTopic),
    "topics.$slug.report-csv": ofTopic("/report.csv"),
    "ideas.$ideaId": ofIdea(),
    "ideas.$ideaId.support": ofIdea("/support"),
    "ideas.$ideaId.comments": ofIdea("/comments"),
    "ideas.$ideaId.edit": ofIdea("/edit"),
    "ideas.$ideaId.versions": ofIdea("/versions"),
    "ideas.$ideaId.report": ofIdea("/report"),
    "ideas.$ideaId.photos": ofIdea("/photos"),
    "ideas.$ideaId.copies": ofIdea("/copies"),
    "comments.$commentId.copies": ofComment("/copies"),
    "comments.$commentId.helpful": ofComment("/helpful"),
    "comments.$commentId.edit": ofComment("/edit"),
    "comments.$commentId.versions": ofComment("/versions"),
    "comments.$commentId.report": ofComment("/report"),
    "sign-in": ["/sign-in"],
    "sign-in.waiting": ["/sign-in/waiting"],
    "sign-in.demo": ["/sign-in/demo"],
    "sign-out": ["/sign-out"],
    me: ["/me"],
    "me.decisions.$decisionId": ["/me/decisions/1"],
    "responses.$responseId": [`/responses/${responseId}`],
    "responses.$responseId.versions.$number": [`/responses/${responseId}/versions/1`],
    "responses.$responseId.check": [`/responses/${responseId}/check`],
    "did-this-answer.$token": [`/did-this-answer/${token}`],
    offices: ["/offices"],
    "offices.scorecards": ["/offices/scorecards.csv"],
    "offices.$slug": [`/offices/${slugs.office}`],
    "offices.$slug.scorecard": [`/offices/${slugs.office}/scorecard.csv`],
    "commitments.$commitmentId": [`/commitments/${commitment}`],
    "photos.$photoId": photos.map(({ id }) => `/photos/${id}`),
    "photos.$photoId.report": photos.map(({ id }) => `/photos/${id}/report`),
    "people.$personId.report": [`/people/${world.author.id}/report`],
    promises: ["/promises"],
    outcomes: ["/outcomes", `/outcomes?q=${words.title}`, "/outcomes?q=crossing", "/outcomes?decision=will_do"],
    supports: ["/supports"],
    policy: ["/policy"],
    "policy.filters": ["/policy/filters"],
    "policy.versions": ["/policy/versions"],
    "policy.versions.$number": [`/policy/versions/${world.version}`],
    "moderation.ledger": ["/moderation/ledger", "/moderation/ledger?act=hide"],
    "moderation.ledger-csv": ["/moderation/ledger.csv"],
    help: ["/help"],
    "not-found": [`/${words.title.toLowerCase().slice(0, 3)}`],
  };
}

const staffsRooms = /^(desk|admin|moderation)(\.|$)/;
const isPublic = ({ id }: { id: string }) =>
  id === "dev.mail" ? false : !staffsRooms.test(id) || id.startsWith("moderation.ledger");

/** Every address of the public as everyone gets it: `visitor en /topics` to status and body. */
async function crawl(): Promise<Map<string, string>> {
  const site = aSite(own.db, now);
  const found = new Map<string, string>();
  const here = new Set(addresses.map(({ id }) => id));
  const paths = Object.entries(examples()).flatMap(([id, examples]) => (here.has(id) ? examples : []));
  const asked: [string, (path: string) => string, Record<string, string>][] = [
    ["visitor en", (path) => path, {}],
    ["visitor es", (path) => (path === "/" ? "/es" : `/es${path}`), {}],
    ["visitor json", (path) => path, { accept: "application/json" }],
    ["resident en", (path) => path, { cookie: world.cookie }],
  ];
  for (const path of paths) {
    for (const [who, addressOf, headers] of asked) {
      const { status, body } = await site.get(addressOf(path), headers);
      found.set(`${who} ${path}`, `${status}\n${body.replaceAll(/nonce="[^"]*"/g, "")}`);
    }
  }
  for (const [person, mail] of await unsentMails()) found.set(`mail to ${person}`, mail);
  return found;
}

/** What waits to be sent to anybody but the authors, whose own words are theirs. */
async function unsentMails(): Promise<[string, string][]> {
  const { rows } = await own.db.execute<{ id: number; mail: string }>(sql`
    select id, subject || text as mail from mails where sent_at is null and dropped_at is null and person_id <> all (${sql.param([world.author.id, ...world.comments.map(({ authorId }) => authorId)])}) order by id`);
  return rows.map(({ id, mail }) => [String(id), mail]);
}

/** The addresses that show a word. What was asked for stands in the form that asked. */
function showing(pages: Map<string, string>, word: Word): string[] {
  const wanted = words[word].toLowerCase();
  return [...pages].flatMap(([address, body]) => {
    const shown = body
      .toLowerCase()
      .replaceAll(`value="${wanted}"`, "")
      .replaceAll(/(\?|&amp;|&)q=[^"&\\]*/g, "");
    return shown.includes(wanted) ? [address] : [];
  });
}

const both = (): ContentRef[] => [world.first, world.answered].map(({ id }) => ({ kind: "idea", id }));

async function hide(content: ContentRef, passage: string) {
  await hideContent(own.db, world.moderator, { content, clause: 2, passage, reason: "A reason." }, world.site, now);
}

async function restore(content: ContentRef) {
  await restoreContent(own.db, world.moderator, { content, reason: "A mistake." }, world.site, now);
}

function expectGone(pages: Map<string, string>, ...gone: Word[]) {
  for (const word of gone) expect(showing(pages, word), word).toEqual([]);
}

/** Mails that wait were covered for good, and new ones came; how often a filter held something stays counted. */
const hasNews = /^mail|\/policy\/filters$/;

/** Pages as they were, byte by byte. */
function expectAsBefore(pages: Map<string, string>) {
  const changed = [...before].filter(([address, body]) => !hasNews.test(address) && pages.get(address) !== body);
  expect(changed.map(([address]) => address)).toEqual([]);
}

const slow = 120_000;

test("every public route has an example of its address", () => {
  const known = Object.keys(examples());
  const missing = addresses.filter(isPublic).filter(({ id }) => !known.includes(id));
  expect(missing).toEqual([]);
});

let before: Map<string, string>;

test("every word is to be seen somewhere before, and no page is at fault", { timeout: slow }, async () => {
  before = await crawl();
  for (const word of Object.keys(words) as Word[]) expect(showing(before, word), word).not.toEqual([]);
  expect([...before].filter(([, body]) => body.startsWith("5")).map(([address]) => address)).toEqual([]);
  for (const list of ["/", `/topics/${world.slugs.open}`, "/outcomes", `/topics/${world.slugs.closed}/report.csv`, "/me"])
    expect(
      showing(before, "title").some((address) => address.endsWith(` en ${list}`)),
      list,
    ).toBe(true);
  expect(showing(before, "title").some((address) => address.startsWith("mail"))).toBe(true);
});

describe("the next request shows none of", () => {
  test("a hidden idea, nor what stands on its page; made visible again, every page is as it was", { timeout: slow }, async () => {
    for (const idea of both()) await hide(idea, words.body);
    expectGone(await crawl(), ...(Object.keys(words) as Word[]));
    for (const idea of both()) await restore(idea);
    expectAsBefore(await crawl());
  });

  test("an idea that a filter holds, until somebody has looked", { timeout: slow }, async () => {
    const { db } = own;
    for (const { id } of both())
      await db.transaction((tx) => holdContent(tx, { kind: "idea", id }, [{ filter: "word", found: words.body }], now));
    expectGone(await crawl(), ...(Object.keys(words) as Word[]));
    for (const content of both()) await keepContent(db, world.moderator, { content, reason: "" }, world.site, now);
    expectAsBefore(await crawl());
  });

  test("a hidden comment", { timeout: slow }, async () => {
    const comments = world.comments.map(({ id }): ContentRef => ({ kind: "comment", id }));
    for (const comment of comments) await hide(comment, words.comment);
    expectGone(await crawl(), "comment");
    for (const comment of comments) await restore(comment);
    expectAsBefore(await crawl());
  });

  test("a comment that a filter holds", { timeout: slow }, async () => {
    const { db } = own;
    for (const { id } of world.comments)
      await db.transaction((tx) => holdContent(tx, { kind: "comment", id }, [{ filter: "word", found: words.comment }], now));
    expectGone(await crawl(), "comment");
    for (const { id } of world.comments)
      await keepContent(db, world.moderator, { content: { kind: "comment", id }, reason: "" }, world.site, now);
    expectAsBefore(await crawl());
  });

  test("a hidden photo: neither its description nor its picture", { timeout: slow }, async () => {
    const photos = world.photos.map(({ id }): ContentRef => ({ kind: "photo", id }));
    const pictures = (pages: Map<string, string>) =>
      [...pages].filter(([address, body]) => /\/photos\/\d+$/.test(address) && body.startsWith("200"));
    expect(pictures(before)).not.toEqual([]);
    for (const photo of photos) await hide(photo, words.photo);
    const hidden = await crawl();
    expectGone(hidden, "photo");
    expect(pictures(hidden)).toEqual([]);
    for (const photo of photos) await restore(photo);
    expectAsBefore(await crawl());
  });

  test("a hidden name", { timeout: slow }, async () => {
    const name: ContentRef = { kind: "name", id: world.author.id };
    await hide(name, words.name);
    expectGone(await crawl(), "name");
    await restore(name);
    expectAsBefore(await crawl());
  });

  test("a collapsed idea, but on its own pages", { timeout: slow }, async () => {
    const content: ContentRef = { kind: "idea", id: world.answered.id };
    const collapseInto = (collapsedIntoId: number | null) =>
      own.db.transaction(async (tx) => changeVisibility(tx, await lockContent(tx, content), { collapsedIntoId }));
    await hide({ kind: "idea", id: world.first.id }, words.body);
    await collapseInto(world.plain.id);
    const pages = await crawl();
    const [comment, photo] = [world.comments[1]?.id, world.photos[1]?.id];
    const ownPages = `/ideas/${content.id}(/\\w+)?|/comments/${comment}/\\w+|/photos/${photo}/report|/responses/.*|/did-this-answer/.*|/me`;
    for (const word of ["title", "body", "place"] as const) {
      const elsewhere = showing(pages, word).filter((address) => !new RegExp(`^(mail.*|\\w+ \\w+ (${ownPages}))$`).test(address));
      expect(elsewhere, word).toEqual([]);
    }
    await collapseInto(null);
    await restore({ kind: "idea", id: world.first.id });
    expectAsBefore(await crawl());
  });

  test("words that were covered, in every version and every mail that waits", { timeout: slow }, async () => {
    for (const content of both()) {
      const redact = { content, clause: 2, passages: [words.secret], reason: "A reason." };
      await redactContent(own.db, world.moderator, redact, world.site, now);
    }
    const pages = await crawl();
    expectGone(pages, "secret");
    expect(showing(pages, "body")).not.toEqual([]);
  });
});
