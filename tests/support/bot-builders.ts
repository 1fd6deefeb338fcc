import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

interface Bots {
  count: number;
  /** How many /64 networks they are spread over, one after the other. */
  networks: number;
  ideaId: number;
  now: Date;
  /** Their addresses are `name0001@domain` and so on. */
  name?: string;
  domain?: string;
  /** The first 48 bits, under which the networks lie. */
  prefix?: string;
  /** Over how long their supports come in, ending at `now`. */
  withinMs?: number;
  /** How long each account is there before it supports. */
  ageMs?: number;
}

/**
 * An attack: accounts with addresses in a row, each supporting one idea from its network, written as `takeCode` and `castSupport` write
 * them, in four statements whatever their number. Gives their ids. 5,000 take about a second.
 */
export async function makeBots(db: Database, bots: Bots): Promise<number[]> {
  const { count, networks, ideaId, now, name = "user", domain = "mail.example", prefix = "2001:db8:bad" } = bots;
  const { withinMs = 3_600_000, ageMs = 300_000 } = bots;
  const at = now.toISOString();
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: number }>(sql`
      insert into people (email, canonical_email, joined_from, created_at)
      select b.email, b.email, b.network, b.at - make_interval(secs => ${ageMs / 1000})
        from (select ${name}::text || lpad(n::text, 5, '0') || '@' || ${domain}::text as email, n,
                     ${prefix}::text || ':' || to_hex(n % ${networks}::integer) || '::/64' as network,
                     ${at}::timestamptz - make_interval(secs => ${withinMs / 1000}::double precision * (${count}::integer - n) / ${count}::integer) as at
                from generate_series(1, ${count}::integer) n) b order by b.n
      returning id`);
    const ids = rows.map(({ id }) => id);
    await tx.execute(sql`
      insert into supports (idea_id, person_id, created_at, network)
      select ${ideaId}, p.id, p.created_at + make_interval(secs => ${ageMs / 1000}), p.joined_from
        from people p where p.id = any(${sql.param(ids)}::integer[])`);
    await tx.execute(sql`update ideas set supports_count = supports_count + ${count} where id = ${ideaId}`);
    await tx.execute(sql`
      insert into record (at, actor_id, act, subject, subject_id)
      select created_at, person_id, 'support.cast', 'idea', idea_id from supports
       where idea_id = ${ideaId} and person_id = any(${sql.param(ids)}::integer[])`);
    return ids;
  });
}
