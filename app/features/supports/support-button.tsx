import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";

interface SupportButtonProps {
  ideaId: number;
  title: string;
  /** Null while the topic hides counts. */
  supports: number | null;
  isSupported: boolean;
  /** The list to come back to without JavaScript, at this idea; the idea's page when absent. */
  back?: string;
}

/** Support and withdraw in one button. Works before, without and after `enhance`. The label never changes; pressed says the state. */
export function SupportButton({ ideaId, title, supports, isSupported, back }: SupportButtonProps) {
  const { t, href, number } = useLanguage();
  return (
    <form
      className="support"
      method="post"
      action={href(`/ideas/${ideaId}/support`)}
      data-support={ideaId}
      data-error={t("ideas.support-failed")}
    >
      <input type="hidden" name="intent" value={isSupported ? "withdraw" : "support"} />
      {back && <input type="hidden" name="back" value={back} />}
      <button className="support-button" type="submit" aria-pressed={isSupported}>
        <Icon name="thumbs-up" />
        <span>{t("ideas.support")}</span>
        {supports !== null && <b data-count={supports}>{number(supports)}</b>}
        <span className="usa-sr-only">{title}</span>
      </button>
    </form>
  );
}

/** The number alone, where support is over or not for this reader. */
export function SupportCount({ supports }: { supports: number | null }) {
  const { t, number } = useLanguage();
  if (supports === null) return <p className="support-count">{t("ideas.counts-hidden")}</p>;
  return (
    <p className="support-count">
      <b>{number(supports)}</b> <span>{t("ideas.supports-word", { count: supports })}</span>
    </p>
  );
}
