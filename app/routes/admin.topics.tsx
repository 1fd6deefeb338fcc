import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { listAllTopics } from "~/features/topics/admin-queries.server";
import { TopicsTable } from "~/features/topics/topics-table";
import { administrators } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, now, url, language }) => {
  const before = numberParam(url.searchParams.get("before"));
  return { title: language.t("admin.topics"), now, isFirst: before === null, ...(await listAllTopics(db, before)) };
});

export default function AdminTopics() {
  const { topics, next, isFirst, now } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const newTopic = (
    <ButtonLink icon="plus" href={href("/admin/topics/new")}>
      {t("admin.new-topic")}
    </ButtonLink>
  );
  return (
    <AdminFrame part="topics" title={t("admin.topics")} act={newTopic}>
      {topics.length === 0 ? <EmptyState>{t("admin.no-topics")}</EmptyState> : <TopicsTable topics={topics} now={now} />}
      <Pagination
        label={t("admin.topics")}
        firstHref={isFirst ? null : href("/admin/topics")}
        nextHref={next !== null ? href(`/admin/topics?before=${next}`) : null}
      />
    </AdminFrame>
  );
}
