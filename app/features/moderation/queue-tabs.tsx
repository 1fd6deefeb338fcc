import { useLanguage } from "~/ui/language";
import { type QueueView, queueViews } from "./queue";

/** The moderators' three lists; the number is what waits for a decision. */
export function QueueTabs({ view, reported }: { view: QueueView; reported: number }) {
  const { t, href, number } = useLanguage();
  return (
    <nav className="tabs" aria-label={t("moderation.views")}>
      <ul>
        {queueViews.map((each) => (
          <li key={each}>
            <a
              href={href(each === "newest" ? "/moderation" : `/moderation?show=${each}`)}
              aria-current={each === view ? "page" : undefined}
            >
              {t(`moderation.view-${each}`)} {each === "reports" && reported > 0 && <b>{number(reported)}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
