import { useLanguage } from "~/ui/language";
import { deskPath } from "./owed-filters";

export const deskTabs = ["owed", "questions", "answered"] as const;
export type DeskTab = (typeof deskTabs)[number];

/** Everything owed by its date, the questions that owe something, and those that are answered. */
export function DeskTabs({ tab, office }: { tab: DeskTab; office: string | null }) {
  const { t, href } = useLanguage();
  return (
    <nav className="tabs" aria-label={t("desk.title")}>
      <ul>
        {deskTabs.map((each) => (
          <li key={each}>
            <a href={href(deskPath(each, office))} aria-current={each === tab ? "page" : undefined}>
              {t(`desk.tab-${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
