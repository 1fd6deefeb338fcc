import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { FilterRow, FilterWord } from "./queries.server";

/** The filters with their true counts, each with its switch. */
export function FilterSwitches({ filters }: { filters: FilterRow[] }) {
  const { t, number } = useLanguage();
  const columns: Column<FilterRow>[] = [
    { header: t("filters.filter"), rowHeader: true, cell: ({ name }) => t(`filters.name-${name}`) },
    { header: t("filters.holds"), numeric: true, cell: ({ holdsCount }) => number(holdsCount) },
    { header: t("filters.wrong"), numeric: true, cell: ({ wrongCount }) => number(wrongCount) },
    {
      header: t("filters.state"),
      cell: ({ name, isOn }) =>
        name === "review_first" ? (
          t("filters.always")
        ) : (
          <>
            {t(isOn ? "filters.on" : "filters.off")}{" "}
            <Switch fields={{ intent: "filter", name }} isOn={isOn} what={t(`filters.name-${name}`)} />
          </>
        ),
    },
  ];
  return <Table caption={t("filters.table")} hideCaption columns={columns} rows={filters} keyOf={({ name }) => name} />;
}

/** Every word of the list with its switch, by language. */
export function WordSwitches({ words }: { words: FilterWord[] }) {
  const { t } = useLanguage();
  const columns: Column<FilterWord>[] = [
    { header: t("filters.word"), rowHeader: true, cell: ({ word, language }) => <span lang={language}>{word}</span> },
    { header: t("filters.language"), cell: ({ language }) => t(`filters.words-${language}`) },
    {
      header: t("filters.state"),
      cell: ({ id, word, isOn }) => (
        <>
          {t(isOn ? "filters.on" : "filters.off")} <Switch fields={{ intent: "word", id: String(id) }} isOn={isOn} what={word} />
        </>
      ),
    },
  ];
  return (
    <Details summary={t("filters.show-words")}>
      <Table caption={t("filters.words")} hideCaption columns={columns} rows={words} keyOf={({ id }) => id} />
    </Details>
  );
}

interface SwitchProps {
  fields: Record<string, string>;
  isOn: boolean;
  /** What it turns on or off, for those who do not see the row. */
  what: string;
}

function Switch({ fields, isOn, what }: SwitchProps) {
  const { t, href } = useLanguage();
  return (
    <form method="post" action={href("/admin/filters")}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="turn" value={isOn ? "off" : "on"} />
      <Button tone="quiet" aria-label={t(isOn ? "filters.turn-off-what" : "filters.turn-on-what", { what })}>
        {t(isOn ? "filters.turn-off" : "filters.turn-on")}
      </Button>
    </form>
  );
}
