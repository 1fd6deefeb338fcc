import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { localized } from "~/core/localized";
import type { ComposerAround } from "~/features/composer/composer-around";
import { ComposerDesk } from "~/features/composer/composer-desk";
import { ComposerPreview } from "~/features/composer/composer-preview";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";
import { AnsweredElsewhere } from "./answered-elsewhere";
import { BecomesPublic } from "./becomes-public";
import { CoveredIdeas } from "./covered-ideas";
import { NotPublicBand } from "./not-public-band";
import { PublicActs } from "./public-acts";
import type { StageRefusals } from "./refusal-sentences";
import type { DeskResponse, Version, VersionIdea } from "./response-desk.server";
import { ResponseHead } from "./response-head";
import { ResponseProblem } from "./response-problem";
import { SetbackNote } from "./setback-note";
import { StageActs } from "./stage-acts";
import { StageSteps } from "./stage-steps";
import type { Setback, Standing } from "./standing.server";
import { VersionList } from "./version-list";

interface ResponseAtWorkProps {
  action: string;
  response: DeskResponse;
  ideas: VersionIdea[];
  versions: Version[];
  standing: Standing;
  /** What stands around the text while it can be changed. */
  composer: ComposerAround | null;
  toldCount: number;
  refusals: StageRefusals;
  now: Date;
  firstDay: string;
  /** The first minute that can be set for publishing, on the city's wall. */
  firstMinute: string;
  result?: SubmissionResult<string[]>;
  /** What residents say of what is public: what they ask for, and all of it. */
  above?: ReactNode;
  below?: ReactNode;
}

/** A response on its way: being written, waiting for a second person, public, or being corrected while it is. */
export function ResponseAtWork({
  action,
  response,
  ideas,
  versions,
  standing,
  composer: around,
  toldCount,
  refusals,
  now,
  firstDay,
  firstMinute,
  result,
  above,
  below,
}: ResponseAtWorkProps) {
  const { t, locale } = useLanguage();
  const { stage } = response;
  const sent = result && { result };
  const written = resultOf(sent, "save") ?? resultOf(sent, "send");
  const isPublic = standing.publicationId !== null;
  const acts = { action, response, standing, refusals, resultOf: (intent: string) => resultOf(sent, intent) };
  const composer = around && (
    <ComposerDesk
      key={response.version}
      path={`/desk/responses/${response.id}`}
      responseId={response.id}
      topicId={response.topicId}
      query={around.asked.ideaIds.map((id) => ["idea", String(id)])}
      topic={{ slug: response.topicSlug, question: response.question, questionEs: response.questionEs }}
      saved={response}
      version={response.version}
      around={around}
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
      {stage !== "published" && <NotPublicBand office={localized(response, "officeName", locale)} isCorrection={isPublic} />}
      <StageSteps stage={stage} taken={takenOf(response, standing, versions[0])} />
      {!written && <ResponseProblem result={result} />}
      {above}
      {stage !== "published" && <AnsweredElsewhere ideas={around?.ideas ?? ideas} />}
      {isRecent(standing) && belongsTo(stage, standing) && <SetbackNote setback={standing.setback} />}
      {stage === "draft" ? (
        <>
          {isPublic && <PublicActs {...acts} now={now} />}
          {composer}
        </>
      ) : (
        <div className="editor editor-signing">
          <div className="editor-sign">
            {stage === "published" ? (
              <PublicActs {...acts} now={now} />
            ) : (
              <>
                <StageActs {...acts} toldCount={toldCount} firstMinute={firstMinute} />
                {isPublic && <PublicActs {...acts} now={now} />}
              </>
            )}
          </div>
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
            {stage !== "published" && <BecomesPublic response={response} ideas={ideas} around={around} />}
            <CoveredIdeas ideas={ideas} coversTopic={response.coversTopic} isPublic={stage === "published"} />
          </div>
        </div>
      )}
      {(stage === "review" || stage === "approved") && (
        <Details summary={t("desk.change-text")} open={written !== undefined || isAsked(around)}>
          <p className="hint">{t("desk.change-text-note")}</p>
          {composer}
        </Details>
      )}
      <VersionList versions={versions} opensNewest={written?.error?.[""] !== undefined} />
      {below}
    </>
  );
}

/** The page was opened to go on writing. */
function isAsked(around: ComposerAround | null): boolean {
  return around !== null && (around.asked.usesAutosave || around.asked.templateId !== null || around.asked.ideaIds.length > 0);
}

/** Who took it to each stage, as far as it stands: of a correction, this round. */
function takenOf(
  response: DeskResponse,
  standing: Standing,
  newest: Version | undefined,
): Parameters<typeof StageSteps>[0]["taken"] {
  return {
    draft: newest ? { by: newest.writer, at: newest.writtenAt } : null,
    review: response.sentAt && { by: response.sentBy, at: response.sentAt },
    approved: response.approvedAt && { by: response.approvedBy, at: response.approvedAt },
    published: response.publishedAt && { by: standing.publishedBy, at: response.publishedAt },
  };
}

/** What happened before the last publication is settled. */
function isRecent(standing: Standing): standing is Standing & { setback: Setback } {
  const { setback, publishedAt } = standing;
  return setback !== null && (publishedAt === null || setback.at > publishedAt);
}

function belongsTo(stage: DeskResponse["stage"], { setback, publishAt }: Standing & { setback: Setback }): boolean {
  return setback.act === "response.not-published" ? stage === "approved" && publishAt === null : stage === "draft";
}
