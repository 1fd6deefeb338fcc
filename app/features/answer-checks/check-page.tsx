import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { localized } from "~/core/localized";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { CheckFields } from "./check-fields";
import type { Check, CheckedIdea } from "./find-check.server";

interface CheckPageProps {
  check: Check;
  /** Where the form goes: this page itself. */
  action: string;
  lastResult?: SubmissionResult<string[]>;
  /** The answer as it stands. */
  children: ReactNode;
}

/** "Did this answer you?": what was asked, the answer, and one form; or what this person said before. Opening it changes nothing. */
export function CheckPage({ check, action, lastResult, children }: CheckPageProps) {
  const { t, href, locale, date } = useLanguage();
  const question = localized(check, "question", locale);
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(`/topics/${check.topicSlug}`), label: question }]} />
      <h1>{t("checks.title")}</h1>
      {check.says && check.saidAt && (
        <Alert tone="success" announce>
          <p>{t(`checks.told-${check.says}`, { date: date(check.saidAt) })}</p>
        </Alert>
      )}
      {!check.isPublic && (
        <Alert tone="info">
          <p>{t("checks.taken-back")}</p>
        </Alert>
      )}
      {check.isPublic && !check.says && <p className="lede">{t("checks.lede")}</p>}
      <Asked check={check} />
      {check.isPublic && children}
      {check.isPublic && !check.says && <CheckFields action={action} lastResult={lastResult} />}
      <p className="check-foot">
        <a href={href(`/topics/${check.topicSlug}`)}>{t("checks.see-topic")}</a>
      </p>
    </div>
  );
}

/** The ideas that the response answers, or the question when it answers the topic as a whole. */
function Asked({ check }: { check: Check }) {
  const { t, locale } = useLanguage();
  const more = check.ideasCount - check.ideas.length;
  if (check.ideasCount === 0)
    return (
      <>
        <h2 className="asked-title">{t("checks.question")}</h2>
        <p>{localized(check, "question", locale)}</p>
      </>
    );
  return (
    <>
      <h2 className="asked-title">{t("checks.ideas", { count: check.ideasCount })}</h2>
      <ul>
        {check.ideas.map((idea) => (
          <IdeaLine key={idea.id} idea={idea} />
        ))}
        {more > 0 && <li>{t("checks.more-ideas", { count: more })}</li>}
      </ul>
    </>
  );
}

function IdeaLine({ idea }: { idea: CheckedIdea }) {
  const { t, href } = useLanguage();
  return (
    <li>
      <a href={href(`/ideas/${idea.id}`)}>
        {idea.isHidden ? t("checks.hidden-idea") : <bdi lang={idea.language}>{idea.title}</bdi>}
      </a>
    </li>
  );
}
