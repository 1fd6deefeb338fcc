import { OwnerName } from "~/features/delegations/owner-name";
import type { Team } from "~/features/delegations/team.server";
import type { DeskTopic } from "~/features/desk-topics/topic-desk.server";
import { DecisionChip } from "~/features/responses/decision-chip";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { TopicIdea } from "./topic-desk-lists.server";

interface TopicIdeaTableProps {
  topic: Pick<DeskTopic, "slug" | "officeId" | "owner">;
  ideas: TopicIdea[];
  team: Team;
}

/** The ideas of a topic to choose from; several can be answered together. Stands inside a GET form. */
export function TopicIdeaTable({ topic, ideas, team }: TopicIdeaTableProps) {
  const { t, href, number } = useLanguage();
  const columns: Column<TopicIdea>[] = [
    { header: t("desk.idea"), rowHeader: true, cell: (idea) => <IdeaChoice idea={idea} /> },
    { header: t("desk.supports"), numeric: true, cell: (idea) => number(idea.supportsCount) },
    { header: t("desk.comments"), numeric: true, cell: (idea) => number(idea.commentsCount) },
    {
      header: t("desk.owner"),
      cell: (idea) => (
        <div className="owner">
          <OwnerName owner={idea.owner ?? topic.owner ?? { id: null, name: null }} officeId={topic.officeId} team={team} />
        </div>
      ),
    },
    { header: t("desk.answer"), cell: (idea) => <IdeaAnswer idea={idea} /> },
    {
      header: t("desk.act"),
      cell: (idea) => (
        <a className="button-quiet" href={href(`/desk/responses/new?topic=${topic.slug}&idea=${idea.id}`)}>
          {t(idea.answeredAt ? "desk.answer-again" : "desk.answer-it")}
          <span className="usa-sr-only">: {idea.title}</span>
        </a>
      ),
    },
  ];
  return (
    <div className="topic-ideas">
      <Table caption={t("desk.ideas")} hideCaption columns={columns} rows={ideas} keyOf={(idea) => idea.id} />
    </div>
  );
}

function IdeaChoice({ idea }: { idea: TopicIdea }) {
  const { t, href } = useLanguage();
  const id = `choose-${idea.id}`;
  return (
    <div>
      <div className="usa-checkbox">
        <input className="usa-checkbox__input" type="checkbox" id={id} name="idea" value={idea.id} />
        <label className="usa-checkbox__label" htmlFor={id} lang={idea.language}>
          <bdi>{idea.title}</bdi>
        </label>
      </div>
      <p className="meta hint-under-box">
        {idea.isObliged && <span className="badge badge-staff">{t("desk.obliged")}</span>}
        <a href={href(`/ideas/${idea.id}`)}>{t("desk.read-idea", { id: idea.id })}</a>
      </p>
    </div>
  );
}

function IdeaAnswer({ idea }: { idea: TopicIdea }) {
  const { t, href } = useLanguage();
  return (
    <div className="idea-answer">
      {idea.answerDecision && idea.answeredAt && (
        <>
          <DecisionChip decision={idea.answerDecision} /> <Time date={idea.answeredAt} style="numeric" />
        </>
      )}
      {idea.draft && (
        <a href={href(`/desk/responses/${idea.draft.id}`)}>
          {t("desk.covered-by", { id: idea.draft.id, stage: t(`desk.stage-${idea.draft.stage}`) })}
        </a>
      )}
      {!idea.answerDecision && !idea.draft && <span className="hint">{t("desk.unanswered")}</span>}
    </div>
  );
}
