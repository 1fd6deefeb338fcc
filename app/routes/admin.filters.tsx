import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { addWord } from "~/features/filters/add-word.server";
import { FilterSwitches, WordSwitches } from "~/features/filters/filter-switches";
import { FilterTrial, WordAdder } from "~/features/filters/filter-tools";
import { filtersForms } from "~/features/filters/filters-form";
import { listFilters, listFilterWords } from "~/features/filters/queries.server";
import { tryFilters } from "~/features/filters/try-filters.server";
import { turnFilter } from "~/features/filters/turn-filter.server";
import { turnWord } from "~/features/filters/turn-word.server";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, language }) => {
  const [filters, words] = await Promise.all([listFilters(db), listFilterWords(db)]);
  return { title: language.t("filters.admin-title"), filters, words };
});

export const action = administrators.mayWrite(filtersForms, async ({ db, actor, form, config, now }) => {
  if (form.intent === "try") {
    return data({ tried: { text: form.text, holds: await tryFilters(db, form.text, config.appOrigin, now) } });
  }
  if (form.intent === "filter") await turnFilter(db, actor, { name: form.name, isOn: form.turn === "on" }, now);
  else if (form.intent === "word") await turnWord(db, actor, { id: form.id, isOn: form.turn === "on" }, now);
  else await addWord(db, actor, form, now);
  return { seeOther: "/admin/filters?done=saved" };
});

export default function AdminFilters() {
  const { filters, words } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const tried = answer && "tried" in answer ? answer.tried : undefined;
  const refused = answer && "result" in answer ? answer : undefined;
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="filters" title={t("filters.admin-title")}>
      <p>
        {t("filters.admin-about")} <a href={href("/policy/filters")}>{t("filters.public-page")}</a>
      </p>
      <FilterSwitches filters={filters} />
      <section className="section" aria-labelledby="try-title">
        <h2 id="try-title">{t("filters.try")}</h2>
        <FilterTrial key={tried?.text} tried={tried} result={resultOf(refused, "try")} />
      </section>
      <section className="section" aria-labelledby="words-title">
        <h2 id="words-title">{t("filters.words")}</h2>
        <WordAdder result={resultOf(refused, "add")} />
        <WordSwitches words={words} />
      </section>
    </AdminFrame>
  );
}
