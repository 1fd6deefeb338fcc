import { eq, sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { ideaPhotos, ideas } from "~db/schema";
import { addPhoto } from "./add-photo.server";
import { type EncodedPhoto, encodePhoto } from "./encode-photo.server";
import { getPhotographedIdea } from "./idea-photos.server";
import { photoRefusal } from "./permissions";

export interface NewIdeaPhoto {
  ideaId: number;
  file: Blob;
  /** What it shows, in the language of the idea. */
  alt: string;
}

/**
 * Puts a photo to an own idea, for everyone to see. Gives its id. The same picture sent twice is one photo.
 * @throws Refusal missing (no such idea, somebody else's), conflict (hidden, topic not open, four already), invalid or too-large for the file
 */
export async function addIdeaPhoto(db: Database, actor: Actor, { ideaId, file, alt }: NewIdeaPhoto, now: Date): Promise<number> {
  // Unlocked, so that nobody's photo is worked on for nothing; what counts is looked at again below.
  await refuse(db, actor, ideaId, now);
  const picture = await encodePhoto(new Uint8Array(await file.arrayBuffer()));
  return db.transaction(async (tx) => {
    await tx.select({ id: ideas.id }).from(ideas).where(eq(ideas.id, ideaId)).for("no key update");
    const again = await findSame(tx, ideaId, picture);
    if (again !== null) return again;
    await refuse(tx, actor, ideaId, now);
    const photoId = await addPhoto(tx, { ...picture, alt, altEs: "", uploadedBy: actor.id }, now);
    await tx.insert(ideaPhotos).values({ photoId, ideaId, createdAt: now });
    await writeRecord(
      tx,
      { actorId: actor.id, act: "idea.photo-added", subject: "photo", subjectId: photoId, detail: { idea: ideaId } },
      now,
    );
    return photoId;
  });
}

async function refuse(db: Database, actor: Actor, ideaId: number, now: Date): Promise<void> {
  const refusal = photoRefusal(actor, await getPhotographedIdea(db, ideaId), now);
  if (refusal) throw refusal;
}

async function findSame(db: Database, ideaId: number, { bytes }: EncodedPhoto): Promise<number | null> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select p.id from idea_photos f join photos p on p.id = f.photo_id where f.idea_id = ${ideaId} and p.bytes = ${bytes} limit 1`);
  return rows[0]?.id ?? null;
}
