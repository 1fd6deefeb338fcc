import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { runPrepared } from "~db/prepared.server";
import { supportRefusal } from "./permissions";

/** How an idea's support stands after a tap. */
export interface SupportState {
  supported: boolean;
  /** The number of supports; null while the topic hides counts. */
  supports: number | null;
}

interface Row {
  supports_count: number;
  changed: boolean;
  is_hidden: boolean;
  opens_at: Date | null;
  closes_at: Date | null;
  released: boolean;
  hides_counts: boolean;
}

// The conditions of `may` are `supportRefusal` in SQL. The primary key (idea, person) makes a second tap a no-op, however the taps race;
// the counter and the record change only with the row. Taps queue at the idea's row, so that each answer tells the number as it is by then.
const facts = `
  idea as (
    select i.id, i.supports_count, not i.is_visible as is_hidden, t.opens_at, t.closes_at, t.released_at is not null as released,
           t.hides_counts and t.closes_at > $3 as hides_counts,
           i.is_visible and t.released_at is not null and t.opens_at <= $3 and t.closes_at > $3 and $4 as may
      from ideas i join topics t on t.id = i.topic_id where i.id = $1 for no key update of i)`;

function statementOf(name: string, change: string, by: "+" | "-", act: string): { name: string; text: string } {
  return {
    name,
    text: `
with ${facts},
  changed as (${change}),
  counted as (update ideas set supports_count = supports_count ${by} 1 where id in (select idea_id from changed) returning supports_count),
  logged as (insert into record (at, actor_id, act, subject, subject_id) select $3, $2, '${act}', 'idea', idea_id from changed)
select coalesce((select supports_count from counted), idea.supports_count) as supports_count,
       exists (select from changed) as changed, is_hidden, opens_at, closes_at, released, hides_counts
  from idea`,
  };
}

const cast = statementOf(
  "cast_support",
  `insert into supports as s (idea_id, person_id, created_at) select id, $2, $3 from idea where may
    on conflict (idea_id, person_id) do update set withdrawn_at = null, created_at = excluded.created_at where s.withdrawn_at is not null
    returning idea_id`,
  "+",
  "support.cast",
);

const withdraw = statementOf(
  "withdraw_support",
  "update supports set withdrawn_at = $3 where idea_id in (select id from idea where may) and person_id = $2 and withdrawn_at is null returning idea_id",
  "-",
  "support.withdrawn",
);

/** Supports an idea: once per person, however often it is tapped, retried or raced. One round trip. @throws Refusal forbidden, missing, conflict */
export function castSupport(db: Database, actor: Actor, ideaId: number, now: Date): Promise<SupportState> {
  return change(db, cast, true, actor, ideaId, now);
}

/** Takes the support back; the row stays, withdrawn. One round trip. @throws Refusal forbidden, missing, conflict */
export function withdrawSupport(db: Database, actor: Actor, ideaId: number, now: Date): Promise<SupportState> {
  return change(db, withdraw, false, actor, ideaId, now);
}

async function change(
  db: Database,
  statement: { name: string; text: string },
  supported: boolean,
  actor: Actor,
  ideaId: number,
  now: Date,
): Promise<SupportState> {
  const [idea] = await runPrepared<Row>(db, statement, [ideaId, actor.id, now, actor.grants.length === 0]);
  if (!idea?.released) throw new Refusal("missing", "ideas.not-found");
  const refusal = supportRefusal(
    actor,
    { isHidden: idea.is_hidden, topicOpensAt: idea.opens_at, topicClosesAt: idea.closes_at },
    now,
  );
  if (refusal) throw refusal;
  return { supported, supports: idea.hides_counts ? null : idea.supports_count };
}
