import type { SubmissionResult } from "@conform-to/react";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { draftOf } from "./draft";

/** A decision whose form is no longer on the page, because somebody else decided first: why it was refused, and what was typed. */
export function RefusedDecision({ result }: { result: SubmissionResult<string[]> }) {
  const { t, errorText } = useLanguage();
  const { passage, reason } = draftOf(result);
  const sentences = Object.values(result.error ?? {}).flatMap((messages) => messages ?? []);
  return (
    <Alert tone="error" announce>
      {sentences.map((sentence) => (
        <p key={sentence}>{errorText(sentence)}</p>
      ))}
      {(passage || reason) && (
        <>
          <p>{t("moderation.what-you-wrote")}</p>
          {passage && (
            <p>
              <q dir="auto">{passage}</q>
            </p>
          )}
          {reason && <p dir="auto">{reason}</p>}
        </>
      )}
    </Alert>
  );
}
