import { useLoaderData } from "@remix-run/react";
import { calendarOf } from "~/features/city/calendar";
import { listPromises } from "~/features/topics/list-promises.server";
import { promiseCursorOf, promiseCursorText } from "~/features/topics/promise-cursor";
import { promiseGroups } from "~/features/topics/promise-groups";
import { PromiseList } from "~/features/topics/promise-list";
import { anyone } from "~/http/audience.server";
import { choiceParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, city, url, language }) => {
  const group = choiceParam(url.searchParams.get("show"), promiseGroups);
  const after = promiseCursorOf(url.searchParams.get("after"));
  const { promises, next } = await listPromises(db, group, { now, calendar: calendarOf(city), after });
  return {
    title: language.t("topics.promises-title"),
    description: language.t("topics.promises-lede"),
    now,
    group,
    promises,
    isFirstPage: after === null,
    next: next && promiseCursorText(next),
  };
});

export default function PromisesPage() {
  const { now, group, promises, isFirstPage, next } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const pathOf = (each: string) => (each === "all" ? "/promises" : `/promises?show=${each}`);
  return (
    <>
      <h1>{t("topics.promises-title")}</h1>
      <p className="lede">{t("topics.promises-lede")}</p>
      <nav className="tabs" aria-label={t("topics.promises-filter")}>
        <ul>
          {promiseGroups.map((each) => (
            <li key={each}>
              <a href={href(pathOf(each))} aria-current={each === group ? "page" : undefined}>
                {t(`topics.promises-${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {promises.length === 0 ? (
        <EmptyState>{t(`topics.no-promises-${group}`)}</EmptyState>
      ) : (
        <PromiseList promises={promises} now={now} />
      )}
      <Pagination
        label={t("topics.promises-title")}
        firstHref={isFirstPage ? null : href(pathOf(group))}
        nextHref={next && href(`/promises?show=${group}&after=${next}`)}
      />
    </>
  );
}
