import { sql } from "drizzle-orm";
import { excerptOf } from "~/core/excerpt";
import type { Database } from "~db/client.server";
import type { Content, ContentRef } from "./content";
import { type Cover, type CoverableText, covered, coveredVersion } from "./cover";
import { targetIs } from "./target.server";

/** As the tables hold them. */
const limits = { idea: { title: 80, body: 5000 }, comment: { title: 0, body: 2000 } };

type Coverable = ContentRef & { kind: "idea" | "comment" };

interface StandingCover extends Cover {
  decisionId: number;
}

/** The decisions that cover words of it and were not taken back, oldest first. */
export async function listCovers(db: Database, ref: ContentRef): Promise<StandingCover[]> {
  const { rows } = await db.execute<StandingCover & Record<string, unknown>>(sql`
    select d.id as "decisionId", d.covered as passages, c.number as clause
      from decisions d join policy_clauses c on c.id = d.clause_id
     where ${targetIs(ref, sql`d`)} and d.act = 'redact'
       and not exists (select from decisions r where r.reverses_id = d.id and r.act = 'restore')
     order by d.id`);
  return rows;
}

/** Earlier texts as everybody may read them: what a moderator covered is covered in each. One query. */
export async function withCovers<Text extends CoverableText>(
  db: Database,
  ref: Coverable,
  language: Content["language"],
  versions: Text[],
): Promise<Text[]> {
  const covers = await listCovers(db, ref);
  return versions.map((version) => coveredVersion(version, covers, language, limits[ref.kind]));
}

/**
 * Shows the newest text as its author wrote it with what the standing decisions cover, in the transaction of the decision that covers or
 * uncovers. The versions stay as they were.
 */
export async function applyCovers(tx: Database, content: Content): Promise<void> {
  if (content.kind === "idea") await applyToIdea(tx, content);
  if (content.kind === "comment") await applyToComment(tx, content);
}

async function applyToIdea(tx: Database, content: Content): Promise<void> {
  const { rows } = await tx.execute<{ title: string; body: string }>(
    sql`select title, body from idea_versions where idea_id = ${content.id} order by number desc limit 1`,
  );
  const [original] = rows;
  if (!original) throw new Error(`idea ${content.id} has no version`);
  const covers = await listCovers(tx, content);
  const { title, body } = covered(original, covers, content.language, limits.idea);
  await tx.execute(sql`
    update ideas set title = ${title}, body = ${body}, excerpt = ${excerptOf(body)}, covered_by = ${covers.at(-1)?.decisionId ?? null}::integer
     where id = ${content.id}`);
}

async function applyToComment(tx: Database, content: Content): Promise<void> {
  const { rows } = await tx.execute<{ body: string }>(
    sql`select body from comment_versions where comment_id = ${content.id} order by number desc limit 1`,
  );
  const [original] = rows;
  if (!original) throw new Error(`comment ${content.id} has no version`);
  const covers = await listCovers(tx, content);
  const { body } = covered(original, covers, content.language, limits.comment);
  await tx.execute(
    sql`update comments set body = ${body}, covered_by = ${covers.at(-1)?.decisionId ?? null}::integer where id = ${content.id}`,
  );
}

/** What came in another way than by its author's hand may have no version yet: the text as it is now becomes the first. */
export async function ensureVersion(tx: Database, { kind, id }: ContentRef): Promise<void> {
  if (kind === "idea") {
    await tx.execute(sql`
      insert into idea_versions (idea_id, number, title, body, written_at)
      select id, 1, title, body, created_at from ideas where id = ${id} and not exists (select from idea_versions where idea_id = ${id})`);
  }
  if (kind === "comment") {
    await tx.execute(sql`
      insert into comment_versions (comment_id, number, body, written_at)
      select id, 1, body, created_at from comments where id = ${id} and not exists (select from comment_versions where comment_id = ${id})`);
  }
}
