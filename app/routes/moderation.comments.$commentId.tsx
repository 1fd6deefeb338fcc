import { useActionData, useLoaderData } from "@remix-run/react";
import { CasePage } from "~/features/cases/case-page";
import { pathAfterDecision } from "~/features/cases/find-next-case.server";
import { casePath, queueFilterOf, withDone } from "~/features/cases/queue";
import { readCase } from "~/features/cases/read-case.server";
import { decide } from "~/features/moderation/decide.server";
import { decisionForm } from "~/features/moderation/decision-form";
import { moderators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async ({ db, actor, city, config, language, now, params, url }) => {
  const filter = queueFilterOf(url.searchParams);
  return {
    title: language.t("moderation.decide-comment"),
    opened: await readCase(db, actor, { kind: "comment", id: idParam(params.commentId) }, now, filter),
    filter,
    now,
    goalHours: city.moderationHours,
    sender: { siteName: { en: city.siteName, es: city.siteNameEs }, origin: config.appOrigin },
  };
});

export const action = moderators.mayWrite(decisionForm, async ({ db, actor, city, config, form, now, params, url }) => {
  const content = { kind: "comment" as const, id: idParam(params.commentId) };
  const { done, decisionId } = await decide(db, actor, content, form, { city, origin: config.appOrigin }, now);
  const filter = queueFilterOf(url.searchParams);
  const path = (await pathAfterDecision(db, actor, filter, decisionId, now)) ?? casePath(content, filter);
  return { seeOther: withDone(path, done), json: { done, decision: decisionId } };
});

export default function DecideComment() {
  const { opened, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CasePage key={opened.content.id} opened={opened} {...page} lastResult={answer?.result} />;
}
