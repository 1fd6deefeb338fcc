import { millisecondsInDay } from "date-fns/constants";
import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { changeVisibility } from "~/features/moderation/change-visibility.server";
import { type Content, fullTextOf } from "~/features/moderation/content";
import { applyCovers, ensureVersion } from "~/features/moderation/covers.server";
import { isQuoteOf, rangesOf } from "~/features/moderation/quote";
import { writeDecision } from "~/features/moderation/write-decision.server";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import type { ToldRuling } from "./appeal-notices";
import type { Appeal } from "./get-appeal.server";

/** What a ruling puts in the place of the decision. */
export interface Change {
  /** The number of another rule, of the version under which the topic opened. */
  clause?: number;
  /** Passages that are covered instead of hiding everything, one a line; empty: it stays hidden. */
  cover?: string;
  /** How long posting is limited instead, from its beginning. */
  days?: number;
  reason: string;
}

interface Opened {
  appeal: Appeal;
  /** Locked. */
  content: Content;
  change: Change;
}

interface Changed {
  decisionId: number;
  told: Omit<ToldRuling, "outcome" | "reason">;
}

/** Makes the decision that replaces the first one. @throws Refusal conflict (it does not stand), invalid (nothing that can be changed, or not given) */
export function changeDecision(tx: Database, actor: Actor, opened: Opened, now: Date): Promise<Changed> {
  const { appeal, change } = opened;
  if (appeal.takenBackAt) throw new Refusal("conflict", "appeals.taken-back");
  if (appeal.act === "slow" || appeal.act === "suspend") return shorten(tx, actor, opened, now);
  if (appeal.act !== "hide") throw new Refusal("invalid", "appeals.cannot-change");
  if (opened.content.hiddenBy !== appeal.decisionId) throw new Refusal("conflict", "moderation.decided-meanwhile");
  return change.cover ? coverInstead(tx, actor, opened, now) : citeAnother(tx, actor, opened, now);
}

async function citeAnother(tx: Database, actor: Actor, { appeal, content, change }: Opened, now: Date): Promise<Changed> {
  if (change.clause === undefined) throw new Refusal("invalid", "appeals.clause-missing");
  if (change.clause === appeal.clause?.number) throw new Refusal("invalid", "appeals.same-clause");
  const clause = await clauseFor(tx, change.clause, content.policyVersionId, now);
  const passage = appeal.passage ?? "";
  const decision = {
    act: "hide",
    clause,
    passage,
    reason: change.reason,
    reversesId: appeal.decisionId,
    isRuling: true,
  } as const;
  const decisionId = await writeDecision(tx, actor, content, decision, now);
  await changeVisibility(tx, content, { hiddenBy: decisionId });
  return { decisionId, told: { clause } };
}

async function coverInstead(tx: Database, actor: Actor, { appeal, content, change }: Opened, now: Date): Promise<Changed> {
  if (content.kind === "photo" || content.kind === "name") throw new Refusal("invalid", "appeals.cannot-change");
  const passages = [...new Set((change.cover ?? "").split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  const text = fullTextOf(content);
  if (!passages.every((each) => isQuoteOf(each, text) && rangesOf(each, text).length > 0)) {
    throw new Refusal("invalid", "appeals.not-quotes");
  }
  const clause = await clauseFor(tx, change.clause ?? appeal.clause?.number ?? 0, content.policyVersionId, now);
  await ensureVersion(tx, content);
  const decisionId = await writeDecision(
    tx,
    actor,
    content,
    {
      act: "redact",
      clause,
      passage: passages.join(" … "),
      covered: passages,
      reason: change.reason,
      reversesId: appeal.decisionId,
      isRuling: true,
    },
    now,
  );
  await changeVisibility(tx, content, { hiddenBy: null });
  await applyCovers(tx, content);
  return { decisionId, told: { clause, isCovered: true } };
}

/** A suspension keeps the second person who approved it: they agreed to more. */
async function shorten(tx: Database, actor: Actor, { appeal, content, change }: Opened, now: Date): Promise<Changed> {
  const { rows } = await tx.execute<{ id: number; startsAt: string | Date; settledBy: number | null }>(sql`
    select id, starts_at as "startsAt", settled_by as "settledBy" from posting_limits
     where decision_id = ${appeal.decisionId} and lifted_at is null for no key update`);
  const [limit] = rows;
  if (!limit || !appeal.clause || !appeal.until) throw new Refusal("conflict", "appeals.taken-back");
  if (change.days === undefined) throw new Refusal("invalid", "appeals.days-missing");
  const until = new Date(new Date(limit.startsAt).getTime() + change.days * millisecondsInDay);
  if (until >= appeal.until) throw new Refusal("invalid", "appeals.not-shorter");
  const decisionId = await writeDecision(
    tx,
    actor,
    content,
    {
      act: appeal.act,
      clause: appeal.clause,
      passage: appeal.passage ?? "",
      reason: change.reason,
      until,
      approvedBy: appeal.act === "suspend" ? (limit.settledBy ?? undefined) : undefined,
      reversesId: appeal.decisionId,
      isRuling: true,
    },
    now,
  );
  await tx.execute(sql`update posting_limits set decision_id = ${decisionId}, ends_at = ${until} where id = ${limit.id}`);
  return { decisionId, told: { until } };
}
