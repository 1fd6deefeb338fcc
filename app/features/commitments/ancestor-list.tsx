import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { Ancestor } from "./list-ancestors.server";

interface AncestorListProps {
  ancestors: { ideas: Ancestor[]; total: number };
  /** Where the others are. */
  moreHref: string;
}

/** The ideas that a commitment comes from. A hidden one keeps its place and loses its words. */
export function AncestorList({ ancestors: { ideas, total }, moreHref }: AncestorListProps) {
  const { t, href } = useLanguage();
  return (
    <>
      {t("commitments.ideas-shared", { count: total })}
      <ul className="ancestors">
        {ideas.map((idea) => (
          <li key={idea.id}>
            {idea.title === null ? (
              <span className="hint">
                <Icon name="eye-off" /> {t("commitments.idea-hidden", { id: idea.id })}
              </span>
            ) : (
              <a href={href(`/ideas/${idea.id}`)} lang={idea.language} dir="auto">
                {idea.title}
              </a>
            )}
            {idea.combinedIntoId !== null && (
              <span className="hint"> · {t("commitments.idea-combined", { id: idea.combinedIntoId })}</span>
            )}
          </li>
        ))}
        {total > ideas.length && (
          <li>
            <a href={moreHref}>{t("commitments.ideas-more", { count: total - ideas.length })}</a>
          </li>
        )}
      </ul>
    </>
  );
}
