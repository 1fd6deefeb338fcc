import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import type { WaitingAct } from "./keep-waiting-act.server";

const kinds = [
  { kind: "support", path: /^\/ideas\/\d+\/support$/ },
  { kind: "comment", path: /^\/ideas\/\d+\/comments$/ },
  { kind: "idea", path: /^\/topics\/[^/]+\/ideas\/new$/ },
  { kind: "helpful", path: /^\/comments\/\d+\/helpful$/ },
  { kind: "report", path: /^\/(ideas|comments)\/\d+\/report$/ },
] as const;

/** What somebody began before signing in: shown again, and done with one tap. Signing in alone does nothing in their name. */
export function Waiting({ act }: { act: WaitingAct }) {
  const { t, href } = useLanguage();
  const kind = kinds.find(({ path }) => path.test(act.path))?.kind ?? "other";
  const { title, body, sentence } = act.fields;
  return (
    <div className="narrow">
      <div className="form-card">
        <h1>{t("people.signed-in-title")}</h1>
        <p>{t(`people.waiting-${kind}`)}</p>
        {(title || body || sentence) && (
          <blockquote className="prose" dir="auto">
            {title && <p>{title}</p>}
            {body && <PlainText text={body} />}
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
