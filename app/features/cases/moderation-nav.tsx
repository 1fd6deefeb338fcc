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

/** What the second person of a limit or a void may open who is no moderator. */
const forSecondPeople: ModerationPlace[] = ["limits", "supports", "ledger"];

/** The ways between the moderators' pages; `current` is the one that is open. `isModerator`: false for administrators without that role. */
export function ModerationNav({ current, isModerator = true }: { current?: ModerationPlace; isModerator?: boolean }) {
  const { t, href } = useLanguage();
  const places = (Object.keys(pages) as ModerationPlace[]).filter((place) => isModerator || forSecondPeople.includes(place));
  return (
    <nav className="tabs" aria-label={t("cases.places")}>
      <ul>
        {places.map((place) => (
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
