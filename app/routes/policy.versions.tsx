import { useLoaderData } from "@remix-run/react";
import { VersionList } from "~/features/policy/version-list";
import { listVersions } from "~/features/policy/versions.server";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, language, now, url }) => {
  const before = numberParam(url.searchParams.get("before"));
  return {
    title: language.t("policy.versions"),
    description: language.t("policy.versions-lede"),
    now,
    isFirstPage: before === null,
    ...(await listVersions(db, before)),
  };
});

export default function PolicyVersions() {
  const { versions, next, isFirstPage, now } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const address = href("/policy/versions");
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href("/policy"), label: t("policy.title") }]} />
      <h1>{t("policy.versions")}</h1>
      <p className="lede">{t("policy.versions-lede")}</p>
      {versions.length === 0 ? <EmptyState>{t("policy.none")}</EmptyState> : <VersionList versions={versions} now={now} />}
      <Pagination
        label={t("policy.versions")}
        firstHref={isFirstPage ? null : address}
        nextHref={next === null ? null : `${address}?before=${next}`}
        nextLabel={t("policy.older-versions")}
      />
    </div>
  );
}
