import { useActionData, useParams } from "@remix-run/react";
import { networkOf } from "~/core/network";
import { castSupport, withdrawSupport } from "~/features/supports/cast-support.server";
import { supportForm } from "~/features/supports/support-form";
import { anyone, residents } from "~/http/audience.server";
import { idParam, safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { useLanguage } from "~/ui/language";
import { RefusedPage } from "~/ui/refused-page";

export const loader = anyone.mayRead((visit) => seeInstead(visit, `/ideas/${idParam(visit.params.ideaId)}`));

export const action = residents.mayWrite(supportForm, async ({ db, actor, now, form, params, context }) => {
  const ideaId = idParam(params.ideaId);
  const { supported, supports } =
    form.intent === "support"
      ? await castSupport(db, actor, ideaId, now, networkOf(context.clientAddress))
      : await withdrawSupport(db, actor, ideaId, now);
  const seeOther = form.back ? `${safePath(form.back)}#idea-${ideaId}` : `/ideas/${ideaId}`;
  return { seeOther, json: { supported, supports } };
});

export default function SupportRefused() {
  const { ideaId } = useParams();
  const { t, href } = useLanguage();
  return (
    <>
      <RefusedPage result={useActionData<typeof action>()?.result} back={`/ideas/${ideaId}`} />
      <p className="narrow">
        <a href={href("/supports")}>{t("voids.how-counted")}</a>
      </p>
    </>
  );
}
