import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { AdminFrame } from "~/features/city/admin-frame";
import { editOffice } from "~/features/offices/edit-office.server";
import { OfficeEditor } from "~/features/offices/office-editor";
import { officeForm } from "~/features/offices/office-form";
import { getOfficeById } from "~/features/offices/queries.server";
import { administrators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, params, language }) => {
  const office = await getOfficeById(db, idParam(params.officeId));
  return { title: localized(office, "name", language.locale), office };
});

export const action = administrators.mayWrite(officeForm, async ({ db, actor, form, params, now }) => {
  const officeId = idParam(params.officeId);
  await editOffice(db, actor, { officeId, texts: form }, now);
  return { seeOther: `/admin/offices/${officeId}?done=saved` };
});

export default function AdminOffice() {
  const { office } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  const { id, slug, videoUrl, captionsUrl, ...texts } = office;
  const fields = { ...texts, videoUrl: videoUrl ?? "", captionsUrl: captionsUrl ?? "" };
  return (
    <AdminFrame
      part="offices"
      crumb={{ href: href("/admin/offices"), label: t("admin.offices") }}
      title={localized(office, "name", locale)}
      act={<a href={href(`/offices/${slug}`)}>{t("admin.public-page")}</a>}
    >
      <OfficeEditor action={`/admin/offices/${id}`} office={fields} result={answer?.result} submitLabel={t("common.save")} />
    </AdminFrame>
  );
}
