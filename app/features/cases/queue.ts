import { type ContentKind, type ContentRef, contentKinds, decisionPath } from "~/features/moderation/content";

/** What waits for a decision, oldest first, whole or in part. */
export const waitingViews = ["all", "reported", "held", "second-opinions", "photos", "names", "reviewer"] as const;
/** The lists that wait for nobody: everything visible, newest first; what is hidden, newest decision first. */
export const otherViews = ["newest", "hidden"] as const;
export const queueViews = [...waitingViews, ...otherViews] as const;

export type WaitingView = (typeof waitingViews)[number];
export type QueueView = (typeof queueViews)[number];

export const queuePerPage = 30;

/** Counts of a list end here; one more stands for all that are more. */
export const countedTo = 1000;

/** Which part of the queue a moderator looks at; it stays in the address from case to case. */
export interface QueueFilter {
  show: QueueView;
  topicId: number | null;
  /** Also what somebody else has to decide. */
  isWhole: boolean;
}

export const wholeQueue: QueueFilter = { show: "all", topicId: null, isWhole: false };

export function isWaitingView(view: QueueView): view is WaitingView {
  return waitingViews.some((each) => each === view);
}

/** Where the next page starts: the last line's sort key (a time in microseconds, or an id) and what it was. */
export interface QueueCursor extends ContentRef {
  key: number;
}

export function queueCursorText({ key, kind, id }: QueueCursor): string {
  return `${key}-${kind}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function queueCursorOf(text: string | null): QueueCursor | null {
  const parts = /^(\d{1,16})-(idea|comment|photo|name)-([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[3]) > largestId || Number(parts[1]) > largestKey) return null;
  const kind = contentKinds.find((each) => each === parts[2]);
  return kind ? { key: Number(parts[1]), kind, id: Number(parts[3]) } : null;
}

/** The filter that an address names; what it cannot name is left out. */
export function queueFilterOf(params: URLSearchParams): QueueFilter {
  const topic = params.get("topic") ?? "";
  return {
    show: queueViews.find((view) => view === params.get("show")) ?? "all",
    topicId: /^[1-9]\d{0,9}$/.test(topic) && Number(topic) <= largestId ? Number(topic) : null,
    isWhole: params.get("whole") === "1",
  };
}

/** `/moderation` with its filter, and the page after a line. */
export function queuePath(filter: QueueFilter, after?: QueueCursor | null): string {
  return `/moderation${queueSearch(filter, after)}`;
}

/** The page of a decision, with the filter of the list beside it. */
export function casePath(ref: ContentRef, filter: QueueFilter): string {
  return decisionPath(ref) + queueSearch(filter);
}

/** `?show=held&topic=3`; nothing for the whole queue of one's own. */
export function queueSearch({ show, topicId, isWhole }: QueueFilter, after?: QueueCursor | null): string {
  const params = new URLSearchParams();
  if (show !== "all") params.set("show", show);
  if (topicId !== null) params.set("topic", String(topicId));
  if (isWhole) params.set("whole", "1");
  if (after) params.set("after", queueCursorText(after));
  return params.size > 0 ? `?${params}` : "";
}

/** A path with the name of the sentence that says what was done. */
export function withDone(path: string, done: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}done=${done}`;
}

/** Where a moderator goes on after an undo: to what waits again, in the list that they had before them; without one thing, back to `back`. */
export function pathAfterUndo(content: ContentRef | null, back: string): string {
  const { searchParams } = new URL(back, "http://site.invalid");
  return withDone(content ? casePath(content, queueFilterOf(searchParams)) : back, "undone");
}

/** The id that a line has on the page. */
export function lineId({ kind, id }: { kind: ContentKind; id: number }): string {
  return `${kind}-${id}`;
}

const largestId = 2_147_483_647;
const largestKey = 8_000_000_000_000_000;
