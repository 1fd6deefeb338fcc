import { useActionData, useParams } from "@remix-run/react";
import { castSupport, withdrawSupport } from "~/features/supports/cast-support.server";
import { supportForm } from "~/features/supports/support-form";
import { anyone, residents } from "~/http/audience.server";
import { idParam, safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = anyone.mayRead((visit) => seeInstead(visit, `/ideas/${idParam(visit.params.ideaId)}`));

export const action = residents.mayWrite(supportForm, async ({ db, actor, now, form, params }) => {
  const ideaId = idParam(params.ideaId);
  const change = form.intent === "support" ? castSupport : withdrawSupport;
  const { supported, supports } = await change(db, actor, ideaId, now);
  const seeOther = form.back ? `${safePath(form.back)}#idea-${ideaId}` : `/ideas/${ideaId}`;
  return { seeOther, json: { supported, supports } };
});

export default function SupportRefused() {
  const { ideaId } = useParams();
  return <RefusedPage result={useActionData<typeof action>()?.result} back={`/ideas/${ideaId}`} />;
}
