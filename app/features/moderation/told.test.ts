import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { changeAccount } from "~/features/me/change-account.server";
import { mails, people } from "~db/schema";
import { aCity, aComment, aModerator, anIdea, anOffice, aPolicy, aResident, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { anIdeaPhoto } from "../../../tests/support/photo-builders";
import { addComment } from "../comments/add-comment.server";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { restoreDecision } from "./restore-content.server";
import type { Site } from "./tell-author.server";
import { undoDecision } from "./undo-decision.server";

const now = new Date("2026-03-10T16:00:00Z");
const site: Site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "America/Chicago" },
  origin: "https://hearback.example",
};

test("whose text a filter held hears that it is up, and hears nothing when that is undone", async ({ db }) => {
  await aCity(db);
  const [author, moderator, idea] = [await aResident(db), await aModerator(db), await anIdea(db, now)];
  const body = "Call me at 402-555-0188 about the gate.";
  const id = await addComment(db, author, { ideaId: idea.id, body, language: "en", parentId: null }, now);
  const decisionId = await keepContent(db, moderator, { content: { kind: "comment", id }, reason: "" }, site, now);
  const [mail] = await db.select().from(mails).where(eq(mails.personId, author.id));
  expect(mail?.subject).toBe(`Your comment on “${idea.title}” is up`);
  await undoDecision(db, moderator, decisionId, site, now);
  const [dropped] = await db.select().from(mails).where(eq(mails.personId, author.id));
  expect(dropped?.droppedAt).not.toBeNull();
});

test("several decisions of one step make one notice, which goes when all of them are undone", async ({ db }) => {
  const [author, moderator] = [await aResident(db), await aModerator(db)];
  const topic = await aTopic(db, now);
  const ids: number[] = [];
  for (const body of ["Buy roofs at roofs.example.", "Roofs, cheap, roofs.example."]) {
    const idea = await anIdea(db, now, { topicId: topic.id });
    const { id } = await aComment(db, now, { ideaId: idea.id, authorId: author.id, body });
    const hide = {
      content: { kind: "comment" as const, id },
      clause: 1,
      passage: "roofs.example",
      reason: "An ad.",
      batch: "step",
    };
    ids.push(await hideContent(db, moderator, hide, site, now));
  }
  const told = () => db.select().from(mails).where(eq(mails.personId, author.id));
  expect(await told()).toHaveLength(1);
  expect((await told())[0]?.text).toContain("https://hearback.example/me");
  await undoDecision(db, moderator, ids[0] ?? 0, site, now);
  expect((await told())[0]?.droppedAt).toBeNull();
  await undoDecision(db, moderator, ids[1] ?? 0, site, now);
  expect((await told()).map(({ droppedAt }) => droppedAt !== null)).toEqual([true]);
});

test("a held name that was hidden leaves the shown one, and a reversal gives the wanted one", async ({ db }) => {
  await aCity(db);
  await aPolicy(db);
  await anOffice(db, { headName: "Ruth Okafor" });
  const [person, moderator, second] = [await aResident(db, { displayName: "Sam" }), await aModerator(db), await aModerator(db)];
  const { isNameHeld } = await changeAccount(db, person, { name: "Ruth 0kafor", locale: "en", neighborhoodId: null }, now);
  expect(isNameHeld).toBe(true);
  const content = { kind: "name" as const, id: person.id };
  const hide = { content, clause: 1, passage: "Ruth 0kafor", reason: "An official's name." };
  const decisionId = await hideContent(db, moderator, hide, site, now);
  const shown = async () => (await db.select().from(people).where(eq(people.id, person.id)))[0];
  expect(await shown()).toMatchObject({ displayName: "Sam", heldName: null, hiddenName: "Ruth 0kafor" });
  await restoreDecision(db, second, { decisionId, reason: "It is her name, too." }, site, now);
  expect(await shown()).toMatchObject({ displayName: "Ruth 0kafor", hiddenName: null, nameHiddenBy: null });
});

test("to hide a photo takes no quote: the moderator says what it shows", async ({ db }) => {
  const photo = await anIdeaPhoto(db, now);
  const hide = { content: { kind: "photo" as const, id: photo.id }, clause: 4, passage: "a wound", reason: "Graphic." };
  expect(await hideContent(db, await aModerator(db), hide, site, now)).toBeGreaterThan(0);
});
