import { useLanguage } from "~/ui/language";
import { Tombstone } from "~/ui/tombstone";

/** Where a copy of other words stands: it says so, and leads to them. */
export function CollapsedPlace({ kind, originalId }: { kind: "idea" | "comment"; originalId: number }) {
  const { t, href } = useLanguage();
  const path = kind === "idea" ? `/ideas/${originalId}` : `/comments/${originalId}/copies`;
  return (
    <Tombstone>
      {t(`moderation.collapsed-${kind}`)} <a href={href(path)}>{t("moderation.collapsed-original")}</a>{" "}
      <a href={href("/policy")}>{t("moderation.how-we-moderate")}</a>
    </Tombstone>
  );
}
