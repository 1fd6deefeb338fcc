import type { Stage } from "~/features/responses/permissions";
import { useLanguage } from "~/ui/language";

const stages: Stage[] = ["draft", "review", "approved", "published"];

/** How far a response has come, from draft to public. */
export function StageSteps({ stage }: { stage: Stage }) {
  const { t } = useLanguage();
  const at = stages.indexOf(stage);
  return (
    <ol className="steps" aria-label={t("desk.stages")}>
      {stages.map((each, index) => (
        <li
          key={each}
          className={index < at || stage === "published" ? "is-done" : undefined}
          aria-current={index === at ? "step" : undefined}
        >
          {t(`desk.stage-${each}`)}
        </li>
      ))}
    </ol>
  );
}
