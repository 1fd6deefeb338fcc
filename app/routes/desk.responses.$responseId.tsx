import { useActionData, useLoaderData } from "@remix-run/react";
import { refusalSentences } from "~/features/desk/refusal-sentences";
import { ResponseAtWork } from "~/features/desk/response-at-work";
import { findSentBack, getDeskResponse, listVersionIdeas, listVersions } from "~/features/desk/response-desk.server";
import { nextDayIn } from "~/features/responses/calendar";
import { approveResponse, sendResponseBack } from "~/features/responses/move-response.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import { responseForm } from "~/features/responses/response-form";
import { saveResponse } from "~/features/responses/save-response.server";
import { countToldPeople } from "~/features/responses/took-part.server";
import { officials } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, params, city, language: { t } }) => {
  const response = await getDeskResponse(db, actor, idParam(params.responseId));
  const [ideas, versions, sentBack, toldCount] = await Promise.all([
    listVersionIdeas(db, response),
    listVersions(db, response.id),
    response.stage === "draft" ? findSentBack(db, response.id) : null,
    countToldPeople(db, { id: response.versionId, topicId: response.topicId, coversTopic: response.coversTopic }),
  ]);
  return {
    title: t("desk.response-number", { id: response.id }),
    now,
    firstDay: nextDayIn(city.timeZone, now),
    response,
    ideas,
    versions,
    sentBack,
    toldCount,
    refusals: refusalSentences(actor, response, t),
  };
});

export const action = officials.mayWrite(responseForm, async ({ db, actor, form, params, now, city, config }) => {
  const id = idParam(params.responseId);
  const seeOther = (done: string) => ({ seeOther: `/desk/responses/${id}?done=${done}` });
  switch (form.intent) {
    case "save":
      await saveResponse(db, actor, id, form, now);
      return seeOther("saved");
    case "send":
      await saveResponse(db, actor, id, form, now);
      return seeOther("sent-for-review");
    case "back":
      await sendResponseBack(db, actor, id, form, now);
      return seeOther("sent-back");
    case "approve":
      await approveResponse(db, actor, id, form.version, now);
      return seeOther("approved");
    case "publish":
      await publishResponse(db, actor, id, form.version, { city, origin: config.appOrigin }, now);
      return seeOther("published");
  }
});

export default function ResponsePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { href } = useLanguage();
  return <ResponseAtWork {...page} action={href(`/desk/responses/${page.response.id}`)} result={answer?.result} />;
}
