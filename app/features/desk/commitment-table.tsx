import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";

export interface CommitmentRow {
  id: number;
  summary: string;
  summaryEs: string;
  dueOn: string;
  settledAt?: Date | null;
  question?: string;
  questionEs?: string;
}

interface CommitmentTableProps {
  commitments: CommitmentRow[];
  /** The city's date, `2026-11-03`. */
  today: string;
}

/** What answers promised, and until when. */
export function CommitmentTable({ commitments, today }: CommitmentTableProps) {
  const { t, href, locale } = useLanguage();
  const isLate = (row: CommitmentRow) => !row.settledAt && row.dueOn < today;
  const columns: Column<CommitmentRow>[] = [
    {
      header: t("desk.due"),
      cell: (row) => (
        <span className={isLate(row) ? "due is-late" : "due"}>
          {isLate(row) && <Icon name="alarm-clock" />}
          <Time date={momentOfDay(row.dueOn)} style="numeric" />
          <small>{row.settledAt ? t("desk.settled") : isLate(row) ? t("desk.commitment-late") : ""}</small>
        </span>
      ),
    },
    {
      header: t("desk.commitment"),
      rowHeader: true,
      cell: (row) => (
        <div>
          <a href={href(`/desk/commitments/${row.id}`)}>{localized(row, "summary", locale)}</a>
          {row.question !== undefined && (
            <p className="meta">{localized({ question: row.question, questionEs: row.questionEs ?? "" }, "question", locale)}</p>
          )}
        </div>
      ),
    },
  ];
  return (
    <Table
      caption={t("desk.commitments")}
      hideCaption
      columns={columns}
      rows={commitments}
      keyOf={(row) => row.id}
      classOf={(row) => (isLate(row) ? "is-late" : undefined)}
    />
  );
}
