import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Table } from "~/ui/table";

/** Commitments that the city called done in a year. */
export interface DoneYear {
  year: number;
  cityDone: number;
  /** Of these: more residents say that it is done than that it is not. */
  residentsDone: number;
  /** Of these: residents said anything. */
  judged: number;
}

/** What the city says is done beside what residents say: two numbers, for all years or for one. */
export function DoneNumbers({ years, year }: { years: DoneYear[]; year: number | null }) {
  const { t, number } = useLanguage();
  const shown = year === null ? years : years.filter((each) => each.year === year);
  const sum = (field: "cityDone" | "residentsDone" | "judged") => shown.reduce((total, each) => total + each[field], 0);
  return (
    <section className="section" aria-labelledby="done">
      <h2 id="done">{year === null ? t("outcomes.done-title") : t("outcomes.done-title-year", { year: String(year) })}</h2>
      <dl className="two-numbers">
        <div>
          <dt>
            <Icon name="landmark" /> {t("outcomes.city-says-done")}
          </dt>
          <dd>{number(sum("cityDone"))}</dd>
        </div>
        <div>
          <dt>
            <Icon name="users" /> {t("outcomes.residents-say-done")}
          </dt>
          <dd>{number(sum("residentsDone"))}</dd>
        </div>
      </dl>
      <p className="hint">{t("outcomes.done-explained", { count: sum("judged"), number: number(sum("judged")) })}</p>
      {year === null && years.length > 1 && (
        <Table
          caption={t("outcomes.done-title")}
          hideCaption
          rows={years}
          keyOf={(row) => row.year}
          columns={[
            { header: t("outcomes.year"), cell: (row) => String(row.year), rowHeader: true },
            { header: t("outcomes.city-says-done"), cell: (row) => number(row.cityDone), numeric: true },
            { header: t("outcomes.residents-say-done"), cell: (row) => number(row.residentsDone), numeric: true },
          ]}
        />
      )}
    </section>
  );
}
