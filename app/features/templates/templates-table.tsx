import { localized } from "~/core/localized";
import { DecisionChip } from "~/features/responses/decision-chip";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { Template } from "./templates.server";

/** All templates in their order, each leading to its editor. */
export function TemplatesTable({ templates }: { templates: Template[] }) {
  const { t, href, locale } = useLanguage();
  const columns: Column<Template>[] = [
    {
      header: t("templates.template"),
      rowHeader: true,
      cell: (template) => <a href={href(`/admin/templates/${template.id}`)}>{localized(template, "name", locale)}</a>,
    },
    {
      header: t("templates.decision"),
      cell: (template) => (template.decision ? <DecisionChip decision={template.decision} /> : t("templates.writer-decides")),
    },
    { header: t("templates.offered"), cell: (template) => t(template.isOffered ? "templates.yes" : "templates.no") },
    { header: t("templates.position"), numeric: true, cell: (template) => template.position },
  ];
  return (
    <Table caption={t("templates.title")} hideCaption columns={columns} rows={templates} keyOf={(template) => template.id} />
  );
}
