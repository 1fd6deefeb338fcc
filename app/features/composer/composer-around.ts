import type { Coverage } from "~/features/desk-topics/coverage-list";
import type { Note } from "~/features/notes/notes.server";
import type { Correction } from "~/features/responses/correction.server";
import type { Template } from "~/features/templates/templates.server";
import type { Autosave, OtherWriter } from "./autosave";
import type { Composed, ComposedDecision, ComposedIdea } from "./composed";
import type { ContextIdea, PastAnswer } from "./composer-context";

/** What the address of a composer asks for. */
export interface ComposerAsked {
  /** Ideas to be added to what is saved. */
  ideaIds: number[];
  /** The template to start from. */
  templateId: number | null;
  /** Go on with what was typed and not saved. */
  usesAutosave: boolean;
  /** The number of the version that was on the page when the form was sent, for showing what changed since. */
  from: number | null;
}

/** An older version of a response, to compare with. */
export interface BaseVersion extends Composed {
  number: number;
  decided: ComposedDecision[];
}

export interface OfficeChoice {
  id: number;
  name: string;
  nameEs: string;
}

/** Everything that stands around the text of a response while it is written. */
export interface ComposerAround {
  asked: ComposerAsked;
  /** The rows of the form: what is saved, and what is added. */
  ideas: ComposedIdea[];
  context: ContextIdea[];
  pastAnswers: PastAnswer[];
  /** What colleagues noted on the topic and on these ideas. */
  notes: Note[];
  coverage: Coverage;
  templates: Template[];
  offices: OfficeChoice[];
  /** What the reader typed and did not save. */
  autosave: Autosave | null;
  others: OtherWriter[];
  correction: Correction | null;
  base: BaseVersion | null;
}
