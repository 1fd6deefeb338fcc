import { useRef } from "react";
import { useLanguage } from "~/ui/language";
import { useIsHydrated } from "~/ui/use-is-hydrated";
import { KeyHelp } from "./key-help";
import type { KeyTargets } from "./key-targets";
import { useSingleKeys } from "./use-single-keys";

const keys = { next: "j", previous: "k", keep: "a", hide: "h", opinion: "e", move: "m" } as const satisfies Record<
  keyof KeyTargets,
  string
>;

interface KeyBarProps {
  hasKeys: boolean;
  targets: KeyTargets;
  back: string;
}

/** Everything that a key does, as links; the key stands on each while keys are on. */
export function KeyBar({ hasKeys, targets, back }: KeyBarProps) {
  const { t, href } = useLanguage();
  const help = useRef<HTMLDialogElement>(null);
  const isHydrated = useIsHydrated();
  useSingleKeys(hasKeys);
  return (
    <>
      <nav className="key-bar" aria-label={t("cases.keys")}>
        {(Object.keys(keys) as (keyof KeyTargets)[]).map((name) => {
          const to = targets[name];
          return (
            to && (
              <a
                key={name}
                className="button-quiet"
                href={to.startsWith("#") ? to : href(to)}
                data-key={keys[name]}
                aria-keyshortcuts={hasKeys ? keys[name] : undefined}
              >
                {t(`cases.key-${name}`)} {hasKeys && <kbd>{keys[name].toUpperCase()}</kbd>}
              </a>
            )
          );
        })}
        {isHydrated ? (
          <button
            type="button"
            className="button-quiet"
            data-key="?"
            aria-keyshortcuts={hasKeys ? "?" : undefined}
            onClick={() => help.current?.showModal()}
          >
            {t("cases.key-help")} {hasKeys && <kbd>?</kbd>}
          </button>
        ) : (
          <a className="button-quiet" href="#key-help">
            {t("cases.key-help")}
          </a>
        )}
      </nav>
      <KeyHelp dialog={help} isDialog={isHydrated} hasKeys={hasKeys} back={back} />
    </>
  );
}
