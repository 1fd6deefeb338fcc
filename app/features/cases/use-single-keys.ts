import { useEffect } from "react";

/** Single keys do what the elements with `data-key` do: never while somebody types, with a modifier, or above an open dialog (WCAG 2.1.4). */
export function useSingleKeys(areOn: boolean): void {
  useEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
        return;
      if (document.querySelector("dialog[open]")) return;
      const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
      if (!target) return;
      event.preventDefault();
      const place = target.getAttribute("href");
      if (place?.startsWith("#")) focusOn(place.slice(1));
      else target.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [areOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select") !== null);
}

/** To the first field that has to be filled in, else to the button: what can be left empty is skipped. */
function focusOn(id: string): void {
  const place = document.getElementById(id);
  for (let details = place?.closest("details"); details; details = details.parentElement?.closest("details")) details.open = true;
  const field = id === "keep" ? null : place?.querySelector<HTMLElement>("select, textarea, input:not([type=hidden])");
  (field ?? place?.querySelector<HTMLElement>("button:not([type=button])"))?.focus();
}
