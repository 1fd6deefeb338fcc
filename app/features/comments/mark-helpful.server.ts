import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { runPrepared } from "~db/prepared.server";
import { helpfulRefusal } from "./permissions";

export interface HelpfulState {
  helpful: boolean;
  count: number;
  ideaId: number;
}

interface Row {
  helpful_count: number;
  author_id: number | null;
  is_hidden: boolean;
  idea_id: number;
}

// As with supports: the primary key makes a second tap a no-op; counter and record change only with the row.
function statementOf(name: string, change: string, by: "+" | "-", act: string): { name: string; text: string } {
  return {
    name,
    text: `
with target as (
    select c.id, c.idea_id, c.author_id, c.helpful_count, not (c.is_visible and i.is_visible) as is_hidden,
           c.is_visible and i.is_visible and c.author_id is distinct from $2 as may
      from comments c join ideas i on i.id = c.idea_id join topics t on t.id = i.topic_id where c.id = $1 and t.released_at is not null for no key update of c),
  changed as (${change}),
  counted as (update comments set helpful_count = helpful_count ${by} 1 where id in (select comment_id from changed) returning helpful_count),
  logged as (insert into record (at, actor_id, act, subject, subject_id) select $3, $2, '${act}', 'comment', comment_id from changed)
select coalesce((select helpful_count from counted), helpful_count) as helpful_count, author_id, is_hidden, idea_id from target`,
  };
}

const mark = statementOf(
  "mark_helpful",
  `insert into helpful_votes as h (comment_id, person_id, created_at) select id, $2, $3 from target where may
    on conflict (comment_id, person_id) do update set withdrawn_at = null, created_at = excluded.created_at where h.withdrawn_at is not null
    returning comment_id`,
  "+",
  "helpful.marked",
);

const unmark = statementOf(
  "unmark_helpful",
  "update helpful_votes set withdrawn_at = $3 where comment_id in (select id from target where may) and person_id = $2 and withdrawn_at is null returning comment_id",
  "-",
  "helpful.withdrawn",
);

/** Marks a comment helpful, once per person; or takes that back. One round trip. @throws Refusal missing, conflict */
export async function markHelpful(
  db: Database,
  actor: Actor,
  act: { commentId: number; helpful: boolean },
  now: Date,
): Promise<HelpfulState> {
  const [comment] = await runPrepared<Row>(db, act.helpful ? mark : unmark, [act.commentId, actor.id, now]);
  if (!comment) throw new Refusal("missing", "comments.not-found");
  const refusal = helpfulRefusal(actor, { authorId: comment.author_id, isHidden: comment.is_hidden });
  if (refusal) throw refusal;
  return { helpful: act.helpful, count: comment.helpful_count, ideaId: comment.idea_id };
}
