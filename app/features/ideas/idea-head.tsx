import { localized } from "~/core/localized";
import { CopiesLine } from "~/features/moderation/copies-line";
import { CoveredNote } from "~/features/moderation/cover-note";
import { PersonName } from "~/features/people/person-name";
import { SupportButton, SupportCount } from "~/features/supports/support-button";
import { SetAsideNote } from "~/features/voids/set-aside-note";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { Idea } from "./queries.server";
import { StatusChip } from "./status-chip";

export function IdeaCrumbs({ idea, now }: { idea: Idea; now: Date }) {
  const { t, href, locale, date } = useLanguage();
  const isOpen = idea.topicClosesAt !== null && now < idea.topicClosesAt;
  return (
    <Breadcrumb
      crumbs={[
        { href: href("/topics"), label: t("common.nav-topics") },
        { href: href(`/topics/${idea.topicSlug}`), label: localized(idea, "topicQuestion", locale) },
      ]}
    >
      {idea.topicClosesAt && t(isOpen ? "topics.open-until" : "topics.closed-on", { date: date(idea.topicClosesAt) })}
    </Breadcrumb>
  );
}

export function IdeaHead({ idea }: { idea: Idea }) {
  const { t, href } = useLanguage();
  return (
    <header className="idea-head">
      <StatusChip status={idea.status} />
      <h1 lang={idea.language} dir="auto">
        {idea.title}
      </h1>
      <p className="meta">
        <span>
          {t("ideas.by")} <PersonName id={idea.authorId} name={idea.authorName} />
        </span>
        <Time date={idea.createdAt} />
        {idea.place ? <bdi>{idea.place}</bdi> : null}
        {idea.neighborhood && <span>{idea.neighborhood}</span>}
        {idea.channel !== "web" && <span>{t(`ideas.channel-${idea.channel}`)}</span>}
        <a href="#comments">{t("ideas.comments-count", { count: idea.commentsCount })}</a>
        {idea.editedAt && <a href={href(`/ideas/${idea.id}/versions`)}>{t("ideas.edited")}</a>}
      </p>
    </header>
  );
}

interface IdeaSupportProps {
  idea: Idea;
  maySupport: boolean;
  countsHidden: boolean;
  /** Why this reader cannot support, in words; null when they can. */
  whyNot: string | null;
}

export function IdeaSupport({ idea, maySupport, countsHidden, whyNot }: IdeaSupportProps) {
  const { t } = useLanguage();
  const supports = countsHidden ? null : idea.supportsCount;
  return (
    <div className="support-rail">
      {maySupport && idea.status !== "combined" && idea.collapsedIntoId === null ? (
        <SupportButton ideaId={idea.id} title={idea.title} supports={supports} isSupported={idea.isSupported} />
      ) : (
        <SupportCount supports={supports} />
      )}
      <p className="support-note" id={`supported-${idea.id}`} hidden={!idea.isSupported}>
        {t("ideas.you-support")}
      </p>
      {!countsHidden && <SetAsideNote count={idea.voidedCount} voids={idea.voids ?? []} />}
      {whyNot && <p className="support-note">{whyNot}</p>}
    </div>
  );
}

/** A combined idea lives on in another one: that one takes the support, and the answer. */
export function IdeaCombined({ idea, maySupport }: { idea: Idea; maySupport: boolean }) {
  const { t } = useLanguage();
  if (idea.combinedIntoId === null) return null;
  return (
    <div className="combined">
      <Alert>
        <p>
          {t("ideas.combined-with")} <CombinedLink idea={idea} />. {maySupport && t("ideas.support-that-one")}
        </p>
      </Alert>
    </div>
  );
}

/** The idea that a combined one is part of. */
export function CombinedLink({ idea }: { idea: Idea }) {
  const { t, href } = useLanguage();
  return (
    <a href={href(`/ideas/${idea.combinedIntoId}`)}>
      <bdi>{idea.combinedIntoTitle ?? t("ideas.hidden-title")}</bdi>
    </a>
  );
}

/** The text, with what a moderator did to it short of hiding it. */
export function IdeaText({ idea, isAuthor = false }: { idea: Idea; isAuthor?: boolean }) {
  const { t, locale } = useLanguage();
  return (
    <>
      <div className="prose" lang={idea.language} dir="auto">
        <Markdown text={idea.body} />
      </div>
      {idea.language !== locale && <p className="hint">{t(`ideas.written-in-${idea.language}`)}</p>}
      {idea.cover && <CoveredNote cover={idea.cover} isOwn={isAuthor} />}
      <CopiesLine kind="idea" id={idea.id} count={idea.copiesCount} />
    </>
  );
}
