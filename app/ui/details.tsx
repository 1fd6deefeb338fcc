import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  children: ReactNode;
}

/** Text that opens on demand, natively. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="details" open={open} id={id}>
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
