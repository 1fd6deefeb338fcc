import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import { type LimitView, limitsPerPage } from "./limit-views";

export interface LimitRow {
  id: number;
  kind: "slow" | "suspend";
  contentKind: "idea" | "comment" | "photo";
  contentId: number;
  personName: string | null;
  clause: ClauseName;
  passage: string;
  reason: string;
  days: number;
  proposedBy: number;
  proposedByName: string | null;
  proposedAt: Date;
  settledByName: string | null;
  endsAt: Date | null;
}

/** Proposals that wait, oldest first, or limits in force, newest first. `after` is the last row's id. One query. */
export async function listLimits(
  db: Database,
  view: LimitView,
  after: number | null,
  now: Date,
): Promise<{ items: LimitRow[]; next: number | null }> {
  const where =
    view === "proposed"
      ? sql`l.kind = 'suspend' and l.settled_at is null and (${after}::integer is null or l.id > ${after}) order by l.id`
      : sql`l.lifted_at is null and l.starts_at <= ${now} and l.ends_at > ${now} and (${after}::integer is null or l.id < ${after}) order by l.id desc`;
  const { rows } = await db.execute<Row>(sql`
    select l.id, l.kind, case when l.idea_id is not null then 'idea' when l.comment_id is not null then 'comment' else 'photo' end as "contentKind",
           coalesce(l.idea_id, l.comment_id, l.photo_id) as "contentId", p.display_name as "personName", l.passage, l.reason, l.days,
           json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) as clause,
           l.proposed_by as "proposedBy", b.display_name as "proposedByName", l.proposed_at as "proposedAt",
           s.display_name as "settledByName", l.ends_at as "endsAt"
      from posting_limits l join people p on p.id = l.person_id join policy_clauses c on c.id = l.clause_id
      join people b on b.id = l.proposed_by left join people s on s.id = l.settled_by
     where ${where} limit ${limitsPerPage + 1}`);
  const items = rows.slice(0, limitsPerPage).map((row) => ({
    ...row,
    proposedAt: new Date(row.proposedAt),
    endsAt: row.endsAt === null ? null : new Date(row.endsAt),
  }));
  return { items, next: rows.length > limitsPerPage ? (items.at(-1)?.id ?? null) : null };
}

type Row = Omit<LimitRow, "proposedAt" | "endsAt"> & { proposedAt: Date | string; endsAt: Date | string | null } & Record<
    string,
    unknown
  >;

export interface Proposal {
  id: number;
  personId: number;
  contentKind: "idea" | "comment" | "photo";
  contentId: number;
  clauseId: number;
  passage: string;
  reason: string;
  days: number;
  proposedBy: number;
  isSettled: boolean;
}

/** A proposal to suspend, locked until the transaction ends. @throws Refusal missing */
export async function lockProposal(tx: Database, limitId: number): Promise<Proposal> {
  const { rows } = await tx.execute<Proposal & Record<string, unknown>>(sql`
    select l.id, l.person_id as "personId", case when l.idea_id is not null then 'idea' when l.comment_id is not null then 'comment' else 'photo' end as "contentKind",
           coalesce(l.idea_id, l.comment_id, l.photo_id) as "contentId", l.clause_id as "clauseId", l.passage, l.reason, l.days,
           l.proposed_by as "proposedBy", l.settled_at is not null as "isSettled"
      from posting_limits l where l.id = ${limitId} and l.kind = 'suspend' for update`);
  const [proposal] = rows;
  if (!proposal) throw new Refusal("missing", "moderation.no-such-proposal");
  return proposal;
}
