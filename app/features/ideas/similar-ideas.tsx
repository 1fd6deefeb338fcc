import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import type { SimilarIdea } from "./queries.server";
import { StatusChip } from "./status-chip";

/** Ideas like the one being written, each a click away from being supported instead. */
export function SimilarIdeas({ similar }: { similar: SimilarIdea[] }) {
  const { t, href, date, number } = useLanguage();
  return (
    <section id="similar" className="similar" aria-labelledby="similar-title">
      <h2 id="similar-title" data-summary>
        {t("ideas.similar-found", { count: similar.length })}
      </h2>
      <ul className="rows">
        {similar.map((idea) => (
          <li key={idea.id}>
            <a href={href(`/ideas/${idea.id}`)} lang={idea.language} dir="auto">
              {idea.title}
            </a>
            <p lang={idea.language} dir="auto">
              {idea.excerpt}
            </p>
            <p className="meta">
              <StatusChip status={idea.status} />
              <span>
                <Icon name="thumbs-up" /> {number(idea.supportsCount)}
              </span>
              {idea.answeredAt && <span>{t("ideas.city-answered", { date: date(idea.answeredAt) })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SimilarStepProps {
  slug: string;
  similar: SimilarIdea[];
  idea: { title: string; body: string; neighborhood?: number; place: string; language?: string };
}

/** The step of its own for those without JavaScript: look at these first, then share yours with one button. */
export function SimilarStep({ slug, similar, idea }: SimilarStepProps) {
  const { t, href } = useLanguage();
  const fields = Object.entries(idea).filter(([name, value]) => name !== "step" && value !== undefined && value !== "");
  return (
    <>
      <p className="lede">{t("ideas.similar-first")}</p>
      <SimilarIdeas similar={similar} />
      <form method="post" action={href(`/topics/${slug}/ideas/new`)} className="form-card">
        <h2>{t("ideas.yours")}</h2>
        <blockquote className="prose" dir="auto">
          <p>
            <b>{idea.title}</b>
          </p>
          <PlainText text={idea.body} />
        </blockquote>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <input type="hidden" name="step" value="share" />
        <Button>{t("ideas.mine-is-different")}</Button>
      </form>
    </>
  );
}
