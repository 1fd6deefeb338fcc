import sharp from "sharp";
import type { Database } from "~db/client.server";
import { ideaPhotos, photos } from "~db/schema";
import { anIdea } from "./builders";

/** A picture as a phone sends it; `shade` (0-255) makes one differ from another. */
export async function aPicture(shade = 128): Promise<File> {
  const background = { r: shade, g: 100, b: 100 };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "bench.jpg", { type: "image/jpeg" });
}

/** A photo of an idea, which anybody can see. */
export async function anIdeaPhoto(
  db: Database,
  now: Date,
  { ideaId, alt = "A bench without a back." }: { ideaId?: number; alt?: string } = {},
) {
  const idea = ideaId ?? (await anIdea(db, now)).id;
  const bytes = Buffer.from("RIFF");
  const [photo] = await db
    .insert(photos)
    .values({ bytes, width: 40, height: 30, alt, createdAt: now })
    .returning({ id: photos.id });
  if (!photo) throw new Error("no photo was inserted");
  await db.insert(ideaPhotos).values({ photoId: photo.id, ideaId: idea, createdAt: now });
  return { id: photo.id, ideaId: idea };
}
