import { eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { people } from "~db/schema";

/** Turns the single keys of the queue on or off for one person (WCAG 2.1.4). */
export async function setModerationKeys(db: Database, actor: Actor, hasKeys: boolean): Promise<void> {
  await db.update(people).set({ hasModerationKeys: hasKeys }).where(eq(people.id, actor.id));
}
