import { localized } from "~/core/localized";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import type { EditableTopic } from "./admin-queries.server";

/** A released topic, to be read: what was asked and promised stays as it was. */
export function ReleasedTopic({ topic }: { topic: EditableTopic }) {
  const { t, href, date, number, locale } = useLanguage();
  const time = (moment: Date | null) => (moment ? date(moment, "long") : "");
  const later: [string, string][] = [];
  if (topic.dueAt?.getTime() !== topic.respondBy?.getTime()) later.push([t("desk.date-in-force"), time(topic.dueAt)]);
  if (topic.newDateAt) later.push([t("desk.new-date-after-miss"), time(topic.newDateAt)]);
  const lines: [string, string][] = [
    [t("admin.question"), localized(topic, "question", locale)],
    [t("admin.summary"), localized(topic, "summary", locale)],
    [t("admin.responsible-office"), localized(topic, "responsibleOffice", locale)],
    [t("admin.released-at"), time(topic.releasedAt)],
    [t("admin.opens-at"), time(topic.opensAt)],
    [t("admin.closes-at"), time(topic.closesAt)],
    [t("admin.respond-by"), time(topic.respondBy)],
    ...later,
    [t("admin.promise-top"), number(topic.promiseTopIdeas ?? 0)],
    [t("admin.promise-min"), number(topic.promiseMinSupports ?? 0)],
  ];
  return (
    <>
      <Alert tone="info">
        <p>
          {t("admin.released-no-edit")} <a href={href(`/topics/${topic.slug}`)}>{t("admin.public-page")}</a>
        </p>
      </Alert>
      <dl className="facts">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
