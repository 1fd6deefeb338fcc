import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { FilterRow } from "./queries.server";

/** The filters with what each looks for, and how often it held something and was wrong; small counts as "<10". */
export function FilterTable({ filters }: { filters: FilterRow[] }) {
  const { t } = useLanguage();
  const count = useSafeCount();
  const columns: Column<FilterRow>[] = [
    {
      header: t("filters.filter"),
      rowHeader: true,
      cell: ({ name }) => (
        <>
          <b>{t(`filters.name-${name}`)}</b>
          <br />
          <span className="hint">{t(`filters.about-${name}`)}</span>
        </>
      ),
    },
    {
      header: t("filters.state"),
      cell: ({ name, isOn }) => (name === "review_first" ? t("filters.always") : t(isOn ? "filters.on" : "filters.off")),
    },
    { header: t("filters.holds"), numeric: true, cell: ({ holdsCount }) => count(holdsCount) },
    {
      header: t("filters.wrong"),
      numeric: true,
      cell: ({ name, wrongCount }) => (name === "review_first" ? "–" : count(wrongCount)),
    },
  ];
  return <Table caption={t("filters.table")} hideCaption columns={columns} rows={filters} keyOf={({ name }) => name} />;
}

/** A count as it may be public: under ten it is not said, but that there is none may be. */
function useSafeCount(): (count: number) => string {
  const { t, number } = useLanguage();
  return (count) => (count === 0 ? t("filters.none") : count < 10 ? t("filters.few") : number(count));
}
