import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { ideaAgain, textAgain } from "./again";

/** What was hidden, to fix and share again; the decision is named so that the draft in the browser is one of its own. */
export interface Again<What> {
  decisionId: number;
  what: What;
}

/** The author's own idea that a decision hid, of that topic; null for everybody else, and for anything else. One query, none when no decision is named. */
export async function findIdeaAgain(
  db: Database,
  actor: Pick<Actor, "id"> | null,
  { decisionId, topicSlug }: { decisionId: number | null; topicSlug: string },
): Promise<Again<{ title: string; body: string }> | null> {
  if (!actor || !decisionId) return null;
  const { rows } = await db.execute<Row>(sql`
    select d.text, d.passage from decisions d join ideas i on i.id = d.idea_id join topics t on t.id = i.topic_id
     where d.id = ${decisionId} and d.act = 'hide' and d.author_id = ${actor.id} and t.slug = ${topicSlug}`);
  const [row] = rows;
  return row ? { decisionId, what: ideaAgain(row.text, row.passage) } : null;
}

/** The author's own comment that a decision hid, on that idea; null for everybody else, and for anything else. One query, none when no decision is named. */
export async function findCommentAgain(
  db: Database,
  actor: Pick<Actor, "id"> | null,
  { decisionId, ideaId }: { decisionId: number | null; ideaId: number },
): Promise<Again<string> | null> {
  if (!actor || !decisionId) return null;
  const { rows } = await db.execute<Row>(sql`
    select d.text, d.passage from decisions d join comments c on c.id = d.comment_id
     where d.id = ${decisionId} and d.act = 'hide' and d.author_id = ${actor.id} and c.idea_id = ${ideaId}`);
  const [row] = rows;
  return row ? { decisionId, what: textAgain(row.text, row.passage) } : null;
}

type Row = { text: string; passage: string | null } & Record<string, unknown>;
