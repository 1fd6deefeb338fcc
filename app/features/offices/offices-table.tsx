import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { Office } from "./queries.server";

/** All offices, each leading to its editor. */
export function OfficesTable({ offices }: { offices: Office[] }) {
  const { t, href, locale } = useLanguage();
  const columns: Column<Office>[] = [
    {
      header: t("admin.office"),
      rowHeader: true,
      cell: (office) => <a href={href(`/admin/offices/${office.id}`)}>{localized(office, "name", locale)}</a>,
    },
    { header: t("admin.head"), cell: (office) => <bdi>{office.headName}</bdi> },
    { header: t("admin.title"), cell: (office) => localized(office, "headTitle", locale) },
    { header: t("admin.phone"), cell: (office) => office.phone },
  ];
  return <Table caption={t("admin.offices")} hideCaption columns={columns} rows={offices} keyOf={(office) => office.id} />;
}
