import { useActionData } from "@remix-run/react";
import { keysForm } from "~/features/cases/keys-form";
import { setModerationKeys } from "~/features/cases/set-moderation-keys.server";
import { moderators } from "~/http/audience.server";
import { safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = moderators.mayRead((visit) => seeInstead(visit, "/moderation"));

export const action = moderators.mayWrite(keysForm, async ({ db, actor, form }) => {
  await setModerationKeys(db, actor, form.keys === "on");
  return { seeOther: safePath(form.back, "/moderation"), json: { keys: form.keys } };
});

export default function KeysRefused() {
  return <RefusedPage result={useActionData<typeof action>()?.result} back="/moderation" />;
}
