import { useActionData, useLoaderData } from "@remix-run/react";
import { againPathOf } from "~/features/appeals/again";
import { appealForm } from "~/features/appeals/appeal-form";
import { askSecondLook } from "~/features/appeals/ask-second-look.server";
import { OwnDecisionPage } from "~/features/appeals/own-decision-page";
import { getOwnDecision } from "~/features/appeals/own-decisions.server";
import { secondLookStateOf } from "~/features/appeals/state";
import { ownDecisionPath } from "~/features/moderation/second-look";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const loader = residents.mayRead(async ({ db, actor, city, language, now, params }) => {
  const decision = await getOwnDecision(db, actor.id, idParam(params.decisionId));
  const state = secondLookStateOf(decision, city, now);
  return {
    title: language.t("appeals.my-decisions"),
    decision,
    state,
    againPath: againPathOf(decision, state, now),
    isTopicClosed: decision.topicClosesAt !== null && decision.topicClosesAt <= now,
    cityEmail: city.email,
  };
});

export const action = residents.mayWrite(appealForm, async ({ db, actor, city, config, form, now, params }) => {
  const decisionId = idParam(params.decisionId);
  const id = await askSecondLook(db, actor, { decisionId, text: form.text }, { city, origin: config.appOrigin }, now);
  return { seeOther: `${ownDecisionPath(decisionId)}?done=second-look-asked`, json: { id } };
});

export default function OwnDecision() {
  const page = useLoaderData<typeof loader>();
  return <OwnDecisionPage {...page} result={useActionData<typeof action>()?.result} />;
}
