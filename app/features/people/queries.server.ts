import { and, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { people } from "~db/schema";

/** One of the demo's accounts by its address. @throws Refusal missing */
export async function getDemoAccount(db: Database, email: string): Promise<{ id: number }> {
  const [person] = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(sql`lower(${people.email})`, email), eq(people.isDemoAccount, true)));
  if (!person) throw new Refusal("missing", "common.not-found");
  return person;
}

/** What a person sees of their own account. */
export async function getOwnAccount(db: Database, personId: number) {
  const [account] = await db
    .select({
      email: people.email,
      displayName: people.displayName,
      heldName: people.heldName,
      /** The decision that hid their name, until they choose another. */
      nameHiddenBy: people.nameHiddenBy,
      locale: people.locale,
      neighborhoodId: people.neighborhoodId,
    })
    .from(people)
    .where(eq(people.id, personId));
  if (!account) throw new Refusal("missing", "common.not-found");
  return account;
}
