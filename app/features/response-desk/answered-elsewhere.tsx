import type { ComposedIdea } from "~/features/composer/composed";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

type Idea = Pick<ComposedIdea, "id" | "answeredAt" | "underWay">;

/** Warns whoever writes, approves or publishes that somebody answered one of the ideas already, or is about to. */
export function AnsweredElsewhere({ ideas }: { ideas: Idea[] }) {
  const { t, href, date } = useLanguage();
  const found = ideas.filter((idea) => idea.answeredAt || idea.underWay);
  if (found.length === 0) return null;
  return (
    <Alert tone="warning" title={t("desk.elsewhere-title")}>
      <ul>
        {found.map(({ id, answeredAt, underWay }) => (
          <li key={id}>
            {answeredAt && (
              <>
                {t("desk.answered-already", { id, date: date(answeredAt) })}{" "}
                <a href={href(`/ideas/${id}#response`)}>{t("desk.read-answer", { id })}</a>{" "}
              </>
            )}
            {underWay && (
              <>
                {t("desk.under-way-already", { id })}{" "}
                <a href={href(`/desk/responses/${underWay.id}`)}>
                  {t("desk.covered-by", { id: underWay.id, stage: t(`desk.stage-${underWay.stage}`) })}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
