import { type SQL, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import { decisionUndoMinutes } from "~/features/moderation/undo";
import type { Actor } from "~/features/people/actor";
import type { Clause } from "~/features/policy/clause";
import { listClausesFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";

export const reviewsPerPage = 20;

/** A text that waits for a second moderator. What was decided, by whom, why it came up and where it stands is not in it. */
export interface WaitingReview {
  id: number;
  drawnAt: Date;
  /** The first words. */
  excerpt: string;
  language: Locale;
}

export interface OpenedReview {
  id: number;
  drawnAt: Date;
  text: string;
  language: Locale;
  /** What is looked at, when it is a photo: its description is the text. */
  photoId: number | null;
  /** The rules under which it was decided. */
  clauses: Clause[];
}

/** The reviews that a person may make, the longest waiting first, 20 a page. One query. */
export async function listWaitingReviews(
  db: Database,
  actor: Actor,
  after: number | null,
  now: Date,
): Promise<{ reviews: WaitingReview[]; next: number | null }> {
  const { rows } = await db.execute<Omit<WaitingReview, "drawnAt"> & { drawnAt: Date | string }>(sql`
    select b.id, b.drawn_at as "drawnAt", left(d.text, 160) as excerpt, ${language} as language
      from blind_reviews b join decisions d on d.id = b.decision_id ${itsLanguage}
     where b.reviewed_at is null and b.id > ${after ?? 0} and ${isFor(actor, now)}
     order by b.id limit ${reviewsPerPage + 1}`);
  const page = rows.slice(0, reviewsPerPage);
  return {
    reviews: page.map((row) => ({ ...row, drawnAt: new Date(row.drawnAt) })),
    next: rows.length > reviewsPerPage ? (page.at(-1)?.id ?? null) : null,
  };
}

/** A review with its text and rules, for whoever may make it. Two queries. @throws Refusal missing, forbidden, conflict (made already) */
export async function getReview(db: Database, actor: Actor, reviewId: number, now: Date): Promise<OpenedReview> {
  const { rows } = await db.execute<ReviewRow>(sql`
    select b.id, b.drawn_at as "drawnAt", b.reviewed_at is not null as "isDone", d.text, ${language} as language, d.photo_id as "photoId",
           t.policy_version_id as "policyVersionId", ${actor.id} in (d.moderator_id, d.approved_by, d.author_id) as "isOwn",
           conflict_of(${actor.id}, d.topic_id, d.text, ${now}) is not null as "hasConflict"
      from blind_reviews b join decisions d on d.id = b.decision_id ${itsLanguage} left join topics t on t.id = d.topic_id
     where b.id = ${reviewId} and ${notUndone(now)}`);
  const [row] = rows;
  if (!row) throw new Refusal("missing", "common.not-found");
  if (row.isOwn) throw new Refusal("forbidden", "ledger.review-own");
  if (row.hasConflict) throw new Refusal("forbidden", "ledger.review-conflict");
  if (row.isDone) throw new Refusal("conflict", "ledger.review-done");
  const clauses = await listClausesFor(db, row.policyVersionId, now);
  const { id, text, photoId } = row;
  return { id, drawnAt: new Date(row.drawnAt), text, language: row.language, photoId, clauses };
}

interface ReviewRow extends Record<string, unknown>, Omit<OpenedReview, "drawnAt" | "clauses"> {
  drawnAt: Date | string;
  isDone: boolean;
  policyVersionId: number | null;
  isOwn: boolean | null;
  hasConflict: boolean;
}

/** The condition that a person may review decision `d`: they had no part in it, did not write it, and have no stake in it. */
export function isFor(actor: Pick<Actor, "id">, now: Date): SQL {
  return sql`${actor.id} <> d.moderator_id and ${actor.id} is distinct from d.approved_by and ${actor.id} is distinct from d.author_id
    and conflict_of(${actor.id}, d.topic_id, d.text, ${now}) is null and ${notUndone(now)}`;
}

/** A decision that its moderator took back at once was none. */
function notUndone(now: Date): SQL {
  const window = sql`make_interval(mins => ${decisionUndoMinutes})`;
  return sql`d.created_at <= ${now}::timestamptz - ${window} and not exists (
    select from decisions u where u.reverses_id = d.id and u.act = 'restore' and u.moderator_id = d.moderator_id and u.created_at <= d.created_at + ${window})`;
}

const itsLanguage = sql`
  left join ideas i on i.id = d.idea_id left join comments c on c.id = d.comment_id left join people p on p.id = d.person_id`;
const language = sql`coalesce(i.language, c.language, p.locale, 'en')`;
