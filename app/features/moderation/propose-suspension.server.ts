import { and, eq, isNull } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { postingLimits } from "~db/schema";
import { isBetween, type Limit, longestSuspensionDays, openForLimit, placeOf } from "./slow-author.server";

/**
 * Proposes to suspend who wrote something from posting, for 1 to 365 days: nothing changes until a second person approves. Gives the
 * proposal's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (nobody wrote it, held, proposed already, decided
 * meanwhile), invalid (clause, passage, days)
 */
export function proposeSuspension(db: Database, actor: Actor, limit: Limit, now: Date): Promise<number> {
  if (!isBetween(limit.days, longestSuspensionDays)) {
    throw new Refusal("invalid", "moderation.suspend-days", { max: longestSuspensionDays });
  }
  return db.transaction(async (tx) => {
    const { content, clause, authorId } = await openForLimit(tx, actor, limit, now);
    const place = placeOf(content);
    const isWaiting = and(
      eq(postingLimits.personId, authorId),
      eq(postingLimits.kind, "suspend"),
      isNull(postingLimits.settledAt),
    );
    const waiting = await tx.select({ id: postingLimits.id }).from(postingLimits).where(isWaiting).limit(1);
    if (waiting.length > 0) throw new Refusal("conflict", "moderation.suspension-proposed-already");
    const { passage, reason, days } = limit;
    const [made] = await tx
      .insert(postingLimits)
      .values({
        personId: authorId,
        kind: "suspend",
        ...place,
        clauseId: clause.id,
        passage,
        reason,
        days,
        proposedBy: actor.id,
        proposedAt: now,
      })
      .returning({ id: postingLimits.id });
    if (!made) throw new Error("a proposal was not inserted");
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: (grantOf(actor, "moderator") ?? grantOf(actor, "reviewer"))?.id,
        act: "posting-limit.proposed",
        subject: "posting-limit",
        subjectId: made.id,
        detail: { person: authorId, clause: clause.number, days, [content.kind]: content.id },
      },
      now,
    );
    return made.id;
  });
}
