import { type SQL, sql } from "drizzle-orm";
import type { Desk } from "~/features/delegations/delegation";
import type { Database } from "~db/client.server";
import { type OwedCursor, type OwedItem, type OwedKind, type OwedStage, owedKinds } from "./owed-item";
import { type OwedWhere, owedUnion, ownerOf, underWayOf } from "./owed-parts.server";

export const owedPerPage = 30;

export interface OwedQuery extends OwedWhere {
  kind?: OwedKind | null;
  stage?: OwedStage | null;
  /** Only what lies on one of these desks, or on nobody's. */
  desks?: Desk[] | "nobody" | null;
  /** Only what is late. */
  lateOnly?: boolean;
  after?: OwedCursor | null;
  limit?: number;
}

type Row = Omit<OwedItem, "kind" | "due" | "opensUntil"> & { kind: number; key: number; opensUntil: number | null };

/** What offices owe the public, the longest late first, then the soonest due. One query; `next` is null on the last page. */
export async function listOwed(db: Database, query: OwedQuery): Promise<{ items: OwedItem[]; next: OwedCursor | null }> {
  const { officeIds, now, limit = owedPerPage } = query;
  if (officeIds.length === 0) return { items: [], next: null };
  const { rows } = await db.execute<Row & Record<string, unknown>>(sql`
    with owed as (${owedUnion(query)}),
    page as (
      select o.*, ${key} as key, ${underWayOf} as under_way, ${ownerOf} as owner_id
        from owed o where ${conditionsOf(query)} order by key, kind, id limit ${limit + 1})
    select o.kind, o.id, o.key, o.count, o.response_id as "responseId", o.under_way as "underWay", o.owner_id as "ownerId",
           p.display_name as "ownerName", o.office_id as "officeId", f.name as "officeName", f.name_es as "officeNameEs",
           t.slug as "topicSlug", t.question, t.question_es as "questionEs", i.language,
           coalesce(i.title, c.summary, v.summary, t.question) as title,
           case when i.id is not null then '' else coalesce(c.summary_es, v.summary_es, t.question_es) end as "titleEs",
           case when o.kind = ${owedKinds.indexOf("topic")} and t.closes_at > ${now} then (extract(epoch from t.closes_at) * 1000)::float8 end as "opensUntil"
      from page o
      join topics t on t.id = o.topic_id
      join offices f on f.id = o.office_id
      left join ideas i on o.kind = ${owedKinds.indexOf("idea")} and i.id = o.id
      left join commitments c on o.kind = ${owedKinds.indexOf("commitment")} and c.id = o.id
      left join responses r on r.id = o.response_id
      left join publications b on b.id = r.publication_id
      left join response_versions v on v.id = coalesce(b.version_id, r.version_id)
      left join people p on p.id = o.owner_id
     order by o.key, o.kind, o.id`);
  const items = rows.slice(0, limit).map(itemOf);
  const last = items.at(-1);
  const next = last && rows.length > limit ? { key: last.due.getTime(), kind: last.kind, id: last.id } : null;
  return { items, next };
}

const key = sql`floor(extract(epoch from o.due) * 1000)::float8`;

function conditionsOf({ kind, stage, desks, lateOnly, after, now }: OwedQuery): SQL {
  const conditions = [sql`true`];
  if (kind) conditions.push(sql`o.kind = ${owedKinds.indexOf(kind)}`);
  if (stage === "none") conditions.push(sql`o.kind <> ${owedKinds.indexOf("commitment")} and ${underWayOf} is null`);
  else if (stage) conditions.push(sql`(${underWayOf}) ->> 'stage' = ${stage}`);
  if (desks === "nobody") conditions.push(sql`${ownerOf} is null`);
  else if (desks) conditions.push(sql`(${sql.join(desks.map(isOnDesk), sql` or `)})`);
  if (lateOnly) conditions.push(sql`o.due < ${now}`);
  if (after)
    conditions.push(
      sql`(${key}, o.kind, o.id) > (${after.key}::float8, ${owedKinds.indexOf(after.kind)}::integer, ${after.id}::integer)`,
    );
  return sql.join(conditions, sql` and `);
}

const isOnDesk = ({ officeId, ownerId }: Desk) =>
  officeId === null ? sql`${ownerOf} = ${ownerId}` : sql`(o.office_id = ${officeId} and ${ownerOf} = ${ownerId})`;

function itemOf({ kind, key, opensUntil, ...row }: Row): OwedItem {
  return {
    ...row,
    kind: owedKinds[kind] ?? "idea",
    due: new Date(key),
    opensUntil: opensUntil === null ? null : new Date(opensUntil),
  };
}
