import { useActionData, useLoaderData } from "@remix-run/react";
import { delegate } from "~/features/delegations/delegate.server";
import { DelegateForm } from "~/features/delegations/delegate-form";
import { delegationForms } from "~/features/delegations/delegation-form";
import { DelegationTable } from "~/features/delegations/delegation-table";
import { endDelegation } from "~/features/delegations/end-delegation.server";
import { readDelegations } from "~/features/delegations/read-delegations.server";
import { dayIn } from "~/features/responses/calendar";
import { officials } from "~/http/audience.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, language: { t } }) => ({
  title: t("desk.delegations"),
  actorId: actor.id,
  today: dayIn(city.timeZone, now),
  now,
  ...(await readDelegations(db, actor, url.searchParams.get("office"), now)),
}));

export const action = officials.mayWrite(delegationForms, async ({ db, actor, form, city, now }) => {
  if (form.intent === "end") {
    await endDelegation(db, actor, form.delegation, now);
    return { seeOther: "/desk/delegations?done=delegation-ended" };
  }
  const { office, from, to, startsOn, lastDay = null } = form;
  await delegate(db, actor, { officeId: office, fromId: from, toId: to, startsOn, lastDay }, city.timeZone, now);
  return { seeOther: "/desk/delegations?done=delegated" };
});

export default function DelegationsPage() {
  const { actorId, today, now, delegations, endable, ...desk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/desk"), label: t("desk.title") }]} />
      <h1>{t("desk.delegations")}</h1>
      <p className="lede">{t("desk.delegations-lede")}</p>
      <DelegationTable delegations={delegations} endable={endable} now={now} result={resultOf(answer, "end")} />
      <section className="section narrow" aria-labelledby="delegate">
        <h2 id="delegate">{t("desk.delegate-title")}</h2>
        <DelegateForm {...desk} actorId={actorId} today={today} lastResult={resultOf(answer, "delegate")} />
      </section>
    </>
  );
}
