import { useLanguage } from "~/ui/language";
import { useIsHydrated } from "~/ui/use-is-hydrated";

/** Ticks every idea of the form it stands in, or none. Without scripts each is ticked by hand. */
export function TickAll({ count }: { count: number }) {
  const { t } = useLanguage();
  const isHydrated = useIsHydrated();
  if (!isHydrated || count < 2) return null;
  return (
    <div className="usa-checkbox tick-all">
      <input
        className="usa-checkbox__input"
        type="checkbox"
        id="tick-all"
        onChange={({ currentTarget }) => currentTarget.form && tick(currentTarget.form, currentTarget.checked)}
      />
      <label className="usa-checkbox__label" htmlFor="tick-all">
        {t("desk.tick-all", { count })}
      </label>
    </div>
  );
}

function tick(form: HTMLFormElement, isTicked: boolean): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="idea"]')) box.checked = isTicked;
}
