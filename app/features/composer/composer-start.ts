import { composedOf, decisionsOf } from "./autosave";
import type { Composed, ComposedIdea } from "./composed";
import type { ComposerAround } from "./composer-around";
import { fillFrom, type TemplateNames } from "./fill-template";

/** What a composer shows first. */
export interface ComposerStart {
  composed: Composed;
  ideas: ComposedIdea[];
  /** The version on which the text builds: whoever saves over a newer one is told. */
  version: number;
}

/**
 * What a composer starts from: what is saved, with a chosen template in its empty fields; or what its writer typed last, on the version they
 * typed it on.
 */
export function startOf(saved: Composed, version: number, around: ComposerAround, names: TemplateNames): ComposerStart {
  const { asked, autosave, ideas, templates } = around;
  if (asked.usesAutosave && autosave) {
    const typed = new Map(decisionsOf(autosave).map(({ id, decision }) => [id, decision]));
    return {
      composed: composedOf(autosave, saved),
      ideas: ideas.map((idea) => ({ ...idea, decision: (typed.get(idea.id) ?? idea.decision) as ComposedIdea["decision"] })),
      version: autosave.version,
    };
  }
  const template = templates.find(({ id }) => id === asked.templateId);
  return { composed: template ? fillFrom(template, saved, names) : saved, ideas, version };
}
