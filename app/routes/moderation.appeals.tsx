import { useLoaderData } from "@remix-run/react";
import { AppealCard } from "~/features/appeals/appeal-card";
import { listAppeals } from "~/features/appeals/appeal-queue.server";
import { secondLookDueAt } from "~/features/appeals/due";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { moderators } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = moderators.mayRead(async ({ db, actor, city, language, now, url }) => {
  const after = numberParam(url.searchParams.get("after"));
  const { appeals, next, elsewhere } = await listAppeals(db, actor, after, now);
  return {
    title: language.t("appeals.title"),
    lines: appeals.map((appeal) => {
      const dueAt = secondLookDueAt(city, appeal.askedAt);
      return { appeal, dueAt, isLate: now > dueAt };
    }),
    next,
    elsewhere,
    isFirst: after === null,
  };
});

export default function Appeals() {
  const { lines, next, elsewhere, isFirst } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href("/moderation/appeals");
  return (
    <>
      <ModerationNav current="appeals" />
      <h1>{t("appeals.title")}</h1>
      <p className="lede">{t("appeals.lede")}</p>
      {lines.length === 0 && <EmptyState>{t("appeals.empty")}</EmptyState>}
      <ol className="case-cards">
        {lines.map((line) => (
          <AppealCard key={line.appeal.id} {...line} />
        ))}
      </ol>
      {elsewhere > 0 && <p className="meta">{t("appeals.elsewhere", { count: elsewhere })}</p>}
      <Pagination
        label={t("appeals.title")}
        firstHref={isFirst ? null : path}
        nextHref={next === null ? null : `${path}?after=${next}`}
      />
    </>
  );
}
