import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import type { FilterWord } from "./queries.server";

/** The public word list, closed until somebody wants to see it: by language, those turned off apart. */
export function WordList({ words }: { words: FilterWord[] }) {
  const { t } = useLanguage();
  return (
    <Details summary={t("filters.show-words")}>
      {(["en", "es"] as const).map((language) => (
        <section key={language}>
          <h3>{t(`filters.words-${language}`)}</h3>
          <Words words={words.filter((word) => word.language === language && word.isOn)} language={language} />
          <h4>{t("filters.words-off")}</h4>
          <Words words={words.filter((word) => word.language === language && !word.isOn)} language={language} />
        </section>
      ))}
    </Details>
  );
}

function Words({ words, language }: { words: FilterWord[]; language: "en" | "es" }) {
  const { t } = useLanguage();
  return words.length === 0 ? <p>{t("filters.no-words")}</p> : <p lang={language}>{words.map(({ word }) => word).join(", ")}</p>;
}
