import { useLanguage } from "~/ui/language";
import type { AnswerChecks } from "./answer";

/** Below this, numbers would tell who said what. */
const fewest = 5;

/** How people found an answer, for everyone to see. Nothing until somebody said something. */
export function AnswerCheckNumbers({ checks }: { checks: AnswerChecks }) {
  const { t, number } = useLanguage();
  if (checks.said === 0) return null;
  const [answered, partly, no] = [number(checks.answered), number(checks.partly), number(checks.no)];
  return (
    <p className="response-checks">
      <b>{t("checks.numbers-title")}</b>{" "}
      {checks.said < fewest ? t("checks.numbers-few") : t("checks.numbers", { answered, partly, no })}
    </p>
  );
}
