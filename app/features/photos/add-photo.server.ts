import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { photos } from "~db/schema";
import type { EncodedPhoto } from "./encode-photo.server";

export interface NewPhoto extends EncodedPhoto {
  /** What the photo shows, for people who cannot see it. */
  alt: string;
  altEs: string;
  uploadedBy: number | null;
}

/**
 * Keeps a photo; it never changes. Call it in the transaction of what the photo is for, with a picture that `encodePhoto` made before, since
 * that takes longer than a transaction should.
 * @throws Refusal invalid without a description
 */
export async function addPhoto(db: Database, photo: NewPhoto, now: Date): Promise<number> {
  if (photo.alt.trim() === "") throw new Refusal("invalid", "photos.alt-missing");
  const [row] = await db
    .insert(photos)
    .values({ ...photo, createdAt: now })
    .returning({ id: photos.id });
  if (!row) throw new Error("no photo came back from its insert");
  return row.id;
}
