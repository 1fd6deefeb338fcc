import { useActionData } from "@remix-run/react";
import { noteForm } from "~/features/notes/note-fields";
import { NoteForm } from "~/features/notes/note-form";
import { addNote } from "~/features/notes/notes.server";
import { officials } from "~/http/audience.server";
import { safePath } from "~/http/params.server";
import { seeInstead } from "~/http/see-instead.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(({ context, language }) => ({
  title: language.t("desk.note-add"),
  ...seeInstead({ context, language }, "/desk"),
}));

export const action = officials.mayWrite(noteForm, async ({ db, actor, form, now }) => {
  const { topic, idea, text, isSensitive, back } = form;
  const slug = await addNote(db, actor, { topicId: topic, ideaId: idea ?? null, text, isSensitive }, now);
  return { seeOther: safePath(back, `/desk/topics/${slug}?done=noted#notes`) };
});

/** The note's own page: where a refused note comes back to, with its text. */
export default function NotePage() {
  const result = useActionData<typeof action>()?.result;
  const { t, href } = useLanguage();
  const typed = (name: string) => {
    const value = result?.initialValue?.[name];
    return typeof value === "string" ? value : "";
  };
  const back = safePathOf(typed("back"));
  return (
    <div className="narrow">
      <h1>{t("desk.note-add")}</h1>
      <NoteForm topicId={Number(typed("topic"))} ideaId={Number(typed("idea")) || undefined} back={back} lastResult={result} />
      <p>
        <a href={href(back)}>{t("common.back")}</a>
      </p>
    </div>
  );
}

/** What leads elsewhere is not offered as a link. */
const safePathOf = (path: string) => (/^\/desk[\w\-/?=&#%]*$/.test(path) ? path : "/desk");
