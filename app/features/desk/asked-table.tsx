import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { dueOf } from "./due";
import { DueMark } from "./due-mark";
import type { AskedTopic } from "./list-asked.server";
import { OwedCount } from "./owed-count";

/** What the office asked and others owe, by the date it was promised for. It leads to the public pages: nobody here answers it. */
export function AskedTable({ topics, now }: { topics: AskedTopic[]; now: Date }) {
  const { t, href, locale } = useLanguage();
  const columns: Column<AskedTopic>[] = [
    { header: t("desk.due"), cell: (topic) => <DueMark respondBy={topic.respondBy} now={now} /> },
    {
      header: t("desk.question"),
      rowHeader: true,
      cell: (topic) => (
        <div>
          <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
          {topic.closesAt && now < topic.closesAt && <p className="meta">{t("desk.still-open")}</p>}
        </div>
      ),
    },
    { header: t("desk.answering-office"), cell: (topic) => localized(topic, "officeName", locale) },
    { header: t("desk.owed"), cell: (topic) => <OwedCount topic={topic} /> },
  ];
  return (
    <Table
      caption={t("desk.asked-title")}
      hideCaption
      columns={columns}
      rows={topics}
      keyOf={(topic) => topic.id}
      classOf={(topic) => (dueOf(topic.respondBy, now).isLate ? "is-late" : undefined)}
    />
  );
}
