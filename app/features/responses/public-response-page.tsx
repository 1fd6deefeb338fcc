import { localized } from "~/core/localized";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { DecisionChip } from "./decision-chip";
import type { PublicResponse, PublishedVersion, ReplacedText } from "./public-response.server";
import { ResponseBlock } from "./response-block";
import { WhatChanged } from "./what-changed";

export interface PublicResponsePageProps {
  response: PublicResponse;
  /** The text that this one corrected; null for the first. */
  replaced: ReplacedText | null;
  versions: PublishedVersion[];
}

/** A published version at its own address: whether it stands, what it changed, what it answers, and every other version. */
export function PublicResponsePage({ response, replaced, versions }: PublicResponsePageProps) {
  const { t, href, locale } = useLanguage();
  const { answer } = response;
  return (
    <div className="narrow public-response">
      <Breadcrumb crumbs={[{ href: href(`/topics/${response.topicSlug}`), label: localized(response, "question", locale) }]} />
      <h1>{t("responses.page-title", { id: answer.responseId })}</h1>
      <StandingNote response={response} />
      {replaced && <WhatChanged response={response} replaced={replaced} />}
      <ResponseBlock answer={answer} id="response" isOwnPage />
      {(response.ideas.length > 0 || response.coversTopic) && (
        <section className="section" aria-labelledby="answers">
          <h2 id="answers">{t("responses.answers")}</h2>
          <ul className="covered">
            {response.coversTopic && (
              <li>
                <a href={href(`/topics/${response.topicSlug}`)}>{t("responses.whole-topic")}</a>
              </li>
            )}
            {response.ideas.map((idea) => (
              <li key={idea.id}>
                <a href={href(`/ideas/${idea.id}`)} lang={idea.language}>
                  <bdi>{idea.title}</bdi>
                </a>{" "}
                <DecisionChip decision={idea.decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {versions.length > 1 && <VersionLinks response={response} versions={versions} />}
    </div>
  );
}

/** A text that does not stand any more says so before anything else. */
function StandingNote({ response }: { response: PublicResponse }) {
  const { t, href, date } = useLanguage();
  const { answer, withdrawnAt, withdrawnFor, isStanding, revisedBy } = response;
  const newest = <a href={href(`/responses/${answer.responseId}`)}>{t("responses.read-newest")}</a>;
  if (withdrawnAt) {
    return (
      <Alert tone="warning" title={t("responses.taken-back", { date: date(withdrawnAt, "time") })}>
        <p dir="auto">{t("responses.reason", { reason: withdrawnFor ?? "" })}</p>
      </Alert>
    );
  }
  if (!isStanding) return <Alert tone="info">{newest}</Alert>;
  if (revisedBy === null) return null;
  return (
    <Alert tone="info">
      <a href={href(`/responses/${revisedBy}`)}>{t("responses.read-revised")}</a>
    </Alert>
  );
}

function VersionLinks({ response: { answer }, versions }: Pick<PublicResponsePageProps, "response" | "versions">) {
  const { t, href } = useLanguage();
  return (
    <section className="section" aria-labelledby="all-versions">
      <h2 id="all-versions">{t("responses.all-versions")}</h2>
      <ul>
        {versions.map((version) => (
          <li key={version.number}>
            <a
              href={href(`/responses/${answer.responseId}/versions/${version.number}`)}
              aria-current={version.number === answer.number ? "page" : undefined}
            >
              {t("responses.version", { number: version.number })}
            </a>
            , <Time date={version.publishedAt} style="time" />
            {version.withdrawnAt && <> · {t("responses.was-withdrawn")}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}
