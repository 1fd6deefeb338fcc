import type { SubmissionResult } from "@conform-to/react";
import { Alert } from "./alert";
import { ButtonLink } from "./button";
import { useLanguage } from "./language";

interface RefusedPageProps {
  result: SubmissionResult<string[]> | undefined;
  /** Where to go from here. */
  back: string;
}

/** A form without fields to mend was refused: why, in a sentence, and the way back. */
export function RefusedPage({ result, back }: RefusedPageProps) {
  const { t, href, errorText } = useLanguage();
  const sentences = Object.values(result?.error ?? {}).flatMap((messages) => messages ?? []);
  return (
    <div className="narrow">
      <h1>{t("common.error-title")}</h1>
      <Alert tone="error" announce>
        {sentences.map((sentence) => (
          <p key={sentence}>{errorText(sentence)}</p>
        ))}
      </Alert>
      <p>
        <ButtonLink href={href(back)}>{t("common.back")}</ButtonLink>
      </p>
    </div>
  );
}
