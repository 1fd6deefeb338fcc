import type { Locale } from "~/core/locale";
import { WordDiff } from "~/ui/diff";
import { useLanguage } from "~/ui/language";
import { type ClauseTexts, clauseParts, emptyClause } from "./clause";
import { type ClauseChange, changesBetween, isReworded } from "./clause-changes";

interface ChangedClausesProps {
  before: ClauseTexts[];
  after: ClauseTexts[];
  /** Both languages beside each other, for those who write them; else the reader's, or the other where only that one changed. */
  both?: boolean;
}

/** What changed from one version of the rules to the next, rule by rule and word by word. Stands below an h2. */
export function ChangedClauses({ before, after, both = false }: ChangedClausesProps) {
  const { t } = useLanguage();
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{t("policy.no-changes")}</p>;
  return (
    <ul className="plain">
      {changes.map((change) => (
        <li key={`${change.from}-${change.to}`} className="card">
          <ChangeHead change={change} />
          <Change change={change} both={both} />
        </li>
      ))}
    </ul>
  );
}

function ChangeHead({ change: { from, to, before, after } }: { change: ClauseChange }) {
  const { t, locale } = useLanguage();
  const clause = after ?? before;
  const kinds = [];
  if (from === null) kinds.push(t("policy.change-new"));
  else if (to === null) kinds.push(t("policy.change-gone"));
  else if (from !== to) kinds.push(t("policy.change-moved", { from, to }));
  if (before && after && isReworded(before, after)) kinds.push(t("policy.change-words"));
  return (
    <>
      <h3>
        {t("policy.rule", { number: to ?? from ?? 0 })} {clause && wordsOf(clause, "title", locale)}
      </h3>
      <p className="meta">
        {kinds.map((kind) => (
          <span key={kind}>{kind}</span>
        ))}
      </p>
    </>
  );
}

function Change({ change: { before, after }, both }: { change: ClauseChange; both: boolean }) {
  const { locale } = useLanguage();
  const other: Locale = locale === "en" ? "es" : "en";
  if (!before || !after) return <WholeRule before={before} after={after} both={both} />;
  const isHere = hasChanged(before, after, locale);
  const shown = [...(both || isHere ? [locale] : []), ...(both || !isHere ? [other] : [])];
  return shown.map((each) => <ChangedWords key={each} before={before} after={after} locale={each} />);
}

/** A rule that came or went: all it says below its title, as added or taken out. */
function WholeRule({ before, after, both }: { before: ClauseTexts | null; after: ClauseTexts | null; both: boolean }) {
  const { locale } = useLanguage();
  const title = after ?? before ?? emptyClause;
  const untitled = { ...emptyClause, title: title.title, titleEs: title.titleEs };
  const shown = both ? (["en", "es"] as const) : [locale];
  return shown.map((each) => <ChangedWords key={each} before={before ?? untitled} after={after ?? untitled} locale={each} />);
}

function ChangedWords({ before, after, locale }: { before: ClauseTexts; after: ClauseTexts; locale: Locale }) {
  const { t } = useLanguage();
  const parts = clauseParts.filter((part) => wordsOf(before, part, locale) !== wordsOf(after, part, locale));
  return parts.map((part) => (
    <div key={part} className="clause-change">
      <p className="meta">
        <b>{t(`policy.part-${part}`)}</b> <span>{t(`policy.in-${locale}`)}</span>
      </p>
      <WordDiff before={wordsOf(before, part, locale)} after={wordsOf(after, part, locale)} lang={locale} />
    </div>
  ));
}

function hasChanged(before: ClauseTexts, after: ClauseTexts, locale: Locale): boolean {
  return clauseParts.some((part) => wordsOf(before, part, locale) !== wordsOf(after, part, locale));
}

/** Not `localized`: a missing translation must be seen as missing. */
function wordsOf(clause: ClauseTexts, part: (typeof clauseParts)[number], locale: Locale): string {
  return locale === "es" ? clause[`${part}Es`] : clause[part];
}
