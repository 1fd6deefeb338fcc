import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";
import { ReasonForm } from "./reason-form";
import type { StageActsProps } from "./stage-acts";

interface PublicActsProps extends Pick<StageActsProps, "action" | "standing" | "refusals" | "resultOf"> {
  response: Pick<StageActsProps["response"], "version" | "stage"> & { id: number };
  now: Date;
}

/** What can still be done about a text that is public: take it back while its mails wait, or correct it. */
export function PublicActs({ action, response, standing, refusals, now, resultOf }: PublicActsProps) {
  const { t, href, date } = useLanguage();
  const { publishedAt, undoUntil } = standing;
  const minutes = undoUntil ? Math.ceil((undoUntil.getTime() - now.getTime()) / 60_000) : 0;
  const isPublished = response.stage === "published";
  return (
    <Card tone={isPublished ? "marked" : "sand"} title={t(isPublished ? "desk.public-title" : "desk.correction-title")}>
      {publishedAt && (
        <p className="meta">
          {t("desk.published-by", { name: standing.publishedBy ?? t("desk.somebody"), date: date(publishedAt, "time") })}
        </p>
      )}
      {!isPublished && <p>{t("desk.correction-under-way")}</p>}
      <p>
        <a href={href(`/responses/${response.id}`)}>{t("desk.read-public")}</a>
      </p>
      {!refusals.correct && (
        <form method="post" action={action} className="stage-act">
          <input type="hidden" name="version" value={response.version} />
          <Button name="intent" value="correct" icon="pencil-line">
            {t("desk.correct")}
          </Button>
          <span className="hint">{t("desk.correct-note")}</span>
        </form>
      )}
      {!refusals.takeBack && undoUntil && minutes > 0 && (
        <>
          <p className="send-back">
            <b>{t("desk.minutes-left", { count: minutes })}</b> {t("desk.take-back-note", { date: date(undoUntil, "time") })}
          </p>
          <ReasonForm
            action={action}
            version={response.version}
            intent="take-back"
            icon="undo-2"
            act={t("desk.take-back")}
            label={t("desk.field-take-back-reason")}
            hint={t("desk.field-take-back-reason-hint")}
            lastResult={resultOf("take-back")}
          />
        </>
      )}
    </Card>
  );
}
