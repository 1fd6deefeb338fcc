import { localized } from "~/core/localized";
import type { Revised } from "~/features/responses/revising.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

/** Which answer is made clearer, why, and until when. */
export function RevisesNote({ revised }: { revised: Revised }) {
  const { t, href, date, locale } = useLanguage();
  return (
    <Alert tone="warning" title={t("composer.revises-title")}>
      <p>
        {t("composer.revises-about", {
          id: revised.id,
          count: revised.said,
          off: revised.offQuestion,
          date: date(revised.dueAt),
        })}
      </p>
      <p className="response-line">{localized(revised, "summary", locale)}</p>
      <p>
        <a href={href(`/desk/responses/${revised.id}`)}>{t("composer.read-revised")}</a>
      </p>
    </Alert>
  );
}
