import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { delegations } from "~db/schema";

interface HandOver {
  officeId: number;
  fromId: number;
  toId: number;
  startsAt: Date;
}

/**
 * Hands over the desk of somebody in an office to somebody else there, for good: a delegation without an end. In the caller's transaction,
 * which has asked whether `actor` may. The desk itself has a form for this too, for its own people; both take the same lock.
 * @throws Refusal invalid when one of the two has no desk there, or not by then; conflict when somebody looks after this desk at that time
 */
export async function handOverDesk(tx: Database, actor: Actor, handOver: HandOver, now: Date): Promise<void> {
  const { officeId, fromId, toId, startsAt } = handOver;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('delegations'), ${officeId}::integer)`);
  const refusal = await handOverRefusal(tx, handOver);
  if (refusal) throw refusal;
  await tx.insert(delegations).values({ officeId, fromId, toId, startsAt, createdBy: actor.id, createdAt: now });
  await writeRecord(
    tx,
    {
      actorId: actor.id,
      grantId: grantOf(actor, "administrator")?.id,
      act: "desk.handed-over",
      subject: "office",
      subjectId: officeId,
      detail: { fromId, toId, startsAt },
    },
    now,
  );
}

/** Whoever once worked for the office can have left something on a desk there; who gets it works there on that day. */
async function handOverRefusal(tx: Database, { officeId, fromId, toId, startsAt }: HandOver): Promise<Refusal | null> {
  const at = sql`${startsAt.toISOString()}::timestamptz`;
  const { rows } = await tx.execute<{ hadDesk: boolean; works: boolean; isTaken: boolean }>(sql`
    select exists (select from grants where person_id = ${fromId} and office_id = ${officeId} and role in ('drafter', 'approver')) as "hadDesk",
           exists (select from grants where person_id = ${toId} and office_id = ${officeId} and role in ('drafter', 'approver')
             and starts_at <= ${at} and (ends_at is null or ends_at > ${at})) as works,
           exists (select from delegations where office_id = ${officeId} and from_id = ${fromId}
             and (ends_at is null or ends_at > ${at}) and ends_at is distinct from starts_at) as "isTaken"`);
  const [found] = rows;
  if (!found?.hadDesk) return new Refusal("invalid", "admin.hand-over-from-stranger");
  if (!found.works) return new Refusal("invalid", "admin.hand-over-to-stranger");
  return found.isTaken ? new Refusal("conflict", "admin.hand-over-taken") : null;
}
