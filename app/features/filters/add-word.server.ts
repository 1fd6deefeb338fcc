import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";

/** Adds a word to the public list, in small letters, turned on. Gives its id. @throws Refusal conflict when it is there already */
export async function addWord(db: Database, actor: Actor, added: { word: string; language: Locale }, now: Date): Promise<number> {
  const word = added.word.normalize("NFC").toLowerCase();
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: number }>(sql`
      insert into filter_words (word, language, changed_by, changed_at) values (${word}, ${added.language}::locale, ${actor.id}, ${now})
      on conflict (word) do nothing returning id`);
    const [made] = rows;
    if (!made) throw new Refusal("conflict", "filters.word-known");
    const detail = { word, language: added.language };
    await writeRecord(tx, { actorId: actor.id, act: "filter-word.added", subject: "filter", subjectId: made.id, detail }, now);
    return made.id;
  });
}
