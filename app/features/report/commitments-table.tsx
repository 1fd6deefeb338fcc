import { localized } from "~/core/localized";
import { CommitmentMark } from "~/features/commitments/commitment-mark";
import { Evidence } from "~/features/commitments/evidence";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { ReportCommitment } from "./list-commitments.server";

/** What the city promised to do, by when, and what shows that it is done; what residents say of it stands beside. */
export function CommitmentsTable({ commitments, today }: { commitments: ReportCommitment[]; today: string }) {
  const { t, locale } = useLanguage();
  const columns: Column<ReportCommitment>[] = [
    { header: t("report.commitment"), cell: (each) => localized(each, "summary", locale), rowHeader: true },
    { header: t("report.office"), cell: (each) => localized(each, "officeName", locale) },
    { header: t("report.due"), cell: (each) => <Time date={momentOfDay(each.dueOn)} /> },
    { header: t("report.state"), cell: (each) => <StateCell commitment={each} today={today} /> },
    { header: t("report.residents-say"), cell: (each) => <ResidentsCell commitment={each} /> },
  ];
  return (
    <Table
      caption={t("report.commitments")}
      hideCaption
      columns={columns}
      rows={commitments}
      keyOf={(each) => each.id}
      classOf={(each) => (each.settledAs === null && each.dueOn < today ? "is-late" : undefined)}
    />
  );
}

function StateCell({ commitment, today }: { commitment: ReportCommitment; today: string }) {
  const { locale } = useLanguage();
  const { evidenceKind, evidence, sentence, sentenceEs } = commitment;
  const said = sentence ? spoken({ sentence, sentenceEs: sentenceEs ?? "" }, "sentence", locale) : null;
  return (
    <div>
      <CommitmentMark commitment={commitment} today={today} />
      {said && <p lang={said.lang}>{said.text}</p>}
      <Evidence update={{ evidenceKind, evidence: evidence ?? "", photo: null }} />
    </div>
  );
}

function ResidentsCell({ commitment }: { commitment: ReportCommitment }) {
  const { t, number } = useLanguage();
  const { residentsDone: done, residentsNotDone: notDone, settledAs } = commitment;
  if (settledAs !== "done" || done + notDone === 0) return <span aria-hidden="true">–</span>;
  return t("report.residents", { done: number(done), notDone: number(notDone) });
}
