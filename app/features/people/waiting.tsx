import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Markdown, PlainText } from "~/ui/markdown";
import type { WaitingAct } from "./keep-waiting-act.server";
import { waitingKindOf } from "./waiting-kind";

/** What somebody began before signing in: shown again, and done with one tap. Signing in alone does nothing in their name. */
export function Waiting({ act }: { act: WaitingAct }) {
  const { t, href } = useLanguage();
  const kind = waitingKindOf(act.path);
  const { title, body, sentence } = act.fields;
  return (
    <div className="narrow narrow-center">
      <div className="form-card">
        <h1>{t("people.signed-in-title")}</h1>
        <p>{t(`people.waiting-${kind}`)}</p>
        {(title || body || sentence) && (
          <blockquote className="prose" dir="auto">
            {title && (
              <p>
                <b>{title}</b>
              </p>
            )}
            {body && (kind === "idea" ? <Markdown text={body} /> : <PlainText text={body} />)}
            {sentence && <PlainText text={sentence} />}
          </blockquote>
        )}
        <form method="post" action={href(act.path)}>
          {Object.entries(act.fields).map(
            ([name, value]) => name !== "step" && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <Button>{t(`people.waiting-do-${kind}`)}</Button>
        </form>
        <form method="post" action={href("/sign-in/waiting")}>
          <input type="hidden" name="intent" value="forget" />
          <Button tone="quiet">{t("people.waiting-forget")}</Button>
        </form>
      </div>
    </div>
  );
}
