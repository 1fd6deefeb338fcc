import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { calendarOf } from "~/features/city/calendar";
import { listOfficeNames } from "~/features/offices/queries.server";
import { newDraftFieldsOf } from "~/features/topics/draft-fields";
import { draftTopic } from "~/features/topics/draft-topic.server";
import { TopicEditor } from "~/features/topics/topic-editor";
import { topicForm } from "~/features/topics/topic-form";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, city, language }) => {
  return {
    title: language.t("admin.new-topic"),
    offices: await listOfficeNames(db),
    timeZone: city.timeZone,
    fields: newDraftFieldsOf(city.answerDays),
  };
});

export const action = administrators.mayWrite(topicForm, async ({ db, actor, form, city, now }) => {
  const { intent: _, ...draft } = form;
  const topicId = await draftTopic(db, actor, draft, calendarOf(city), now);
  return { seeOther: `/admin/topics/${topicId}?done=saved` };
});

export default function NewTopic() {
  const { offices, timeZone, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="topics" crumb={{ href: href("/admin/topics"), label: t("admin.topics") }} title={t("admin.new-topic")}>
      <p className="lede">{t("admin.new-topic-lede")}</p>
      <TopicEditor action="/admin/topics/new" draft={fields} offices={offices} timeZone={timeZone} result={answer?.result} />
    </AdminFrame>
  );
}
