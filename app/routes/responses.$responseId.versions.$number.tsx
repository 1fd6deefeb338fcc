import { useLoaderData } from "@remix-run/react";
import { findReplaced, getPublicResponse, listPublished } from "~/features/responses/public-response.server";
import { PublicResponsePage } from "~/features/responses/public-response-page";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const loader = anyone.mayRead(async ({ db, now, params, language: { t } }) => {
  const [responseId, number] = [idParam(params.responseId), idParam(params.number)];
  const [response, replaced, versions] = await Promise.all([
    getPublicResponse(db, responseId, number, now),
    findReplaced(db, responseId, number),
    listPublished(db, responseId),
  ]);
  return { title: t("responses.page-title-version", { id: responseId, number }), response, replaced, versions };
});

export default function ResponseVersionPage() {
  return <PublicResponsePage {...useLoaderData<typeof loader>()} />;
}
