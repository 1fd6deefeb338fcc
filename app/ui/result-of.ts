import type { SubmissionResult } from "@conform-to/react";

/** The answer to the form that was sent with this `intent`, on a page that holds several forms; undefined when it was another one. */
export function resultOf(
  action: { result: SubmissionResult<string[]> } | undefined,
  intent: string,
): SubmissionResult<string[]> | undefined {
  return action?.result.initialValue?.intent === intent ? action.result : undefined;
}
