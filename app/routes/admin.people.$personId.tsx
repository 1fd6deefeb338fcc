import { useActionData, useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/city/admin-frame";
import { listOfficeNames } from "~/features/offices/queries.server";
import { getPerson, listGrantsOf } from "~/features/people/admin-queries.server";
import { endGrant } from "~/features/people/end-grant.server";
import { giveGrant } from "~/features/people/give-grant.server";
import { grantForms } from "~/features/people/grant-form";
import { changeGrantsRefusal } from "~/features/people/permissions";
import { PersonGrants } from "~/features/people/person-grants";
import { usePersonName } from "~/features/people/person-name";
import { PersonSuspensions } from "~/features/people/person-suspensions";
import { grantStateOf } from "~/features/people/roles";
import { liftSuspension, suspendPerson } from "~/features/people/suspend-person.server";
import { listSuspensions } from "~/features/people/suspensions.server";
import { administrators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";
import { Time } from "~/ui/time";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, actor, now, params, language }) => {
  const personId = idParam(params.personId);
  const [person, grants, offices, suspensions] = await Promise.all([
    getPerson(db, personId),
    listGrantsOf(db, personId),
    listOfficeNames(db),
    listSuspensions(db, personId),
  ]);
  return {
    title: person.name ?? language.t("people.unnamed", { id: personId }),
    person,
    grants,
    offices,
    suspensions,
    now,
    refusal: changeGrantsRefusal(actor, personId)?.key ?? null,
  };
});

export const action = administrators.mayWrite(grantForms, async ({ db, actor, form, params, city, now }) => {
  const personId = idParam(params.personId);
  if (form.intent === "end") {
    await endGrant(db, actor, { personId, grantId: form.grantId }, now);
    return { seeOther: `/admin/people/${personId}?done=grant-ended` };
  }
  if (form.intent === "suspend") {
    await suspendPerson(db, actor, { ...form, personId, timeZone: city.timeZone }, now);
    return { seeOther: `/admin/people/${personId}?done=suspended` };
  }
  if (form.intent === "lift") {
    await liftSuspension(db, actor, { personId, suspensionId: form.suspensionId }, now);
    return { seeOther: `/admin/people/${personId}?done=suspension-lifted` };
  }
  await giveGrant(db, actor, { personId, grant: form, timeZone: city.timeZone }, now);
  return { seeOther: `/admin/people/${personId}?done=grant-given` };
});

export default function AdminPerson() {
  const { person, suspensions, ...rest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  const name = usePersonName(person);
  return (
    <AdminFrame part="people" crumb={{ href: href("/admin/people"), label: t("admin.people") }} title={<bdi>{name}</bdi>}>
      <p className="meta">
        <a className="address" href={`mailto:${person.email}`}>
          {person.email}
        </a>
        {person.neighborhood && <span>{person.neighborhood}</span>}
        <span>
          {t("admin.joined")} <Time date={person.createdAt} />
        </span>
      </p>
      <PersonGrants personId={person.id} {...rest} giveResult={resultOf(answer, "give")} endResult={resultOf(answer, "end")} />
      <PersonSuspensions
        personId={person.id}
        suspensions={suspensions}
        worksForTheCity={rest.grants.some((grant) => grantStateOf(grant, rest.now) !== "ended")}
        mayChange={rest.refusal === null}
        now={rest.now}
        suspendResult={resultOf(answer, "suspend")}
        liftResult={resultOf(answer, "lift")}
      />
    </AdminFrame>
  );
}
