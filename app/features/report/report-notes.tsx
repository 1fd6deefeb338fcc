import { useLanguage } from "~/ui/language";
import type { ReportCounts } from "./count-report.server";

/** What residents said of the answers, what moderators hid, and how the numbers were counted. */
export function ReportNotes({ counts }: { counts: ReportCounts }) {
  const { t, href, number } = useLanguage();
  const { checks, hiddenIdeas, hiddenComments } = counts;
  const shares = { answered: number(checks.answered), partly: number(checks.partly), no: number(checks.no) };
  return (
    <>
      <section aria-labelledby="checks">
        <h2 id="checks">{t("report.checks")}</h2>
        <p>
          {checks.said > 0
            ? t("report.checks-said", { count: checks.said, number: number(checks.said), ...shares })
            : t("report.checks-none")}
        </p>
      </section>
      <section aria-labelledby="moderation">
        <h2 id="moderation">{t("report.moderation")}</h2>
        <p>
          {t("report.hidden-ideas", { count: hiddenIdeas, number: number(hiddenIdeas) })}{" "}
          {t("report.hidden-comments", { count: hiddenComments, number: number(hiddenComments) })}{" "}
          <a href={href("/policy")}>{t("topics.policy-link")}</a>
        </p>
      </section>
      <section aria-labelledby="counted">
        <h2 id="counted">{t("report.counted")}</h2>
        <ul className="prose">
          <li>{t("report.counted-people")}</li>
          <li>{t("report.counted-hidden")}</li>
          <li>{t("report.counted-few")}</li>
          <li>{t("topics.support-explained")}</li>
        </ul>
      </section>
    </>
  );
}
