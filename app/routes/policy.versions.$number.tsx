import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { ChangedClauses } from "~/features/policy/changed-clauses";
import { ClauseList } from "~/features/policy/clause-list";
import { VersionDates } from "~/features/policy/version-dates";
import { findVersionBefore, getVersion } from "~/features/policy/versions.server";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, language, now, params }) => {
  const number = idParam(params.number);
  const [version, before] = await Promise.all([getVersion(db, number), findVersionBefore(db, number)]);
  return { title: language.t("policy.version-title", { number }), now, version, before };
});

export default function PolicyVersionPage() {
  const { version, before, now } = useLoaderData<typeof loader>();
  const { t, href, locale } = useLanguage();
  return (
    <div className="narrow policy">
      <Breadcrumb
        crumbs={[
          { href: href("/policy"), label: t("policy.title") },
          { href: href("/policy/versions"), label: t("policy.versions") },
        ]}
      />
      <h1>{t("policy.version-title", { number: version.number })}</h1>
      <VersionDates version={version} now={now} />
      <p>{t("policy.version-keeps")}</p>
      {before && (
        <section aria-labelledby="changes">
          <h2 id="changes">{t("policy.changes-against", { number: before.number })}</h2>
          <p>{localized(version, "note", locale)}</p>
          <ChangedClauses before={before.clauses} after={version.clauses} />
        </section>
      )}
      <section aria-labelledby="rules" className="prose">
        <h2 id="rules">{t("policy.rules-of-version")}</h2>
        <ClauseList clauses={version.clauses} />
      </section>
    </div>
  );
}
