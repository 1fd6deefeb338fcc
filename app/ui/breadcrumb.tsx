import type { ReactNode } from "react";
import { useLanguage } from "./language";

export interface Crumb {
  href: string;
  label: ReactNode;
}

/** The way here; `children` is what follows it on the line, such as "open until December 15". */
export function Breadcrumb({ crumbs, children }: { crumbs: Crumb[]; children?: ReactNode }) {
  const { t } = useLanguage();
  return (
    <nav className="crumbs" aria-label={t("common.breadcrumb")}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ol>
    </nav>
  );
}
