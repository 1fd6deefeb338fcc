import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { ListedTopic } from "./admin-queries.server";
import { TopicChip } from "./topic-chip";

/** All topics as administrators see them, drafts too. */
export function TopicsTable({ topics, now }: { topics: ListedTopic[]; now: Date }) {
  const { t, href, locale, number } = useLanguage();
  const columns: Column<ListedTopic>[] = [
    {
      header: t("admin.question"),
      rowHeader: true,
      cell: (topic) => <a href={href(`/admin/topics/${topic.id}`)}>{localized(topic, "question", locale)}</a>,
    },
    { header: t("admin.state"), cell: (topic) => <TopicChip topic={topic} now={now} /> },
    { header: t("admin.responsible-office"), cell: (topic) => localized(topic, "responsibleOffice", locale) },
    {
      header: t("admin.closes-at"),
      cell: ({ closesAt }) => (closesAt ? <Time date={closesAt} style="numeric" /> : t("admin.not-set")),
    },
    { header: t("admin.ideas"), numeric: true, cell: (topic) => number(topic.ideasCount) },
  ];
  return <Table caption={t("admin.topics")} hideCaption columns={columns} rows={topics} keyOf={(topic) => topic.id} />;
}
