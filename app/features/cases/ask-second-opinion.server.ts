import { sql } from "drizzle-orm";
import type { ContentRef } from "~/features/moderation/content";
import { lockContent } from "~/features/moderation/get-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { secondOpinionRefusal } from "./permissions";

/**
 * Leaves a thing to somebody else, with a note: to another moderator, or to an outside reviewer. Opens a case when none is open. Gives the case's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest, not theirs), conflict (somebody asked already, hidden)
 */
export function askSecondOpinion(
  db: Database,
  actor: Actor,
  ask: { content: ContentRef; note: string; forReviewer: boolean },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, ask.content, { id: actor.id, now });
    const refusal = secondOpinionRefusal(actor, content);
    if (refusal) throw refusal;
    const caseId = content.openCase?.id ?? (await openCase(tx, content, "second-opinion", now));
    await tx.execute(sql`
      update cases set second_opinion_by = ${actor.id}, second_opinion_at = ${now}, second_opinion_note = ${ask.note},
                       is_for_reviewer = is_for_reviewer or ${ask.forReviewer}, claimed_by = null, claimed_until = null
       where id = ${caseId}`);
    const grantId = (grantOf(actor, "moderator") ?? grantOf(actor, "reviewer"))?.id;
    const detail = { kind: content.kind, content: content.id, forReviewer: ask.forReviewer };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "case.second-opinion-asked", subject: "case", subjectId: caseId, detail },
      now,
    );
    return caseId;
  });
}
