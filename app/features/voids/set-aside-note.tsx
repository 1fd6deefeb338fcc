import { ruleNumberOf, type VoidRule } from "~/features/supports/rules";
import { useLanguage } from "~/ui/language";

interface SetAsideNoteProps {
  count: number;
  /** The voids that hold supports of the idea, newest first. */
  voids: { id: number; rule: VoidRule }[];
}

/** Under the number of supports: how many were set aside, under which rules, and where that is explained. Small numbers are not told exactly. */
export function SetAsideNote({ count, voids }: SetAsideNoteProps) {
  const { t, href } = useLanguage();
  const [newest] = voids;
  if (count === 0 || !newest) return null;
  const rules = [...new Set(voids.map(({ rule }) => ruleNumberOf(rule)))].sort().join(", ");
  return (
    <p className="support-note">
      <a href={href(`/supports?from=${newest.id}#void-${newest.id}`)}>
        {count < 10 ? t("voids.set-aside-few", { rules }) : t("voids.set-aside", { count, rules })}
      </a>
    </p>
  );
}
