import { useActionData, useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { AdminFrame } from "~/features/city/admin-frame";
import { findDraft } from "~/features/policy/draft.server";
import { ruleAfter } from "~/features/policy/draft-acts";
import { DraftEditor } from "~/features/policy/draft-editor";
import { policyDraftForm } from "~/features/policy/draft-form";
import { saveDraft } from "~/features/policy/save-draft.server";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, language }) => {
  const draft = await findDraft(db);
  if (!draft) throw new Refusal("missing", "policy.no-draft");
  return { title: language.t("policy.edit-draft"), draft };
});

export const action = administrators.mayWrite(policyDraftForm, async ({ db, actor, form, now }) => {
  const { intent: act, ...fields } = form;
  const count = await saveDraft(db, actor, { act, fields }, now);
  const rule = ruleAfter(act, count);
  return { seeOther: `/admin/policy/draft?done=saved${rule ? `#rule-${rule}` : ""}` };
});

export default function AdminPolicyDraft() {
  const { draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <AdminFrame part="policy" crumb={{ href: href("/admin/policy"), label: t("policy.title") }} title={t("policy.edit-draft")}>
      <p className="prose">{t("policy.draft-about")}</p>
      <DraftEditor draft={draft} result={answer?.result} />
    </AdminFrame>
  );
}
