import { localized } from "~/core/localized";
import type { LateAppeal } from "~/features/appeals/late-appeals.server";
import { useLanguage } from "~/ui/language";
import { Table } from "~/ui/table";
import type { LedgerCounts } from "./count-months.server";
import { fewest } from "./few";
import { useShown } from "./shown";

/** Second looks that nobody has given in time, the latest first. */
export function LateLooks({ late }: { late: LateAppeal[] }) {
  const { t, href, number, date, locale } = useLanguage();
  return (
    <section className="section" aria-labelledby="late">
      <h2 id="late">{t("ledger.late")}</h2>
      {late.length === 0 ? (
        <p>{t("ledger.late-none")}</p>
      ) : (
        <Table
          caption={t("ledger.late")}
          hideCaption
          rows={late.map((row, place) => ({ ...row, place }))}
          keyOf={({ place }) => place}
          classOf={() => "is-late"}
          columns={[
            { header: t("ledger.due"), rowHeader: true, cell: ({ dueAt }) => date(dueAt, "numeric") },
            { header: t("ledger.days-late"), numeric: true, cell: ({ daysLate }) => number(daysLate) },
            {
              header: t("ledger.topic"),
              cell: ({ topic }) =>
                topic ? <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a> : t("ledger.no-topic"),
            },
            {
              header: t("ledger.rule"),
              cell: ({ clause }) =>
                clause
                  ? t("ledger.rule-named", { number: clause.number, title: localized(clause, "title", locale) })
                  : t("ledger.no-rule"),
            },
          ]}
        />
      )}
    </section>
  );
}

/** How often a second moderator agreed without knowing what the first one had decided. */
export function LedgerReviews({ reviewed, agreed }: Pick<LedgerCounts, "reviewed" | "agreed">) {
  const { t } = useLanguage();
  const { count, share } = useShown();
  return (
    <section className="section" aria-labelledby="blind">
      <h2 id="blind">{t("ledger.blind")}</h2>
      <p>{t("ledger.blind-explained")}</p>
      <p>
        {reviewed < fewest
          ? t("ledger.blind-few", { number: count(reviewed) })
          : t("ledger.blind-agreed", { reviewed: count(reviewed), agreed: count(agreed), share: share(agreed, reviewed) })}
      </p>
    </section>
  );
}
