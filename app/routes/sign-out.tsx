import { useActionData } from "@remix-run/react";
import { form } from "~/features/forms/text-fields";
import { anyone } from "~/http/audience.server";
import { seeInstead } from "~/http/see-instead.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = anyone.mayRead((visit) => seeInstead(visit, "/"));

export const action = anyone.mayWrite(form({}), async ({ sessions, request }) => ({
  seeOther: "/?done=signed-out",
  cookies: [await sessions.end(request.headers.get("Cookie"))],
  headers: { "Clear-Site-Data": '"cache"' },
}));

export default function SignOutRefused() {
  return <RefusedPage result={useActionData<typeof action>()?.result} back="/" />;
}
