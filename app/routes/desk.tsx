import { useLoaderData } from "@remix-run/react";
import { AskedTable } from "~/features/desk/asked-table";
import { CommitmentTable } from "~/features/desk/commitment-table";
import { deskCursorOf, deskCursorText } from "~/features/desk/desk-cursor";
import { DeskFilters } from "~/features/desk/desk-filters";
import { DeskTable } from "~/features/desk/desk-table";
import { listAsked } from "~/features/desk/list-asked.server";
import { deskGroups, listDesk, listDeskOffices, listOpenCommitments } from "~/features/desk/list-desk.server";
import { officesLookedAt } from "~/features/desk/offices-looked-at";
import { dayIn } from "~/features/responses/calendar";
import { deskOfficesOf } from "~/features/responses/permissions";
import { officials } from "~/http/audience.server";
import { choiceParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, language: { t } }) => {
  const offices = await listDeskOffices(db, deskOfficesOf(actor));
  const { office, officeIds } = officesLookedAt(offices, url.searchParams.get("office"));
  const group = choiceParam(url.searchParams.get("show"), deskGroups);
  const after = deskCursorOf(url.searchParams.get("after"));
  const [list, asked, commitments] = await Promise.all([
    listDesk(db, { officeIds, group, after, now }),
    listAsked(db, officeIds, now),
    listOpenCommitments(db, officeIds),
  ]);
  return {
    title: t("desk.title"),
    now,
    today: dayIn(city.timeZone, now),
    offices,
    office,
    group,
    topics: list.topics,
    asked,
    commitments,
    isFirstPage: after === null,
    next: list.next && deskCursorText(list.next),
  };
});

export default function DeskPage() {
  const { now, today, offices, office, group, topics, asked, commitments, isFirstPage, next } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href(`/desk?show=${group}${office ? `&office=${office}` : ""}`);
  return (
    <>
      <h1>{t("desk.title")}</h1>
      <p className="lede">{t("desk.lede")}</p>
      <section className="section" aria-labelledby="promises">
        <h2 id="promises">{t("desk.promises")}</h2>
        <DeskFilters offices={offices} office={office} group={group} />
        {topics.length > 0 ? (
          <DeskTable topics={topics} group={group} now={now} />
        ) : (
          <EmptyState>{t(`desk.none-${group}`)}</EmptyState>
        )}
        <Pagination label={t("desk.promises")} firstHref={isFirstPage ? null : path} nextHref={next && `${path}&after=${next}`} />
      </section>
      {asked.length > 0 && (
        <section className="section" aria-labelledby="asked">
          <h2 id="asked">{t("desk.asked-title")}</h2>
          <p className="hint">{t("desk.asked-hint")}</p>
          <AskedTable topics={asked} now={now} />
        </section>
      )}
      <section className="section" aria-labelledby="commitments">
        <h2 id="commitments">{t("desk.commitments")}</h2>
        {commitments.length > 0 ? (
          <CommitmentTable commitments={commitments} today={today} />
        ) : (
          <EmptyState>{t("desk.no-commitments")}</EmptyState>
        )}
      </section>
    </>
  );
}
