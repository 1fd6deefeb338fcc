import { eq, sql } from "drizzle-orm";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { CommentList } from "~/features/comments/comment-list";
import type { Actor, Role } from "~/features/people/actor";
import { reportContent } from "~/features/reports/report-content.server";
import { loader as ideaPage } from "~/routes/ideas.$ideaId";
import { loader as me } from "~/routes/me";
import { action as ask, loader as ownDecision } from "~/routes/me.decisions.$decisionId";
import { loader as queue } from "~/routes/moderation.appeals";
import { loader as ruling } from "~/routes/moderation.appeals.$appealId";
import { loader as ledger } from "~/routes/moderation.ledger";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { appeals, mails } from "~db/schema";
import { aHiddenComment, aSite } from "../../../tests/support/appeal-builders";
import { aCity, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { AppealPage } from "./appeal-page";
import { MyDecisions } from "./my-decisions";
import { OwnDecisionPage } from "./own-decision-page";
import { ruleOnAppeal } from "./rule-on-appeal.server";

const now = new Date("2026-11-22T18:00:00Z");

const decider = { id: 900_100_201, email: "decider@oxbow.example", name: "Morgan Decider" };
const ruler = { id: 900_100_202, email: "ruler@oxbow.example", name: "Riley Ruler" };
const reporter = { id: 900_100_203, email: "reporter@oxbow.example", name: "Robin Reporter" };
const sentence = "He writes this everywhere.";
const secrets = [decider, ruler, reporter].flatMap(({ id, email, name }) => [String(id), email, name]).concat(sentence);

async function aKnown(db: Database, { id, email, name }: typeof decider, roles: Role[] = []): Promise<Actor & { email: string }> {
  await db.execute(sql`insert into people (id, email, display_name) overriding system value values (${id}, ${email}, ${name})`);
  const grants = [];
  for (const role of roles) {
    const { rows } = await db.execute<{ id: number }>(
      sql`insert into grants (person_id, role, starts_at) values (${id}, ${role}::role, '2020-01-01') returning id`,
    );
    grants.push({ id: rows[0]?.id ?? 0, role, officeId: null });
  }
  return { id, email, name, locale: "en", neighborhoodId: null, grants };
}

const drawn = (page: ReactNode, locale: "en" | "es" = "en") =>
  renderToStaticMarkup(<LanguageProvider value={languageOf(locale, "America/Chicago")}>{page}</LanguageProvider>);

function expectNobody(what: string, text: string, from = secrets) {
  for (const secret of from) expect(text, `${what} gives away ${secret}`).not.toContain(secret);
}

/** Everything that the author, and everybody else, can read of a decision, as pages, data and mails. */
async function everythingRead(db: Database, author: Actor, { decisionId, ideaId }: { decisionId: number; ideaId: number }) {
  const own = await ownDecision(
    aRead({ db, actor: author, now }, { path: `/me/decisions/${decisionId}`, params: { decisionId: String(decisionId) } }),
  );
  const mine = await me(aRead({ db, actor: author, now }, { path: "/me" }));
  const read: Record<string, string> = {
    "own decision, data": JSON.stringify(own),
    "own decision": drawn(<OwnDecisionPage {...own} />),
    "own decision, Spanish": drawn(<OwnDecisionPage {...own} />, "es"),
    "my activity, data": JSON.stringify(mine),
    "my decisions": drawn(<MyDecisions decisions={mine.decisions} next={mine.nextDecisions} />),
    mails: JSON.stringify(await db.select().from(mails).where(eq(mails.personId, author.id))),
  };
  for (const [who, actor] of [
    ["the author", author],
    ["a visitor", null],
  ] as const) {
    const page = await ideaPage(aRead({ db, actor, now }, { path: `/ideas/${ideaId}`, params: { ideaId: String(ideaId) } }));
    read[`idea for ${who}, data`] = JSON.stringify(page);
    read[`comments for ${who}`] = drawn(<CommentList {...page} ideaId={ideaId} />);
    read[`ledger for ${who}`] = JSON.stringify(await ledger(aRead({ db, actor, now }, { path: "/moderation/ledger" })));
  }
  return read;
}

test("neither who decided, nor who ruled, nor who reported reaches the author or the public", async ({ db }) => {
  await aCity(db);
  const author = await aResident(db, { displayName: "Ana Author" });
  const moderator = await aKnown(db, decider, ["moderator"]);
  const other = await aKnown(db, ruler, ["moderator", "administrator"]);
  const idea = await anIdea(db, now);
  const resident = await aKnown(db, reporter);
  const { decisionId } = await aHiddenComment(db, now, {
    author,
    decider: moderator,
    ideaId: idea.id,
    whenWritten: (content) => reportContent(db, resident, { content, clause: 2, sentence }, now),
  });
  const things = { decisionId, ideaId: idea.id };
  const at = { path: `/me/decisions/${decisionId}`, params: { decisionId: String(decisionId) } };

  for (const [what, text] of Object.entries(await everythingRead(db, author, things))) expectNobody(`${what}, open`, text);
  expect(await statusFrom(() => ask(aWrite({ db, actor: author, now }, at, { text: "It is a shop." })))).toBe(303);
  for (const [what, text] of Object.entries(await everythingRead(db, author, things))) expectNobody(`${what}, asked`, text);

  const [appeal] = await db.select().from(appeals);
  const appealId = appeal?.id ?? 0;
  const forRuler = await ruling(
    aRead({ db, actor: other, now }, { path: `/moderation/appeals/${appealId}`, params: { appealId: String(appealId) } }),
  );
  const ofDecider = [String(decider.id), decider.email, decider.name];
  expect(forRuler.refusal).toBeNull();
  expectNobody("the page of the ruling, data", JSON.stringify(forRuler), ofDecider);
  expectNobody("the page of the ruling", drawn(<AppealPage {...forRuler} />), ofDecider);
  expectNobody(
    "the queue of second looks",
    JSON.stringify(await queue(aRead({ db, actor: other, now }, { path: "/moderation/appeals" }))),
    ofDecider,
  );

  await ruleOnAppeal(db, other, { appealId, outcome: "upheld", reason: "A private number." }, aSite, now);
  const answered = await everythingRead(db, author, things);
  for (const [what, text] of Object.entries(answered)) expectNobody(`${what}, answered`, text);
  expect(answered["own decision"]).toContain("We looked again and kept it hidden.");
  expect(answered["own decision, Spanish"]).toContain("Lo revisamos otra vez y lo mantuvimos oculto.");
});

test("only the author finds the page of a decision, with the passage marked and the way to a second look", async ({ db }) => {
  await aCity(db);
  const { author, decisionId, decider: moderator } = await aHiddenComment(db, now);
  const at = { path: `/me/decisions/${decisionId}`, params: { decisionId: String(decisionId) } };
  for (const actor of [moderator, await aResident(db)]) {
    expect(await statusFrom(() => ownDecision(aRead({ db, actor, now }, at)))).toBe(404);
    expect(await statusFrom(() => ask(aWrite({ db, actor, now }, at, { text: "Mine?" })))).toBe(404);
  }
  const html = drawn(<OwnDecisionPage {...(await ownDecision(aRead({ db, actor: author, now }, at)))} />);
  for (const words of [
    "<mark>402-555-0199</mark>",
    "Private information",
    "A phone number of somebody else.",
    "Fix and share again",
    "until December 22, 2026",
    "Criticism of the city or its officials is never a reason to hide.",
    'name="text"',
  ]) {
    expect(html).toContain(words);
  }
  expect(await statusFrom(() => ask(aWrite({ db, actor: author, now }, at, { text: "  " })))).toBe(422);
  expect(await statusFrom(() => ask(aWrite({ db, actor: author, now }, at, { text: "It is a shop." })))).toBe(303);
  expect(await statusFrom(() => ask(aWrite({ db, actor: author, now }, at, { text: "Again." })))).toBe(409);
});

test("the tombstone leads its author to the decision, and nobody else", async ({ db }) => {
  await aCity(db);
  const idea = await anIdea(db, now);
  const { author, decisionId } = await aHiddenComment(db, now, { ideaId: idea.id });
  const link = `/me/decisions/${decisionId}`;
  const pageFor = async (actor: Actor | null) => {
    const page = await ideaPage(aRead({ db, actor, now }, { path: `/ideas/${idea.id}`, params: { ideaId: String(idea.id) } }));
    return drawn(<CommentList {...page} ideaId={idea.id} />);
  };
  expect(await pageFor(author)).toContain(link);
  expect(await pageFor(await aResident(db))).not.toContain(link);
});
