import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

export const copiesPerPage = 50;

/** Who posted the same words, and when; never the words again. */
export interface Copy {
  id: number;
  authorId: number | null;
  authorName: string | null;
  createdAt: Date;
}

/** What is collapsed under an idea or a comment, oldest first, without what is hidden or held by itself; `after` is an id. One query. */
export async function listCopies(
  db: Database,
  of: { kind: "idea" | "comment"; id: number },
  after: number | null,
): Promise<{ copies: Copy[]; next: number | null }> {
  const table = of.kind === "idea" ? sql`ideas` : sql`comments`;
  const { rows } = await db.execute<Omit<Copy, "createdAt"> & { createdAt: Date | string } & Record<string, unknown>>(sql`
    select c.id, c.author_id as "authorId", p.display_name as "authorName", c.created_at as "createdAt"
      from ${table} c left join people p on p.id = c.author_id
     where c.collapsed_into_id = ${of.id} and c.hidden_by is null and c.held_at is null and c.id > ${after ?? 0}
     order by c.id limit ${copiesPerPage + 1}`);
  const copies = rows.slice(0, copiesPerPage).map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
  return { copies, next: rows.length > copiesPerPage ? (copies.at(-1)?.id ?? null) : null };
}
