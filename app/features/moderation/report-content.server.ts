import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { type ContentRef, publicPath } from "./content";
import { getContent } from "./get-content.server";
import { openCase } from "./open-case.server";
import { reportRefusal } from "./permissions";
import { targetValues } from "./target.server";

export interface Reported {
  /** False when this person had reported it before: nothing was written. */
  isNew: boolean;
  /** Where the person goes on: the content, or its report page, which says how the earlier report stands. */
  path: string;
}

/**
 * Tells moderators about content. Once per person and thing; a second report changes nothing. A report never hides anything, and neither
 * do many. @throws Refusal missing (also when it is hidden), forbidden (own content), invalid (no such clause)
 */
export async function reportContent(
  db: Database,
  actor: Actor,
  report: { content: ContentRef; clause: number; sentence: string },
  now: Date,
): Promise<Reported> {
  const { content: ref } = report;
  return db.transaction(async (tx) => {
    const content = await getContent(tx, ref);
    const refusal = reportRefusal(actor, content);
    if (refusal) throw refusal;
    const clause = await clauseFor(tx, report.clause, content.policyVersionId, now);
    const { rows } = await tx.execute<{ id: number }>(sql`
      insert into reports (idea_id, comment_id, photo_id, person_id, reporter_id, clause_id, sentence, is_from_new_account, created_at)
      select ${targetValues(ref)}, p.id, ${clause.id}, ${report.sentence}, p.created_at > ${now}::timestamptz - interval '7 days', ${now}
        from people p where p.id = ${actor.id}
      on conflict do nothing returning id`);
    const [made] = rows;
    if (!made) return { isNew: false, path: `/${ref.kind}s/${ref.id}/report` };
    const caseId = await openCase(tx, content, "report", now);
    await tx.execute(sql`update reports set case_id = ${caseId} where id = ${made.id}`);
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        act: "report.made",
        subject: "report",
        subjectId: made.id,
        detail: { [ref.kind]: ref.id, clause: clause.number },
      },
      now,
    );
    return { isNew: true, path: publicPath(content).replace(/(#|$)/, "?done=reported$1") };
  });
}
