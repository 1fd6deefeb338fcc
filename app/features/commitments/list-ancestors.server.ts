import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** An idea that a commitment comes from. Of a hidden one nothing but its number is given. */
export interface Ancestor {
  id: number;
  title: string | null;
  language: "en" | "es";
  createdAt: Date;
  /** The idea that it was combined with; null for those the answer names. */
  combinedIntoId: number | null;
}

export const ancestorsShown = 12;

interface AncestorRow extends Record<string, unknown> {
  id: number;
  title: string | null;
  language: "en" | "es";
  created_at: string | Date;
  combined_into_id: number | null;
  total: number;
  first_at: string | Date;
}

/**
 * The ideas that a publication answers, and those combined with them at any depth; the answered ones first, then by supports. At most twelve, with
 * how many there are in all and when the first was shared. One query.
 */
export async function listAncestors(
  db: Database,
  publicationId: number,
): Promise<{ ideas: Ancestor[]; total: number; firstAt: Date | null }> {
  const { rows } = await db.execute<AncestorRow>(sql`
    with recursive family as (
      select d.idea_id as id, 0 as depth from response_decisions d join publications p on p.version_id = d.version_id where p.id = ${publicationId}
      union
      select i.id, f.depth + 1 from family f join ideas i on i.combined_into_id = f.id where f.depth < 50),
    named as (select id, min(depth) as depth from family group by id)
    select i.id, case when i.is_visible then i.title end as title, i.language, i.created_at,
           case when n.depth > 0 then i.combined_into_id end as combined_into_id,
           count(*) over ()::integer as total, min(i.created_at) over () as first_at
      from named n join ideas i on i.id = n.id
     order by n.depth > 0, i.supports_count desc, i.id
     limit ${ancestorsShown}`);
  const ideas = rows.map((row) => ({
    id: row.id,
    title: row.title,
    language: row.language,
    createdAt: new Date(row.created_at),
    combinedIntoId: row.combined_into_id,
  }));
  return { ideas, total: rows[0]?.total ?? 0, firstAt: rows[0] ? new Date(rows[0].first_at) : null };
}
