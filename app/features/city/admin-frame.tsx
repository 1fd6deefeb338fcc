import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

const pages = [
  { name: "front", path: "/admin" },
  { name: "topics", path: "/admin/topics" },
  { name: "offices", path: "/admin/offices" },
  { name: "people", path: "/admin/people" },
  { name: "policy", path: "/admin/policy" },
  { name: "templates", path: "/admin/templates" },
  { name: "filters", path: "/admin/filters" },
  { name: "calendar", path: "/admin/calendar" },
  { name: "settings", path: "/admin/settings" },
] as const;

interface AdminFrameProps {
  /** Which part of the administration this page belongs to. */
  part: (typeof pages)[number]["name"];
  title: ReactNode;
  /** The list this page belongs to. */
  crumb?: Crumb;
  /** At the end of the title's line: the one act of the page. */
  act?: ReactNode;
  children: ReactNode;
}

/** The frame of the administration: its parts at the side, the page beside them. */
export function AdminFrame({ part, title, crumb, act, children }: AdminFrameProps) {
  const { t, href } = useLanguage();
  return (
    <div className="admin">
      <nav className="side-nav" aria-label={t("admin.menu")}>
        <ul>
          {pages.map(({ name, path }) => (
            <li key={name}>
              <a href={href(path)} aria-current={name === part ? "true" : undefined}>
                {t(`admin.part-${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {crumb && <Breadcrumb crumbs={[crumb]} />}
        <div className="section-head">
          <h1>{title}</h1>
          {act}
        </div>
        {children}
      </div>
    </div>
  );
}
