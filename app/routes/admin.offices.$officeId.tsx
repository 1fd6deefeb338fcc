import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf } from "~/core/business-calendar";
import { localized } from "~/core/localized";
import { AdminFrame } from "~/features/city/admin-frame";
import { calendarOf } from "~/features/city/calendar";
import { addAlias } from "~/features/offices/add-alias.server";
import { listAliases } from "~/features/offices/aliases.server";
import { callOffSuccessor } from "~/features/offices/call-off-successor.server";
import { editOffice } from "~/features/offices/edit-office.server";
import { reignsOf } from "~/features/offices/heads";
import { OfficeAliases } from "~/features/offices/office-aliases";
import { OfficeEditor } from "~/features/offices/office-editor";
import { officeForms } from "~/features/offices/office-form";
import { OfficeLeaders } from "~/features/offices/office-leaders";
import { planSuccessor } from "~/features/offices/plan-successor.server";
import { getOfficeById, listHeads, listOfficeStaff } from "~/features/offices/queries.server";
import { removeAlias } from "~/features/offices/remove-alias.server";
import { administrators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, city, now, params, language }) => {
  const officeId = idParam(params.officeId);
  const [office, heads, staff, aliases] = await Promise.all([
    getOfficeById(db, officeId, now),
    listHeads(db, officeId),
    listOfficeStaff(db, officeId, now),
    listAliases(db, officeId),
  ]);
  const today = dayOf(calendarOf(city), now);
  return { title: localized(office, "name", language.locale), office, reigns: reignsOf(heads, today), staff, today, aliases };
});

export const action = administrators.mayWrite(officeForms, async ({ db, actor, city, form, params, now }) => {
  const officeId = idParam(params.officeId);
  const page = `/admin/offices/${officeId}`;
  if (form.intent === "succeed") {
    await planSuccessor(db, actor, { officeId, successor: form, city }, now);
    return { seeOther: `${page}?done=successor-planned` };
  }
  if (form.intent === "call-off") {
    await callOffSuccessor(db, actor, { officeId, successionId: form.successionId, city }, now);
    return { seeOther: `${page}?done=successor-called-off` };
  }
  if (form.intent === "add-alias") {
    await addAlias(db, actor, { officeId, alias: form.alias }, now);
    return { seeOther: `${page}?done=saved#aliases` };
  }
  if (form.intent === "remove-alias") {
    await removeAlias(db, actor, { officeId, aliasId: form.aliasId }, now);
    return { seeOther: `${page}?done=saved#aliases` };
  }
  const { intent: _, ...texts } = form;
  await editOffice(db, actor, { officeId, texts }, now);
  return { seeOther: `${page}?done=saved` };
});

export default function AdminOffice() {
  const { office, reigns, staff, today, aliases } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  const { id, slug, videoUrl, captionsUrl, captionsUrlEs, posterUrl, ...texts } = office;
  const files = {
    videoUrl: videoUrl ?? "",
    captionsUrl: captionsUrl ?? "",
    captionsUrlEs: captionsUrlEs ?? "",
    posterUrl: posterUrl ?? "",
  };
  return (
    <AdminFrame
      part="offices"
      crumb={{ href: href("/admin/offices"), label: t("admin.offices") }}
      title={localized(office, "name", locale)}
      act={<a href={href(`/offices/${slug}`)}>{t("admin.public-page")}</a>}
    >
      <OfficeEditor
        action={`/admin/offices/${id}`}
        office={{ ...texts, ...files }}
        intent="save"
        result={resultOf(answer, "save")}
        submitLabel={t("common.save")}
      />
      <OfficeLeaders
        officeId={id}
        reigns={reigns}
        staff={staff}
        today={today}
        planResult={resultOf(answer, "succeed")}
        callOffResult={resultOf(answer, "call-off")}
      />
      <OfficeAliases
        officeId={id}
        aliases={aliases}
        addResult={resultOf(answer, "add-alias")}
        removeResult={resultOf(answer, "remove-alias")}
      />
    </AdminFrame>
  );
}
