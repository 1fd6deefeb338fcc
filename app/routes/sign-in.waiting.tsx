import { useActionData, useLoaderData } from "@remix-run/react";
import { findWaitingAct, forgetWaitingAct } from "~/features/people/keep-waiting-act.server";
import { Waiting } from "~/features/people/waiting";
import { waitingForm } from "~/features/people/waiting-form";
import { residents } from "~/http/audience.server";
import { cookiesOf } from "~/http/cookies.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = residents.mayRead(async (visit) => {
  const { db, config, now, request, language } = visit;
  const act = await findWaitingAct(db, await cookiesOf(config).waiting.parse(request.headers.get("Cookie")), now);
  if (!act) return { ...seeInstead(visit, "/me"), title: language.t("people.signed-in-title"), act: null };
  return { title: language.t("people.signed-in-title"), act };
});

/** Giving up what waits. Doing it is a post to the form's own address. */
export const action = residents.mayWrite(waitingForm, async ({ db, config, request }) => {
  const { waiting } = cookiesOf(config);
  await forgetWaitingAct(db, await waiting.parse(request.headers.get("Cookie")));
  return { seeOther: "/me?done=waiting-forgotten", cookies: [await waiting.serialize("", { maxAge: 0 })] };
});

export default function WaitingPage() {
  const { act } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.result;
  return refused || !act ? <RefusedPage result={refused} back="/me" /> : <Waiting act={act} />;
}
