import { and, eq, isNull } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { officeAliases } from "~db/schema";
import { manageOfficesRefusal } from "./permissions";

/** Takes a name off the list of an office; it is kept, with the time. @throws Refusal forbidden, conflict when it is off the list already */
export async function removeAlias(
  db: Database,
  actor: Actor,
  { officeId, aliasId }: { officeId: number; aliasId: number },
  now: Date,
): Promise<void> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const [removed] = await tx
      .update(officeAliases)
      .set({ removedAt: now })
      .where(and(eq(officeAliases.id, aliasId), eq(officeAliases.officeId, officeId), isNull(officeAliases.removedAt)))
      .returning({ alias: officeAliases.alias });
    if (!removed) throw new Refusal("conflict", "admin.alias-gone");
    const grantId = grantOf(actor, "administrator")?.id;
    const detail = { alias: removed.alias, aliasId };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "office.alias-removed", subject: "office", subjectId: officeId, detail },
      now,
    );
  });
}
