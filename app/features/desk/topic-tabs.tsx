import { useLanguage } from "~/ui/language";
import { type IdeaView, ideaViews } from "./topic-view";

/** What is owed, all ideas, or the answered ones. */
export function TopicTabs({ slug, view }: { slug: string; view: IdeaView }) {
  const { t, href } = useLanguage();
  return (
    <nav className="tabs" aria-label={t("desk.ideas")}>
      <ul>
        {ideaViews.map((each) => (
          <li key={each}>
            <a href={href(`/desk/topics/${slug}?show=${each}#ideas`)} aria-current={each === view ? "page" : undefined}>
              {t(`desk.view-${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
