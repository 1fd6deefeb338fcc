import { useActionData, useLoaderData } from "@remix-run/react";
import { CasePage } from "~/features/cases/case-page";
import { decideAndGoOn, readCasePage } from "~/features/cases/read-case-page.server";
import { decisionForm } from "~/features/moderation/decision-form";
import { moderators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async ({ db, actor, city, config, language, now, params, url }) => {
  const content = { kind: "comment" as const, id: idParam(params.commentId) };
  const visit = { city, origin: config.appOrigin, query: url.searchParams, now };
  return { title: language.t("moderation.decide-comment"), ...(await readCasePage(db, actor, content, visit)) };
});

export const action = moderators.mayWrite(decisionForm, ({ db, actor, city, config, form, now, params, url }) => {
  const content = { kind: "comment" as const, id: idParam(params.commentId) };
  return decideAndGoOn(db, actor, content, form, { city, origin: config.appOrigin, query: url.searchParams, now });
});

export default function DecideComment() {
  const { opened, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CasePage key={opened.content.id} opened={opened} {...page} lastResult={answer?.result} />;
}
