import { useActionData, useLoaderData } from "@remix-run/react";
import { toCityTime } from "~/core/city-time";
import { findVoices } from "~/features/answer-checks/find-voices.server";
import { ClarificationAsked, ResponseVoices } from "~/features/answer-checks/response-voices";
import { getComposerAround } from "~/features/composer/composer-around.server";
import { refusalSentences } from "~/features/response-desk/refusal-sentences";
import { ResponseAtWork } from "~/features/response-desk/response-at-work";
import { getDeskResponse, listVersionIdeas, listVersions } from "~/features/response-desk/response-desk.server";
import { getStanding } from "~/features/response-desk/standing.server";
import { nextDayIn } from "~/features/responses/calendar";
import { startCorrection } from "~/features/responses/correct-response.server";
import { approveResponse, sendResponseBack } from "~/features/responses/move-response.server";
import { publishResponse } from "~/features/responses/publish-response.server";
import { responseForm } from "~/features/responses/response-form";
import { saveResponse } from "~/features/responses/save-response.server";
import { callOffTime, setTime } from "~/features/responses/set-time.server";
import { countToldPeople } from "~/features/responses/took-part.server";
import { withdrawPublication } from "~/features/responses/withdraw-publication.server";
import { officials } from "~/http/audience.server";
import { composerParams } from "~/http/composer-params.server";
import { idParam, timeCursorOf, timeCursorText } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, params, url, city, language: { t } }) => {
  const response = await getDeskResponse(db, actor, idParam(params.responseId));
  const [ideas, versions, standing, toldCount] = await Promise.all([
    listVersionIdeas(db, response),
    listVersions(db, response.id),
    getStanding(db, response.id),
    countToldPeople(db, { id: response.versionId, topicId: response.topicId, coversTopic: response.coversTopic }),
  ]);
  const { id: responseId, topicId, version, stage } = response;
  const written = { responseId, topicId, version, ideas };
  const before = timeCursorOf(url.searchParams.get("sentences"));
  const voices = standing.publicationId === null ? null : await findVoices(db, responseId, before, now);
  return {
    title: t("desk.response-number", { id: response.id }),
    composer: stage === "published" ? null : await getComposerAround(db, actor, written, composerParams(url), now),
    now,
    firstDay: nextDayIn(city.timeZone, now),
    response,
    ideas,
    versions,
    standing,
    toldCount,
    voices,
    nextVoices: voices?.next ? timeCursorText(voices.next) : null,
    isFirstVoices: before === null,
    firstMinute: toCityTime(new Date(now.getTime() + 60_000), city.timeZone),
    refusals: refusalSentences(actor, { ...response, ...standing }, now, t),
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
    case "set-time":
      await setTime(db, actor, { responseId: id, ...form, timeZone: city.timeZone }, now);
      return seeOther("time-set");
    case "call-off":
      await callOffTime(db, actor, id, form.version, now);
      return seeOther("time-called-off");
    case "take-back":
      await withdrawPublication(db, actor, { responseId: id, ...form, timeZone: city.timeZone }, now);
      return seeOther("taken-back");
    case "correct":
      await startCorrection(db, actor, id, form.version, now);
      return seeOther("correction-started");
  }
});

export default function ResponsePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { href } = useLanguage();
  const address = href(`/desk/responses/${page.response.id}`);
  const { voices, nextVoices, isFirstVoices } = page;
  return (
    <ResponseAtWork
      {...page}
      action={address}
      result={answer?.result}
      above={voices && <ClarificationAsked responseId={page.response.id} voices={voices} />}
      below={
        voices && (
          <ResponseVoices
            voices={voices}
            nextHref={nextVoices && `${address}?sentences=${nextVoices}#sentences`}
            firstHref={isFirstVoices ? null : `${address}#sentences`}
          />
        )
      }
    />
  );
}
