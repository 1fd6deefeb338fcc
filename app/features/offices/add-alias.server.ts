import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { officeAliases, offices } from "~db/schema";
import { listAliases, maxAliases } from "./aliases.server";
import { manageOfficesRefusal } from "./permissions";

/**
 * Lists one more name or title that people use for an office or its head: who works there no longer decides on what names it.
 * @throws Refusal forbidden, missing, conflict when it is listed already or a hundred are
 */
export async function addAlias(
  db: Database,
  actor: Actor,
  { officeId, alias }: { officeId: number; alias: string },
  now: Date,
): Promise<void> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  // Nothing but signs would never be found in a text.
  if (!/[\p{L}\p{N}]/u.test(alias)) throw new Refusal("invalid", "admin.alias-empty");
  await db.transaction(async (tx) => {
    // The office's row is the lock: of two names added at once the second sees the first.
    const [office] = await tx.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for("update");
    if (!office) throw new Refusal("missing", "offices.not-found");
    if ((await listAliases(tx, officeId)).length >= maxAliases) throw new Refusal("conflict", "admin.alias-too-many");
    const [added] = await tx
      .insert(officeAliases)
      .values({ officeId, alias, addedBy: actor.id, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: officeAliases.id });
    if (!added) throw new Refusal("conflict", "admin.alias-already");
    const grantId = grantOf(actor, "administrator")?.id;
    const detail = { alias, aliasId: added.id };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "office.alias-added", subject: "office", subjectId: officeId, detail },
      now,
    );
  });
}
