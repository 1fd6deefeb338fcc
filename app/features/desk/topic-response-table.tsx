import { DecisionChip } from "~/features/responses/decision-chip";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { TopicResponse } from "./topic-desk-lists.server";

/** The responses to a topic, newest first, with their stages. */
export function TopicResponseTable({ responses }: { responses: TopicResponse[] }) {
  const { t, href } = useLanguage();
  const columns: Column<TopicResponse>[] = [
    {
      header: t("desk.response"),
      rowHeader: true,
      cell: (response) => (
        <div>
          <a href={href(`/desk/responses/${response.id}`)}>{t("desk.response-number", { id: response.id })}</a>
          <p className="response-line" lang="en">
            {response.summary || t("desk.no-summary-yet")}
          </p>
        </div>
      ),
    },
    { header: t("desk.decision"), cell: (response) => <DecisionChip decision={response.decision} /> },
    {
      header: t("desk.answers"),
      cell: (response) => (
        <div>
          {response.coversTopic && <div>{t("desk.the-whole-topic")}</div>}
          {response.ideasCount > 0 && <div>{t("desk.ideas-count", { count: response.ideasCount })}</div>}
        </div>
      ),
    },
    {
      header: t("desk.stage"),
      cell: (response) => (
        <div>
          <b>{t(`desk.stage-${response.stage}`)}</b>
          <p className="meta">
            <Time date={response.publishedAt ?? response.writtenAt} style="numeric" />{" "}
            {response.writer && <bdi>{response.writer}</bdi>}
          </p>
        </div>
      ),
    },
  ];
  return <Table caption={t("desk.responses")} hideCaption columns={columns} rows={responses} keyOf={(response) => response.id} />;
}
