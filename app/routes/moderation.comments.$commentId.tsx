import { useActionData, useLoaderData } from "@remix-run/react";
import { CasePage } from "~/features/moderation/case-page";
import { decide } from "~/features/moderation/decide.server";
import { decisionForm } from "~/features/moderation/decision-form";
import { readCase } from "~/features/moderation/read-case.server";
import { moderators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async ({ db, actor, city, config, language, now, params }) => ({
  title: language.t("moderation.decide-comment"),
  opened: await readCase(db, actor, { kind: "comment", id: idParam(params.commentId) }, now),
  sender: { email: city.email, siteName: { en: city.siteName, es: city.siteNameEs }, origin: config.appOrigin },
}));

export const action = moderators.mayWrite(decisionForm, async ({ db, actor, city, config, form, now, params }) => {
  const content = { kind: "comment" as const, id: idParam(params.commentId) };
  const { path, done, decisionId } = await decide(db, actor, content, form, { city, origin: config.appOrigin }, now);
  return { seeOther: `${path}?done=${done}`, json: { done, decision: decisionId } };
});

export default function DecideComment() {
  const { opened, sender } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CasePage key={opened.content.id} opened={opened} sender={sender} lastResult={answer?.result} />;
}
