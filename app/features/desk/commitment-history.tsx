import { spoken } from "~/features/responses/answer";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { CommitmentUpdate } from "./commitment-desk.server";

/** What was said of a commitment, oldest first. */
export function CommitmentHistory({ updates }: { updates: CommitmentUpdate[] }) {
  const { t, locale } = useLanguage();
  return (
    <ol className="timeline">
      {updates.map((update) => {
        const sentence = spoken(update, "sentence", locale);
        return (
          <li key={update.id}>
            <Time date={update.createdAt} /> <b>{t(`desk.kind-${update.kind}`)}</b>{" "}
            <span lang={sentence.lang}>{sentence.text}</span> <span className="meta">{update.writer}</span>
          </li>
        );
      })}
    </ol>
  );
}
