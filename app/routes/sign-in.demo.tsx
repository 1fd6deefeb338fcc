import { useActionData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { demoSignInForm } from "~/features/people/demo-sign-in-form";
import { findWaitingAct } from "~/features/people/keep-waiting-act.server";
import { getDemoAccount } from "~/features/people/queries.server";
import { anyone } from "~/http/audience.server";
import { cookiesOf } from "~/http/cookies.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = anyone.mayRead((visit) => seeInstead(visit, "/sign-in"));

export const action = anyone.mayWrite(demoSignInForm, async ({ db, config, city, sessions, now, form, request }) => {
  if (!config.demo || !city.isDemo) throw new Refusal("missing", "common.not-found");
  const person = await getDemoAccount(db, form.email);
  const waiting = await findWaitingAct(db, await cookiesOf(config).waiting.parse(request.headers.get("Cookie")), now);
  return { seeOther: waiting ? "/sign-in/waiting" : "/?done=signed-in", cookies: [await sessions.start(person.id, now)] };
});

export default function DemoSignInRefused() {
  return <RefusedPage result={useActionData<typeof action>()?.result} back="/sign-in" />;
}
