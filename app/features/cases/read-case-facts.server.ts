import { sql } from "drizzle-orm";
import type { Content, ContentRef } from "~/features/moderation/content";
import { kindAndId, targetIs } from "~/features/moderation/target.server";
import { decisionUndoMs } from "~/features/moderation/undo";
import type { Act } from "~/features/moderation/write-decision.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { type Dated, dated, decisionsOf, type PastDecision, type ThreadLine, threadOf } from "./case.server";
import type { FilterName } from "./queue-line";
import { type SimilarDecision, type SimilarRow, similarOf, similarTo } from "./similar-decisions.server";

/** The moderator's newest decision of the last two minutes, not taken back yet. */
export interface OwnLast extends ContentRef {
  decisionId: number;
  act: Act;
  batch: string | null;
  /** How many decisions of the same step still stand. */
  count: number;
}

export interface DeskOfModerator {
  /** Single keys are on. */
  hasKeys: boolean;
  ownLast: OwnLast | null;
}

export interface CaseFacts extends DeskOfModerator {
  /** What moderators decided on this very thing, newest first; at most 50. */
  decisions: PastDecision[];
  thread: ThreadLine[];
  /** What was decided on similar words, most similar first; at most five. */
  similar: SimilarDecision[];
  holds: { id: number; filter: FilterName; found: string; at: Date }[];
  secondOpinion: { askedBy: string | null; isMine: boolean; note: string; at: Date } | null;
  claim: { name: string | null; isMine: boolean; until: Date } | null;
  /** Something else of the author waits. */
  hasMoreOfAuthor: boolean;
  /** The links in it that stand in other things that wait, and in how many; counted up to 50. */
  sharedLinks: { link: string; count: number }[];
}

const deskOf = (actor: Actor, now: Date) => sql`
  (select p.has_moderation_keys from people p where p.id = ${actor.id}) as "hasKeys",
  (select json_build_object('decisionId', o.decision_id, 'kind', o.kind, 'id', o.id, 'act', o.act, 'batch', o.batch,
            'count', case when o.batch is null then 1 else (select count(*) from decisions b where b.batch = o.batch and b.moderator_id = ${actor.id}
                       and not exists (select from decisions x where x.reverses_id = b.id)) end)
     from (select d.id as decision_id, ${kindAndId(sql`d`)}, d.act, d.batch
             from (select * from decisions order by id desc limit 300) d
            where d.moderator_id = ${actor.id} and d.act not in ('restore', 'suspend') and d.created_at > ${new Date(now.getTime() - decisionUndoMs)} and d.created_at <= ${now}
              and not exists (select from decisions x where x.reverses_id = d.id)
            order by d.id desc limit 1) o) as "ownLast"`;

/** What the pages of the queue show of the moderator's own work. One query; only the newest 300 decisions are looked at. */
export async function readDesk(db: Database, actor: Actor, now: Date): Promise<DeskOfModerator> {
  const { rows } = await db.execute<DeskOfModerator & Record<string, unknown>>(sql`select ${deskOf(actor, now)}`);
  return { hasKeys: rows[0]?.hasKeys ?? true, ownLast: rows[0]?.ownLast ?? null };
}

/** What belongs to the open case of a thing, and the moderator's own work. One query. */
export async function readCaseFacts(db: Database, actor: Actor, content: Content, now: Date): Promise<CaseFacts> {
  const { rows } = await db.execute<Row>(sql`
    select ${deskOf(actor, now)}, ${decisionsOf(content)} as decisions, ${threadOf(content)} as thread, ${similarTo(content)} as similar,
      (select coalesce(json_agg(json_build_object('id', h.id, 'filter', h.filter, 'found', h.found, 'at', h.created_at) order by h.id), '[]')
         from holds h where h.case_id = k.id) as holds,
      case when k.second_opinion_by is not null then json_build_object('askedBy', s.display_name, 'isMine', s.id = ${actor.id},
             'note', coalesce(k.second_opinion_note, ''), 'at', k.second_opinion_at) end as "secondOpinion",
      case when k.claimed_until > ${now} then json_build_object('name', m.display_name, 'isMine', m.id = ${actor.id}, 'until', k.claimed_until) end as claim,
      exists (select from cases o where o.closed_at is null and o.author_id = k.author_id and o.id <> k.id) as "hasMoreOfAuthor",
      (select coalesce(json_agg(json_build_object('link', l.link, 'count', l.count) order by l.count desc, l.link), '[]')
         from (select u.link, (select count(*) from (select from cases o where o.closed_at is null and o.links @> array[u.link] and o.id <> k.id limit 50) n) as count
                 from unnest(k.links) u(link)) l where l.count > 0) as "sharedLinks"
      from (select 1) one left join cases k on ${targetIs(content, sql`k`)} and k.closed_at is null
      left join people s on s.id = k.second_opinion_by left join people m on m.id = k.claimed_by`);
  const [row] = rows;
  if (!row) throw new Error("facts always give one row");
  return {
    hasKeys: row.hasKeys ?? true,
    ownLast: row.ownLast,
    decisions: row.decisions.map(dated),
    thread: row.thread.map(dated),
    similar: row.similar.map(similarOf),
    hasMoreOfAuthor: row.hasMoreOfAuthor,
    sharedLinks: row.sharedLinks,
    holds: row.holds.map((hold) => ({ ...hold, at: new Date(hold.at) })),
    secondOpinion: row.secondOpinion && { ...row.secondOpinion, at: new Date(row.secondOpinion.at) },
    claim: row.claim && { ...row.claim, until: new Date(row.claim.until) },
  };
}

type Row = Record<string, unknown> &
  DeskOfModerator &
  Pick<CaseFacts, "hasMoreOfAuthor" | "sharedLinks"> & {
    decisions: Dated<PastDecision>[];
    thread: Dated<ThreadLine>[];
    similar: SimilarRow[];
    holds: (Omit<CaseFacts["holds"][number], "at"> & { at: string })[];
    secondOpinion: { askedBy: string | null; isMine: boolean; note: string; at: string } | null;
    claim: { name: string | null; isMine: boolean; until: string } | null;
  };
