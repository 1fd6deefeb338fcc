import { PersonName } from "~/features/people/person-name";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { Note } from "./notes.server";

/** What staff told each other, newest first. Stands on staff pages only. */
export function NoteList({ notes }: { notes: Note[] }) {
  const { t, href } = useLanguage();
  if (notes.length === 0) return <p className="hint">{t("desk.notes-none")}</p>;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note.id} id={`note-${note.id}`}>
          <p className="meta">
            <b>
              <PersonName id={note.writerId} name={note.writer} />
            </b>
            <Time date={note.writtenAt} style="time" />
            {note.ideaId !== null && <a href={href(`/ideas/${note.ideaId}`)}>{t("desk.note-on-idea", { id: note.ideaId })}</a>}
            {note.isSensitive && <span className="badge">{t("desk.note-sensitive")}</span>}
          </p>
          <div dir="auto">
            <PlainText text={note.text} />
          </div>
        </li>
      ))}
    </ul>
  );
}
