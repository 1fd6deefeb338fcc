import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { type FilterName, filterNames } from "./filter";

/** Turns a filter on or off; what it holds already stays held. `review_first` is a rule of topics. @throws Refusal missing */
export async function turnFilter(
  db: Database,
  actor: Actor,
  turn: { name: FilterName; isOn: boolean },
  now: Date,
): Promise<void> {
  const { name, isOn } = turn;
  await db.transaction(async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update filters set is_on = ${isOn}, changed_by = ${actor.id}, changed_at = ${now}
       where name = ${name}::filter and name <> 'review_first' and is_on <> ${isOn}`);
    if (name === "review_first") throw new Refusal("missing", "common.not-found");
    if (!rowCount) return;
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        act: isOn ? "filter.turned-on" : "filter.turned-off",
        subject: "filter",
        subjectId: filterNames.indexOf(name) + 1,
        detail: { filter: name },
      },
      now,
    );
  });
}
