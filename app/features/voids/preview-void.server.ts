import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { VoidCondition } from "./condition";
import { maskedEmail } from "./masked";
import { matched, worksThere } from "./matched.server";

/** What a condition would set aside, if it came into force now. */
export interface VoidPreview {
  supports: number;
  accounts: number;
  /** Accounts that look like people: older than 30 days, or with ideas or comments of their own. */
  settled: number;
  ideasCount: number;
  /** The twenty ideas that would lose most. */
  ideas: { id: number; title: string; language: "en" | "es"; before: number; taken: number }[];
  /** Some of them are in topics that have closed: who is owed an answer stays as it was at the close. */
  touchesClosed: boolean;
  /** Whoever looks works for an office that asks or answers there. */
  hasConflict: boolean;
  /** Ten of them, masked. */
  examples: { email: string; network: string | null }[];
}

/** One query, whatever matches. */
export async function previewVoid(db: Database, actor: Actor, condition: VoidCondition, now: Date): Promise<VoidPreview> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ preview: VoidPreview }>(sql`
    with matched as materialized (
      select s.idea_id, s.person_id, s.created_at, s.network, p.canonical_email, p.created_at as joined_at from ${matched(condition)}),
    account as materialized (select distinct person_id, joined_at from matched),
    by_idea as materialized (select idea_id, count(*)::integer as taken from matched group by idea_id)
    select json_build_object(
      'supports', (select count(*) from matched),
      'accounts', (select count(*) from account),
      'settled', (select count(*) from account a where a.joined_at < ${at} - interval '30 days'
        or exists (select from ideas where author_id = a.person_id) or exists (select from comments where author_id = a.person_id)),
      'ideasCount', (select count(*) from by_idea),
      'ideas', (select coalesce(json_agg(t order by t.taken desc, t.id), '[]') from (
        select i.id, i.title, i.language, i.supports_count as before, b.taken from by_idea b join ideas i on i.id = b.idea_id
         order by b.taken desc, i.id limit 20) t),
      'touchesClosed', exists (select from by_idea b join ideas i on i.id = b.idea_id join topics t on t.id = i.topic_id where t.closes_at <= ${at}),
      'hasConflict', ${worksThere(actor.id, sql`select idea_id from by_idea`, now)},
      'examples', (select coalesce(json_agg(e), '[]') from (
        select canonical_email as email, network from matched order by created_at, person_id limit 10) e)) as preview`);
  const preview = rows[0]?.preview;
  if (!preview) throw new Error("a preview came back without a row");
  return { ...preview, examples: preview.examples.map(({ email, network }) => ({ email: maskedEmail(email), network })) };
}
