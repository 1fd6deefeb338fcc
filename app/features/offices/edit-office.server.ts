import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices, successions } from "~db/schema";
import { columnsOf } from "./create-office.server";
import { successionOn } from "./head.server";
import type { OfficeTexts } from "./office-form";
import { manageOfficesRefusal } from "./permissions";

/**
 * Changes what an office says of itself, its present head's name and title included; the record keeps what was there before. What the office
 * has published keeps the names it had that day.
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
    const present = await findSuccession(tx, office.id, now);
    const columns = columnsOf(edit.texts);
    const changes = changesOf({ ...office, ...present?.head }, columns);
    if (!changes) return;
    const { headName, headTitle, headTitleEs, ...own } = columns;
    const head = { headName, headTitle, headTitleEs };
    if (present) await tx.update(successions).set(head).where(eq(successions.id, present.id));
    await tx
      .update(offices)
      .set(present ? own : columns)
      .where(eq(offices.id, office.id));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "office.changed", subject: "office", subjectId: office.id, detail: { ...changes } },
      now,
    );
  });
}

/** The successor who leads the office at `now`, or null while it is the head it was entered with. */
async function findSuccession(tx: Database, officeId: number, now: Date) {
  const { id, headName, headTitle, headTitleEs } = successions;
  const [present] = await tx
    .select({ id, head: { headName, headTitle, headTitleEs } })
    .from(successions)
    .where(eq(id, successionOn(now, officeId)));
  return present ?? null;
}
