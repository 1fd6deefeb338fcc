import { useActionData, useLoaderData } from "@remix-run/react";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { grantOf } from "~/features/people/actor";
import { conditionOf, conditionQuery, isNarrowEnough } from "~/features/voids/condition";
import { ConditionForm } from "~/features/voids/condition-form";
import { ConditionWords } from "~/features/voids/condition-words";
import { actRefusal } from "~/features/voids/permissions";
import { PreviewFacts } from "~/features/voids/preview-parts";
import { previewVoid } from "~/features/voids/preview-void.server";
import { ProposeForm } from "~/features/voids/propose-form";
import { proposeVoid } from "~/features/voids/propose-void.server";
import { proposeForm } from "~/features/voids/void-form";
import { secondPeople } from "~/http/audience.server";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";

export const loader = secondPeople.mayRead(async ({ db, actor, language, now, url }) => {
  const condition = conditionOf(url.searchParams);
  const preview = isNarrowEnough(condition) ? await previewVoid(db, actor, condition, now) : null;
  const refusal = preview && actRefusal(actor, preview);
  return {
    title: language.t("voids.new-title"),
    condition,
    preview,
    whyNot: refusal && language.t(refusal.key),
    isModerator: grantOf(actor, "moderator") !== undefined,
  };
});

export const action = secondPeople.mayWrite(proposeForm, async ({ db, actor, form, now }) => {
  const condition = conditionOf(new URLSearchParams(form.condition));
  const voidId = await proposeVoid(db, actor, { ...form, condition }, now);
  return { seeOther: `/moderation/supports/voids/${voidId}`, json: { void: voidId } };
});

export default function NewVoid() {
  const { condition, preview, whyNot, isModerator } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const { t, href } = useLanguage();
  return (
    <>
      <ModerationNav isModerator={isModerator} />
      <Breadcrumb crumbs={[{ href: href("/moderation/supports"), label: t("voids.console") }]} />
      <h1>{t("voids.new-title")}</h1>
      <p className="lede">{t("voids.new-lede")}</p>
      <ConditionForm condition={condition} />
      {preview === null ? (
        <EmptyState>{t("voids.too-wide")}</EmptyState>
      ) : (
        <section aria-labelledby="preview">
          <h2 id="preview">{t("voids.preview")}</h2>
          <ConditionWords condition={condition} />
          {preview.supports === 0 ? <EmptyState>{t("voids.nothing-matches")}</EmptyState> : <PreviewFacts preview={preview} />}
        </section>
      )}
      {whyNot && (
        <Alert tone="warning">
          <p>{whyNot}</p>
        </Alert>
      )}
      {preview && preview.supports > 0 && !whyNot && (
        <ProposeForm condition={conditionQuery(condition)} supports={preview.supports} lastResult={lastResult} />
      )}
    </>
  );
}
