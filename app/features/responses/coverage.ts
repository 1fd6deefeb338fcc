import { Refusal } from "~/core/errors";

/** An idea that the promise obliges the city to answer, and on which it has decided nothing. */
export interface UndecidedIdea {
  id: number;
  title: string;
}

const named = 5;

/**
 * Why the response to a topic as a whole may not go on: each idea that the promise obliges must have its decision first, there or in another
 * response. Names the first five, in the order given. Null when nothing is left open.
 */
export function coverageRefusal(undecided: UndecidedIdea[]): Refusal | null {
  if (undecided.length === 0) return null;
  const list = undecided
    .slice(0, named)
    .map(({ id, title }) => `“${title}” (${id})`)
    .join("; ");
  const more = undecided.length - named;
  return more > 0
    ? new Refusal("conflict", "composer.not-covered-more", { list, count: more })
    : new Refusal("conflict", "composer.not-covered", { list });
}
