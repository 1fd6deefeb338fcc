import type { ReactNode } from "react";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";
import type { CheckSentence } from "./list-check-sentences.server";

interface CheckSentencesProps {
  sentences: CheckSentence[];
  /** The next page, older ones; null on the last. */
  nextHref: string | null;
  firstHref: string | null;
  /** The numbers. */
  children: ReactNode;
}

/** For staff: what people wrote about a published answer, without names. */
export function CheckSentences({ sentences, nextHref, firstHref, children }: CheckSentencesProps) {
  const { t } = useLanguage();
  return (
    <section className="section" id="sentences" aria-labelledby="sentences-title">
      <h2 id="sentences-title">{t("checks.sentences-title")}</h2>
      {children}
      {sentences.length === 0 ? (
        <p>{t("checks.sentences-none")}</p>
      ) : (
        <>
          <p className="hint">{t("checks.sentences-lede")}</p>
          <ul className="rows sentences">
            {sentences.map((row) => (
              <li key={row.id}>
                <p className="meta">
                  <b>{t(row.offQuestion ? "checks.off-question" : `checks.says-${row.says}`)}</b>
                  <Time date={row.saidAt} />
                </p>
                <div dir="auto">
                  <PlainText text={row.sentence} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination
        label={t("checks.sentences-title")}
        nextHref={nextHref}
        nextLabel={t("checks.sentences-older")}
        firstHref={firstHref}
      />
    </section>
  );
}
