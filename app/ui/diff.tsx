import { diffWordsWithSpace } from "diff";
import { useLanguage } from "./language";
import { VisuallyHidden } from "./visually-hidden";

/** Beyond so many changed words two texts are simply two texts, and comparing them would hold up the page. */
const maxEditLength = 1000;

interface WordDiffProps {
  before: string;
  after: string;
  /** The language of the texts. */
  lang?: string;
}

/** What changed between two plain texts, word by word: struck out and underlined, and said in words to those who do not see it. */
export function WordDiff({ before, after, lang }: WordDiffProps) {
  const { t } = useLanguage();
  return (
    <p className="word-diff" lang={lang} dir="auto">
      {changesIn(before, after).map(({ kind, text, key }) => {
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <VisuallyHidden> {t(`common.diff-${kind}`)} </VisuallyHidden>
            {text}
            <VisuallyHidden> {t("common.diff-end")} </VisuallyHidden>
          </Mark>
        );
      })}
    </p>
  );
}

interface Change {
  kind: "same" | "added" | "removed";
  text: string;
  key: number;
}

/** The two texts as one run of what stayed, what went and what came, in reading order. */
export function changesIn(before: string, after: string): Change[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  return changes
    .filter(({ value }) => value !== "")
    .map(({ value, added, removed }, key) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value, key }));
}
