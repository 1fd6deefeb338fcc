import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { runPrepared } from "~db/prepared.server";
import { supportRefusal } from "./permissions";
import { ruleNumberOf, type VoidRule } from "./rules";

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
  is_collapsed: boolean;
  opens_at: Date | null;
  closes_at: Date | null;
  released: boolean;
  hides_counts: boolean;
  /** Another account of the same mailbox supports the idea. */
  same_mailbox?: boolean;
  /** The support of this mailbox was set aside, under this rule. */
  void_rule?: VoidRule | null;
}

// The conditions of `may` are `supportRefusal` in SQL. The primary key (idea, person) makes a second tap a no-op, however the taps race;
// counters and record change only with the row. Taps queue at the idea's row, so that each answer tells the number as it is by then.
const facts = `
  idea as (
    select i.id, i.supports_count, not i.is_visible as is_hidden, t.opens_at, t.closes_at, t.released_at is not null and i.held_at is null as released,
           i.collapsed_into_id is not null and i.hidden_by is null as is_collapsed,
           t.hides_counts and t.closes_at > $3 as hides_counts,
           i.is_visible and t.released_at is not null and t.opens_at <= $3 and t.closes_at > $3 and $4 as may
      from ideas i join topics t on t.id = i.topic_id where i.id = $1 for no key update of i)`;

function statementOf(
  name: string,
  change: string,
  by: "+" | "-",
  act: string,
  more: { facts: string; columns: string },
): { name: string; text: string } {
  return {
    name,
    text: `
with ${facts}${more.facts},
  changed as (${change}),
  counted as (
    update ideas i set supports_count = i.supports_count ${by} (c.void_id is null)::integer, voided_count = i.voided_count ${by} (c.void_id is not null)::integer
      from changed c where i.id = c.idea_id returning i.supports_count),
  logged as (insert into record (at, actor_id, act, subject, subject_id) select $3, $2, '${act}', 'idea', idea_id from changed)
select coalesce((select supports_count from counted), idea.supports_count) as supports_count,
       exists (select from changed) as changed, is_hidden, is_collapsed, opens_at, closes_at, released, hides_counts${more.columns}
  from idea`,
  };
}

// All accounts of the mailbox are looked at: one that was set aside does not come back through another spelling of the address. Two that
// race past this meet the unique index.
const cast = statementOf(
  "cast_support",
  `insert into supports as s (idea_id, person_id, created_at, network) select id, $2, $3, $5 from idea
    where may and not exists (select from mine where void_id is not null or person_id <> $2)
    on conflict (idea_id, person_id) do update set withdrawn_at = null, created_at = excluded.created_at, network = excluded.network
     where s.withdrawn_at is not null
    returning idea_id, void_id`,
  "+",
  "support.cast",
  {
    facts: `,
  mine as (
    select s.person_id, s.void_id, v.rule
      from people me join people same on same.canonical_email = me.canonical_email
      join supports s on s.idea_id = $1 and s.person_id = same.id
      left join voids v on v.id = s.void_id
     where me.id = $2 and (s.void_id is not null or s.withdrawn_at is null))`,
    columns: `, (select rule from mine where void_id is not null limit 1) as void_rule,
       exists (select from mine where person_id <> $2 and void_id is null) as same_mailbox`,
  },
);

const withdraw = statementOf(
  "withdraw_support",
  `update supports set withdrawn_at = $3 where idea_id in (select id from idea where may) and person_id = $2 and withdrawn_at is null
   returning idea_id, void_id`,
  "-",
  "support.withdrawn",
  { facts: "", columns: "" },
);

/**
 * Supports an idea: once per person and mailbox, however often it is tapped, retried or raced. One round trip. `network` is where it comes
 * from, as `networkOf` gives it.
 * @throws Refusal forbidden, missing, conflict (also: another account of the mailbox supports it, or the support was set aside)
 */
export async function castSupport(
  db: Database,
  actor: Actor,
  ideaId: number,
  now: Date,
  network: string | null = null,
): Promise<SupportState> {
  try {
    const idea = await run(db, cast, actor, ideaId, now, [network]);
    if (idea.void_rule) throw new Refusal("conflict", "voids.no-support-again", { number: ruleNumberOf(idea.void_rule) });
    if (idea.same_mailbox) throw new Refusal("conflict", "voids.same-mailbox");
    return stateOf(true, idea);
  } catch (error) {
    throw isSecondOfMailbox(error) ? new Refusal("conflict", "voids.same-mailbox") : error;
  }
}

/** Takes the support back, also one that was set aside; the row stays, withdrawn. One round trip. @throws Refusal forbidden, missing, conflict */
export async function withdrawSupport(db: Database, actor: Actor, ideaId: number, now: Date): Promise<SupportState> {
  return stateOf(false, await run(db, withdraw, actor, ideaId, now));
}

async function run(
  db: Database,
  statement: { name: string; text: string },
  actor: Actor,
  ideaId: number,
  now: Date,
  more: unknown[] = [],
): Promise<Row> {
  const values = [ideaId, actor.id, now, actor.grants.length === 0, ...more];
  const [idea] = await runPrepared<Row>(db, statement, values);
  if (!idea?.released) throw new Refusal("missing", "ideas.not-found");
  const window = {
    isHidden: idea.is_hidden,
    isCollapsed: idea.is_collapsed,
    topicOpensAt: idea.opens_at,
    topicClosesAt: idea.closes_at,
  };
  const refusal = supportRefusal(actor, window, now);
  if (refusal) throw refusal;
  return idea;
}

function stateOf(supported: boolean, idea: Row): SupportState {
  return { supported, supports: idea.hides_counts ? null : idea.supports_count };
}

function isSecondOfMailbox(error: unknown): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === "support_once_per_mailbox";
}
