import { sql } from "drizzle-orm";
import type { ContentRef } from "~/features/moderation/content";
import { getContent } from "~/features/moderation/get-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import type { Database } from "~db/client.server";
import type { Hold } from "./filter";

/** Opens a case for what the filters hold, and counts each filter that does: one that had held it already is not counted twice. In the transaction of the write. */
export async function openHeldCase(tx: Database, ref: ContentRef, holds: Hold[], now: Date): Promise<void> {
  if (holds.length === 0) return;
  const content = await getContent(tx, ref);
  const caseId = await openCase(tx, content, "hold", now);
  // Locked in one order, so that two texts held by the same filters do not wait for each other.
  await tx.execute(sql`
    with found as (select * from unnest(${sql.param(holds.map(({ filter }) => filter))}::filter[], ${sql.param(holds.map(({ found }) => found.slice(0, 500)))}::text[]) as f (filter, found)),
    made as (
      insert into holds (case_id, filter, found, created_at)
      select ${caseId}, filter, found, ${now}::timestamptz from found
       where filter not in (select filter from holds where case_id = ${caseId} and was_wrong is null)
      returning filter),
    locked as (select name from filters where name in (select filter from found) order by name for update)
    update filters f set holds_count = holds_count + 1 from made m, locked l where f.name = m.filter and l.name = f.name`);
}

/** Takes what was visible out of view until a person has looked, with the counters; what is held already stays so, for one more reason. */
export async function holdContent(
  tx: Database,
  ref: ContentRef & { kind: "idea" | "comment" },
  holds: Hold[],
  now: Date,
): Promise<void> {
  if (holds.length === 0) return;
  const table = ref.kind === "idea" ? sql`ideas` : sql`comments`;
  const { rowCount } = await tx.execute(
    sql`update ${table} set held_at = ${now} where id = ${ref.id} and held_at is null and is_visible`,
  );
  // A statement of its own: a trigger of ideas may write the topic's row first.
  if (rowCount) await tx.execute(uncount[ref.kind](ref.id));
  await openHeldCase(tx, ref, holds, now);
}

const uncount = {
  idea: (id: number) => sql`
    update topics t set ideas_count = ideas_count - 1, answered_count = answered_count - case when i.answered_at is null then 0 else 1 end
      from ideas i where i.id = ${id} and t.id = i.topic_id`,
  comment: (id: number) => sql`
    update ideas set comments_count = comments_count - 1 where id = (select idea_id from comments where id = ${id})`,
};

/** Whether a filter holds it: its author is told that it waits. */
export async function isHeld(db: Database, { kind, id }: ContentRef & { kind: "idea" | "comment" }): Promise<boolean> {
  const table = kind === "idea" ? sql`ideas` : sql`comments`;
  const { rows } = await db.execute(sql`select 1 from ${table} where id = ${id} and held_at is not null and hidden_by is null`);
  return rows.length > 0;
}
