import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { isReviewerOnly } from "./queue-places.server";

/** How long a claim holds unless it is renewed. */
export const claimMs = 5 * 60_000;

export interface Claimed {
  isMine: boolean;
  until: Date;
}

/**
 * Says that the actor reads a case now, so that others take another one. It keeps nobody from deciding, and somebody else's claim stays
 * until it expires. Who reads one thing reads no other: earlier claims of the actor end. Gives the claim that holds.
 * @throws Refusal missing when there is no such open case, for an outside reviewer also when it does not wait for one
 */
export function claimCase(db: Database, actor: Actor, caseId: number, now: Date): Promise<Claimed> {
  return db.transaction(async (tx) => {
    // Claims of one person come one after the other, or two of them would each wait to end the other.
    await tx.execute(sql`select id from people where id = ${actor.id} for no key update`);
    const { rows } = await tx.execute<{ claimed_by: number; claimed_until: Date | string }>(sql`
      update cases k set claimed_by = case when held then k.claimed_by else ${actor.id} end,
                         claimed_until = case when held then k.claimed_until else ${new Date(now.getTime() + claimMs)}::timestamptz end
        from (select id, coalesce(claimed_by <> ${actor.id} and claimed_until > ${now}, false) as held from cases where id = ${caseId} for update) before
       where k.id = before.id and k.closed_at is null and (${!isReviewerOnly(actor)} or k.is_for_reviewer)
      returning k.claimed_by, k.claimed_until`);
    const [claim] = rows;
    if (!claim) throw new Refusal("missing", "cases.no-such-case");
    const isMine = claim.claimed_by === actor.id;
    if (isMine)
      await tx.execute(sql`
        update cases set claimed_by = null, claimed_until = null
         where id in (select id from cases where closed_at is null and claimed_by = ${actor.id} and id <> ${caseId} for update skip locked)`);
    return { isMine, until: new Date(claim.claimed_until) };
  });
}
