import { SupportButton, SupportCount } from "~/features/supports/support-button";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { SimilarIdea } from "./queries.server";
import { StatusChip } from "./status-chip";

interface SimilarIdeasProps {
  similar: SimilarIdea[];
  /** The reader may support right here; otherwise only the numbers show. */
  maySupport: boolean;
  countsHidden: boolean;
}

/** Ideas like the one being written, each a click away from being supported instead. They open beside it: what is half written stays. */
export function SimilarIdeas({ similar, maySupport, countsHidden }: SimilarIdeasProps) {
  const { t, href, date } = useLanguage();
  return (
    <section id="similar" className="similar" aria-labelledby="similar-title">
      <h2 id="similar-title" data-summary>
        {t("ideas.similar-found", { count: similar.length })}
      </h2>
      <ul className="rows">
        {similar.map((idea) => (
          <li key={idea.id}>
            <a href={href(`/ideas/${idea.id}`)} target="_blank" rel="noreferrer">
              <bdi lang={idea.language}>{idea.title}</bdi>
              <VisuallyHidden> {t("ideas.opens-in-tab")}</VisuallyHidden>
            </a>
            <p lang={idea.language} dir="auto">
              {idea.excerpt}
            </p>
            <p className="meta">
              <StatusChip status={idea.status} />
              {idea.answeredAt && <span>{t("ideas.city-answered", { date: date(idea.answeredAt) })}</span>}
            </p>
            <Support idea={idea} maySupport={maySupport} supports={countsHidden ? null : idea.supportsCount} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Support({ idea, maySupport, supports }: { idea: SimilarIdea; maySupport: boolean; supports: number | null }) {
  return maySupport ? (
    <SupportButton ideaId={idea.id} title={idea.title} supports={supports} isSupported={idea.isSupported} />
  ) : (
    <SupportCount supports={supports} />
  );
}

interface SimilarStepProps extends SimilarIdeasProps {
  slug: string;
  idea: { title: string; body: string; neighborhood?: number; place: string; language?: string };
}

/** The step of its own for those without JavaScript: look at these first, then share yours with one button. */
export function SimilarStep({ slug, idea, ...shown }: SimilarStepProps) {
  const { t, href } = useLanguage();
  const fields = Object.entries(idea).filter(([name, value]) => name !== "step" && value !== undefined && value !== "");
  return (
    <>
      <p className="lede">{t("ideas.similar-first")}</p>
      <SimilarIdeas {...shown} />
      <form method="post" action={href(`/topics/${slug}/ideas/new`)} className="form-card">
        <h2>{t("ideas.yours")}</h2>
        <blockquote className="prose" dir="auto">
          <p>
            <b>{idea.title}</b>
          </p>
          <Markdown text={idea.body} />
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
