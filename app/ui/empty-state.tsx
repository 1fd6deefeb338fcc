import type { ReactNode } from "react";

interface EmptyStateProps {
  /** One sentence: what is not here yet. */
  children: ReactNode;
  /** One act that changes that. */
  act?: ReactNode;
}

export function EmptyState({ children, act }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {act}
    </div>
  );
}
