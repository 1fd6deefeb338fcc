import type { ContentRef } from "./content";

/** The moderators' lists: everything visible, newest first; what residents reported, oldest report first; what is hidden, newest decision first. */
export const queueViews = ["newest", "reports", "hidden"] as const;
export type QueueView = (typeof queueViews)[number];

export const queuePerPage = 30;

/** Where the next page starts: the last line's sort key (a time in ms, or an id) and what it was. */
export interface QueueCursor extends ContentRef {
  key: number;
}

export function queueCursorText({ key, kind, id }: QueueCursor): string {
  return `${key}-${kind}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function queueCursorOf(text: string | null): QueueCursor | null {
  const parts = /^(\d{1,14})-(idea|comment)-([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[3]) > 2_147_483_647) return null;
  return { key: Number(parts[1]), kind: parts[2] as ContentRef["kind"], id: Number(parts[3]) };
}
