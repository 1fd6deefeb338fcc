import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { city, offices } from "~db/schema";
import type { CityHours } from "./hours-fields";
import { changeSettingsRefusal } from "./permissions";

/**
 * Saves when the city works and how long it takes for what. Dates that were promised stay as they are: only how many business days are left
 * is counted anew. @throws Refusal forbidden, unavailable, invalid
 */
export async function saveHours(db: Database, actor: Actor, hours: CityHours, now: Date): Promise<void> {
  const refusal = changeSettingsRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const [before] = await tx.select().from(city).for("update");
    if (!before) throw new Refusal("unavailable", "common.no-city");
    if (hours.leadOfficeId !== null && (await tx.$count(offices, eq(offices.id, hours.leadOfficeId))) === 0)
      throw new Refusal("invalid", "admin.choose-office");
    const isSameWeek = before.workingDays.join() === hours.workingDays.join();
    const changes = changesOf(before, isSameWeek ? { ...hours, workingDays: before.workingDays } : hours);
    if (!changes) return;
    await tx.update(city).set(hours).where(eq(city.id, before.id));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "city.changed", subject: "city", subjectId: before.id, detail: { ...changes } },
      now,
    );
  });
}
