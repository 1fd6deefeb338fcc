import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { locales } from "~/core/locale";
import type { Database } from "~db/client.server";

interface Covered {
  ideaId: number;
  /** Whose words they are: in their own mails they stay. */
  authorId: number | null;
  /** The title, or single words of it. */
  words: string[];
}

/**
 * Covers words of an idea in the mails that are not sent yet: the mails still go, so that nobody who spoke is left without an answer. Call it
 * in the transaction that hides the words. What was covered stays covered, also when the words come back.
 */
export async function coverUnsent(tx: Database, { ideaId, authorId, words }: Covered): Promise<void> {
  for (const phrase of words.map((word) => word.trim()).filter((word) => word !== "")) {
    for (const locale of locales) {
      const cover = (column: "subject" | "text") =>
        sql`regexp_replace(m.${sql.identifier(column)}, ${patternOf(phrase)}, ${languageOf(locale, "UTC").t("mail.hidden-words")}, 'g')`;
      // A mail of several ideas leads to each by its address.
      await tx.execute(sql`
        update mails m set subject = ${cover("subject")}, text = ${cover("text")}
         where m.sent_at is null and m.dropped_at is null and m.person_id is distinct from ${authorId}::integer
           and (m.about_idea_id = ${ideaId} or m.text ~ ${`/ideas/${ideaId}(?![0-9])`})
           and coalesce((select p.locale from people p where p.id = m.person_id), 'en') = ${locale}
           and (m.subject ~ ${patternOf(phrase)} or m.text ~ ${patternOf(phrase)})`);
    }
  }
}

/** The phrase itself, never inside a longer word: a title of one letter must not empty the whole mail. */
function patternOf(phrase: string): string {
  return `(?<![[:alnum:]])${phrase.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?![[:alnum:]])`;
}
