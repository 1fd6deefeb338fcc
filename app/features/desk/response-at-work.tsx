import type { SubmissionResult } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";
import { AnsweredElsewhere } from "./answered-elsewhere";
import { Composer } from "./composer";
import { ComposerPreview } from "./composer-preview";
import { CoveredIdeas } from "./covered-ideas";
import { NotPublicBand } from "./not-public-band";
import type { DeskResponse, SentBack, Version, VersionIdea } from "./response-desk.server";
import { ResponseHead } from "./response-head";
import { ResponseProblem } from "./response-problem";
import { SentBackNote } from "./sent-back-note";
import { StageActs, type StageRefusals } from "./stage-acts";
import { StageSteps } from "./stage-steps";
import { VersionList } from "./version-list";

interface ResponseAtWorkProps {
  action: string;
  response: DeskResponse;
  ideas: VersionIdea[];
  versions: Version[];
  sentBack: SentBack | null;
  toldCount: number;
  refusals: StageRefusals;
  now: Date;
  firstDay: string;
  result?: SubmissionResult<string[]>;
}

/** A response on its way: being written, waiting for a second person, or public and no longer to be changed. */
export function ResponseAtWork({
  action,
  response,
  ideas,
  versions,
  sentBack,
  toldCount,
  refusals,
  now,
  firstDay,
  result,
}: ResponseAtWorkProps) {
  const { t, locale } = useLanguage();
  const { stage } = response;
  const sent = result && { result };
  const written = resultOf(sent, "save") ?? resultOf(sent, "send");
  const composer = (
    <Composer
      key={response.version}
      action={action}
      version={response.version}
      composed={response}
      ideas={ideas}
      signature={response}
      now={now}
      firstDay={firstDay}
      lastResult={written}
    />
  );
  return (
    <>
      <ResponseHead
        title={t("desk.response-number", { id: response.id })}
        topicSlug={response.topicSlug}
        question={response.question}
        questionEs={response.questionEs}
      />
      {stage !== "published" && <NotPublicBand office={localized(response, "officeName", locale)} />}
      <StageSteps stage={stage} />
      {!written && <ResponseProblem result={result} />}
      {stage !== "published" && <AnsweredElsewhere ideas={ideas} />}
      {stage === "draft" && sentBack && <SentBackNote sentBack={sentBack} />}
      {stage === "draft" ? (
        composer
      ) : (
        <div className="editor">
          <div className="editor-main">
            <ComposerPreview
              id="answer"
              composed={response}
              signature={response}
              now={response.publishedAt ?? now}
              isPublic={stage === "published"}
            />
          </div>
          <div className="editor-side">
            {stage !== "published" && (
              <StageActs
                action={action}
                response={response}
                refusals={refusals}
                toldCount={toldCount}
                lastResult={resultOf(sent, "back")}
              />
            )}
            <CoveredIdeas ideas={ideas} coversTopic={response.coversTopic} isPublic={stage === "published"} />
          </div>
        </div>
      )}
      {(stage === "review" || stage === "approved") && (
        <Details summary={t("desk.change-text")} open={written !== undefined}>
          <p className="hint">{t("desk.change-text-note")}</p>
          {composer}
        </Details>
      )}
      <VersionList versions={versions} opensNewest={written?.error?.[""] !== undefined} />
    </>
  );
}
