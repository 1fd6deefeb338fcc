/** The drawings a topic may have as its cover: the files of `public/drawings`, without `.svg`. */
export const drawings = [
  "alleys",
  "budget",
  "cross-town",
  "library",
  "main-street",
  "parks",
  "storm",
  "summer",
  "winter",
] as const;

export type Drawing = (typeof drawings)[number];

/** The address of a drawing. */
export function coverOf(drawing: Drawing): string {
  return `/drawings/${drawing}.svg`;
}

/** The drawing behind a cover's address; undefined when it is none of ours. */
export function drawingOf(cover: string | null): Drawing | undefined {
  return drawings.find((drawing) => coverOf(drawing) === cover);
}
