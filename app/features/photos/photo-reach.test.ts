import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import type { Actor } from "~/features/people/actor";
import { loader as ideaLoader } from "~/routes/ideas.$ideaId";
import { loader } from "~/routes/photos.$photoId";
import type { Database } from "~db/client.server";
import { photos } from "~db/schema";
import { aCity, aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { anIdeaPhoto } from "../../../tests/support/photo-builders";
import { aRead } from "../../../tests/support/visit";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

/** What somebody gets who asks for a photo; with the one in their browser's cache, when told. */
async function get(db: Database, actor: Actor | null, photoId: number, isKnown = false) {
  const headers: Record<string, string> = isKnown ? { "If-None-Match": `"photo-${photoId}"` } : {};
  const args = aRead({ db, actor, now }, { path: `/photos/${photoId}`, params: { photoId: String(photoId) }, headers });
  try {
    await loader(args);
  } catch (thrown) {
    const { answer } = args.context as { answer?: Response };
    if (answer) return { status: answer.status, caching: answer.headers.get("Cache-Control") };
    const { init } = thrown as { init?: { status: number } };
    return { status: init?.status ?? (thrown as Response).status, caching: null };
  }
  throw new Error("a photo is answered with, never returned");
}

test("a photo of an idea is asked about each time, and gone for others in the request after a moderator hid it", async ({
  db,
}) => {
  await aCity(db);
  const [author, moderator, other] = [await aResident(db), await aModerator(db), await aResident(db)];
  const idea = await anIdea(db, now, { authorId: author.id });
  const photo = await anIdeaPhoto(db, now, { ideaId: idea.id, alt: "A neighbor's door, number 12." });
  for (const who of [null, other, author]) expect(await get(db, who, photo.id)).toEqual({ status: 200, caching: "no-cache" });
  expect(await get(db, null, photo.id, true)).toEqual({ status: 304, caching: "no-cache" });

  const content = { kind: "photo" as const, id: photo.id };
  await hideContent(db, moderator, { content, clause: 2, passage: "number 12", reason: "An address." }, site, now);
  for (const who of [null, other]) {
    expect((await get(db, who, photo.id)).status).toBe(404);
    expect((await get(db, who, photo.id, true)).status).toBe(404);
  }
  for (const who of [author, moderator])
    expect(await get(db, who, photo.id)).toEqual({ status: 200, caching: "private, no-store" });

  const asked = { path: `/ideas/${idea.id}`, params: { ideaId: String(idea.id) } };
  expect(JSON.stringify(await ideaLoader(aRead({ db, actor: other, now }, asked)))).not.toContain("number 12");
  expect(JSON.stringify(await ideaLoader(aRead({ db, actor: author, now }, asked)))).toContain("number 12");
});

test("a photo goes with its idea, and stays with a copy that keeps its own page", async ({ db }) => {
  await aCity(db);
  const idea = await anIdea(db, now);
  const photo = await anIdeaPhoto(db, now, { ideaId: idea.id });
  const status = async () => (await get(db, null, photo.id)).status;
  await db.execute(sql`update ideas set held_at = ${now} where id = ${idea.id}`);
  expect(await status()).toBe(404);
  const original = await anIdea(db, now, { topicId: idea.topicId });
  await db.execute(sql`update ideas set held_at = null, collapsed_into_id = ${original.id} where id = ${idea.id}`);
  expect(await status()).toBe(200);
});

test("a photo of the city stays in every cache", async ({ db }) => {
  await aCity(db);
  const values = { bytes: Buffer.from("RIFF"), width: 4, height: 3, alt: "A bench.", createdAt: now };
  const [photo] = await db.insert(photos).values(values).returning();
  expect(await get(db, null, photo?.id ?? 0)).toEqual({ status: 200, caching: "public, max-age=31536000, immutable" });
  expect((await get(db, null, 999_999)).status).toBe(404);
});
