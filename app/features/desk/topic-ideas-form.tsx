import { OwnerSelect } from "~/features/delegations/owner-select";
import type { Team } from "~/features/delegations/team.server";
import type { DeskTopic } from "~/features/desk-topics/topic-desk.server";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { TickAll } from "./tick-all";
import type { TopicIdea } from "./topic-desk-lists.server";
import { TopicIdeaTable } from "./topic-idea-table";

interface TopicIdeasFormProps {
  topic: DeskTopic;
  ideas: TopicIdea[];
  team: Team;
  /** The address of this page, to come back to. */
  back: string;
}

/** The ideas of a topic, and what can be done with the ticked ones: answer them together, in a new response or a draft, or assign them. */
export function TopicIdeasForm({ topic, ideas, team, back }: TopicIdeasFormProps) {
  const { t, href } = useLanguage();
  return (
    <form method="get" action={href("/desk/responses/new")}>
      <input type="hidden" name="topic" value={topic.slug} />
      <TickAll count={ideas.length} />
      <TopicIdeaTable topic={topic} ideas={ideas} team={team} />
      <div className="choose-acts">
        <Button icon="message-square-reply">{t("desk.answer-together")}</Button>
        <details className="choose-more">
          <summary>{t(topic.drafts.length > 0 ? "desk.choose-more-drafts" : "desk.choose-more")}</summary>
          <div className="choose-more-acts">
            {topic.drafts.map(({ id, summary }) => (
              <Button key={id} tone="outline" formAction={href(`/desk/responses/${id}`)} title={summary}>
                {t("desk.add-to-response", { id })}
              </Button>
            ))}
            <div className="choose-owner">
              <OwnerSelect id="choose-owner" officeId={topic.officeId} people={team.people} />
              <Button
                tone="outline"
                name="subject"
                value="idea"
                formMethod="post"
                formAction={href(`/desk/assign?back=${encodeURIComponent(back)}`)}
              >
                {t("desk.assign-chosen")}
              </Button>
            </div>
          </div>
        </details>
      </div>
    </form>
  );
}
