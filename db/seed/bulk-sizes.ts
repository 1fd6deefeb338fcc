const perStep = { ideas: 300, supports: 5000, comments: 1000, people: 200 };
/** One idea in so many is popular; the others stay below every topic's promise, so that the city does not owe thousands of answers. */
const popularOneIn = 150;
const tailMost = 38;

/** How many rows a scale adds, and the curve of supports: a few popular ideas, then a long tail that falls to nothing. */
export function bulkSizesOf(scale: number) {
  const of = (step: number) => Math.round(step * scale);
  const [ideas, supports, people] = [of(perStep.ideas), of(perStep.supports), of(perStep.people)];
  const head = Math.ceil(ideas / popularOneIn);
  const headTop = Math.min(3000, Math.floor(people / 4));
  let headSupports = 0;
  for (let rank = 1; rank <= head; rank += 1) headSupports += headTop * rank ** -0.6;
  // The tail is tailMost * (1 - x)^curve for x from 0 to 1, whose mean is tailMost / (curve + 1).
  const tailMean = Math.max(1, (supports - headSupports) / (ideas - head));
  return {
    ideas,
    people,
    comments: of(perStep.comments),
    head,
    headTop,
    tailMost,
    tailCurve: Math.max(0, tailMost / tailMean - 1),
  };
}
