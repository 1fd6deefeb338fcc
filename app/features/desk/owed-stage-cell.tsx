import { useLanguage } from "~/ui/language";
import type { OwedItem } from "./owed-item";

/** How far the answer is; for what is still to be done, nothing. */
export function OwedStageCell({ item: { kind, underWay }, isOwn }: { item: OwedItem; isOwn: boolean }) {
  const { t, href } = useLanguage();
  if (kind === "commitment") return null;
  if (!underWay) return <span className="hint">{t("desk.stage-none")}</span>;
  const response = t("desk.response-number", { id: underWay.id });
  return (
    <div>
      <b>{t(`desk.stage-${underWay.stage}`)}</b>
      <p className="meta">{isOwn ? <a href={href(`/desk/responses/${underWay.id}`)}>{response}</a> : response}</p>
    </div>
  );
}
