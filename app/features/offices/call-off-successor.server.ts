import { and, eq, isNull, sql } from "drizzle-orm";
import { dayOf } from "~/core/business-calendar";
import { Refusal } from "~/core/errors";
import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { delegations, successions } from "~db/schema";
import { manageOfficesRefusal } from "./permissions";

/**
 * Calls off a successor before the day, and the desk that was to be handed over with them. Who leads already is succeeded, not called off.
 * @throws Refusal forbidden, missing, conflict (called off already, or the day has come)
 */
export async function callOffSuccessor(
  db: Database,
  actor: Actor,
  plan: { officeId: number; successionId: number; city: City },
  now: Date,
): Promise<void> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  const { officeId, successionId, city } = plan;
  await db.transaction(async (tx) => {
    const [planned] = await tx
      .select()
      .from(successions)
      .where(and(eq(successions.id, successionId), eq(successions.officeId, officeId)))
      .for("update");
    if (!planned) throw new Refusal("missing", "admin.successor-not-found");
    if (planned.calledOffAt) throw new Refusal("conflict", "admin.successor-called-off");
    if (planned.startsOn <= dayOf(calendarOf(city), now)) throw new Refusal("conflict", "admin.successor-leads");
    await tx.update(successions).set({ calledOffAt: now }).where(eq(successions.id, successionId));
    // Written in one transaction, they bear one time. A delegation that ends as it begins never holds.
    await tx
      .update(delegations)
      .set({ endsAt: sql`${delegations.startsAt}` })
      .where(and(eq(delegations.officeId, officeId), eq(delegations.createdAt, planned.createdAt), isNull(delegations.endsAt)));
    const grantId = grantOf(actor, "administrator")?.id;
    const detail = { succession: successionId, headName: planned.headName, startsOn: planned.startsOn };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "successor.called-off", subject: "office", subjectId: officeId, detail },
      now,
    );
  });
}
