import type { ReactNode } from "react";
import { Icon } from "./icon";
import { useLanguage } from "./language";

interface PaginationProps {
  /** What is paged, for the name of the landmark: "Ideas". */
  label: string;
  /** Back to the first page; absent on it. */
  firstHref?: string | null;
  /** The page after this one; absent on the last. */
  nextHref?: string | null;
  /** "Next 30 ideas"; "Next" unless told. */
  nextLabel?: ReactNode;
  firstLabel?: ReactNode;
}

/** Pages of a keyset: onward and back to the start, since there are no page numbers to count. */
export function Pagination({ label, firstHref, nextHref, nextLabel, firstLabel }: PaginationProps) {
  const { t } = useLanguage();
  if (!firstHref && !nextHref) return null;
  return (
    <nav className="pages" aria-label={t("common.pages", { label })}>
      {firstHref && (
        <a className="usa-button usa-button--outline" href={firstHref}>
          <Icon name="arrow-left" />
          {firstLabel ?? t("common.first-page")}
        </a>
      )}
      {nextHref && (
        <a className="usa-button usa-button--outline pages-next" href={nextHref} rel="next">
          {nextLabel ?? t("common.next-page")}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
