import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import type { AnswerClarification } from "./answer";

/** Enough people said that an answer does not address the question: since when, and how the new clock stands. It stays when the clearer answer is there. */
export function ClarificationNote({ clarification }: { clarification: AnswerClarification }) {
  const { t, date } = useLanguage();
  const { requestedAt, dueAt, offQuestion, said, answeredAt, isLate } = clarification;
  return (
    <Alert tone={answeredAt === null ? "warning" : "info"} title={t("checks.clarify-title")}>
      <p>
        {t("checks.clarify-said", { count: said, off: offQuestion, date: date(requestedAt) })}{" "}
        <b>
          {answeredAt
            ? t("checks.clarify-given", { date: date(answeredAt) })
            : t(isLate ? "checks.clarify-late" : "checks.clarify-due", { date: date(dueAt) })}
        </b>
      </p>
    </Alert>
  );
}
