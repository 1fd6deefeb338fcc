import { and, count, eq, isNull } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { reports } from "~db/schema";
import type { ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { keepRefusal } from "./permissions";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Keeps content as it is: its open reports are settled, nothing else changes. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden, no open reports, decided meanwhile)
 */
export function keepContent(
  db: Database,
  actor: Actor,
  keep: { content: ContentRef; reason: string; seen?: number },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, keep.content);
    const refusal = keepRefusal(actor, content, await countOpenReports(tx, keep.content));
    if (refusal) throw refusal;
    refuseUnseen(content, keep.seen);
    return writeDecision(tx, actor, content, { act: "keep", reason: keep.reason }, now);
  });
}

async function countOpenReports(db: Database, { kind, id }: ContentRef): Promise<number> {
  const target = kind === "idea" ? reports.ideaId : reports.commentId;
  const [row] = await db
    .select({ count: count() })
    .from(reports)
    .where(and(eq(target, id), isNull(reports.decisionId)));
  return row?.count ?? 0;
}
