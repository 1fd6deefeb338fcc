import { useActionData } from "@remix-run/react";
import { claimCase } from "~/features/cases/claim-case.server";
import { claimForm } from "~/features/cases/claim-form";
import { moderators } from "~/http/audience.server";
import { idParam, safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = moderators.mayRead((visit) => seeInstead(visit, "/moderation"));

export const action = moderators.mayWrite(claimForm, async ({ db, actor, form, now, params }) => {
  const claimed = await claimCase(db, actor, idParam(params.caseId), now);
  return { seeOther: safePath(form.back, "/moderation"), json: { ...claimed } };
});

export default function ClaimRefused() {
  return <RefusedPage result={useActionData<typeof action>()?.result} back="/moderation" />;
}
