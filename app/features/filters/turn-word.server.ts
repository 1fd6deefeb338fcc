import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";

/** Turns a word of the list on or off; words are never deleted. @throws Refusal missing */
export async function turnWord(db: Database, actor: Actor, turn: { id: number; isOn: boolean }, now: Date): Promise<void> {
  const { id, isOn } = turn;
  await db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ word: string; was: boolean }>(
      sql`select word, is_on as was from filter_words where id = ${id} for update`,
    );
    const [found] = rows;
    if (!found) throw new Refusal("missing", "filters.word-missing");
    if (found.was === isOn) return;
    await tx.execute(
      sql`update filter_words set is_on = ${isOn}, changed_by = ${actor.id}, changed_at = ${now} where id = ${id}`,
    );
    const act = isOn ? "filter-word.turned-on" : "filter-word.turned-off";
    await writeRecord(tx, { actorId: actor.id, act, subject: "filter", subjectId: id, detail: { word: found.word } }, now);
  });
}
