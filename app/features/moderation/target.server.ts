import { type SQL, sql } from "drizzle-orm";
import type { ContentKind, ContentRef } from "./content";

const columns = {
  idea: sql`idea_id`,
  comment: sql`comment_id`,
  photo: sql`photo_id`,
  name: sql`person_id`,
} satisfies Record<ContentKind, SQL>;

/** The column in which cases, decisions and reports point at a thing of that kind. */
export function targetColumn(kind: ContentKind): SQL {
  return columns[kind];
}

/** The condition that a row of cases, decisions or reports is of this thing. */
export function targetIs({ kind, id }: ContentRef, table?: SQL): SQL {
  return table ? sql`${table}.${columns[kind]} = ${id}` : sql`${columns[kind]} = ${id}`;
}

/** The four values `idea_id, comment_id, photo_id, person_id` of a new row. */
export function targetValues({ kind, id }: ContentRef): SQL {
  const valueFor = (wanted: ContentKind) => (kind === wanted ? id : null);
  return sql`${valueFor("idea")}::integer, ${valueFor("comment")}::integer, ${valueFor("photo")}::integer, ${valueFor("name")}::integer`;
}

/** The kind that a row points at, and its id there: `kind`, `id`. */
export function kindAndId(table: SQL): SQL {
  return sql`case when ${table}.idea_id is not null then 'idea' when ${table}.comment_id is not null then 'comment'
    when ${table}.photo_id is not null then 'photo' else 'name' end as kind,
    coalesce(${table}.idea_id, ${table}.comment_id, ${table}.photo_id, ${table}.person_id) as id`;
}
