import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { listPeople } from "~/features/people/admin-queries.server";
import { PeopleFilters } from "~/features/people/people-filters";
import { peopleHref, peopleSearchOf } from "~/features/people/people-search";
import { PeopleTable } from "~/features/people/people-table";
import { administrators } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, now, url, language }) => {
  const search = peopleSearchOf(url.searchParams);
  const before = numberParam(url.searchParams.get("before"));
  return {
    title: language.t("admin.people"),
    search,
    isFirst: before === null,
    ...(await listPeople(db, { ...search, before }, now)),
  };
});

export default function AdminPeople() {
  const { people, next, search, isFirst } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="people" title={t("admin.people")}>
      <PeopleFilters search={search} />
      {people.length === 0 ? (
        <EmptyState act={<a href={href("/admin/people")}>{t("admin.all-people")}</a>}>{t("admin.nobody-found")}</EmptyState>
      ) : (
        <PeopleTable people={people} />
      )}
      <Pagination
        label={t("admin.people")}
        firstHref={isFirst ? null : href(peopleHref(search))}
        nextHref={next !== null ? href(peopleHref(search, next)) : null}
      />
    </AdminFrame>
  );
}
