import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "~db/client.server";
import { people, suspensions } from "~db/schema";

const giver = alias(people, "giver");
const lifter = alias(people, "lifter");

/** The suspensions a person ever had, newest first, at most 50. One query. */
export function listSuspensions(db: Database, personId: number) {
  return db
    .select({
      id: suspensions.id,
      reason: suspensions.reason,
      startsAt: suspensions.startsAt,
      endsAt: suspensions.endsAt,
      liftedAt: suspensions.liftedAt,
      givenBy: giver.displayName,
      liftedBy: lifter.displayName,
    })
    .from(suspensions)
    .leftJoin(giver, eq(giver.id, suspensions.givenBy))
    .leftJoin(lifter, eq(lifter.id, suspensions.liftedBy))
    .where(eq(suspensions.personId, personId))
    .orderBy(desc(suspensions.id))
    .limit(50);
}

export type Suspension = Awaited<ReturnType<typeof listSuspensions>>[number];
