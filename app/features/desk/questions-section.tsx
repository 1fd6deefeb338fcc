import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { AskedTable } from "./asked-table";
import { DeskFilters } from "./desk-filters";
import { DeskTable } from "./desk-table";
import { deskPath } from "./owed-filters";
import type { ReadDesk } from "./read-desk.server";

interface QuestionsSectionProps {
  desk: ReadDesk & { questions: NonNullable<ReadDesk["questions"]> };
  /** Where this page starts, as its address says it; null on the first. */
  after: string | null;
  now: Date;
}

/** What is promised, question by question: what still owes, or what is answered. */
export function QuestionsSection({ desk: { questions, ...desk }, after, now }: QuestionsSectionProps) {
  const { t, href } = useLanguage();
  const { group, topics, asked, next } = questions;
  const tab = group === "owed" ? "questions" : "answered";
  return (
    <>
      <DeskFilters tab={tab} {...desk} people={[]} />
      {topics.length > 0 ? (
        <DeskTable topics={topics} group={group} ownIds={desk.ownIds} now={now} />
      ) : (
        <EmptyState>{t(`desk.none-${group}`)}</EmptyState>
      )}
      <Pagination
        label={t(`desk.tab-${tab}`)}
        firstHref={after && href(deskPath(tab, desk.office))}
        nextHref={next && href(deskPath(tab, desk.office, undefined, next))}
      />
      {asked.length > 0 && (
        <section className="section" aria-labelledby="asked">
          <h2 id="asked">{t("desk.asked-title")}</h2>
          <p className="hint">{t("desk.asked-hint")}</p>
          <AskedTable topics={asked} now={now} />
        </section>
      )}
    </>
  );
}
