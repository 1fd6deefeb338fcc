import { useActionData, useParams } from "@remix-run/react";
import { keepTyped, throwTypedAway } from "~/features/composer/autosave.server";
import { autosaveForm, fieldsOf } from "~/features/composer/autosave-form";
import { officials } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = officials.mayRead((visit) => seeInstead(visit, `/desk/responses/${idParam(visit.params.responseId)}`));

export const action = officials.mayWrite(autosaveForm, async ({ db, actor, form, params, now }) => {
  const id = idParam(params.responseId);
  const seeOther = `/desk/responses/${id}`;
  if (form.intent === "throw-away") {
    await throwTypedAway(db, actor, id);
    return { seeOther };
  }
  const others = await keepTyped(db, actor, id, { version: form.version, fields: fieldsOf(form) }, now);
  return { seeOther, json: { savedAt: now, others } };
});

export default function AutosaveRefused() {
  const { responseId } = useParams();
  return <RefusedPage result={useActionData<typeof action>()?.result} back={`/desk/responses/${responseId}`} />;
}
