import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { MessageKey } from "~/catalogs/language";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { useLanguage } from "~/ui/language";
import type { EditableTopic } from "./admin-queries.server";
import { untranslatedOf } from "./draft-fields";

interface ReleaseCardProps {
  topic: EditableTopic;
  /** What is still missing, as sentences. */
  gaps: MessageKey[];
  now: Date;
  result?: SubmissionResult<string[]>;
}

/** Reads the promise back before it becomes public, or says what is missing. It speaks of what is saved. */
export function ReleaseCard({ topic, gaps, now, result }: ReleaseCardProps) {
  const { t, href } = useLanguage();
  const [form] = useForm({ id: "release", lastResult: result });
  return (
    <Card tone="marked" title={t("admin.release-title")} id="release-card">
      <ErrorSummary form={form} />
      {gaps.length > 0 ? (
        <>
          <p>{t("admin.release-missing")}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(gap)}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <ReleasePreview topic={topic} now={now} />
          <form method="post" action={href(`/admin/topics/${topic.id}`)} {...getFormProps(form)} noValidate>
            <input type="hidden" name="intent" value="release" />
            <div className="actions">
              <Button icon="megaphone">{t("admin.release")}</Button>
            </div>
          </form>
        </>
      )}
    </Card>
  );
}

function ReleasePreview({ topic, now }: { topic: EditableTopic; now: Date }) {
  const { t, date, locale } = useLanguage();
  const untranslated = untranslatedOf(topic);
  if (!topic.opensAt || !topic.closesAt || !topic.respondBy) return null;
  const promise = {
    date: date(topic.respondBy, "long"),
    office: localized(topic, "responsibleOffice", locale),
    top: topic.promiseTopIdeas ?? 0,
    count: topic.promiseMinSupports ?? 0,
  };
  return (
    <>
      <p>{t("admin.release-promise", promise)}</p>
      <p>
        {topic.opensAt <= now ? t("admin.release-opens-now") : t("admin.release-opens", { date: date(topic.opensAt, "long") })}{" "}
        {t("admin.release-closes", { date: date(topic.closesAt, "long") })}
      </p>
      {untranslated.length > 0 && (
        <p>{t("admin.release-untranslated", { fields: untranslated.map((name) => t(`admin.${name}`)).join(", ") })}</p>
      )}
      <p className="usa-hint">{t("admin.release-hint")}</p>
    </>
  );
}
