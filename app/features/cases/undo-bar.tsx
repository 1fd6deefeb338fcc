import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { OwnLast } from "./read-case-facts.server";

/** The moderator's last decision, for two minutes, with the way to take it back. */
export function UndoBar({ last, hasKeys, back }: { last: OwnLast | null; hasKeys: boolean; back: string }) {
  const { t, href } = useLanguage();
  if (!last) return null;
  const what = `${t(`cases.kind-${last.kind}`)} ${last.id}`;
  return (
    <form method="post" action={href("/moderation/undo")} className="undo-bar">
      <p>
        {t("cases.undo-last", { what, act: t(`cases.act-${last.act}`) })} {t("cases.undo-for")}
      </p>
      <input type="hidden" name="decision" value={last.decisionId} />
      <input type="hidden" name="back" value={back} />
      <Button tone="outline" name="which" value="one" data-key="u" aria-keyshortcuts={hasKeys ? "u" : undefined}>
        {t("cases.undo")} {hasKeys && <kbd>U</kbd>}
      </Button>
      {last.count > 1 && (
        <Button tone="outline" name="which" value="batch">
          {t("cases.undo-all", { count: last.count })}
        </Button>
      )}
    </form>
  );
}
