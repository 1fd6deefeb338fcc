import { useLoaderData } from "@remix-run/react";
import { findReplaced, getPublicResponse, listPublished } from "~/features/responses/public-response.server";
import { PublicResponsePage } from "~/features/responses/public-response-page";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const loader = anyone.mayRead(async ({ db, now, params, language: { t } }) => {
  const responseId = idParam(params.responseId);
  const response = await getPublicResponse(db, responseId, null, now);
  const [replaced, versions] = await Promise.all([
    findReplaced(db, responseId, response.answer.number),
    listPublished(db, responseId),
  ]);
  return { title: t("responses.page-title", { id: responseId }), response, replaced, versions };
});

export default function ResponsePage() {
  return <PublicResponsePage {...useLoaderData<typeof loader>()} />;
}
