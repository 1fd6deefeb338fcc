import { useLoaderData } from "@remix-run/react";
import { FilterTable } from "~/features/filters/filter-table";
import { listFilters, listFilterWords } from "~/features/filters/queries.server";
import { WordList } from "~/features/filters/word-list";
import { anyone } from "~/http/audience.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, language }) => {
  const [filters, words] = await Promise.all([listFilters(db), listFilterWords(db)]);
  return { title: language.t("filters.title"), description: language.t("filters.description"), filters, words };
});

export default function PolicyFilters() {
  const { filters, words } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href("/policy"), label: t("filters.policy") }]} />
      <h1>{t("filters.title")}</h1>
      <p className="lede">{t("filters.lede")}</p>
      <h2>{t("filters.hold-title")}</h2>
      <p>{t("filters.hold-text")}</p>
      <h2>{t("filters.table")}</h2>
      <FilterTable filters={filters} />
      <p className="hint">{t("filters.numbers-note")}</p>
      <h2>{t("filters.words")}</h2>
      <p>{t("filters.words-about")}</p>
      <WordList words={words} />
    </div>
  );
}
