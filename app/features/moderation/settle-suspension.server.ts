import { millisecondsInDay } from "date-fns/constants";
import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { lockProposal, type Proposal } from "~/features/posting-limits/queries.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { policyClauses } from "~db/schema";
import type { Content } from "./content";
import { lockContent } from "./get-content.server";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { writeDecision } from "./write-decision.server";

export interface Settlement {
  limitId: number;
  isApproved: boolean;
  /** Why it is refused. */
  reason: string;
}

/**
 * A second person, a moderator or an administrator without a stake, approves or refuses to suspend somebody from posting. Approved, it begins
 * now; gives the decision's id, or null when it was refused.
 * @throws Refusal missing, forbidden (the proposer, the author, conflict of interest), conflict (settled already, held), invalid (no reason)
 */
export function settleSuspension(
  db: Database,
  actor: Actor,
  settlement: Settlement,
  site: Site,
  now: Date,
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const proposal = await lockProposal(tx, settlement.limitId);
    if (proposal.isSettled) throw new Refusal("conflict", "moderation.suspension-settled");
    const content = await lockContent(tx, { kind: proposal.contentKind, id: proposal.contentId }, { id: actor.id, now });
    const refusal = settleRefusal(actor, proposal, content);
    if (refusal) throw refusal;
    if (!settlement.isApproved && settlement.reason.trim() === "") throw new Refusal("invalid", "moderation.refusal-missing");
    const decisionId = settlement.isApproved ? await approve(tx, actor, proposal, content, site, now) : null;
    if (decisionId === null) {
      await tx.execute(
        sql`update posting_limits set settled_by = ${actor.id}, settled_at = ${now}, refusal = ${settlement.reason} where id = ${proposal.id}`,
      );
    }
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: (grantOf(actor, "moderator") ?? grantOf(actor, "administrator"))?.id,
        act: decisionId === null ? "posting-limit.refused" : "posting-limit.approved",
        subject: "posting-limit",
        subjectId: proposal.id,
        detail: { person: proposal.personId, ...(decisionId === null ? {} : { decision: decisionId }) },
      },
      now,
    );
    return decisionId;
  });
}

/** Why `actor` may not settle this proposal; null when they may. Triggers hold the same. */
export function settleRefusal(
  actor: Actor,
  proposal: Pick<Proposal, "proposedBy">,
  content: Pick<Content, "authorId" | "conflict" | "isHeld">,
): Refusal | null {
  if (!grantOf(actor, "moderator") && !grantOf(actor, "administrator")) {
    return new Refusal("forbidden", "moderation.moderators-only");
  }
  if (proposal.proposedBy === actor.id) return new Refusal("forbidden", "moderation.suspension-own-proposal");
  if (content.authorId === actor.id) return new Refusal("forbidden", "moderation.own-content");
  if (content.conflict === "works-there") return new Refusal("forbidden", "moderation.conflict-of-interest");
  if (content.conflict === "names-head") return new Refusal("forbidden", "moderation.conflict-names-head");
  return content.isHeld ? new Refusal("conflict", "moderation.limit-held") : null;
}

async function approve(tx: Database, actor: Actor, proposal: Proposal, content: Content, site: Site, now: Date): Promise<number> {
  const [clause] = await tx.select().from(policyClauses).where(eq(policyClauses.id, proposal.clauseId));
  if (!clause) throw new Error(`clause ${proposal.clauseId} is not there`);
  const { passage, reason, days } = proposal;
  const until = new Date(now.getTime() + days * millisecondsInDay);
  // The decision is the proposer's; what they may do is read from the grants as they are now.
  const proposer: Actor = { id: proposal.proposedBy, name: null, locale: "en", neighborhoodId: null, grants: [] };
  const decision = { act: "suspend", clause, passage, reason, until, approvedBy: actor.id } as const;
  const id = await writeDecision(tx, proposer, content, decision, now);
  await tx.execute(sql`
    update posting_limits set settled_by = ${actor.id}, settled_at = ${now}, decision_id = ${id}, starts_at = ${now}, ends_at = ${until}
     where id = ${proposal.id}`);
  await tellAuthor(tx, content, { id, act: "suspend", clause, passage, reason, until }, site, now);
  await tellReporters(tx, content, id, site, now);
  return id;
}
