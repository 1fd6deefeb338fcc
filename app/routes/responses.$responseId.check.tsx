import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm } from "~/features/answer-checks/check-form";
import { CheckPage } from "~/features/answer-checks/check-page";
import { getCheck } from "~/features/answer-checks/find-check.server";
import { sayCheck } from "~/features/answer-checks/say-check.server";
import { ResponseBlock } from "~/features/responses/response-block";
import { findStandingAnswer } from "~/features/responses/standing-answer.server";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const loader = residents.mayRead(async ({ db, actor, now, params, language }) => {
  const responseId = idParam(params.responseId);
  const check = await getCheck(db, { personId: actor.id, responseId });
  return { title: language.t("checks.title"), check, answer: await findStandingAnswer(db, responseId, now) };
});

export const action = residents.mayWrite(checkForm, async ({ db, actor, form, city, config, now, params }) => {
  const responseId = idParam(params.responseId);
  await sayCheck(db, { personId: actor.id, responseId }, form, { city, origin: config.appOrigin }, now);
  return { seeOther: `/responses/${responseId}/check`, json: { said: form.says } };
});

export default function CheckResponse() {
  const { check, answer } = useLoaderData<typeof loader>();
  const { href } = useLanguage();
  return (
    <CheckPage
      check={check}
      action={href(`/responses/${check.responseId}/check`)}
      lastResult={useActionData<typeof action>()?.result}
    >
      {answer && <ResponseBlock answer={answer} />}
    </CheckPage>
  );
}
