import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { dropUnsent } from "~/features/mails/drop-unsent.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { Content } from "./content";
import { lockContent } from "./get-content.server";
import { decisionRefusal } from "./permissions";
import { getDecision, type MadeDecision, takeBack } from "./take-back.server";
import { batchEvent, decisionEvent, type Site, tellAuthor } from "./tell-author.server";
import { reportSettledEvent } from "./tell-reporters.server";
import { decisionUndoMs } from "./undo";
import { writeDecision } from "./write-decision.server";

/**
 * Takes back a decision of one's own within two minutes, as if it had not been made: its notices are never sent, and its case waits again
 * with its reports and holds. The decision and the one that takes it back stay on the record. Gives the id of the latter.
 * @throws Refusal missing, forbidden (somebody else's), conflict (too late, taken back already, decided on since)
 */
export function undoDecision(db: Database, actor: Actor, decisionId: number, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const decider = { id: actor.id, now };
    const { kind, contentId } = await getDecision(tx, decisionId, decider);
    const content = await lockContent(tx, { kind, id: contentId }, decider);
    const decision = await getDecision(tx, decisionId, decider);
    const refusal = undoRefusal(actor, content, decision, now);
    if (refusal) throw refusal;
    const id = await writeDecision(
      tx,
      actor,
      content,
      { act: "restore", reason: "", reversesId: decisionId, isRuling: true },
      now,
    );
    if (decision.act !== "keep") await takeBack(tx, content, decision, id, now);
    await reopen(tx, content, decision, id);
    const { batch, hasOthersInBatch } = decision;
    const event = batch === null ? decisionEvent(decisionId) : batchEvent(batch);
    // The one notice of a step stays as long as something of that step stands.
    const dropped = hasOthersInBatch ? 1 : await dropUnsent(tx, event, now);
    // A mail that has gone out all the same is followed by the one that takes it back.
    if (dropped === 0 && decision.act !== "keep") await tellAuthor(tx, content, { id, act: "restore", reason: "" }, site, now);
    await dropUnsent(tx, reportSettledEvent(decisionId), now);
    return id;
  });
}

function undoRefusal(actor: Actor, content: Content, decision: MadeDecision, now: Date): Refusal | null {
  // An outside reviewer decided on a case that is closed by it.
  const isForReviewer = content.openCase?.isForReviewer ?? true;
  const openCase = content.openCase ?? { id: 0, openedAt: now, isHeld: false, isForReviewer, secondOpinionBy: null };
  const refusal = decisionRefusal(actor, { ...content, openCase: { ...openCase, isForReviewer } });
  if (refusal) return refusal;
  if (decision.moderatorId !== actor.id) return new Refusal("forbidden", "moderation.undo-own-only");
  if (decision.act === "restore" || decision.act === "suspend") return new Refusal("conflict", "moderation.undo-not-this");
  if (decision.isTakenBack) return new Refusal("conflict", "moderation.not-standing");
  if (content.lastDecisionId !== decision.id) return new Refusal("conflict", "moderation.decided-meanwhile");
  if (now.getTime() - decision.createdAt.getTime() >= decisionUndoMs) return new Refusal("conflict", "moderation.undo-too-late");
  return null;
}

/** The case waits again, with what it had and with what was reported since; a filter that was found wrong was not, after all. */
async function reopen(tx: Database, content: Content, decision: MadeDecision, restoreId: number): Promise<void> {
  const caseId = decision.caseId ?? content.openCase?.id ?? null;
  if (caseId === null) return;
  const both = sql`(${decision.id}, ${restoreId})`;
  await tx.execute(sql`update reports set decision_id = null, case_id = ${caseId} where decision_id in ${both}`);
  const { rows: wrong } = await tx.execute<{ filter: string; n: number }>(sql`
    with again as (
      select h.id, h.filter, h.was_wrong from holds h join cases k on k.id = h.case_id where k.decision_id in ${both}),
    moved as (update holds h set was_wrong = null, case_id = ${caseId} from again where h.id = again.id)
    select filter, count(*)::integer as n from again where was_wrong group by filter`);
  await tx.execute(sql`
    update cases k set closed_at = null, decision_id = null,
           is_held = k.is_held or exists (select from holds h where h.case_id = k.id),
           reports_count = (select count(*) from reports r where r.case_id = k.id)
     where id = ${caseId}`);
  if (decision.wasHeld) await holdAgain(tx, content, caseId);
  // Last, and in the order of names, as whoever shares something locks them.
  await tx.execute(sql`
    with wrong as (
      select * from unnest(${sql.param(wrong.map(({ filter }) => filter))}::filter[], ${sql.param(wrong.map(({ n }) => n))}::integer[]) as w (filter, n)),
    locked as (select name from filters where name in (select filter from wrong) order by name for update)
    update filters f set wrong_count = wrong_count - n from wrong w, locked l where f.name = w.filter and l.name = f.name`);
}

async function holdAgain(tx: Database, content: Content, caseId: number): Promise<void> {
  const { rows } = await tx.execute<{ at: Date | string }>(
    sql`select coalesce(min(h.created_at), min(k.opened_at)) as at from cases k left join holds h on h.case_id = k.id where k.id = ${caseId}`,
  );
  const at = rows[0]?.at;
  if (at) await changeVisibility(tx, await lockContent(tx, content), { heldAt: new Date(at) });
}
