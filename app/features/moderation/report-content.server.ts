import type { Actor } from "~/features/people/actor";
import { clauseOf } from "~/features/policy/queries.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { reports } from "~db/schema";
import { type ContentRef, publicPath } from "./content";
import { getContent } from "./get-content.server";
import { reportRefusal } from "./permissions";

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
    const clause = await clauseOf(tx, report.clause, now);
    const target = ref.kind === "idea" ? { ideaId: ref.id } : { commentId: ref.id };
    const [made] = await tx
      .insert(reports)
      .values({ ...target, reporterId: actor.id, clauseId: clause.id, sentence: report.sentence, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    if (!made) return { isNew: false, path: `/${ref.kind}s/${ref.id}/report` };
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
