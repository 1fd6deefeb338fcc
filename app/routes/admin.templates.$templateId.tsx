import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { AdminFrame } from "~/features/city/admin-frame";
import { saveTemplate } from "~/features/templates/save-template.server";
import { TemplateEditor } from "~/features/templates/template-editor";
import { templateForm } from "~/features/templates/template-form";
import { getTemplate } from "~/features/templates/templates.server";
import { administrators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, params, language }) => {
  const template = await getTemplate(db, idParam(params.templateId));
  return { title: localized(template, "name", language.locale), template };
});

export const action = administrators.mayWrite(templateForm, async ({ db, actor, form, params, now }) => {
  const templateId = idParam(params.templateId);
  await saveTemplate(db, actor, { templateId, fields: form }, now);
  return { seeOther: `/admin/templates/${templateId}?done=saved` };
});

export default function AdminTemplate() {
  const { template } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  return (
    <AdminFrame
      part="templates"
      crumb={{ href: href("/admin/templates"), label: t("templates.title") }}
      title={localized(template, "name", locale)}
    >
      <TemplateEditor template={template} result={answer?.result} />
    </AdminFrame>
  );
}
