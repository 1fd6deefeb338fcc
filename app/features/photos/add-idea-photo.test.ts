import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { loader as ideaLoader } from "~/routes/ideas.$ideaId";
import { action, loader } from "~/routes/ideas.$ideaId.photos";
import { ideaPhotos, photos, record } from "~db/schema";
import { aCity, aModerator, anIdea, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { anIdeaPhoto, aPicture } from "../../../tests/support/photo-builders";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { addIdeaPhoto } from "./add-idea-photo.server";

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();

test("an author puts a photo to their idea, with what it shows, once however often it is sent", async ({ db }) => {
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id });
  const photo = { ideaId: idea.id, file: await aPicture(), alt: "A bench." };
  const id = await addIdeaPhoto(db, author, photo, now);
  expect(await addIdeaPhoto(db, author, photo, now)).toBe(id);
  expect(await db.select().from(photos)).toMatchObject([{ id, width: 40, height: 30, alt: "A bench.", uploadedBy: author.id }]);
  expect(await db.select().from(ideaPhotos)).toMatchObject([{ photoId: id, ideaId: idea.id, isVisible: true }]);
  expect(await db.select().from(record)).toMatchObject([
    { act: "idea.photo-added", subject: "photo", subjectId: id, detail: { idea: idea.id } },
  ]);
});

test("an idea takes four photos", async ({ db }) => {
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id });
  for (let i = 0; i < 4; i += 1) await anIdeaPhoto(db, now, { ideaId: idea.id });
  await expect(addIdeaPhoto(db, author, { ideaId: idea.id, file: await aPicture(), alt: "A." }, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "photos.enough",
  });
});

test("four photos sent at once to an idea with three are one more", async () => {
  const author = await aResident(own.db);
  const idea = await anIdea(own.db, now, { authorId: author.id });
  for (let i = 0; i < 3; i += 1) await anIdeaPhoto(own.db, now, { ideaId: idea.id });
  const sent = [0, 60, 120, 180].map(async (shade) =>
    addIdeaPhoto(own.db, author, { ideaId: idea.id, file: await aPicture(shade), alt: "A." }, now),
  );
  const done = await Promise.allSettled(sent);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await own.db.select().from(ideaPhotos).where(eq(ideaPhotos.ideaId, idea.id))).toHaveLength(4);
});

test("nobody else can, nor after the topic closed, nor while posting is suspended, nor a file that is no photo", async ({
  db,
}) => {
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id });
  const photo = { ideaId: idea.id, file: await aPicture(), alt: "A bench." };
  for (const other of [await aResident(db), await aModerator(db)])
    await expect(addIdeaPhoto(db, other, photo, now)).rejects.toMatchObject({ kind: "missing" });
  const suspended = { ...author, postingLimit: { kind: "suspend" as const, until: daysFrom(now, 1) } };
  await expect(addIdeaPhoto(db, suspended, photo, now)).rejects.toMatchObject({ key: "moderation.posting-suspended" });
  const file = new File(["<svg/>"], "a.jpg", { type: "image/jpeg" });
  await expect(addIdeaPhoto(db, author, { ...photo, file }, now)).rejects.toMatchObject({ key: "photos.wrong-kind" });
  const closed = await aTopic(db, now, { opensAt: daysFrom(now, -30), closesAt: now });
  const late = await anIdea(db, now, { authorId: author.id, topicId: closed.id });
  await expect(addIdeaPhoto(db, author, { ...photo, ideaId: late.id }, now)).rejects.toMatchObject({
    key: "photos.topic-closed",
  });
  expect(await db.select().from(photos)).toHaveLength(0);
});

test("the page is the author's alone; a photo needs a description, and then stands on the idea's page", async ({ db }) => {
  await aCity(db);
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id, language: "es" });
  const asked = { path: `/ideas/${idea.id}/photos`, params: { ideaId: String(idea.id) } };
  const visitor = { db, actor: author, now };
  expect(await statusFrom(async () => loader(aRead({ ...visitor, actor: await aResident(db) }, asked)))).toBe(404);
  expect(await statusFrom(async () => loader(aRead(visitor, asked)))).toBe(200);

  const form = new FormData();
  expect(await statusFrom(async () => action(aWrite(visitor, asked, form)))).toBe(422);
  form.set("photo", await aPicture());
  expect(await statusFrom(async () => action(aWrite(visitor, asked, form)))).toBe(422);
  form.set("alt", "Una banca sin respaldo.");
  const answer = (await action(aWrite(visitor, asked, form))) as Response;
  const [photo] = await db.select().from(ideaPhotos);
  expect(answer.headers.get("Location")).toBe(`/ideas/${idea.id}?done=photo-added#photo-${photo?.photoId}`);

  const page = await ideaLoader(aRead({ ...visitor, actor: null }, { ...asked, path: `/ideas/${idea.id}` }));
  expect(page.photos).toMatchObject([{ id: photo?.photoId, alt: "Una banca sin respaldo.", hiddenBy: null }]);
  expect(page.mayAddPhoto).toBe(false);
  expect((await ideaLoader(aRead(visitor, { ...asked, path: `/ideas/${idea.id}` }))).mayAddPhoto).toBe(true);
});
