import type { ReactNode } from "react";

interface CardProps {
  /** `white` on paper; `sand` for side notes; `marked` with the colored edge. */
  tone?: "white" | "sand" | "marked";
  title?: ReactNode;
  /** Level of the title; 2 unless told. */
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
}

export function Card({ tone = "white", title, level = 2, id, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={tone === "white" ? "card" : `card card-${tone}`} id={id}>
      {title && <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
