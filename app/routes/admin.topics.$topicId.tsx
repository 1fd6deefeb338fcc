import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { AdminFrame } from "~/features/city/admin-frame";
import { calendarOf } from "~/features/city/calendar";
import { listOfficeNames } from "~/features/offices/queries.server";
import { getTopicForEditing } from "~/features/topics/admin-queries.server";
import { draftFieldsOf } from "~/features/topics/draft-fields";
import { editTopic } from "~/features/topics/edit-topic.server";
import { releaseGaps } from "~/features/topics/permissions";
import { ReleaseCard } from "~/features/topics/release-card";
import { findPolicyVersion, releaseTopic } from "~/features/topics/release-topic.server";
import { ReleasedTopic } from "~/features/topics/released-topic";
import { ReviewFirstEditor } from "~/features/topics/review-first-editor";
import { setReviewFirst } from "~/features/topics/set-review-first.server";
import { TopicChip } from "~/features/topics/topic-chip";
import { TopicEditor } from "~/features/topics/topic-editor";
import { draftForms } from "~/features/topics/topic-form";
import { administrators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, now, city, params, language }) => {
  const [topic, policy, offices] = await Promise.all([
    getTopicForEditing(db, idParam(params.topicId)),
    findPolicyVersion(db, now),
    listOfficeNames(db),
  ]);
  const title = localized(topic, "question", language.locale);
  return {
    title,
    topic,
    offices,
    now,
    timeZone: city.timeZone,
    fields: draftFieldsOf(topic, calendarOf(city), city.answerDays),
    gaps: releaseGaps(topic, policy !== null, now),
  };
});

export const action = administrators.mayWrite(draftForms, async ({ db, actor, form, city, params, now }) => {
  const topicId = idParam(params.topicId);
  if (form.intent === "release") {
    await releaseTopic(db, actor, topicId, now);
    return { seeOther: `/admin/topics/${topicId}?done=released` };
  }
  if (form.intent === "review-first") {
    await setReviewFirst(db, actor, { topicId, setting: form }, now);
    return { seeOther: `/admin/topics/${topicId}?done=saved` };
  }
  const { intent: _, ...draft } = form;
  await editTopic(db, actor, { topicId, draft, calendar: calendarOf(city) }, now);
  return { seeOther: `/admin/topics/${topicId}?done=saved` };
});

export default function AdminTopic() {
  const { title, topic, offices, now, timeZone, fields, gaps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame
      part="topics"
      crumb={{ href: href("/admin/topics"), label: t("admin.topics") }}
      title={title}
      act={<TopicChip topic={topic} now={now} />}
    >
      {topic.releasedAt ? (
        <ReleasedTopic topic={topic} />
      ) : (
        <>
          <ReleaseCard topic={topic} gaps={gaps} now={now} result={resultOf(answer, "release")} />
          <TopicEditor
            action={`/admin/topics/${topic.id}`}
            draft={fields}
            offices={offices}
            timeZone={timeZone}
            saved={topic.respondBy}
            result={resultOf(answer, "save")}
          />
        </>
      )}
      <ReviewFirstEditor topic={topic} result={resultOf(answer, "review-first")} />
    </AdminFrame>
  );
}
