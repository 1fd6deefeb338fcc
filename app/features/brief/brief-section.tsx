import type { ReactNode } from "react";
import { useLanguage } from "~/ui/language";

interface BriefSectionProps<Row> {
  id: string;
  title: string;
  /** What to say when there is nothing. */
  none: string;
  rows: (Row & { total: number })[];
  keyOf: (row: Row) => string | number;
  children: (row: Row) => ReactNode;
}

/** One list of the brief, and how many more there are. */
export function BriefSection<Row>({ id, title, none, rows, keyOf, children }: BriefSectionProps<Row>) {
  const { t } = useLanguage();
  const total = rows[0]?.total ?? 0;
  return (
    <section aria-labelledby={id} className="brief-section">
      <h2 id={id}>
        {title} <span className="count">{total}</span>
      </h2>
      {rows.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {rows.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {total > rows.length && <p className="hint">{t("desk.and-more", { count: total - rows.length })}</p>}
    </section>
  );
}
