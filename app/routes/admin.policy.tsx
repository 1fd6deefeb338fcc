import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { calendarOf } from "~/features/city/calendar";
import { discardDraft } from "~/features/policy/discard-draft.server";
import { findDraft } from "~/features/policy/draft.server";
import { policyForms } from "~/features/policy/draft-form";
import { DraftSection } from "~/features/policy/draft-section";
import { firstDayOf } from "~/features/policy/first-day";
import { publishGaps } from "~/features/policy/permissions";
import { publishPolicy } from "~/features/policy/publish-policy.server";
import { startDraft } from "~/features/policy/start-draft.server";
import { VersionList } from "~/features/policy/version-list";
import { findNewestVersion, listVersions } from "~/features/policy/versions.server";
import { administrators } from "~/http/audience.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, city, language, now }) => {
  const [draft, newest, { versions }] = await Promise.all([findDraft(db), findNewestVersion(db), listVersions(db)]);
  const gaps = draft ? publishGaps(draft, newest).map(({ formError }) => formError) : [];
  return { title: language.t("policy.title"), now, draft, newest, versions, gaps, firstDay: firstDayOf(calendarOf(city), now) };
});

export const action = administrators.mayWrite(policyForms, async ({ db, actor, city, form, now }) => {
  if (form.intent === "start") {
    await startDraft(db, actor, now);
    return { seeOther: "/admin/policy/draft" };
  }
  if (form.intent === "discard") {
    await discardDraft(db, actor, form.version, now);
    return { seeOther: "/admin/policy?done=draft-discarded" };
  }
  await publishPolicy(db, actor, { version: form.version, day: form.day, calendar: calendarOf(city) }, now);
  return { seeOther: "/admin/policy?done=policy-published" };
});

export default function AdminPolicy() {
  const { draft, newest, gaps, firstDay, versions, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  const results = {
    start: resultOf(answer, "start"),
    discard: resultOf(answer, "discard"),
    publish: resultOf(answer, "publish"),
  };
  return (
    <AdminFrame part="policy" title={t("policy.title")} act={<a href={href("/policy")}>{t("admin.public-page")}</a>}>
      <p className="prose">{t("policy.admin-about")}</p>
      <section className="section" aria-labelledby="versions">
        <h2 id="versions">{t("policy.versions")}</h2>
        {versions.length === 0 ? (
          <EmptyState>{t("policy.none")}</EmptyState>
        ) : (
          <>
            <VersionList versions={versions.slice(0, 5)} now={now} />
            <p>
              <a href={href("/policy/versions")}>{t("policy.all-versions")}</a>
            </p>
          </>
        )}
      </section>
      <DraftSection draft={draft} newest={newest} gaps={gaps} firstDay={firstDay} results={results} />
    </AdminFrame>
  );
}
