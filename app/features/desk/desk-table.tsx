import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { dueOf } from "./due";
import { DueMark } from "./due-mark";
import type { DeskGroup, DeskTopicRow, Draft } from "./list-desk.server";
import { OwedCount } from "./owed-count";

interface DeskTableProps {
  topics: DeskTopicRow[];
  group: DeskGroup;
  /** The offices at which the reader works; what others owe leads to the public pages. */
  ownIds: number[];
  now: Date;
}

/** What is promised, by the date it was promised for. */
export function DeskTable({ topics, group, ownIds, now }: DeskTableProps) {
  const { t, href, locale } = useLanguage();
  const calendar = useCalendar();
  const isOwed = group === "owed";
  const isOwn = (topic: DeskTopicRow) => ownIds.includes(topic.officeId);
  const columns: Column<DeskTopicRow>[] = [
    { header: t("desk.due"), cell: (topic) => <DueMark due={topic.due} now={now} isOwed={isOwed} /> },
    {
      header: t("desk.question"),
      rowHeader: true,
      cell: (topic) => (
        <div>
          <a href={href(`${isOwn(topic) ? "/desk" : ""}/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
          <p className="meta">
            <span>{localized(topic, "officeName", locale)}</span>
            {topic.closesAt && now < topic.closesAt && <span>{t("desk.still-open")}</span>}
          </p>
        </div>
      ),
    },
    { header: t("desk.owed"), cell: (topic) => <OwedCount topic={topic} /> },
    { header: t("desk.under-way"), cell: (topic) => <Drafts drafts={topic.drafts} isOwn={isOwn(topic)} /> },
  ];
  const isLate = (topic: DeskTopicRow) => isOwed && dueOf(topic.due, now, calendar).isLate;
  return (
    <Table
      caption={t(`desk.caption-${group}`)}
      hideCaption
      columns={columns}
      rows={topics}
      keyOf={(topic) => topic.id}
      classOf={(topic) => (isLate(topic) ? "is-late" : undefined)}
    />
  );
}

function Drafts({ drafts, isOwn }: { drafts: Draft[]; isOwn: boolean }) {
  const { t, href } = useLanguage();
  if (drafts.length === 0) return <span className="hint">{t("desk.no-drafts")}</span>;
  return (
    <ul className="drafts">
      {drafts.map(({ id, stage, writer }) => (
        <li key={id}>
          {isOwn ? (
            <a href={href(`/desk/responses/${id}`)}>{t("desk.response-number", { id })}</a>
          ) : (
            t("desk.response-number", { id })
          )}{" "}
          <span>
            {t(`desk.stage-${stage}`)}
            {writer && ` · ${writer}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
