import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { excerptOf } from "~/core/excerpt";
import { holdContent } from "~/features/filters/hold-content.server";
import { holdsFor } from "~/features/filters/holds-for.server";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { ideas, ideaVersions } from "~db/schema";
import { editRefusal } from "./permissions";

/**
 * Changes the text of an own idea while that is free; the earlier text stays as a public version. The filters read the new text; what is held
 * stays held until a moderator has looked, whatever it says now. @throws Refusal missing, conflict
 */
export async function editIdea(
  db: Database,
  actor: Actor,
  edit: { ideaId: number; title: string; body: string; origin?: string },
  now: Date,
): Promise<void> {
  const { ideaId, title, body } = edit;
  await db.transaction(async (tx) => {
    const [idea] = await tx.select().from(ideas).where(eq(ideas.id, ideaId)).for("no key update");
    if (!idea) throw new Refusal("missing", "ideas.not-found");
    const refusal = editRefusal(actor, { ...idea, isHidden: idea.hiddenBy !== null, isHeld: idea.heldAt !== null }, now);
    if (refusal) throw refusal;
    if (idea.title === title && idea.body === body) return;
    const text = [title, body, idea.place ?? ""].join("\n\n");
    const { topicId } = idea;
    const holds = await holdsFor(tx, { kind: "idea", id: ideaId, text, body, author: actor, topicId, origin: edit.origin }, now);
    await tx
      .update(ideas)
      .set({ title, body, excerpt: excerptOf(body), editedAt: now })
      .where(eq(ideas.id, ideaId));
    const number = sql`(select max(number) + 1 from idea_versions where idea_id = ${ideaId})`;
    await tx.insert(ideaVersions).values({ ideaId, number, title, body, writtenAt: now });
    await writeRecord(tx, { actorId: actor.id, act: "idea.edited", subject: "idea", subjectId: ideaId }, now);
    await holdContent(tx, { kind: "idea", id: ideaId }, holds, now);
  });
}
