import type { ReactNode } from "react";
import { Details } from "~/ui/details";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { columnOf, hintOf, labelOf, measures } from "./measures";

interface ScorecardFileProps {
  /** Where the file is, without the language: it is the same file at both addresses. */
  path: string;
  label: string;
}

/** The way to the numbers as a CSV file, and what each of its columns means. */
export function ScorecardFile({ path, label }: ScorecardFileProps) {
  const { t, href } = useLanguage();
  return (
    <div className="scorecard-file">
      <p>
        <Icon name="file-text" />{" "}
        <a href={href(path)} download>
          {label}
        </a>
      </p>
      <Details summary={t("offices.columns")}>
        <dl className="dictionary">
          <Column name="office">{t("offices.column-office")}</Column>
          <Column name="name, name_es">{t("offices.column-name")}</Column>
          {measures.map((measure) => (
            <Column key={measure.name} name={columnOf(measure)}>
              <b>{t(labelOf(measure))}.</b> {t(hintOf(measure))}
            </Column>
          ))}
          <Column name="counted_at">{t("offices.column-counted-at")}</Column>
        </dl>
      </Details>
    </div>
  );
}

function Column({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <code lang="en" translate="no">
          {name}
        </code>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
