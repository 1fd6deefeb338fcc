import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Content, type ContentRef, publicPath } from "~/features/moderation/content";
import { getContent } from "~/features/moderation/get-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import { targetValues } from "~/features/moderation/target.server";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { newAccountDays } from "./brigade";
import { nameReportRefusal, reportRefusal } from "./permissions";
import { placeInQueue } from "./place-in-queue.server";
import type { ReportedPart } from "./report-form";

/** How many reports one person makes within an hour at most: a moderator reads each one. */
export const maxReportsAnHour = 30;

export interface NewReport {
  /** What the person looks at. */
  content: ContentRef;
  /** Of an idea or a comment, `name` reports the name of who wrote it; the text otherwise. */
  part?: ReportedPart;
  /** The number of a clause of the policy under which the topic opened. */
  clause: number;
  sentence: string;
}

export interface Reported {
  /** False when this person had reported it before: nothing was written. */
  isNew: boolean;
  /** Where the person goes on: the content, or its report page, which says how the earlier report stands. */
  path: string;
}

/**
 * Tells moderators about something. Once per person and thing; a second report changes nothing. A report never hides anything, and neither
 * do many. @throws Refusal missing (also when it is hidden), forbidden (own content), conflict (no name is shown), invalid (no such clause),
 * too-many (30 within an hour)
 */
export async function reportContent(db: Database, actor: Actor, report: NewReport, now: Date): Promise<Reported> {
  return db.transaction(async (tx) => {
    const shown = await getContent(tx, report.content);
    const content = report.part === "name" ? await nameBeside(tx, actor, shown) : shown;
    const refusal = reportRefusal(actor, content);
    if (refusal) throw refusal;
    const clause = await clauseFor(tx, report.clause, shown.policyVersionId, now);
    // Two reports of one person come one after the other, so that the limit holds.
    await tx.execute(sql`select id from people where id = ${actor.id} for no key update`);
    const { rows } = await tx.execute<{ id: number }>(sql`
      insert into reports (idea_id, comment_id, photo_id, person_id, reporter_id, clause_id, sentence, is_from_new_account, created_at)
      select ${targetValues(content)}, p.id, ${clause.id}, ${report.sentence},
             p.created_at > ${now}::timestamptz - make_interval(days => ${newAccountDays}), ${now}
        from people p where p.id = ${actor.id}
      on conflict do nothing returning id`);
    const [made] = rows;
    if (!made) return { isNew: false, path: reportPath(report.content) };
    await refuseTooMany(tx, actor, now);
    const caseId = await openCase(tx, content, "report", now);
    await tx.execute(sql`update reports set case_id = ${caseId} where id = ${made.id}`);
    await placeInQueue(tx, caseId);
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        act: "report.made",
        subject: "report",
        subjectId: made.id,
        detail: { [content.kind]: content.id, clause: clause.number },
      },
      now,
    );
    return { isNew: true, path: publicPath(shown).replace(/(#|$)/, "?done=reported$1") };
  });
}

/** Where somebody reports it, and later reads how the report stands. */
export function reportPath({ kind, id }: ContentRef): string {
  return `/${kind}s/${id}/report`;
}

async function nameBeside(tx: Database, actor: Actor, shown: Content): Promise<Content> {
  const refusal = nameReportRefusal(actor, shown);
  if (refusal) throw refusal;
  return getContent(tx, { kind: "name", id: shown.authorId ?? 0 });
}

async function refuseTooMany(tx: Database, actor: Actor, now: Date): Promise<void> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from reports where reporter_id = ${actor.id} and created_at > ${now}::timestamptz - interval '1 hour'`);
  if ((rows[0]?.count ?? 0) > maxReportsAnHour) throw new Refusal("too-many", "reports.too-many", { count: maxReportsAnHour });
}
