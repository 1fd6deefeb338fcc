import { useLanguage } from "~/ui/language";
import type { Case } from "./read-case.server";

/** The ways to decide on several things at once: of one author, or with one link. How many the author has is not said: it would weigh on the judgment. */
export function MoreTogether({ opened: { content, hasMoreOfAuthor, sharedLinks, refusal } }: { opened: Case }) {
  const { t, href } = useLanguage();
  if (!content.openCase || refusal || (!hasMoreOfAuthor && sharedLinks.length === 0)) return null;
  const path = `/moderation/bulk?case=${content.openCase.id}`;
  return (
    <ul className="more-together">
      {hasMoreOfAuthor && (
        <li>
          <a href={href(`${path}&by=author`)}>{t("cases.more-of-author")}</a>
        </li>
      )}
      {sharedLinks.map(({ link, count }) => (
        <li key={link}>
          <a href={href(`${path}&by=link&link=${encodeURIComponent(link)}`)}>{t("cases.more-with-link", { count, link })}</a>
        </li>
      ))}
    </ul>
  );
}
