import { and, asc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { decisions, ideaPhotos, ideas, photos, policyClauses, topics } from "~db/schema";
import type { PhotographedIdea } from "./permissions";

const photosOfIdea = prepared((db) =>
  db
    .select({
      id: photos.id,
      width: photos.width,
      height: photos.height,
      alt: photos.alt,
      altEs: photos.altEs,
      hiddenBy: ideaPhotos.hiddenBy,
      hiddenPassage: decisions.passage,
      hiddenReason: decisions.reason,
      clauseNumber: policyClauses.number,
      clauseTitle: policyClauses.title,
      clauseTitleEs: policyClauses.titleEs,
    })
    .from(ideaPhotos)
    .innerJoin(photos, eq(photos.id, ideaPhotos.photoId))
    .leftJoin(decisions, eq(decisions.id, ideaPhotos.hiddenBy))
    .leftJoin(policyClauses, eq(policyClauses.id, decisions.clauseId))
    .where(eq(ideaPhotos.ideaId, sql.placeholder("ideaId")))
    .orderBy(asc(ideaPhotos.photoId))
    .limit(20)
    .prepare("photos_of_idea"),
);

export type IdeaPhoto = Awaited<ReturnType<typeof listIdeaPhotos>>[number];

/** The photos of an idea in the order they came, hidden ones too: `photosAsSeen` says what a reader may have of these. One query. */
export function listIdeaPhotos(db: Database, ideaId: number) {
  return photosOfIdea(db).execute({ ideaId });
}

/** Of hidden photos, others than the author get the place and the rule, never the description. */
export function photosAsSeen(photos: IdeaPhoto[], isAuthor: boolean): IdeaPhoto[] {
  return photos.map((photo) =>
    photo.hiddenBy === null || isAuthor ? photo : { ...photo, alt: "", altEs: "", hiddenPassage: null, hiddenReason: null },
  );
}

/** What decides whether a photo can be put to an idea. @throws Refusal missing */
export async function getPhotographedIdea(
  db: Database,
  ideaId: number,
): Promise<PhotographedIdea & { title: string; language: Locale }> {
  const [idea] = await db
    .select({
      title: ideas.title,
      language: ideas.language,
      authorId: ideas.authorId,
      isHidden: sql<boolean>`${ideas.hiddenBy} is not null`,
      topicOpensAt: topics.opensAt,
      topicClosesAt: topics.closesAt,
      photosCount: sql<number>`(select count(*)::integer from idea_photos f where f.idea_id = ${ideas.id})`,
    })
    .from(ideas)
    .innerJoin(topics, eq(topics.id, ideas.topicId))
    .where(and(eq(ideas.id, ideaId), sql`${topics.releasedAt} is not null`));
  if (!idea) throw new Refusal("missing", "ideas.not-found");
  return idea;
}
