import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices } from "~db/schema";
import { columnsOf } from "./create-office.server";
import type { OfficeTexts } from "./office-form";
import { manageOfficesRefusal } from "./permissions";

/**
 * Changes what an office says of itself; the record keeps what was there before. What the office has published keeps the name it had that day.
 * @throws Refusal missing, forbidden
 */
export async function editOffice(
  db: Database,
  actor: Actor,
  edit: { officeId: number; texts: OfficeTexts },
  now: Date,
): Promise<void> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const [office] = await tx.select().from(offices).where(eq(offices.id, edit.officeId)).for("update");
    if (!office) throw new Refusal("missing", "offices.not-found");
    const columns = columnsOf(edit.texts);
    const changes = changesOf(office, columns);
    if (!changes) return;
    await tx.update(offices).set(columns).where(eq(offices.id, office.id));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "office.changed", subject: "office", subjectId: office.id, detail: { ...changes } },
      now,
    );
  });
}
