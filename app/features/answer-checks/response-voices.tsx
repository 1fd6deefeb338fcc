import { AnswerCheckNumbers } from "~/features/responses/answer-check-numbers";
import { ClarificationNote } from "~/features/responses/clarification-note";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { CheckSentences } from "./check-sentences";
import type { Voices } from "./find-voices.server";

/** Above a published response on the desk: residents asked for a clearer answer, and the way to write it. */
export function ClarificationAsked({ responseId, voices }: { responseId: number; voices: Voices }) {
  const { t, href } = useLanguage();
  const { clarification, revisionId } = voices;
  if (!clarification) return null;
  return (
    <div className="clarification-asked">
      <ClarificationNote clarification={clarification} />
      {revisionId === null ? (
        <ButtonLink href={href(`/desk/responses/new?revises=${responseId}`)} icon="pencil-line">
          {t("checks.write-clearer")}
        </ButtonLink>
      ) : (
        <ButtonLink href={href(`/desk/responses/${revisionId}`)} tone="outline">
          {t("checks.see-clearer")}
        </ButtonLink>
      )}
    </div>
  );
}

interface ResponseVoicesProps {
  voices: Voices;
  nextHref: string | null;
  firstHref: string | null;
}

/** Below a published response on the desk: how people found it, in numbers and in their words. */
export function ResponseVoices({ voices, ...pages }: ResponseVoicesProps) {
  return (
    <CheckSentences sentences={voices.sentences} {...pages}>
      <AnswerCheckNumbers checks={voices.checks} />
    </CheckSentences>
  );
}
