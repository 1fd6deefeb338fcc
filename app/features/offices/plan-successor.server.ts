import { and, eq, isNull } from "drizzle-orm";
import { dayOf } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";
import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices, successions } from "~db/schema";
import { handOverDesk } from "./hand-over-desk.server";
import type { Successor } from "./office-form";
import { manageOfficesRefusal } from "./permissions";

/**
 * Says who leads an office from a day of the city on, today at the earliest, and hands a desk over on that day when asked to. What was
 * published before keeps its signer. Gives the succession's id.
 * @throws Refusal forbidden, missing, invalid (day, people), conflict when somebody takes over on that day already, or has that desk
 */
export async function planSuccessor(
  db: Database,
  actor: Actor,
  plan: { officeId: number; successor: Successor; city: City },
  now: Date,
): Promise<number> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  const { headName, headTitle, headTitleEs, startsOn, fromId, toId } = plan.successor;
  const startsAt = startOf(startsOn, plan.city, now);
  return db.transaction(async (tx) => {
    // The office's row is the lock: two successors planned at once for one day are one and a refusal.
    const [office] = await tx.select({ id: offices.id }).from(offices).where(eq(offices.id, plan.officeId)).for("update");
    if (!office) throw new Refusal("missing", "offices.not-found");
    const [same] = await tx
      .select({ id: successions.id })
      .from(successions)
      .where(and(eq(successions.officeId, office.id), eq(successions.startsOn, startsOn), isNull(successions.calledOffAt)));
    if (same) throw new Refusal("conflict", "admin.successor-already");
    const [planned] = await tx
      .insert(successions)
      .values({
        officeId: office.id,
        headName,
        headTitle,
        // A title stands alone on papers, so an untranslated one is the English one.
        headTitleEs: headTitleEs || headTitle,
        startsOn,
        writtenBy: actor.id,
        createdAt: now,
      })
      .returning({ id: successions.id });
    if (!planned) throw new Error("a succession was not inserted");
    const grantId = grantOf(actor, "administrator")?.id;
    const detail = { succession: planned.id, headName, headTitle, startsOn };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: "successor.planned", subject: "office", subjectId: office.id, detail },
      now,
    );
    if (fromId !== undefined && toId !== undefined)
      await handOverDesk(tx, actor, { officeId: office.id, fromId, toId, startsAt }, now);
    return planned.id;
  });
}

/** The first moment of the day; `now` for today. */
function startOf(day: string, city: City, now: Date): Date {
  const midnight = isRealDay(day) ? fromCityTime(`${day}T00:00`, city.timeZone) : null;
  if (!midnight) throw new Refusal("invalid", "admin.day-wrong");
  const today = dayOf(calendarOf(city), now);
  if (day < today) throw new Refusal("invalid", "admin.successor-in-past");
  return day === today ? now : midnight;
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
