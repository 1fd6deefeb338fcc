import { eq, sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { neighborhoods, people } from "~db/schema";
import type { Actor } from "./actor";

export interface AccountChange {
  /** Empty: shown without a chosen name. */
  name: string;
  locale: Locale;
  neighborhoodId: number | null;
}

/** Changes what a person chose about themselves. An unknown neighborhood becomes none. */
export async function changeAccount(db: Database, actor: Actor, change: AccountChange, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const neighborhoodId = sql`(select id from ${neighborhoods} where id = ${change.neighborhoodId})`;
    await tx
      .update(people)
      .set({ displayName: change.name || null, locale: change.locale, neighborhoodId })
      .where(eq(people.id, actor.id));
    await writeRecord(tx, { actorId: actor.id, act: "person.changed", subject: "person", subjectId: actor.id }, now);
  });
}
