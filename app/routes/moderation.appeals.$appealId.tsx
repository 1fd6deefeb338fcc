import { useActionData, useLoaderData } from "@remix-run/react";
import { AppealPage } from "~/features/appeals/appeal-page";
import { readAppeal } from "~/features/appeals/read-appeal.server";
import { ruleOnAppeal } from "~/features/appeals/rule-on-appeal.server";
import { rulingForm } from "~/features/appeals/ruling-form";
import { moderators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const loader = moderators.mayRead(async ({ db, actor, city, language, now, params }) => ({
  title: language.t("appeals.title"),
  ...(await readAppeal(db, actor, idParam(params.appealId), city, now)),
}));

export const action = moderators.mayWrite(rulingForm, async ({ db, actor, city, config, form, now, params }) => {
  const appealId = idParam(params.appealId);
  const ruling = await ruleOnAppeal(db, actor, { ...form, appealId }, { city, origin: config.appOrigin }, now);
  return { seeOther: "/moderation/appeals?done=ruled", json: { ruling } };
});

export default function RuleOnAppeal() {
  return <AppealPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />;
}
