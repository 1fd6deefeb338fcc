import { usePersonName } from "~/features/people/person-name";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { OtherWriter } from "./autosave";
import type { AutosaveState } from "./use-autosave";

interface AutosaveStatusProps {
  state: AutosaveState;
  /** Who else was at it when the page was made. */
  others: OtherWriter[];
  now: Date;
}

/** Where what is typed stands, and who else types. */
export function AutosaveStatus({ state, others, now }: AutosaveStatusProps) {
  const { t, date } = useLanguage();
  const at = state.savedAt ?? now;
  return (
    <div className="autosave" aria-live="polite">
      {state.kept === "server" && <p className="meta">{t("composer.kept-at", { time: date(at, "clock") })}</p>}
      {state.kept === "browser" && <p className="meta">{t("composer.kept-here", { time: date(at, "clock") })}</p>}
      {state.kept === "waits" && <p className="meta">{t("composer.kept-waits")}</p>}
      {state.kept === "failed" && <p className="meta">{state.problem ?? t("composer.not-kept")}</p>}
      {(state.others ?? others).map((other) => (
        <OtherAtIt key={other.id} other={other} now={at} />
      ))}
    </div>
  );
}

function OtherAtIt({ other, now }: { other: OtherWriter; now: Date }) {
  const { t } = useLanguage();
  const name = usePersonName(other);
  const minutes = Math.round((now.getTime() - other.typedAt.getTime()) / 60_000);
  return (
    <p className="other-at-it">
      <Icon name="pencil-line" />
      {minutes < 1 ? t("composer.other-just-now", { name }) : t("composer.other-at-it", { name, count: minutes })}
    </p>
  );
}
