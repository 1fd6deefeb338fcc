import { useActionData, useLoaderData } from "@remix-run/react";
import { assign } from "~/features/desk/assign.server";
import { assignForm } from "~/features/desk/assign-form";
import { officials } from "~/http/audience.server";
import { safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const handle = { hydrate: true };

export const loader = officials.mayRead(({ context, language, url }) => ({
  back: safePath(url.searchParams.get("back"), "/desk"),
  ...seeInstead({ context, language }, "/desk"),
}));

/** The form of the ticked ideas says where to come back to in its address, because its fields also travel in other addresses. */
export const action = officials.mayWrite(assignForm, async ({ db, actor, form, url, now }) => {
  const { back, ...assignment } = form;
  await assign(db, actor, assignment, now);
  return { seeOther: withDone(safePath(back ?? url.searchParams.get("back"), "/desk")), json: { assigned: form.ids.length } };
});

function withDone(path: string): string {
  const url = new URL(path, "http://site.invalid");
  url.searchParams.set("done", "assigned");
  return url.pathname + url.search + url.hash;
}

export default function AssignPage() {
  const { back } = useLoaderData<typeof loader>();
  return <RefusedPage result={useActionData<typeof action>()?.result} back={back} />;
}
