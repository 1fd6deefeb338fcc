import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { Tombstone } from "~/ui/tombstone";
import type { FilterName } from "./filter";

interface HeldNoticeProps {
  what: "idea" | "comment";
  filters: FilterName[];
  /** Hours of work within which a moderator looks. */
  hours: number;
}

/** What the author of something held reads above it: that it waits, why, for how long, and that nothing is decided. */
export function HeldNotice({ what, filters, hours }: HeldNoticeProps) {
  const { t, href } = useLanguage();
  return (
    <Alert tone="info" title={t(`filters.held-${what}`)}>
      {filters.length > 0 && (
        <ul>
          {filters.map((filter) => (
            <li key={filter}>{t(`filters.because-${filter}`)}</li>
          ))}
        </ul>
      )}
      <p>
        {t("filters.held-hours", { count: hours })} {t("filters.held-seen-by-you")}
      </p>
      <p>
        {t("filters.no-decision")} <a href={href("/policy/filters")}>{t("filters.how-filters-work")}</a>
      </p>
    </Alert>
  );
}

/** The place of a held comment for everybody else, where replies stand below it. */
export function HeldPlace() {
  const { t } = useLanguage();
  return <Tombstone>{t("filters.held-place")}</Tombstone>;
}
