import { sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import { openHeldCase } from "~/features/filters/hold-content.server";
import { holdsForName } from "~/features/filters/holds-for-name.server";
import { type Actor, worksForTheCity } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { refuseHiddenName } from "./refuse-hidden-name.server";

export interface AccountChange {
  /** Empty: shown without a chosen name. */
  name: string;
  locale: Locale;
  neighborhoodId: number | null;
}

/**
 * Changes what a person chose about themselves. An unknown neighborhood becomes none. A name that would pass for the city or an official waits
 * for a moderator, and the shown name stays as it was until then; people with a grant may bear their own. Gives whether a name waits now.
 * @throws Refusal conflict for a name that a moderator hid
 */
export async function changeAccount(
  db: Database,
  actor: Actor,
  change: AccountChange,
  now: Date,
): Promise<{ isNameHeld: boolean }> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ shown: string | null; held: string | null }>(
      sql`select display_name as shown, held_name as held from people where id = ${actor.id} for no key update`,
    );
    const { shown = null, held = null } = rows[0] ?? {};
    const wanted = change.name || null;
    const isNew = wanted !== shown && wanted !== held;
    const isChosen = isNew && wanted !== null;
    if (isChosen) await refuseHiddenName(tx, actor.id, wanted);
    const holds = isNew && wanted !== null && !worksForTheCity(actor) ? await holdsForName(tx, actor.id, wanted, now) : [];
    const names = holds.length > 0 ? { shown, held: wanted } : isNew ? { shown: wanted, held: null } : { shown, held };
    await tx.execute(sql`
      update people set display_name = ${names.shown}, held_name = ${names.held},
             name_hidden_by = case when ${isChosen} then null else name_hidden_by end, locale = ${change.locale},
             neighborhood_id = (select id from neighborhoods where id = ${change.neighborhoodId}::integer)
       where id = ${actor.id}`);
    await openHeldCase(tx, { kind: "name", id: actor.id }, holds, now);
    await writeRecord(tx, { actorId: actor.id, act: "person.changed", subject: "person", subjectId: actor.id }, now);
    return { isNameHeld: wanted !== null && names.held === wanted };
  });
}
