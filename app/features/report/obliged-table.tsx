import { CommitmentMark } from "~/features/commitments/commitment-mark";
import { spoken } from "~/features/responses/answer";
import { ApartNote } from "~/features/responses/apart-note";
import { DecisionChip } from "~/features/responses/decision-chip";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { AnswerSigned } from "./answer-signed";
import type { ObligedIdea } from "./list-obliged.server";

interface ObligedTableProps {
  obliged: ObligedIdea[];
  /** Today where the city is: `2026-11-22`. */
  today: string;
}

/** Every idea that had to be answered, with what the city decided and who signed it; what is owed says so. */
export function ObligedTable({ obliged, today }: ObligedTableProps) {
  const { t, number } = useLanguage();
  const columns: Column<ObligedIdea>[] = [
    { header: t("report.rank"), cell: (idea) => number(idea.rank), numeric: true },
    { header: t("report.idea"), cell: (idea) => <IdeaName idea={idea} />, rowHeader: true },
    { header: t("report.supports"), cell: (idea) => number(idea.supportsCount), numeric: true },
    { header: t("report.answer"), cell: (idea) => <AnswerGiven idea={idea} today={today} /> },
    { header: t("report.signed"), cell: (idea) => <AnswerSigned idea={idea} /> },
  ];
  return (
    <div className="report-answers">
      <Table
        caption={t("report.obliged-title")}
        hideCaption
        columns={columns}
        rows={obliged}
        keyOf={(idea) => idea.id}
        classOf={(idea) => (isOwed(idea) ? "is-late" : undefined)}
      />
    </div>
  );
}

/** A hidden idea is owed no answer while it is hidden. */
function isOwed({ decision, isHidden }: ObligedIdea): boolean {
  return decision === null && !isHidden;
}

function IdeaName({ idea }: { idea: ObligedIdea }) {
  const { t, href } = useLanguage();
  return (
    <div>
      <a href={href(`/ideas/${idea.id}`)} lang={idea.title === null ? undefined : idea.language}>
        {idea.title === null ? t("report.hidden-idea") : <bdi>{idea.title}</bdi>}
      </a>
      <p className="meta">
        <span>{t("report.idea-number", { id: idea.id })}</span>
        {idea.neighborhood && <span>{idea.neighborhood}</span>}
      </p>
    </div>
  );
}

function AnswerGiven({ idea, today }: { idea: ObligedIdea; today: string }) {
  const { t, locale } = useLanguage();
  if (isOwed(idea)) {
    return (
      <p className="report-owed">
        <Icon name="alarm-clock" />
        {t("report.still-owed")}
      </p>
    );
  }
  if (idea.decision === null) return t("report.not-owed-hidden");
  const summary =
    idea.summary === null ? null : spoken({ summary: idea.summary, summaryEs: idea.summaryEs ?? "" }, "summary", locale);
  return (
    <div>
      <DecisionChip decision={idea.decision} />
      {idea.apartAmong !== null && <ApartNote decision={idea.decision} count={idea.apartAmong} />}
      {summary && (
        <p className="report-sentence" lang={summary.lang}>
          {summary.text}
        </p>
      )}
      {idea.commitment && <CommitmentMark commitment={idea.commitment} today={today} />}
    </div>
  );
}
