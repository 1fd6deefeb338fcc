import { spoken } from "~/features/responses/answer";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { Evidence } from "./evidence";
import type { CommitmentUpdate } from "./queries.server";

/** What was said of a commitment, oldest first, and by whom. */
export function CommitmentHistory({ updates }: { updates: CommitmentUpdate[] }) {
  const { t, locale } = useLanguage();
  return (
    <ol className="timeline">
      {updates.map((update) => {
        const sentence = spoken(update, "sentence", locale);
        return (
          <li key={update.id}>
            <Time date={update.createdAt} /> <b>{t(`commitments.update-${update.kind}`)}:</b>{" "}
            <span lang={sentence.lang}>{sentence.text}</span> <span className="meta">{update.writer}</span>
            <Evidence update={update} />
          </li>
        );
      })}
    </ol>
  );
}
