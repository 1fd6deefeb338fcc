import { useLanguage } from "~/ui/language";
import { Table } from "~/ui/table";
import { type Participation, peopleText } from "./participation";

/** Who took part, how and from where; small numbers of people are not counted out. */
export function ParticipationTables({ participation }: { participation: Participation }) {
  const { t, number } = useLanguage();
  const { people, ideas, supports, comments, officeComments, byChannel, byNeighborhood } = participation;
  const acts = [
    { label: t("report.shared"), people: people.shared, times: ideas },
    { label: t("report.supported"), people: people.supported, times: supports },
    { label: t("report.commented"), people: people.commented, times: comments },
  ];
  const personCell = (row: { people: number }) => peopleText(row.people, number);
  return (
    <div className="report-tables">
      <Table
        caption={t("report.how")}
        rows={acts}
        keyOf={(row) => row.label}
        columns={[
          { header: t("report.what"), cell: (row) => row.label, rowHeader: true },
          { header: t("report.people"), cell: personCell, numeric: true },
          { header: t("report.times"), cell: (row) => number(row.times), numeric: true },
        ]}
      />
      {byChannel.length > 0 && (
        <Table
          caption={t("report.channels")}
          rows={byChannel}
          keyOf={(row) => row.channel}
          columns={[
            { header: t("report.channel"), cell: (row) => t(`report.channel-${row.channel}`), rowHeader: true },
            { header: t("report.ideas"), cell: (row) => number(row.ideas), numeric: true },
            { header: t("report.supports"), cell: (row) => number(row.supports), numeric: true },
          ]}
        />
      )}
      {byNeighborhood.length > 0 && (
        <Table
          caption={t("report.neighborhoods")}
          rows={byNeighborhood}
          keyOf={(row) => row.name}
          columns={[
            { header: t("report.neighborhood"), cell: (row) => row.name, rowHeader: true },
            { header: t("report.people-living"), cell: personCell, numeric: true },
            { header: t("report.ideas-about"), cell: (row) => number(row.ideas), numeric: true },
          ]}
        />
      )}
      {officeComments > 0 && (
        <p className="hint">{t("report.office-comments", { count: officeComments, number: number(officeComments) })}</p>
      )}
    </div>
  );
}
