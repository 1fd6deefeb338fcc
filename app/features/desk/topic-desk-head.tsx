import { localized } from "~/core/localized";
import { OwnerName } from "~/features/delegations/owner-name";
import type { Team } from "~/features/delegations/team.server";
import { CoverageLine } from "~/features/desk-topics/coverage-line";
import type { DeskTopic } from "~/features/desk-topics/topic-desk.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { DueMark } from "./due-mark";
import { OwedCount } from "./owed-count";
import { OwnerForm } from "./owner-form";

interface TopicDeskHeadProps {
  topic: DeskTopic;
  team: Team;
  /** The address of this page, to come back to. */
  back: string;
  now: Date;
}

/** The question, what was promised on it and how far it is covered, who looks after it, and the answer to all of it at once. */
export function TopicDeskHead({ topic, team, back, now }: TopicDeskHeadProps) {
  const { t, href, locale } = useLanguage();
  const isOwed = topic.obliged > 0 ? topic.answered < topic.obliged : !topic.hasOwnResponse;
  const { owner, officeId } = topic;
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/desk"), label: t("desk.title") }]} />
      <h1>{localized(topic, "question", locale)}</h1>
      <p className="meta">
        <DueMark due={topic.due} now={now} isOwed={isOwed} />
        <span>{localized(topic, "officeName", locale)}</span>
        {topic.obliged === 0 && (
          <span>
            <OwedCount topic={topic} />
          </span>
        )}
        <a href={href(`/topics/${topic.slug}`)}>{t("desk.public-page")}</a>
        <a href={href(`/desk/topics/${topic.slug}/promise`)}>{t("desk.the-promise")}</a>
      </p>
      <p className="prose">{t("desk.promise", { min: topic.promiseMinSupports ?? 0, top: topic.promiseTopIdeas ?? 0 })}</p>
      <CoverageLine topic={topic} />
      <div className="owner topic-owner">
        <b>{t("desk.owner")}:</b> <OwnerName owner={owner ?? { id: null, name: null }} officeId={officeId} team={team} />
        <OwnerForm
          subject="topic"
          id={topic.id}
          officeId={officeId}
          ownerId={owner?.id ?? null}
          people={team.people}
          back={back}
        />
      </div>
      <div className="actions">
        <ButtonLink tone="outline" icon="landmark" href={href(`/desk/responses/new?topic=${topic.slug}&whole=1`)}>
          {t("desk.answer-whole")}
        </ButtonLink>
      </div>
    </>
  );
}
