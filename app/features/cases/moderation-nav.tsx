import { useLanguage } from "~/ui/language";

const pages = {
  queue: "/moderation",
  appeals: "/moderation/appeals",
  reviews: "/moderation/reviews",
  limits: "/moderation/limits",
  supports: "/moderation/supports",
  ledger: "/moderation/ledger",
} as const;

export type ModerationPlace = keyof typeof pages;

/** The ways between the moderators' pages; `current` is the one that is open. */
export function ModerationNav({ current }: { current?: ModerationPlace }) {
  const { t, href } = useLanguage();
  return (
    <nav className="tabs" aria-label={t("cases.places")}>
      <ul>
        {(Object.keys(pages) as ModerationPlace[]).map((place) => (
          <li key={place}>
            <a href={href(pages[place])} aria-current={place === current ? "page" : undefined}>
              {t(`cases.place-${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
