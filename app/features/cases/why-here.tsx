import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { Case } from "./read-case.server";
import { ReportLines } from "./report-lines";

/** Why a thing is in the queue: what a filter found, what residents reported, and who wants another opinion. */
export function WhyHere({ opened: { content, holds, reports, secondOpinion } }: { opened: Case }) {
  const { t } = useLanguage();
  const isEmpty = holds.length === 0 && reports.length === 0 && !secondOpinion;
  return (
    <section className="evidence-why" aria-labelledby="why-title">
      <h2 id="why-title">{t("cases.why-here")}</h2>
      {isEmpty && <p>{t("cases.nothing-waits")}</p>}
      {secondOpinion && (
        <p>
          <b>
            {secondOpinion.isMine
              ? t("cases.opinion-mine")
              : t("cases.opinion-asked", { name: secondOpinion.askedBy ?? t("cases.somebody") })}
          </b>{" "}
          <q dir="auto">{secondOpinion.note}</q>
        </p>
      )}
      {holds.length > 0 && (
        <ul className="report-lines">
          {holds.map((hold) => (
            <li key={hold.id}>
              <b>{t(`cases.by-${hold.filter}`)}</b>{" "}
              {hold.found && <span dir="auto">{t("cases.hold-found", { found: hold.found })}</span>}{" "}
              <small>
                <Time date={hold.at} style="time" />
              </small>
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && <ReportLines groups={reports} isOpen={content.openCase !== null} />}
    </section>
  );
}
