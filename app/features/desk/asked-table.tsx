import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { dueOf } from "./due";
import { DueMark } from "./due-mark";
import type { DeskTopicRow } from "./list-desk.server";
import { OwedCount } from "./owed-count";

/** What the office asked and others owe, by the date it was promised for. It leads to the public pages: nobody here answers it. */
export function AskedTable({ topics, now }: { topics: DeskTopicRow[]; now: Date }) {
  const { t, href, locale } = useLanguage();
  const calendar = useCalendar();
  const columns: Column<DeskTopicRow>[] = [
    { header: t("desk.due"), cell: (topic) => <DueMark due={topic.due} now={now} /> },
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
      classOf={(topic) => (dueOf(topic.due, now, calendar).isLate ? "is-late" : undefined)}
    />
  );
}
