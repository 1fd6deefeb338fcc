import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { ThreadLine } from "./case.server";

/** Comments of the same thread, above or below. */
export function ThreadLines({ title, lines }: { title: string; lines: ThreadLine[] }) {
  const { t } = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section className="evidence-thread" aria-label={title}>
      <p className="meta">{title}</p>
      {lines.map((line) => (
        <div key={line.id}>
          <p className="meta">
            <bdi>{t("moderation.said", { name: line.authorName ?? t("moderation.nobody") })}</bdi>
            <Time date={line.at} style="time" />
            {line.isHidden && <span>{t("moderation.thread-hidden")}</span>}
          </p>
          <p className="case-text" lang={line.language} dir="auto">
            {line.body}
          </p>
        </div>
      ))}
    </section>
  );
}
