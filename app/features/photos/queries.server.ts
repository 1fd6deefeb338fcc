import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { ideaPhotos, ideas, photos, topics } from "~db/schema";

const photoById = prepared((db) =>
  db
    .select({
      bytes: sql<Buffer | null>`case when ${sql.placeholder("withBytes")}::boolean then ${photos.bytes} end`,
      ideaId: ideaPhotos.ideaId,
      authorId: ideas.authorId,
      /** A copy under which another idea is collapsed keeps its own page, so its photos stay with it. */
      isVisible: sql<boolean>`${ideaPhotos.isVisible} and ${ideas.hiddenBy} is null and ${ideas.heldAt} is null and ${topics.releasedAt} is not null`,
    })
    .from(photos)
    .leftJoin(ideaPhotos, eq(ideaPhotos.photoId, photos.id))
    .leftJoin(ideas, eq(ideas.id, ideaPhotos.ideaId))
    .leftJoin(topics, eq(topics.id, ideas.topicId))
    .where(eq(photos.id, sql.placeholder("photoId")))
    .prepare("photo_by_id"),
);

/** Who may get a photo from a cache: `anyone` of the city's own, for good; `asking` asks every time, since it may be hidden by then; `nobody` else than who looks. */
export type PhotoReach = "anyone" | "asking" | "nobody";

/**
 * A photo as it is shown, WebP; no bytes when they are not asked for. A photo that is hidden, held, or on an idea that is, is there for its
 * author and for moderators alone. One query. @throws Refusal missing
 */
export async function getPhoto(
  db: Database,
  actor: Actor | null,
  photoId: number,
  withBytes = true,
): Promise<{ bytes: Buffer | null; reach: PhotoReach }> {
  const [photo] = await photoById(db).execute({ photoId, withBytes });
  if (!photo) throw new Refusal("missing", "common.not-found");
  const { bytes } = photo;
  if (photo.ideaId === null) return { bytes, reach: "anyone" };
  if (photo.isVisible) return { bytes, reach: "asking" };
  const mayStill =
    actor &&
    (actor.id === photo.authorId || grantOf(actor, "moderator") !== undefined || grantOf(actor, "reviewer") !== undefined);
  if (!mayStill) throw new Refusal("missing", "common.not-found");
  return { bytes, reach: "nobody" };
}

/** A photo with its size and description, for a page that shows it. @throws Refusal missing */
export async function getShownPhoto(db: Database, photoId: number) {
  const [photo] = await db
    .select({ id: photos.id, width: photos.width, height: photos.height, alt: photos.alt, altEs: photos.altEs })
    .from(photos)
    .where(eq(photos.id, photoId));
  if (!photo) throw new Refusal("missing", "common.not-found");
  return photo;
}
