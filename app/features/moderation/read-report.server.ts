import { and, eq } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { listClausesInForce } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { decisions, reports } from "~db/schema";
import type { ContentRef } from "./content";
import { getContent } from "./get-content.server";
import { reportRefusal } from "./permissions";
import type { Act } from "./write-decision.server";

/** How a person's own report stands; `act` is null while it waits. */
export interface OwnReport {
  at: Date;
  act: Act | null;
}

/** What somebody sees who reports: the text, the rules, and their earlier report when there is one. Three queries. @throws Refusal missing, forbidden */
export async function readReport(db: Database, actor: Actor, ref: ContentRef, now: Date) {
  const [content, clauses, report] = await Promise.all([
    getContent(db, ref),
    listClausesInForce(db, now),
    findOwnReport(db, actor, ref),
  ]);
  const refusal = reportRefusal(actor, content);
  if (refusal) throw refusal;
  return { content, clauses, report };
}

async function findOwnReport(db: Database, actor: Actor, { kind, id }: ContentRef): Promise<OwnReport | null> {
  const target = kind === "idea" ? reports.ideaId : reports.commentId;
  const [row] = await db
    .select({ madeAt: reports.createdAt, decidedAt: decisions.createdAt, act: decisions.act })
    .from(reports)
    .leftJoin(decisions, eq(decisions.id, reports.decisionId))
    .where(and(eq(target, id), eq(reports.reporterId, actor.id)));
  return row ? { at: row.decidedAt ?? row.madeAt, act: row.act } : null;
}
