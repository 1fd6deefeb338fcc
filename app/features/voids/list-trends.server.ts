import { type SQL, sql } from "drizzle-orm";
import { largeProviders } from "~/features/people/canonical-email";
import type { Database } from "~db/client.server";
import { noCondition } from "./condition";
import { matched, patternOfPerson } from "./matched.server";
import { type Burst, type Trend, type TrendKind, type TrendScope, thresholds } from "./trending";

const rowsShown = 20;

/** Everything the console shows of a scope: the twenty largest of each kind, and how many supports there are in all. Two queries. */
export async function listTrends(db: Database, scope: TrendScope) {
  const [{ total, trends }, bursts] = await Promise.all([listKinds(db, scope), listBursts(db, scope)]);
  const of = (kind: TrendKind) => trends.filter((trend) => trend.kind === kind);
  return {
    total,
    networks: of("networks"),
    wideNetworks: of("wide-networks"),
    domains: of("domains"),
    sequences: of("sequences"),
    bursts,
  };
}

type TrendRow = Omit<Trend, "first" | "last"> & { kind: TrendKind | "total"; first: string; last: string };

/** The supports of the scope are read once; each kind groups them by something else. */
async function listKinds(db: Database, scope: TrendScope) {
  const { rows } = await db.execute<TrendRow & Record<string, unknown>>(sql`
    with seen as materialized (
      select s.person_id, s.idea_id, s.created_at, s.created_at < p.created_at + interval '1 day' as is_young, s.network,
             network(set_masklen(s.network::cidr, case family(s.network::cidr) when 4 then 16 else 48 end))::text as wide_network,
             split_part(p.canonical_email, '@', 2) as domain, ${patternOfPerson} as pattern
        from ${inScope(scope)})
    select 'total' as kind, '' as key, 0 as accounts, count(*)::integer as supports, 0 as young, 0 as ideas, null::timestamptz as first,
           null::timestamptz as last from seen
    union all ${kind("networks", sql`network`, sql`network is not null`)}
    union all ${kind("wide-networks", sql`wide_network`, sql`wide_network is not null`, sql`count(distinct network) >= 3`)}
    union all ${kind("domains", sql`domain`, sql`domain <> all(${sql.param([...largeProviders])}::text[])`)}
    union all ${kind("sequences", sql`pattern`, sql`split_part(pattern, '@', 1) like '%#%'`)}`);
  const trends = rows.flatMap(({ kind, first, last, ...row }) =>
    kind === "total" ? [] : [{ ...row, kind, first: new Date(first), last: new Date(last) }],
  );
  return { total: rows.find(({ kind }) => kind === "total")?.supports ?? 0, trends };
}

function kind(name: TrendKind, key: SQL, where: SQL, having = sql`true`): SQL {
  return sql`(
    select ${name} as kind, ${key} as key, count(distinct person_id)::integer as accounts, count(*)::integer as supports,
           (count(*) filter (where is_young))::integer as young, count(distinct idea_id)::integer as ideas,
           min(created_at) as first, max(created_at) as last
      from seen where ${where}
     group by 2 having count(distinct person_id) >= ${thresholds.accounts} and ${having}
     order by 3 desc, 4 desc, 2 limit ${rowsShown})`;
}

async function listBursts(db: Database, scope: TrendScope): Promise<Burst[]> {
  const { rows } = await db.execute<Omit<Burst, "minute"> & { minute: string } & Record<string, unknown>>(sql`
    select i.id as "ideaId", i.title, i.language, date_trunc('minute', s.created_at) as minute, count(*)::integer as supports,
           count(distinct s.person_id)::integer as accounts,
           (count(*) filter (where s.created_at < p.created_at + interval '1 day'))::integer as young
      from ${inScope(scope)}
     group by i.id, 4 having count(*) >= ${thresholds.burst} order by 5 desc, 4 desc limit ${rowsShown}`);
  return rows.map((row) => ({ ...row, minute: new Date(row.minute) }));
}

function inScope(scope: TrendScope): SQL {
  return matched({ ...noCondition, ...scope });
}
