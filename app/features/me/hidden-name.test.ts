import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import { restoreContent } from "~/features/moderation/restore-content.server";
import type { Actor } from "~/features/people/actor";
import { loader as ideaLoader } from "~/routes/ideas.$ideaId";
import { loader as meLoader } from "~/routes/me";
import { loader as topicLoader } from "~/routes/topics.$slug";
import { loader as similarLoader } from "~/routes/topics.$slug.similar";
import type { Database } from "~db/client.server";
import { people } from "~db/schema";
import { aCity, aComment, aModerator, anIdea, aPolicy, aResident, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead } from "../../../tests/support/visit";
import { changeAccount } from "./change-account.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const called = (name: string) => ({ name, locale: "en" as const, neighborhoodId: null });

async function hideName(db: Database, person: Actor, name: string): Promise<number> {
  const hide = { content: { kind: "name" as const, id: person.id }, clause: 4, passage: name, reason: "An insult." };
  return hideContent(db, await aModerator(db), hide, site, now);
}

async function namesOf(db: Database, id: number) {
  const [row] = await db
    .select({ shown: people.displayName, hiddenBy: people.nameHiddenBy })
    .from(people)
    .where(eq(people.id, id));
  return row;
}

test("a hidden name is gone from everything its person wrote, and what they wrote stays", async ({ db }) => {
  await aCity(db);
  const author = await aResident(db, { displayName: "Zebra Quokka" });
  const topic = await aTopic(db, now);
  const idea = await anIdea(db, now, { authorId: author.id, topicId: topic.id, title: "Shade at the stops" });
  await aComment(db, now, { ideaId: idea.id, authorId: author.id, body: "I walk there." });
  const reader = await aResident(db);
  const pages = async () => {
    const params = { ideaId: String(idea.id), slug: topic.slug };
    const visitor = { db, actor: reader, now };
    const read = (path: string) => aRead(visitor, { path, params });
    return JSON.stringify([
      await ideaLoader(read(`/ideas/${idea.id}`)),
      await topicLoader(read(`/topics/${topic.slug}`)),
      await similarLoader(read(`/topics/${topic.slug}/similar?q=Shade+at+the+stops`)),
    ]);
  };
  expect(await pages()).toContain("Zebra Quokka");
  const decisionId = await hideName(db, author, "Zebra Quokka");
  expect(await pages()).not.toMatch(/Zebra|Quokka/);
  expect(await pages()).toContain("I walk there.");
  const me = await meLoader(aRead({ db, actor: { ...author, name: null }, now }, { path: "/me" }));
  expect(me.account).toMatchObject({ displayName: null, nameHiddenBy: decisionId });
});

test("another name works at once, the same one again does not, however it is written", async ({ db }) => {
  await aPolicy(db);
  const author = await aResident(db, { displayName: "Zebra Quokka" });
  const decisionId = await hideName(db, author, "Zebra Quokka");
  for (const name of ["Zebra Quokka", "zebra  QUOKKA", "Zébra-Quokka!"])
    await expect(changeAccount(db, author, called(name), now)).rejects.toMatchObject({ key: "people.name-was-hidden" });
  await changeAccount(db, author, called(""), now);
  expect(await namesOf(db, author.id)).toEqual({ shown: null, hiddenBy: decisionId });
  await changeAccount(db, author, called("Maria T."), now);
  expect(await namesOf(db, author.id)).toEqual({ shown: "Maria T.", hiddenBy: null });
  await expect(changeAccount(db, author, called("Zebra Quokka"), now)).rejects.toMatchObject({ kind: "conflict" });
  await changeAccount(db, await aResident(db), called("Zebra Quokka"), now);
});

test("a second name can be hidden too, and a name that a moderator brought back can be chosen again", async ({ db }) => {
  await aPolicy(db);
  const author = await aResident(db, { displayName: "Zebra Quokka" });
  await hideName(db, author, "Zebra Quokka");
  await changeAccount(db, author, called("Worse Quokka"), now);
  const second = await hideName(db, author, "Worse Quokka");
  expect(await namesOf(db, author.id)).toEqual({ shown: null, hiddenBy: second });
  const content = { kind: "name" as const, id: author.id };
  await restoreContent(db, await aModerator(db), { content, reason: "A mistake." }, site, now);
  expect(await namesOf(db, author.id)).toEqual({ shown: "Worse Quokka", hiddenBy: null });
  await changeAccount(db, author, called("Maria T."), now);
  await changeAccount(db, author, called("Worse Quokka"), now);
});
