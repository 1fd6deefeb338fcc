import { eq } from "drizzle-orm";
import type { BusinessCalendar } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { policyClauses, policyDrafts, policyVersions } from "~db/schema";
import { lockDraft, nextNumber, writePolicyAct } from "./draft.server";
import { firstDayOf } from "./first-day";
import { publishGaps, textsOf, writePolicyRefusal } from "./permissions";
import { findNewestVersion } from "./versions.server";

interface Publishing {
  /** The draft as it was read. */
  version: number;
  /** The first day on which it holds, `2026-12-01`; absent: from now on, for the first version. */
  day?: string;
  calendar: BusinessCalendar;
}

/**
 * Publishes the draft as the next version of the rules, in force from the beginning of a day of the city: tomorrow at the earliest, so that
 * nobody is judged by a rule that was not there to be read. It never changes again; a newer one may take its place on the same day or later.
 * Gives its number. @throws Refusal forbidden, missing, conflict (saved since, something missing), invalid (day)
 */
export async function publishPolicy(db: Database, actor: Actor, { version, day, calendar }: Publishing, now: Date) {
  const refusal = writePolicyRefusal(actor);
  if (refusal) throw refusal;
  return db.transaction(async (tx): Promise<number> => {
    const draft = await lockDraft(tx, version);
    const newest = await findNewestVersion(tx);
    const [gap] = publishGaps(draft, newest);
    if (gap) throw gap;
    const inForceFrom = beginningOf(day, calendar, newest, now);
    const number = await nextNumber(tx);
    const { note, noteEs } = draft;
    const [published] = await tx
      .insert(policyVersions)
      .values({ number, inForceFrom, note, noteEs, publishedBy: actor.id, createdAt: now })
      .returning({ id: policyVersions.id });
    if (!published) throw new Error("a version of the policy was not inserted");
    const clauses = draft.clauses.map((clause, index) => ({
      versionId: published.id,
      number: index + 1,
      ...textsOf(clause),
    }));
    await tx.insert(policyClauses).values(clauses);
    await tx.delete(policyDrafts).where(eq(policyDrafts.id, draft.id));
    const detail = { version: published.id, inForceFrom, rules: clauses.length, note, noteEs };
    await writePolicyAct(tx, actor, { act: "policy.published", number, detail }, now);
    return number;
  });
}

function beginningOf(day: string | undefined, calendar: BusinessCalendar, newest: { inForceFrom: Date } | null, now: Date): Date {
  if (day === undefined) {
    if (newest) throw new Refusal("invalid", "policy.day-missing");
    return now;
  }
  const midnight = fromCityTime(`${day}T00:00`, calendar.timeZone);
  if (!midnight) throw new Refusal("invalid", "admin.day-wrong");
  if (day < firstDayOf(calendar, now)) throw new Refusal("invalid", "policy.day-too-soon");
  if (newest && midnight < newest.inForceFrom) throw new Refusal("invalid", "policy.day-before-newest");
  return midnight;
}
