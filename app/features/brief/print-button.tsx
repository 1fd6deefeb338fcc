import { Button } from "~/ui/button";
import { useIsHydrated } from "~/ui/use-is-hydrated";

/** Prints the page; without scripts the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  if (!useIsHydrated()) return null;
  return (
    <Button type="button" tone="outline" icon="printer" className="no-print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
