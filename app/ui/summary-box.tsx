import { type ReactNode, useId } from "react";

interface SummaryBoxProps {
  title: ReactNode;
  children: ReactNode;
}

/** The few facts a reader needs first, as a named region. */
export function SummaryBox({ title, children }: SummaryBoxProps) {
  const id = useId();
  return (
    <section className="summary-box" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
