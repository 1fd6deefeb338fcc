import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { photos } from "~db/schema";

const photoById = prepared((db) =>
  db
    .select({ bytes: photos.bytes })
    .from(photos)
    .where(eq(photos.id, sql.placeholder("photoId")))
    .prepare("photo_by_id"),
);

/** A photo as it is shown, WebP. @throws Refusal missing */
export async function getPhoto(db: Database, photoId: number): Promise<Buffer> {
  const [photo] = await photoById(db).execute({ photoId });
  if (!photo) throw new Refusal("missing", "common.not-found");
  return photo.bytes;
}
