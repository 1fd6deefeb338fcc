import { Refusal } from "~/core/errors";

const largestId = 2_147_483_647;

/** A small integer from an address, as people write it. @throws Refusal missing for anything else (`1e3`, `-1`, `01`, too large). */
export function idParam(value: string | undefined): number {
  if (!value || !/^[1-9][0-9]{0,9}$/.test(value) || Number(value) > largestId) throw new Refusal("missing", "common.not-found");
  return Number(value);
}

/** A slug from an address. @throws Refusal missing when it cannot be one. */
export function slugParam(value: string | undefined): string {
  if (!value || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || value.length > 80) throw new Refusal("missing", "common.not-found");
  return value;
}

/** The secret of a mailed link. @throws Refusal missing when it cannot be one. */
export function secretParam(value: string | undefined): string {
  if (!value || !/^[0-9a-f]{64}$/.test(value)) throw new Refusal("missing", "common.not-found");
  return value;
}

/** One of the allowed values of a query parameter, or the first one when it is absent or anything else. */
export function choiceParam<Choice extends string>(value: string | null, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}

/** A whole number of a query parameter, or null. */
export function numberParam(value: string | null): number | null {
  return value !== null && /^(0|[1-9][0-9]{0,9})$/.test(value) && Number(value) <= largestId ? Number(value) : null;
}

/** A path of this site to go back to; anything that could lead elsewhere (`//evil`, `/\evil`, `https:evil`) becomes `fallback`. */
export function safePath(value: string | null | undefined, fallback = "/"): string {
  if (!value || value.length > 500 || !/^\/(?![/\\])[\w\-./?=&#%~+:@!$'()*,;]*$/.test(value)) return fallback;
  try {
    const url = new URL(value, "http://site.invalid");
    if (url.host !== "site.invalid" || url.pathname.startsWith("//")) return fallback;
    return url.pathname + url.search + url.hash;
  } catch {
    return fallback;
  }
}

/** Where the next page of a list in time starts: the last row's moment and id. */
export interface TimeCursor {
  at: Date;
  id: number;
}

export function timeCursorText({ at, id }: TimeCursor): string {
  return `${at.getTime()}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function timeCursorOf(text: string | null): TimeCursor | null {
  const parts = /^(\d{1,13})-([1-9]\d{0,9})$/.exec(text ?? "");
  return parts && Number(parts[2]) <= largestId ? { at: new Date(Number(parts[1])), id: Number(parts[2]) } : null;
}

/** Two ids joined by a dash, or null: cursors of comments. */
export function pairParam(text: string | null): [number, number] | null {
  const parts = /^(\d{1,10})-(\d{1,10})$/.exec(text ?? "");
  if (!parts || Number(parts[1]) > largestId || Number(parts[2]) > largestId) return null;
  return [Number(parts[1]), Number(parts[2])];
}
