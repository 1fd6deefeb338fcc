import type { RefObject } from "react";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";

const helped = [
  ["J", "next"],
  ["K", "previous"],
  ["A", "keep"],
  ["H", "hide"],
  ["E", "opinion"],
  ["M", "move"],
  ["U", "undo"],
  ["?", "help"],
] as const;

interface KeyHelpProps {
  dialog: RefObject<HTMLDialogElement>;
  /** With scripts it opens above the page; without, it opens in its place. */
  isDialog: boolean;
  hasKeys: boolean;
  back: string;
}

/** What each key does, and where keys are turned on and off. */
export function KeyHelp({ dialog, isDialog, hasKeys, back }: KeyHelpProps) {
  const { t } = useLanguage();
  const text = <KeyTable hasKeys={hasKeys} back={back} />;
  if (!isDialog)
    return (
      <Details summary={t("cases.key-help")} id="key-help">
        {text}
      </Details>
    );
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title">
      <h2 id="key-help-title">{t("cases.key-help")}</h2>
      {text}
      <form method="dialog">
        <Button tone="outline">{t("cases.close")}</Button>
      </form>
    </dialog>
  );
}

function KeyTable({ hasKeys, back }: { hasKeys: boolean; back: string }) {
  const { t, href } = useLanguage();
  return (
    <>
      <p>{t("cases.keys-lede")}</p>
      <dl className="key-list">
        {helped.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`cases.help-${name}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="post" action={href("/moderation/keys")}>
        <p>{t(hasKeys ? "cases.keys-are-on" : "cases.keys-are-off")}</p>
        <input type="hidden" name="back" value={back} />
        <Button tone="outline" name="keys" value={hasKeys ? "off" : "on"}>
          {t(hasKeys ? "cases.keys-turn-off" : "cases.keys-turn-on")}
        </Button>
      </form>
    </>
  );
}
