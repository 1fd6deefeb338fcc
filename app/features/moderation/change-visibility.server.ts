import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import type { Content } from "./content";

/**
 * Takes it out of every list and count. Its supports, comments, replies and times stay as they are, for the day it comes back.
 * @throws Refusal conflict when it was hidden already
 */
export async function takeFromView(tx: Database, content: Content, decisionId: number): Promise<void> {
  const table = content.kind === "idea" ? sql`ideas` : sql`comments`;
  const { rowCount } = await tx.execute(
    sql`update ${table} set hidden_by = ${decisionId} where id = ${content.id} and hidden_by is null`,
  );
  if (rowCount !== 1) throw new Refusal("conflict", "moderation.already-hidden");
  await count(tx, content, -1);
}

/** Brings it back to where it was, with all that belongs to it. @throws Refusal conflict when it is visible already */
export async function bringBackToView(tx: Database, content: Content): Promise<void> {
  const table = content.kind === "idea" ? sql`ideas` : sql`comments`;
  const { rowCount } = await tx.execute(
    sql`update ${table} set hidden_by = null where id = ${content.id} and hidden_by is not null`,
  );
  if (rowCount !== 1) throw new Refusal("conflict", "moderation.not-hidden");
  await count(tx, content, 1);
}

/** The numbers of the year are left alone: what was shared and answered was shared and answered. */
async function count(tx: Database, content: Content, by: 1 | -1): Promise<void> {
  if (content.kind === "comment") {
    await tx.execute(sql`update ideas set comments_count = comments_count + ${by} where id = ${content.ideaId}`);
    return;
  }
  await tx.execute(sql`
    update topics t set ideas_count = ideas_count + ${by}, answered_count = answered_count + case when i.answered_at is null then 0 else ${by} end
      from ideas i where i.id = ${content.id} and t.id = i.topic_id`);
}
