import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { grants, suspensions } from "~db/schema";
import { type Actor, grantOf } from "./actor";
import { lockAdministrators } from "./administrators.server";
import { midnightOf } from "./city-midnight";
import { changeGrantsRefusal } from "./permissions";
import type { NewSuspension } from "./suspension-form";

const longestMs = 366 * 24 * 60 * 60 * 1000;

/**
 * Suspends a person's work for the city, from now until the end of a day of the city: their grants stay and give no rights, at once. What they are
 * publishing at this moment is finished first. Gives the suspension's id.
 * @throws Refusal forbidden (oneself), invalid (a day that has passed or is more than a year away), conflict (nothing to suspend, suspended
 * already, the last administrator)
 */
export function suspendPerson(
  db: Database,
  actor: Actor,
  { personId, reason, lastDay, timeZone }: NewSuspension & { personId: number; timeZone: string },
  now: Date,
): Promise<number> {
  const refusal = changeGrantsRefusal(actor, personId);
  if (refusal) throw refusal;
  const endsAt = midnightOf(lastDay, 1, timeZone);
  if (endsAt <= now) throw new Refusal("invalid", "admin.suspend-day-passed");
  if (endsAt.getTime() - now.getTime() > longestMs) throw new Refusal("invalid", "admin.suspend-too-long");
  return db.transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, now);
    const others = administrators.filter((each) => each.personId !== personId);
    if (others.length === 0 && administrators.length > 0) throw new Refusal("conflict", "admin.suspend-last-administrator");
    await lockGrants(tx, personId, now);
    if (await findSuspension(tx, personId, now)) throw new Refusal("conflict", "admin.suspended-already");
    const [suspension] = await tx
      .insert(suspensions)
      .values({ personId, reason, startsAt: now, endsAt, givenBy: actor.id })
      .returning({ id: suspensions.id });
    if (!suspension) throw new Error("a suspension was not inserted");
    const grantId = grantOf(actor, "administrator")?.id;
    const detail = { suspension: suspension.id, reason, endsAt };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "person.suspended", subject: "person", subjectId: personId, detail },
      now,
    );
    return suspension.id;
  });
}

/** Ends a suspension before its day. @throws Refusal forbidden, conflict when it is over already */
export function liftSuspension(
  db: Database,
  actor: Actor,
  lift: { personId: number; suspensionId: number },
  now: Date,
): Promise<void> {
  const { personId, suspensionId } = lift;
  const refusal = changeGrantsRefusal(actor, personId);
  if (refusal) throw refusal;
  return db.transaction(async (tx) => {
    const lifted = await tx
      .update(suspensions)
      .set({ liftedAt: now, liftedBy: actor.id })
      .where(
        and(
          eq(suspensions.id, suspensionId),
          eq(suspensions.personId, personId),
          isNull(suspensions.liftedAt),
          gt(suspensions.endsAt, now),
        ),
      )
      .returning({ id: suspensions.id });
    if (lifted.length === 0) throw new Refusal("conflict", "admin.suspension-over");
    const grantId = grantOf(actor, "administrator")?.id;
    const act = {
      act: "person.suspension-lifted",
      subject: "person",
      subjectId: personId,
      detail: { suspension: suspensionId },
    } as const;
    await writeRecord(tx, { actorId: actor.id, grantId, ...act }, now);
  });
}

/** Their grants in force or to come: whoever acts under one at this moment holds it, so this waits. */
async function lockGrants(tx: Database, personId: number, now: Date): Promise<void> {
  const held = await tx
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.personId, personId), or(isNull(grants.endsAt), gt(grants.endsAt, now))))
    .orderBy(asc(grants.id))
    .for("update");
  if (held.length === 0) throw new Refusal("conflict", "admin.suspend-nothing");
}

async function findSuspension(tx: Database, personId: number, now: Date) {
  const [found] = await tx
    .select({ id: suspensions.id })
    .from(suspensions)
    .where(and(eq(suspensions.personId, personId), isNull(suspensions.liftedAt), gt(suspensions.endsAt, now)));
  return found ?? null;
}
