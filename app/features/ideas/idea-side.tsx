import { Card } from "~/ui/card";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { Idea } from "./queries.server";

interface IdeaSideProps {
  idea: Idea;
  isAuthor: boolean;
  isModerator: boolean;
  mayEdit: boolean;
  mayAddPhoto: boolean;
  now: Date;
}

export function IdeaSide({ idea, isAuthor, isModerator, mayEdit, mayAddPhoto, now }: IdeaSideProps) {
  const { t, href, date } = useLanguage();
  const isOpen = idea.topicClosesAt !== null && now < idea.topicClosesAt;
  return (
    <aside className="idea-side" aria-label={t("ideas.beside")}>
      <Card tone="sand" title={t("topics.how-support-works")}>
        <p>
          {t("topics.support-explained")}{" "}
          {isOpen && idea.topicClosesAt && t("ideas.mind-until", { date: date(idea.topicClosesAt) })}{" "}
          <a href={href("/supports")}>{t("voids.how-counted")}</a>
        </p>
      </Card>
      <Card tone="sand" title={t("ideas.this-idea")}>
        <ul className="rows">
          <li>
            <Icon name="file-text" /> <span>{t("ideas.number", { id: idea.id })}</span>
          </li>
          <li>
            <a href={href(`/ideas/${idea.id}/versions`)}>{t("ideas.versions")}</a>
          </li>
          {mayEdit && (
            <li>
              <a href={href(`/ideas/${idea.id}/edit`)}>{t("ideas.edit")}</a>
            </li>
          )}
          {mayAddPhoto && (
            <li>
              <a href={href(`/ideas/${idea.id}/photos`)}>{t("photos.add-link")}</a>
            </li>
          )}
          {!isAuthor && (
            <li>
              <a href={href(`/ideas/${idea.id}/report`)}>{t("ideas.report")}</a>
            </li>
          )}
          {isModerator && (
            <li>
              <a href={href(`/moderation/ideas/${idea.id}`)}>{t("ideas.moderate")}</a>
            </li>
          )}
        </ul>
      </Card>
    </aside>
  );
}
