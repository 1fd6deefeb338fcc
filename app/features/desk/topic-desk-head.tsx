import { localized } from "~/core/localized";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { DueMark } from "./due-mark";
import { OwedCount } from "./owed-count";
import type { DeskTopic } from "./topic-desk.server";

/** The question, what was promised on it, and the answer to all of it at once. */
export function TopicDeskHead({ topic, now }: { topic: DeskTopic; now: Date }) {
  const { t, href, locale } = useLanguage();
  const isOwed = topic.obliged > 0 ? topic.answered < topic.obliged : !topic.hasOwnResponse;
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/desk"), label: t("desk.title") }]} />
      <h1>{localized(topic, "question", locale)}</h1>
      <p className="meta">
        <DueMark respondBy={topic.respondBy} now={now} isOwed={isOwed} />
        <span>{localized(topic, "officeName", locale)}</span>
        <span>
          <OwedCount topic={topic} />
        </span>
        <a href={href(`/topics/${topic.slug}`)}>{t("desk.public-page")}</a>
      </p>
      <p className="prose">{t("desk.promise", { min: topic.promiseMinSupports ?? 0, top: topic.promiseTopIdeas ?? 0 })}</p>
      <div className="actions">
        <ButtonLink tone="outline" icon="landmark" href={href(`/desk/responses/new?topic=${topic.slug}&whole=1`)}>
          {t("desk.answer-whole")}
        </ButtonLink>
      </div>
    </>
  );
}
