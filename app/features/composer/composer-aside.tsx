import type { ReactNode } from "react";
import { useLanguage } from "~/ui/language";
import type { ContextIdea, PastAnswer } from "./composer-context";
import { IdeaContext } from "./idea-context";
import { PastAnswers } from "./past-answers";

interface ComposerAsideProps {
  ideas: ContextIdea[];
  pastAnswers: PastAnswer[];
  /** The office's notes on the topic and these ideas. */
  notes: ReactNode;
}

/** What whoever writes an answer has to know, beside the text; on phones below it. */
export function ComposerAside({ ideas, pastAnswers, notes }: ComposerAsideProps) {
  const { t } = useLanguage();
  return (
    <section className="composer-context" aria-labelledby="context-title">
      <h2 id="context-title">{t(ideas.length > 0 ? "composer.what-was-said" : "composer.what-is-known")}</h2>
      {ideas.map((idea, index) => (
        <IdeaContext key={idea.id} idea={idea} open={index === 0} />
      ))}
      {ideas.length > 0 && <PastAnswers answers={pastAnswers} />}
      {notes}
    </section>
  );
}
