import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { grants, offices, people } from "~db/schema";
import { type Actor, grantOf } from "./actor";
import { midnightOf } from "./city-midnight";
import type { NewGrant } from "./grant-form";
import { changeGrantsRefusal } from "./permissions";
import { needsOffice } from "./roles";

/**
 * Gives a person a role, from a day or from now on, until the end of a day or until it is ended. Days are the city's, in `timeZone`. Gives its id.
 * @throws Refusal forbidden, missing, invalid (office, days), conflict when the person has this role at that time already
 */
export async function giveGrant(
  db: Database,
  actor: Actor,
  gift: { personId: number; grant: NewGrant; timeZone: string },
  now: Date,
): Promise<number> {
  const { personId, grant } = gift;
  const refusal = changeGrantsRefusal(actor, personId);
  if (refusal) throw refusal;
  const { startsAt, endsAt } = spanOf(grant, gift.timeZone, now);
  return db.transaction(async (tx) => {
    // The person's row is the lock: the same role given twice at once is one grant.
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("update");
    if (!person) throw new Refusal("missing", "admin.person-not-found");
    const officeId = await officeOf(tx, grant);
    const overlaps = and(
      or(isNull(grants.endsAt), gt(grants.endsAt, startsAt)),
      endsAt ? lt(grants.startsAt, endsAt) : undefined,
    );
    const isSame = and(
      eq(grants.personId, personId),
      eq(grants.role, grant.role),
      sql`${grants.officeId} is not distinct from ${officeId}`,
    );
    const [same] = await tx.select({ id: grants.id }).from(grants).where(and(isSame, overlaps)).limit(1);
    if (same) throw new Refusal("conflict", "admin.grant-already");
    const [given] = await tx
      .insert(grants)
      .values({ personId, role: grant.role, officeId, startsAt, endsAt, givenBy: actor.id })
      .returning({ id: grants.id });
    if (!given) throw new Error("a grant was not inserted");
    const detail = { personId, role: grant.role, officeId, startsAt, endsAt };
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: grantOf(actor, "administrator")?.id,
        act: "grant.given",
        subject: "grant",
        subjectId: given.id,
        detail,
      },
      now,
    );
    return given.id;
  });
}

/** An office for those roles that belong to one, and for no other. */
async function officeOf(db: Database, { role, officeId }: NewGrant): Promise<number | null> {
  if (!needsOffice(role)) {
    if (officeId !== undefined) throw new Refusal("invalid", "admin.grant-without-office");
    return null;
  }
  const [office] =
    officeId === undefined ? [] : await db.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Refusal("invalid", "admin.grant-needs-office");
  return office.id;
}

/** From the first moment of `startsOn` to the last of `lastDay`. Today and days before start now: nobody had the role before it was given. */
function spanOf({ startsOn, lastDay }: NewGrant, timeZone: string, now: Date): { startsAt: Date; endsAt: Date | null } {
  const start = startsOn ? midnightOf(startsOn, 0, timeZone) : now;
  const startsAt = start < now ? now : start;
  const endsAt = lastDay ? midnightOf(lastDay, 1, timeZone) : null;
  if (endsAt && endsAt <= startsAt) throw new Refusal("invalid", "admin.grant-ends-before");
  return { startsAt, endsAt };
}
