import { type SQL, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { coverUnsent } from "~/features/mails/cover-unsent.server";
import type { Database } from "~db/client.server";
import type { Content } from "./content";

/** What takes content out of view or brings it back; what is left out stays as it is. */
export interface Visibility {
  /** The decision that hides it; null makes it visible again. */
  hiddenBy?: number | null;
  /** A moderator looked: it is not held any longer. */
  isReleased?: true;
  /** Held again, as it was from this moment on: the decision that released it is undone. */
  heldAt?: Date;
  /** The one of its kind that it is collapsed under; null takes it out from there. */
  collapsedIntoId?: number | null;
}

/**
 * Changes whether content, whose lock the caller holds, is in view: in every list, count and search by the next request. Its supports, comments, replies and times stay
 * as they are, for the day it comes back.
 */
export async function changeVisibility(tx: Database, content: Content, to: Visibility): Promise<void> {
  if (content.kind === "name") return changeName(tx, content, to);
  const sets: SQL[] = [];
  if (to.hiddenBy !== undefined) sets.push(sql`hidden_by = ${to.hiddenBy}::integer`);
  if (to.isReleased && content.kind !== "photo") sets.push(sql`held_at = null`);
  if (to.heldAt && content.kind !== "photo") sets.push(sql`held_at = ${to.heldAt}`);
  if (to.collapsedIntoId !== undefined) sets.push(sql`collapsed_into_id = ${to.collapsedIntoId}::integer`);
  const table = { idea: sql`ideas`, comment: sql`comments`, photo: sql`idea_photos` }[content.kind];
  const key = content.kind === "photo" ? sql`photo_id` : sql`id`;
  const { rows } = await tx.execute<{ is_visible: boolean }>(
    sql`update ${table} set ${sql.join(sets, sql`, `)} where ${key} = ${content.id} returning is_visible`,
  );
  const isVisible = rows[0]?.is_visible;
  if (isVisible === undefined) throw new Refusal("missing", "moderation.not-found");
  if (to.collapsedIntoId !== undefined) await countCopies(tx, content, to.collapsedIntoId);
  if (isVisible !== content.isVisible) await count(tx, content, isVisible ? 1 : -1);
  const isCovered = typeof to.hiddenBy === "number" || to.heldAt !== undefined;
  if (content.kind === "idea" && isCovered) {
    await coverUnsent(tx, { ideaId: content.id, authorId: content.authorId, words: [content.ideaTitle] });
  }
}

/** A name is shown with everything a person wrote: hidden, it gives way to none; kept, a held one is shown at last. */
async function changeName(tx: Database, { id }: Content, to: Visibility): Promise<void> {
  if (typeof to.hiddenBy === "number") {
    await tx.execute(sql`
      update people set hidden_name = coalesce(held_name, display_name, hidden_name), display_name = case when held_name is null then null else display_name end,
             held_name = null, name_hidden_by = ${to.hiddenBy} where id = ${id}`);
    return;
  }
  if (to.hiddenBy === null) {
    await tx.execute(
      sql`update people set display_name = hidden_name, hidden_name = null, name_hidden_by = null where id = ${id} and name_hidden_by is not null`,
    );
  }
  if (to.heldAt) {
    await tx.execute(sql`update people set held_name = display_name, display_name = null where id = ${id} and held_name is null`);
  }
  if (to.isReleased) {
    await tx.execute(
      sql`update people set display_name = held_name, held_name = null where id = ${id} and held_name is not null`,
    );
  }
}

async function countCopies(tx: Database, content: Content, collapsedIntoId: number | null): Promise<void> {
  const table = content.kind === "idea" ? sql`ideas` : sql`comments`;
  if (content.collapsedIntoId !== null) {
    await tx.execute(sql`update ${table} set copies_count = copies_count - 1 where id = ${content.collapsedIntoId}`);
  }
  if (collapsedIntoId !== null) {
    await tx.execute(sql`update ${table} set copies_count = copies_count + 1 where id = ${collapsedIntoId}`);
  }
}

/** The numbers of the year are left alone: what was shared and answered was shared and answered. */
async function count(tx: Database, content: Content, by: 1 | -1): Promise<void> {
  if (content.kind === "comment") {
    await tx.execute(sql`update ideas set comments_count = comments_count + ${by} where id = ${content.ideaId}`);
  }
  if (content.kind === "idea") {
    await tx.execute(sql`
      update topics t set ideas_count = ideas_count + ${by}, answered_count = answered_count + case when i.answered_at is null then 0 else ${by} end
        from ideas i where i.id = ${content.id} and t.id = i.topic_id`);
  }
}
