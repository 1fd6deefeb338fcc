import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { NewTemplate } from "~/features/templates/new-template";
import { addStandardTemplates, addTemplate } from "~/features/templates/save-template.server";
import { templatesForm } from "~/features/templates/template-form";
import { listTemplates } from "~/features/templates/templates.server";
import { TemplatesTable } from "~/features/templates/templates-table";
import { administrators } from "~/http/audience.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, language: { t } }) => {
  return { title: t("templates.title"), templates: await listTemplates(db) };
});

export const action = administrators.mayWrite(templatesForm, async ({ db, actor, form, now }) => {
  if (form.intent === "add")
    return {
      seeOther: `/admin/templates/${await addTemplate(db, actor, { name: form.name, nameEs: form.nameEs }, now)}?done=saved`,
    };
  await addStandardTemplates(db, actor, now);
  return { seeOther: "/admin/templates?done=saved" };
});

export default function AdminTemplates() {
  const { templates } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="templates" title={t("templates.title")} act={<a href="#new-template">{t("templates.new")}</a>}>
      <p className="prose">{t("templates.about")}</p>
      {templates.length === 0 ? (
        <EmptyState
          act={
            <form method="post" action={href("/admin/templates")}>
              <Button name="intent" value="standard">
                {t("templates.add-standard")}
              </Button>
            </form>
          }
        >
          {t("templates.none")}
        </EmptyState>
      ) : (
        <TemplatesTable templates={templates} />
      )}
      <section className="section" aria-labelledby="new-template">
        <h2 id="new-template">{t("templates.new")}</h2>
        <NewTemplate result={resultOf(answer, "add")} />
      </section>
    </AdminFrame>
  );
}
