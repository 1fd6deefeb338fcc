import { localized } from "~/core/localized";
import type { ReportGroup } from "~/features/reports/report-groups.server";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";

/** Reports as moderators read them: the rule and the sentence, never who said it. Those of a brigade stand together. */
export function ReportLines({ groups, isOpen }: { groups: ReportGroup[]; isOpen: boolean }) {
  const { t, locale } = useLanguage();
  return (
    <ul className="report-lines">
      {groups.map((group) => (
        <li key={group.id}>
          {group.isBrigade && (
            <p>
              <b>{t("cases.brigade", { count: group.count })}</b> {t("cases.brigade-note")}
            </p>
          )}
          <b>
            {group.clauses
              .map((clause) => t("moderation.rule", { number: clause.number, title: localized(clause, "title", locale) }))
              .join(" · ")}
          </b>{" "}
          {group.sentences.map((sentence) => (
            <q key={sentence} dir="auto">
              {sentence}
            </q>
          ))}{" "}
          <small>
            <Time date={group.from} style="time" />
            {` · ${t(isOpen ? "moderation.report-open" : "moderation.report-settled")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
