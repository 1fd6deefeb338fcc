import { eq } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { city } from "~db/schema";
import { changeSettingsRefusal } from "./permissions";
import type { CitySettings } from "./settings-form";

/** Saves the city's settings; the record keeps what was there before. They hold from the next request on. @throws Refusal forbidden, unavailable */
export async function saveSettings(db: Database, actor: Actor, settings: CitySettings, now: Date): Promise<void> {
  const refusal = changeSettingsRefusal(actor);
  if (refusal) throw refusal;
  await db.transaction(async (tx) => {
    const [before] = await tx.select().from(city).for("update");
    if (!before) throw new Refusal("unavailable", "common.no-city");
    const after = { ...settings, siteNameEs: settings.siteNameEs || settings.siteName };
    const changes = changesOf(before, after);
    if (!changes) return;
    await tx.update(city).set(after).where(eq(city.id, before.id));
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "city.changed", subject: "city", subjectId: before.id, detail: { ...changes } },
      now,
    );
  });
}
