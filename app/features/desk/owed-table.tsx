import { useCalendar } from "~/features/city/calendar-context";
import { OwnerName } from "~/features/delegations/owner-name";
import type { Team } from "~/features/delegations/team.server";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { dueOf } from "./due";
import { DueMark } from "./due-mark";
import type { OwedItem } from "./owed-item";
import { OwedStageCell } from "./owed-stage-cell";
import { OwedTitle } from "./owed-title";
import { OwnerForm } from "./owner-form";

interface OwedTableProps {
  items: OwedItem[];
  team: Team;
  /** The offices at which the reader works; what others owe is only to be watched. */
  ownIds: number[];
  /** The address of this page, to come back to. */
  back: string;
  now: Date;
}

/** Everything owed to the public, by due date. */
export function OwedTable({ items, team, ownIds, back, now }: OwedTableProps) {
  const { t, number } = useLanguage();
  const calendar = useCalendar();
  const isOwn = (item: OwedItem) => ownIds.includes(item.officeId);
  const columns: Column<OwedItem>[] = [
    { header: t("desk.due"), cell: (item) => <DueMark due={item.due} now={now} /> },
    { header: t("desk.what"), rowHeader: true, cell: (item) => <OwedTitle item={item} isOwn={isOwn(item)} /> },
    { header: t("desk.supports"), numeric: true, cell: (item) => (item.kind === "idea" ? number(item.count ?? 0) : null) },
    {
      header: t("desk.owner"),
      cell: (item) => (
        <div className="owner">
          <OwnerName owner={{ id: item.ownerId, name: item.ownerName }} officeId={item.officeId} team={team} />
          {isOwn(item) && (
            <OwnerForm
              subject={item.kind}
              id={item.id}
              officeId={item.officeId}
              ownerId={item.ownerId}
              people={team.people}
              back={back}
            />
          )}
        </div>
      ),
    },
    { header: t("desk.stage"), cell: (item) => <OwedStageCell item={item} isOwn={isOwn(item)} /> },
  ];
  return (
    <div className="owed-table">
      <Table
        caption={t("desk.owed-caption")}
        hideCaption
        columns={columns}
        rows={items}
        keyOf={(item) => `${item.kind}-${item.id}`}
        classOf={(item) => (dueOf(item.due, now, calendar).isLate ? "is-late" : undefined)}
      />
    </div>
  );
}
