import { eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { voids } from "~db/schema";
import { actingGrantOf } from "./acting-grant";
import { lockVoid } from "./lock-void.server";
import { settleRefusal } from "./permissions";

/** Ends a proposal without effect. @throws Refusal forbidden (the proposer, role, conflict of interest), missing, conflict (settled already) */
export function refuseVoid(db: Database, actor: Actor, voidId: number, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { found, acting } = await lockVoid(tx, actor, voidId, now);
    const refusal = settleRefusal(acting, found);
    if (refusal) throw refusal;
    await tx.update(voids).set({ settledBy: actor.id, settledAt: now, refusal: reason }).where(eq(voids.id, voidId));
    const act = { act: "void.refused", subject: "void", subjectId: voidId, detail: { reason } } as const;
    await writeRecord(tx, { actorId: actor.id, grantId: actingGrantOf(acting), ...act }, now);
  });
}
