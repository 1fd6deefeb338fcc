import { useActionData, useLoaderData } from "@remix-run/react";
import { networkOf } from "~/core/network";
import { demoAccounts } from "~/features/people/demo-accounts";
import { findWaitingAct } from "~/features/people/keep-waiting-act.server";
import { requestCode } from "~/features/people/request-code.server";
import { SignIn } from "~/features/people/sign-in";
import { signInForm } from "~/features/people/sign-in-form";
import { takeCode } from "~/features/people/take-code.server";
import { waitingKindOf } from "~/features/people/waiting-kind";
import { anyone } from "~/http/audience.server";
import { cookiesOf } from "~/http/cookies.server";
import { safePath } from "~/http/params.server";

export const loader = anyone.mayRead(async ({ db, config, city, url, now, request, language }) => {
  const secret = await cookiesOf(config).waiting.parse(request.headers.get("Cookie"));
  const act = await findWaitingAct(db, secret, now);
  return {
    title: language.t("people.sign-in"),
    step: url.searchParams.get("step") === "code" ? ("code" as const) : ("email" as const),
    to: safePath(url.searchParams.get("to"), ""),
    waiting: act && waitingKindOf(act.path),
    demoAccounts: config.demo && city.isDemo ? demoAccounts : [],
    showsMail: config.demo && !config.smtpUrl,
  };
});

export const action = anyone.mayWrite(
  signInForm,
  async ({ db, config, city, sessions, now, form, language, request, context }) => {
    const cookies = cookiesOf(config);
    const header = request.headers.get("Cookie");
    const to = safePath(form.to, "");
    if (form.email !== undefined) {
      const secret = await requestCode(
        db,
        { email: form.email, siteName: language.locale === "es" ? city.siteNameEs : city.siteName },
        language,
        now,
      );
      return {
        seeOther: `/sign-in?step=code${to && `&to=${encodeURIComponent(to)}`}`,
        cookies: [await cookies.challenge.serialize(secret)],
      };
    }
    const personId = await takeCode(
      db,
      {
        secret: await cookies.challenge.parse(header),
        code: form.code ?? "",
        locale: language.locale,
        network: networkOf(context.clientAddress),
      },
      now,
    );
    const waiting = await findWaitingAct(db, await cookies.waiting.parse(header), now);
    return {
      seeOther: waiting ? "/sign-in/waiting" : to || "/me?done=signed-in",
      cookies: [await sessions.start(personId, now), await cookies.challenge.serialize("", { maxAge: 0 })],
    };
  },
);

export default function SignInPage() {
  return <SignIn {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />;
}
