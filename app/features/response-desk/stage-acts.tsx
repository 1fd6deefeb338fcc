import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";
import { PublishTime } from "./publish-time";
import { ReasonForm } from "./reason-form";
import type { StageRefusals } from "./refusal-sentences";
import type { DeskResponse } from "./response-desk.server";
import type { Standing } from "./standing.server";

export interface StageActsProps {
  action: string;
  response: Pick<DeskResponse, "stage" | "version" | "sentBy" | "sentAt" | "approvedBy" | "approvedAt">;
  standing: Standing;
  refusals: StageRefusals;
  /** How many people get a mail when it is published. */
  toldCount: number;
  /** The first minute that can be set, on the city's wall: `2026-12-02T09:00`. */
  firstMinute: string;
  /** The answer to the form of that intent. */
  resultOf: (intent: string) => SubmissionResult<string[]> | undefined;
}

/** What comes next for a text that was sent for review: the yes of a second person, publishing now or at a set time, or another round. */
export function StageActs({ action, response, standing, refusals, toldCount, firstMinute, resultOf }: StageActsProps) {
  const { t, date } = useLanguage();
  const { stage, version } = response;
  const isReview = stage === "review";
  const refusal = isReview ? refusals.approve : refusals.publish;
  const by = isReview ? response.sentBy : response.approvedBy;
  const at = isReview ? response.sentAt : response.approvedAt;
  const isCorrection = standing.publicationId !== null;
  const title = isReview ? "desk.review-title" : standing.publishAt ? "desk.set-title" : "desk.approved-title";
  return (
    <Card tone="marked" title={t(title)}>
      <form method="post" action={action}>
        {at && (
          <p className="meta">
            {t(isReview ? "desk.sent-by" : "desk.approved-by", { name: by ?? t("desk.somebody"), date: date(at, "time") })}
          </p>
        )}
        {standing.publishAt && (
          <p>
            {t("desk.will-be-public", {
              date: date(standing.publishAt, "time"),
              name: standing.publishSetBy ?? t("desk.somebody"),
            })}
          </p>
        )}
        <input type="hidden" name="version" value={version} />
        {refusal ? (
          <p>{refusal}</p>
        ) : (
          <p className="stage-act">
            <Button name="intent" value={isReview ? "approve" : "publish"} icon={isReview ? "check" : "megaphone"}>
              {t(isReview ? "desk.approve" : "desk.publish")}
            </Button>
            {standing.publishAt && (
              <Button name="intent" value="call-off" tone="outline">
                {t("desk.call-off")}
              </Button>
            )}
            <span className="hint">
              {isReview
                ? t("desk.approve-note")
                : t(isCorrection ? "desk.publish-correction-note" : "desk.publish-note", { count: toldCount })}
            </span>
          </p>
        )}
      </form>
      {!isReview && !refusal && (
        <PublishTime
          action={action}
          version={version}
          isSet={standing.publishAt !== null}
          firstMinute={firstMinute}
          lastResult={resultOf("set-time")}
        />
      )}
      {!refusals.back && (
        <ReasonForm
          action={action}
          version={version}
          intent="back"
          icon="undo-2"
          act={t("desk.send-back")}
          label={t("desk.field-reason")}
          hint={t("desk.field-reason-hint")}
          lastResult={resultOf("back")}
        />
      )}
    </Card>
  );
}
