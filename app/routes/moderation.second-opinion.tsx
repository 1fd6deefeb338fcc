import { useActionData, useLoaderData } from "@remix-run/react";
import { askSecondOpinion } from "~/features/cases/ask-second-opinion.server";
import { withDone } from "~/features/cases/queue";
import { secondOpinionForm } from "~/features/cases/second-opinion-form";
import { SecondOpinionPage } from "~/features/cases/second-opinion-page";
import { moderators } from "~/http/audience.server";
import { safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";

export const handle = { hydrate: true };

export const loader = moderators.mayRead((visit) => ({
  ...seeInstead(visit, "/moderation"),
  title: visit.language.t("cases.opinion-title"),
}));

export const action = moderators.mayWrite(secondOpinionForm, async ({ db, actor, form, now }) => {
  const content = { kind: form.kind, id: form.id };
  const caseId = await askSecondOpinion(db, actor, { content, note: form.note, forReviewer: form.reviewer === "on" }, now);
  return { seeOther: withDone(safePath(form.back, "/moderation"), "opinion-asked"), json: { case: caseId } };
});

export default function SecondOpinionRefused() {
  useLoaderData<typeof loader>();
  return <SecondOpinionPage result={useActionData<typeof action>()?.result} />;
}
