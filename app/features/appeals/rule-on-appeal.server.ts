import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Content } from "~/features/moderation/content";
import { lockContent } from "~/features/moderation/get-content.server";
import { getDecision, takeBack } from "~/features/moderation/take-back.server";
import type { Site } from "~/features/moderation/tell-author.server";
import { writeDecision } from "~/features/moderation/write-decision.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { rulingNotice, type ToldRuling } from "./appeal-notices";
import { type Change, changeDecision } from "./change-decision.server";
import { type Appeal, getAppeal } from "./get-appeal.server";
import type { Outcome } from "./outcome";
import { rulingRefusal } from "./permissions";
import { tellAppellant } from "./tell-appellant.server";

export interface Ruling extends Change {
  appealId: number;
  outcome: Outcome;
  /** The author reads it. */
  reason: string;
}

/** What a ruling did to the decision: the new one, if any, and what the author is told of it. */
interface Effect {
  decisionId: number | null;
  told: Omit<ToldRuling, "outcome" | "reason">;
}

/**
 * Answers a second look. Reversed, everything is as it was before the decision: supports, helpful votes, comments, place and times. The new
 * decision, the ruling, the author's mail and the record are one transaction. Gives the ruling's id.
 * @throws Refusal missing, forbidden (own decision, own content, conflict of interest), conflict (answered already), invalid (what `changed` needs)
 */
export function ruleOnAppeal(db: Database, actor: Actor, ruling: Ruling, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const seen = await getAppeal(tx, ruling.appealId, actor.id, now);
    const content = await lockContent(tx, { kind: seen.kind, id: seen.contentId }, { id: actor.id, now });
    // Read again under the lock: of two who rule at once, the second finds it answered.
    const appeal = await getAppeal(tx, ruling.appealId, actor.id, now);
    const refusal = rulingRefusal(actor, { ...appeal, conflict: appeal.conflict ?? content.conflict });
    if (refusal) throw refusal;
    const { decisionId, told } = await carryOut(tx, actor, { appeal, content, ruling }, now);
    const rulingId = await writeRuling(tx, actor, ruling, decisionId, now);
    await tellAppellant(
      tx,
      appeal,
      {
        event: `appeal.ruled:${appeal.id}`,
        noticeFor: (facts, language) =>
          rulingNotice(facts, { outcome: ruling.outcome, reason: ruling.reason, ...told }, language),
      },
      site,
      now,
    );
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: (grantOf(actor, "moderator") ?? grantOf(actor, "reviewer"))?.id,
        act: "appeal.ruled",
        subject: "appeal",
        subjectId: appeal.id,
        detail: { outcome: ruling.outcome, decision: appeal.decisionId, ...(decisionId ? { newDecision: decisionId } : {}) },
      },
      now,
    );
    return rulingId;
  });
}

interface Opened {
  appeal: Appeal;
  content: Content;
  ruling: Ruling;
}

async function carryOut(tx: Database, actor: Actor, { appeal, content, ruling }: Opened, now: Date): Promise<Effect> {
  const nothing: Effect = { decisionId: null, told: {} };
  if (ruling.outcome === "upheld") return nothing;
  if (ruling.outcome === "changed") return changeDecision(tx, actor, { appeal, content, change: ruling }, now);
  // A moderator may have taken it back while the appeal waited: then the ruling only says so.
  if (appeal.takenBackAt) return nothing;
  const decision = await getDecision(tx, appeal.decisionId, { id: actor.id, now });
  const decisionId = await writeDecision(
    tx,
    actor,
    content,
    { act: "restore", reason: ruling.reason, reversesId: appeal.decisionId, isRuling: true },
    now,
  );
  await takeBack(tx, content, decision, decisionId, now);
  return { decisionId, told: {} };
}

/** By the grants as they are in the database at this moment; a trigger refuses who decided, approved, appealed, or has a stake. */
async function writeRuling(
  tx: Database,
  actor: Actor,
  { appealId, outcome, reason }: Ruling,
  decisionId: number | null,
  now: Date,
): Promise<number> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into rulings (appeal_id, ruler_id, outcome, reason, decision_id, created_at)
    select ${appealId}, ${actor.id}, ${outcome}::ruling_outcome, ${reason}, ${decisionId}::integer, ${now}
     where exists (select from grants g where g.person_id = ${actor.id} and g.role in ('moderator', 'reviewer')
                     and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now}))
       and not exists (select from suspensions s where s.person_id = ${actor.id} and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})
    on conflict (appeal_id) do nothing returning id`);
  const made = rows[0];
  if (!made) throw new Refusal("conflict", "moderation.changed-meanwhile");
  return made.id;
}
