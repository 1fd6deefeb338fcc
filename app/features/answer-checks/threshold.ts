import type { AnswerChecks } from "~/features/responses/answer";

const fewest = 5;

/** True when at least 5 people, and at least 20 % of those who said anything, say that it does not address the question (product.md 6). */
export function asksForClarification({ said, offQuestion }: Pick<AnswerChecks, "said" | "offQuestion">): boolean {
  return offQuestion >= fewest && offQuestion * 5 >= said;
}
