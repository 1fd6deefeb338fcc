import { useActionData } from "@remix-run/react";
import { pathAfterUndo } from "~/features/cases/queue";
import { undoForm } from "~/features/cases/undo-form";
import { undoOwn } from "~/features/cases/undo-own.server";
import { moderators } from "~/http/audience.server";
import { safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = moderators.mayRead((visit) => seeInstead(visit, "/moderation"));

export const action = moderators.mayWrite(undoForm, async ({ db, actor, city, config, form, now }) => {
  const undo = { decisionId: form.decision, isWholeBatch: form.which === "batch" };
  const undone = await undoOwn(db, actor, undo, { city, origin: config.appOrigin }, now);
  return { seeOther: pathAfterUndo(undone.content, safePath(form.back, "/moderation")), json: { undone: undone.count } };
});

export default function UndoRefused() {
  return <RefusedPage result={useActionData<typeof action>()?.result} back="/moderation" />;
}
