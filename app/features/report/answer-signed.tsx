import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { ObligedIdea } from "./list-obliged.server";

/** Which office answered, who signed, and when: as of that day. */
export function AnswerSigned({ idea }: { idea: ObligedIdea }) {
  const { t, href, locale } = useLanguage();
  const { officeName, officeNameEs, signerName, signerTitle, signerTitleEs, answeredAt } = idea;
  if (!officeName || !signerName || !signerTitle || !answeredAt) return <span aria-hidden="true">–</span>;
  return (
    <div className="report-signed">
      <b>{localized({ officeName, officeNameEs: officeNameEs ?? "" }, "officeName", locale)}</b>
      <span>
        {signerName}, {localized({ signerTitle, signerTitleEs: signerTitleEs ?? "" }, "signerTitle", locale)}
      </span>
      <Time date={answeredAt} />
      {!idea.isHidden && (
        <a className="no-print" href={href(`/ideas/${idea.id}#response`)}>
          {t("report.read")}
          <span className="usa-sr-only">: {idea.title}</span>
        </a>
      )}
    </div>
  );
}
