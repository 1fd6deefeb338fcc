import { localized } from "~/core/localized";
import type { Topic } from "~/features/topics/queries.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import type { listObliged } from "./list-obliged.server";
import type { listOtherAnswers } from "./list-other-answers.server";
import { ObligedTable } from "./obliged-table";
import { OtherAnswers } from "./other-answers";
import { obligedCursorText, othersCursorText } from "./report-cursor";

interface ReportMoreProps {
  topic: Topic;
  today: string;
  /** A further page of either list. */
  obliged: Awaited<ReturnType<typeof listObliged>> | null;
  others: Awaited<ReturnType<typeof listOtherAnswers>> | null;
}

/** Further pages of a report's long lists. */
export function ReportMore({ topic, today, obliged, others }: ReportMoreProps) {
  const { t, href, locale } = useLanguage();
  const address = href(`/topics/${topic.slug}/report`);
  const title = t(obliged ? "report.obliged-title" : "report.others");
  const crumbs = [{ href: address, label: `${t("report.title")}: ${localized(topic, "question", locale)}` }];
  const next = obliged?.next
    ? `${address}?after=${obligedCursorText(obliged.next)}`
    : others?.next && `${address}?others=${othersCursorText(others.next)}`;
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <h1>{title}</h1>
      {obliged && <ObligedTable obliged={obliged.obliged} today={today} />}
      {others && <OtherAnswers others={others.others} />}
      <Pagination label={title} firstHref={address} nextHref={next} />
    </>
  );
}
