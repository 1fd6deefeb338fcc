import { and, asc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { grants, suspensions } from "~db/schema";

export interface AdministratorGrant {
  id: number;
  personId: number;
  endsAt: Date | null;
}

/**
 * The administrators' grants in force, locked in one order, so that two administrators cannot end or suspend each other at once. Those of suspended
 * people are locked too and left out: they administer nothing.
 */
export async function lockAdministrators(tx: Database, now: Date): Promise<AdministratorGrant[]> {
  const held = await tx
    .select({ id: grants.id, personId: grants.personId, endsAt: grants.endsAt })
    .from(grants)
    .where(and(eq(grants.role, "administrator"), lte(grants.startsAt, now), or(isNull(grants.endsAt), gt(grants.endsAt, now))))
    .orderBy(asc(grants.id))
    .for("update");
  if (held.length === 0) return [];
  const people = held.map(({ personId }) => personId);
  const suspended = await tx
    .select({ personId: suspensions.personId })
    .from(suspensions)
    .where(and(inArray(suspensions.personId, people), isNull(suspensions.liftedAt), gt(suspensions.endsAt, now)));
  const idle = new Set(suspended.map(({ personId }) => personId));
  return held.filter(({ personId }) => !idle.has(personId));
}
