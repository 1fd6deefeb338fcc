import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import { officeGrantOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { delegations } from "~db/schema";
import { endDelegationRefusal } from "./permissions";

/** Ends a delegation now; one that has not begun never does. Ending it twice changes nothing. @throws Refusal missing, forbidden */
export async function endDelegation(db: Database, actor: Actor, delegationId: number, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [delegation] = await tx.select().from(delegations).where(eq(delegations.id, delegationId)).for("update");
    const refusal = delegation ? endDelegationRefusal(actor, delegation) : new Refusal("missing", "common.not-found");
    if (!delegation || refusal) throw refusal;
    if (delegation.endsAt && delegation.endsAt <= now) return;
    const endsAt = delegation.startsAt > now ? delegation.startsAt : now;
    if (delegation.endsAt && delegation.endsAt <= endsAt) return;
    await tx.update(delegations).set({ endsAt }).where(eq(delegations.id, delegationId));
    const { officeId, fromId, toId } = delegation;
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: officeGrantOf(actor, officeId)?.id,
        act: "desk.delegation-ended",
        subject: "office",
        subjectId: officeId,
        detail: { delegationId, fromId, toId, endsAt, wouldHaveEndedAt: delegation.endsAt },
      },
      now,
    );
  });
}
