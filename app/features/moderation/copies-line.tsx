import { useLanguage } from "~/ui/language";

/** Where the same words were posted more often than once: how often, and who and when. */
export function CopiesLine({ kind, id, count }: { kind: "idea" | "comment"; id: number; count: number }) {
  const { t, href } = useLanguage();
  if (count === 0) return null;
  return (
    <p className="hint">
      <a href={href(`/${kind}s/${id}/copies`)}>{t("moderation.copies", { count })}</a>
    </p>
  );
}
