interface Hideable {
  hiddenBy: number | null;
  title?: string;
  body: string;
  excerpt?: string;
  place?: string | null;
  hiddenPassage: string | null;
  hiddenReason: string | null;
}

/** Hidden content as others may have it: without its words, so that they cannot slip out through any part of a page. */
export function redacted<Content extends Hideable>(content: Content, isOwn: boolean): Content {
  if (content.hiddenBy === null || isOwn) return content;
  const gone = { ...content, body: "", hiddenPassage: null, hiddenReason: null };
  if ("title" in gone) Object.assign(gone, { title: "", excerpt: "", place: null });
  if ("authorName" in gone) Object.assign(gone, { authorName: null, authorId: null });
  return gone;
}
