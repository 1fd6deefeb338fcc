import { type CoverNote, coverNoteFor } from "~/features/moderation/cover-note";

interface Hideable {
  hiddenBy: number | null;
  title?: string;
  body: string;
  excerpt?: string;
  place?: string | null;
  hiddenPassage: string | null;
  hiddenReason: string | null;
  cover?: CoverNote | null;
}

/** Hidden or covered content as others may have it: without the words, so that they cannot slip out through any part of a page. */
export function redacted<Content extends Hideable>(content: Content, isOwn: boolean): Content {
  if (isOwn) return content;
  const shown = content.cover ? { ...content, cover: coverNoteFor(content.cover, false) } : content;
  if (content.hiddenBy === null) return shown;
  const gone = { ...shown, body: "", hiddenPassage: null, hiddenReason: null };
  if ("title" in gone) Object.assign(gone, { title: "", excerpt: "", place: null });
  if ("authorName" in gone) Object.assign(gone, { authorName: null, authorId: null });
  return gone;
}
