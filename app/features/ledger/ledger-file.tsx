import { Details } from "~/ui/details";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { type LedgerFilters, ledgerPath } from "./ledger-filters";

const columns = ["date", "topic", "rule", "policy_version", "act", "held_first", "second_look"] as const;

/** The way to the list as a CSV file, narrowed as the page is, and what each of its columns means. */
export function LedgerFile({ filters }: { filters: LedgerFilters }) {
  const { t, href } = useLanguage();
  return (
    <div className="scorecard-file">
      <p>
        <Icon name="file-text" />{" "}
        <a href={href(ledgerPath(filters, null, "/moderation/ledger.csv"))} download>
          {t("ledger.file")}
        </a>
      </p>
      <Details summary={t("ledger.columns")}>
        <dl className="dictionary">
          {columns.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{t(`ledger.column-${column}`)}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  );
}
