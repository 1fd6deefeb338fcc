import { sql } from "drizzle-orm";

import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import { dayIn } from "~/features/responses/calendar";
import { officeGrantOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { delegations } from "~db/schema";
import type { NewDelegation } from "./delegation-form";
import { delegateRefusal } from "./permissions";
import { worksAt } from "./team.server";

/**
 * Lets somebody of the same office look after a desk, for some days or for good. It gives no rights: grants decide. Doing it twice
 * changes nothing. `timeZone` is the city's.
 * @throws Refusal missing, forbidden, invalid for days that do not go together, conflict when they do not work there or the desk has somebody
 */
export async function delegate(
  db: Database,
  actor: Actor,
  delegation: NewDelegation,
  timeZone: string,
  now: Date,
): Promise<void> {
  const { officeId, fromId, toId } = delegation;
  const refusal = delegateRefusal(actor, officeId, fromId);
  if (refusal) throw refusal;
  if (fromId === toId) throw new Refusal("invalid", "desk.delegate-to-another");
  const span = spanOf(delegation, timeZone, now);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('delegations'), ${officeId}::integer)`);
    if (!(await hadDesk(tx, fromId, officeId))) throw new Refusal("missing", "common.not-found");
    if (!(await worksAt(tx, toId, officeId, now))) throw new Refusal("conflict", "desk.stand-in-not-here");
    const other = await findOther(tx, delegation, span);
    if (other?.isSame) return;
    if (other) throw new Refusal("conflict", "desk.delegation-overlaps");
    const [given] = await tx
      .insert(delegations)
      .values({ officeId, fromId, toId, ...span, createdBy: actor.id, createdAt: now })
      .returning({ id: delegations.id });
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: officeGrantOf(actor, officeId)?.id,
        act: "desk.delegated",
        subject: "office",
        subjectId: officeId,
        detail: { delegationId: given?.id, fromId, toId, ...span },
      },
      now,
    );
  });
}

/** Whoever once worked for the office can have left something on a desk there. */
async function hadDesk(db: Database, personId: number, officeId: number): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select from grants where person_id = ${personId} and office_id = ${officeId} and role in ('drafter', 'approver') limit 1`);
  return rows.length > 0;
}

interface Span {
  startsAt: Date;
  endsAt: Date | null;
}

/** Another delegation of the same desk that would hold at the same time. */
async function findOther(db: Database, { officeId, fromId, toId }: NewDelegation, { startsAt, endsAt }: Span) {
  const { rows } = await db.execute<{ isSame: boolean }>(sql`
    select to_id = ${toId} and ends_at is not distinct from ${endsAt}::timestamptz and starts_at <= ${startsAt}::timestamptz as "isSame" from delegations
     where office_id = ${officeId} and from_id = ${fromId} and (ends_at is null or ends_at > ${startsAt}::timestamptz)
       and (${endsAt}::timestamptz is null or starts_at < ${endsAt}::timestamptz) and ends_at is distinct from starts_at
     order by "isSame" desc limit 1`);
  return rows[0] ?? null;
}

/** From the first moment of `startsOn`, or now, to the last of `lastDay`. */
function spanOf({ startsOn, lastDay }: NewDelegation, timeZone: string, now: Date): Span {
  const today = dayIn(timeZone, now);
  if (startsOn < today) throw new Refusal("invalid", "desk.delegation-start-passed");
  if (lastDay !== null && lastDay < startsOn) throw new Refusal("invalid", "desk.delegation-ends-before");
  return {
    startsAt: startsOn === today ? now : firstMomentOf(startsOn, 0, timeZone),
    endsAt: lastDay === null ? null : firstMomentOf(lastDay, 1, timeZone),
  };
}

/** The first moment of the day that is `days` after `day`. */
function firstMomentOf(day: string, days: number, timeZone: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const moment = fromCityTime(`${date.toISOString().slice(0, 10)}T00:00`, timeZone);
  if (!moment) throw new Refusal("invalid", "desk.delegation-day-unreadable");
  return moment;
}
