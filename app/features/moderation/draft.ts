import type { SubmissionResult } from "@conform-to/react";
import { type Intent, intents } from "./intents";

/** What a moderator has written into the form so far, for the preview and the mark in the text. */
export interface Draft {
  clause: string;
  passage: string;
  reason: string;
}

type Result = SubmissionResult<string[]> | undefined;

/** The draft that came back with a refused form; empty at first. */
export function draftOf(result: Result): Draft {
  const typed = (name: keyof Draft) => {
    const value = result?.initialValue?.[name];
    return typeof value === "string" ? value : "";
  };
  return { clause: typed("clause"), passage: typed("passage"), reason: typed("reason") };
}

/** Which of the page's forms an answer belongs to. */
export function intentOf(result: Result): Intent | null {
  if (!result) return null;
  const intent = result.initialValue?.intent;
  return intents.find((each) => each === intent) ?? "hide";
}
