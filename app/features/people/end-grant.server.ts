import { and, eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { grants } from "~db/schema";
import { type Actor, grantOf } from "./actor";
import { lockAdministrators } from "./administrators.server";
import { changeGrantsRefusal } from "./permissions";

/**
 * Ends a grant now; it stays as what it was. Grants are read with every request, so the next one goes without it. A grant that has not
 * begun never does. @throws Refusal forbidden, missing, conflict when it has ended, or when the city would be left without an administrator
 */
export async function endGrant(db: Database, actor: Actor, end: { personId: number; grantId: number }, now: Date): Promise<void> {
  const { personId, grantId } = end;
  const refusal = changeGrantsRefusal(actor, personId);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const inForce = await lockAdministrators(tx, now);
    const [grant] = await tx
      .select()
      .from(grants)
      .where(and(eq(grants.id, grantId), eq(grants.personId, personId)))
      .for("update");
    if (!grant) throw new Refusal("missing", "admin.grant-not-found");
    if (grant.endsAt && grant.endsAt <= now) throw new Refusal("conflict", "admin.grant-ended-already");
    const others = inForce.filter(({ id }) => id !== grantId);
    const isAdministrator = inForce.length > others.length;
    if (isAdministrator && !others.some((other) => lastsAsLong(other, grant)))
      throw new Refusal("conflict", "admin.last-administrator");
    const endsAt = grant.startsAt > now ? grant.startsAt : now;
    await tx.update(grants).set({ endsAt, endedBy: actor.id }).where(eq(grants.id, grantId));
    const detail = {
      personId,
      role: grant.role,
      officeId: grant.officeId,
      startsAt: grant.startsAt,
      endsAt,
      wouldHaveEndedAt: grant.endsAt,
    };
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: grantOf(actor, "administrator")?.id,
        act: "grant.ended",
        subject: "grant",
        subjectId: grantId,
        detail,
      },
      now,
    );
  });
}

/** A grant that runs out tomorrow does not stand in for one without end. */
function lastsAsLong(other: { endsAt: Date | null }, grant: { endsAt: Date | null }): boolean {
  return other.endsAt === null || (grant.endsAt !== null && other.endsAt >= grant.endsAt);
}
