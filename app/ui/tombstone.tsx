import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What stands where something was: it says who took it away and why. */
export function Tombstone({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="tombstone" id={id}>
      <Icon name="eye-off" />
      <p>{children}</p>
    </div>
  );
}
