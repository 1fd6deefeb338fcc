import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { officeAliases } from "~db/schema";

/** More names than an office has; every text is searched for each. */
export const maxAliases = 100;

/** What people call an office and its head, in the order in which it was listed; at most 100. One query. */
export function listAliases(db: Database, officeId: number) {
  return db
    .select({ id: officeAliases.id, alias: officeAliases.alias })
    .from(officeAliases)
    .where(and(eq(officeAliases.officeId, officeId), isNull(officeAliases.removedAt)))
    .orderBy(asc(officeAliases.id))
    .limit(maxAliases);
}

export type Alias = Awaited<ReturnType<typeof listAliases>>[number];
