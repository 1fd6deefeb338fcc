import { useActionData, useLoaderData } from "@remix-run/react";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { grantOf } from "~/features/people/actor";
import { approveVoid } from "~/features/voids/approve-void.server";
import { settleRefusal, undoRefusal } from "~/features/voids/permissions";
import { getVoid } from "~/features/voids/queries.server";
import { refuseVoid } from "~/features/voids/refuse-void.server";
import { ApproveForm, ReasonForm } from "~/features/voids/settle-forms";
import { undoVoid } from "~/features/voids/undo-void.server";
import { VoidFacts } from "~/features/voids/void-facts";
import { settleForm } from "~/features/voids/void-form";
import { secondPeople } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const loader = secondPeople.mayRead(async ({ db, actor, language, now, params }) => {
  const opened = await getVoid(db, actor, idParam(params.voidId), now);
  const refusal = opened.state === "proposed" ? settleRefusal(actor, opened) : undoRefusal(actor, opened);
  const isOver = opened.state === "refused" || opened.state === "undone";
  return {
    title: language.t("voids.number", { id: opened.id }),
    opened,
    isModerator: grantOf(actor, "moderator") !== undefined,
    mayAct: refusal === null,
    whyNot: refusal && !isOver ? language.t(refusal.key) : null,
  };
});

export const action = secondPeople.mayWrite(settleForm, async ({ db, actor, form, now, params }) => {
  const voidId = idParam(params.voidId);
  if (form.intent === "approve") await approveVoid(db, actor, voidId, now);
  else if (form.intent === "refuse") await refuseVoid(db, actor, voidId, form.reason, now);
  else await undoVoid(db, actor, voidId, form.reason, now);
  return { seeOther: `/moderation/supports/voids/${voidId}`, json: { void: voidId } };
});

export default function VoidPage() {
  const { opened, mayAct, whyNot, isModerator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <>
      <ModerationNav isModerator={isModerator} />
      <Breadcrumb crumbs={[{ href: href("/moderation/supports"), label: t("voids.console") }]} />
      <h1>{t("voids.number", { id: opened.id })}</h1>
      <VoidFacts opened={opened} />
      {whyNot && <p className="hint">{whyNot}</p>}
      {mayAct && opened.state === "proposed" && (
        <>
          <ApproveForm
            voidId={opened.id}
            count={opened.listedCount - opened.withdrawnCount}
            lastResult={resultOf(answer, "approve")}
          />
          <ReasonForm voidId={opened.id} intent="refuse" lastResult={resultOf(answer, "refuse")} />
        </>
      )}
      {mayAct && opened.state === "in-force" && (
        <ReasonForm voidId={opened.id} intent="undo" lastResult={resultOf(answer, "undo")} />
      )}
    </>
  );
}
