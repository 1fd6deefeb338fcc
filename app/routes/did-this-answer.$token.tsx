import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { checkForm } from "~/features/answer-checks/check-form";
import { CheckPage } from "~/features/answer-checks/check-page";
import { getCheck } from "~/features/answer-checks/find-check.server";
import { sayCheck } from "~/features/answer-checks/say-check.server";
import { ResponseBlock } from "~/features/responses/response-block";
import { findStandingAnswer } from "~/features/responses/standing-answer.server";
import { anyone } from "~/http/audience.server";
import { secretParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

/**
 * The address is a secret. No other site may learn it from a link in an answer; under `no-referrer` a browser would send the form without its
 * origin, and the front would refuse it.
 */
export const headers = () => ({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" });

export const loader = anyone.mayRead(async ({ db, now, params, language }) => {
  const check = await getCheck(db, { token: secretParam(params.token) });
  return { title: language.t("checks.title"), check, answer: await findStandingAnswer(db, check.responseId, now) };
});

export const action = anyone.mayWrite(checkForm, async ({ db, form, city, config, now, params }) => {
  const token = secretParam(params.token);
  await sayCheck(db, { token }, form, { city, origin: config.appOrigin }, now);
  return { seeOther: `/did-this-answer/${token}`, json: { said: form.says } };
});

export default function DidThisAnswer() {
  const { check, answer } = useLoaderData<typeof loader>();
  const { href } = useLanguage();
  const { token } = useParams();
  return (
    <CheckPage check={check} action={href(`/did-this-answer/${token}`)} lastResult={useActionData<typeof action>()?.result}>
      {answer && <ResponseBlock answer={answer} />}
    </CheckPage>
  );
}
