import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Site } from "~/features/moderation/tell-author.server";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { receivedNotice } from "./appeal-notices";
import { type SecondLookCity, secondLookDueAt } from "./due";
import { getOwnDecision } from "./own-decisions.server";
import { appealRefusal } from "./permissions";
import { tellAppellant } from "./tell-appellant.server";

/**
 * Asks for a second look at a decision on what the actor wrote; somebody else will answer. Whose posting is suspended may ask too. Gives
 * the appeal's id.
 * @throws Refusal missing (not there, not theirs), conflict (asked before, 30 days are over, taken back, made by a second look)
 */
export function askSecondLook(
  db: Database,
  actor: Actor,
  { decisionId, text }: { decisionId: number; text: string },
  site: Site & { city: SecondLookCity },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const decision = await getOwnDecision(tx, actor.id, decisionId);
    const refusal = appealRefusal(decision, now);
    if (refusal) throw refusal;
    const { rows } = await tx.execute<{ id: number }>(sql`
      insert into appeals (decision_id, person_id, text, created_at) values (${decisionId}, ${actor.id}, ${text}, ${now})
      on conflict (decision_id) do nothing returning id`);
    const appealId = rows[0]?.id;
    if (appealId === undefined) throw new Refusal("conflict", "appeals.already-asked");
    const dueAt = secondLookDueAt(site.city, now);
    await tellAppellant(
      tx,
      { ...decision, decisionId, personId: actor.id },
      {
        event: `appeal.made:${appealId}`,
        noticeFor: (facts, language) => receivedNotice(facts, dueAt, language),
      },
      site,
      now,
    );
    await writeRecord(
      tx,
      { actorId: actor.id, act: "appeal.made", subject: "appeal", subjectId: appealId, detail: { decision: decisionId } },
      now,
    );
    return appealId;
  });
}
