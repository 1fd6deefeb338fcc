import type { ContentRef } from "~/features/moderation/content";
import type { Queue } from "./queries.server";
import { casePath, type QueueFilter } from "./queue";
import type { Case } from "./read-case.server";

/** Where the keys lead on a page: an address, or `#id` of a form on it. Undo is a button of its own. */
export interface KeyTargets {
  next?: string;
  previous?: string;
  keep?: string;
  hide?: string;
  opinion?: string;
  move?: string;
}

/** The keys of the page of a case. */
export function keyTargetsOf({ content, queue, refusal, acts, mayAsk, mayRestore }: Case, filter: QueueFilter): KeyTargets {
  const may = (act: "keep" | "hide" | "move" | "collapse") => refusal === null && acts[act] === null;
  const move = may("move") ? "#move" : may("collapse") ? "#collapse" : undefined;
  return {
    ...neighborsOf(content, queue, filter),
    ...(mayRestore ? { keep: "#restore" } : may("keep") ? { keep: "#keep" } : {}),
    ...(may("hide") ? { hide: "#hide" } : {}),
    ...(mayAsk ? { opinion: "#second-opinion" } : {}),
    ...(move ? { move } : {}),
  };
}

/** The lines before and after a thing; of a thing that is not in the list, the first one is next. */
export function neighborsOf(current: ContentRef | null, { lines }: Queue, filter: QueueFilter): KeyTargets {
  const place = lines.findIndex(({ kind, id }) => kind === current?.kind && id === current.id);
  const [previous, next] = [place > 0 ? lines[place - 1] : undefined, lines[place + 1]];
  return {
    ...(next ? { next: casePath(next, filter) } : {}),
    ...(previous ? { previous: casePath(previous, filter) } : {}),
  };
}
