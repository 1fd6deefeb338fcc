import { NoteForm } from "~/features/notes/note-form";
import { NoteList } from "~/features/notes/note-list";
import type { Note } from "~/features/notes/notes.server";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import type { ComposedIdea } from "./composed";

interface ComposerNotesProps {
  notes: Note[];
  topicId: number;
  ideas: ComposedIdea[];
  /** The path of this page without language, to come back to. */
  back: string;
}

/** What colleagues noted on the topic and these ideas. A new note is about the idea when there is only one, else about the topic. */
export function ComposerNotes({ notes, topicId, ideas, back }: ComposerNotesProps) {
  const { t } = useLanguage();
  const only = ideas.length === 1 && !ideas[0]?.isHidden ? ideas[0]?.id : undefined;
  return (
    <Details summary={t("composer.notes", { count: notes.length })}>
      <NoteList notes={notes} />
      <NoteForm topicId={topicId} ideaId={only} back={back} />
    </Details>
  );
}
