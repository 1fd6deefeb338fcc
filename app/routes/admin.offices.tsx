import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { createOffice } from "~/features/offices/create-office.server";
import { OfficeEditor } from "~/features/offices/office-editor";
import { officeForm } from "~/features/offices/office-form";
import { OfficesTable } from "~/features/offices/offices-table";
import { listOffices } from "~/features/offices/queries.server";
import { administrators } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, now, url, language }) => {
  const after = numberParam(url.searchParams.get("after"));
  return { title: language.t("admin.offices"), isFirst: after === null, ...(await listOffices(db, now, after)) };
});

export const action = administrators.mayWrite(officeForm, async ({ db, actor, form, now }) => {
  const officeId = await createOffice(db, actor, form, now);
  return { seeOther: `/admin/offices/${officeId}?done=saved` };
});

export default function AdminOffices() {
  const { offices, isFirst, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="offices" title={t("admin.offices")} act={<a href="#new-office">{t("admin.new-office")}</a>}>
      {offices.length === 0 ? <EmptyState>{t("admin.no-offices")}</EmptyState> : <OfficesTable offices={offices} />}
      <Pagination
        label={t("admin.offices")}
        firstHref={isFirst ? null : href("/admin/offices")}
        nextHref={next !== null ? href(`/admin/offices?after=${next}`) : null}
      />
      <section className="section" aria-labelledby="new-office">
        <h2 id="new-office">{t("admin.new-office")}</h2>
        <OfficeEditor action="/admin/offices" result={answer?.result} submitLabel={t("admin.create-office")} />
      </section>
    </AdminFrame>
  );
}
