import type { Stage } from "~/features/responses/permissions";
import { useLanguage } from "~/ui/language";

const stages: Stage[] = ["draft", "review", "approved", "published"];

/** Who took a response to a stage, and when. */
export interface StageTaken {
  by: string | null;
  at: Date;
}

interface StageStepsProps {
  stage: Stage;
  taken?: Partial<Record<Stage, StageTaken | null>>;
}

/** How far a response has come, from draft to public: who and when. */
export function StageSteps({ stage, taken = {} }: StageStepsProps) {
  const { t, date } = useLanguage();
  const at = stages.indexOf(stage);
  return (
    <ol className="steps" aria-label={t("desk.stages")}>
      {stages.map((each, index) => {
        const step = index <= at ? taken[each] : null;
        return (
          <li
            key={each}
            className={index < at || stage === "published" ? "is-done" : undefined}
            aria-current={index === at ? "step" : undefined}
          >
            <span>
              {t(`desk.stage-${each}`)}
              {step && (
                <small>
                  <bdi>{step.by ?? t("desk.somebody")}</bdi>, {date(step.at, "numeric")}
                </small>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
