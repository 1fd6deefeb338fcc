import { and, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { deskRefusal, saveRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { people, responseAutosaves, responses } from "~db/schema";
import type { Autosave, OtherWriter } from "./autosave";

/** So long after their last keystroke somebody counts as being at it. */
const atItMs = 3 * 60 * 1000;

/**
 * Keeps what somebody typed into a response and did not save, for them alone; what they kept before is replaced. What arrives after they
 * saved a newer version themselves, late on the network, is dropped. Gives who else is at it. @throws Refusal missing, conflict
 */
export async function keepTyped(
  db: Database,
  actor: Actor,
  responseId: number,
  { version, fields }: { version: number; fields: Record<string, string> },
  now: Date,
): Promise<OtherWriter[]> {
  await refuseOthers(db, actor, responseId);
  await db.execute(sql`
    insert into response_autosaves (response_id, person_id, version, fields, saved_at)
    select ${responseId}::integer, ${actor.id}::integer, ${version}::integer, ${JSON.stringify(fields)}::jsonb, ${now.toISOString()}::timestamptz
     where not exists (select from response_versions where response_id = ${responseId} and written_by = ${actor.id} and number > ${version})
    on conflict (response_id, person_id) do update set version = excluded.version, fields = excluded.fields, saved_at = excluded.saved_at`);
  return (await listAutosaves(db, actor, responseId, now)).others;
}

/** Throws away what the actor typed and did not save. @throws Refusal missing, conflict */
export async function throwTypedAway(db: Database, actor: Actor, responseId: number): Promise<void> {
  await refuseOthers(db, actor, responseId);
  await db
    .delete(responseAutosaves)
    .where(and(eq(responseAutosaves.responseId, responseId), eq(responseAutosaves.personId, actor.id)));
}

/** What the actor typed into a response and did not save, and who else typed into it within three minutes. One query. */
export async function listAutosaves(
  db: Database,
  actor: Actor,
  responseId: number,
  now: Date,
): Promise<{ own: Autosave | null; others: OtherWriter[] }> {
  const since = new Date(now.getTime() - atItMs);
  const rows = await db
    .select({
      id: responseAutosaves.personId,
      name: people.displayName,
      version: responseAutosaves.version,
      // What others type is theirs until they save it.
      fields: sql<
        Autosave["fields"] | null
      >`case when ${responseAutosaves.personId} = ${actor.id} then ${responseAutosaves.fields} end`,
      savedAt: responseAutosaves.savedAt,
    })
    .from(responseAutosaves)
    .innerJoin(people, eq(people.id, responseAutosaves.personId))
    .where(
      sql`${responseAutosaves.responseId} = ${responseId}
        and (${responseAutosaves.personId} = ${actor.id} or ${responseAutosaves.savedAt} > ${since.toISOString()})`,
    )
    .orderBy(responseAutosaves.personId);
  const own = rows.find(({ id }) => id === actor.id);
  return {
    own: own?.fields ? { version: own.version, fields: own.fields, savedAt: own.savedAt } : null,
    others: rows.filter(({ id }) => id !== actor.id).map(({ id, name, savedAt }) => ({ id, name, typedAt: savedAt })),
  };
}

/** Whoever may save may keep. */
async function refuseOthers(db: Database, actor: Actor, responseId: number): Promise<void> {
  const [response] = await db
    .select({ officeId: responses.officeId, stage: responses.stage })
    .from(responses)
    .where(eq(responses.id, responseId));
  const refusal = response
    ? (deskRefusal(actor, response.officeId) ?? saveRefusal(actor, { ...response, writers: [] }))
    : new Refusal("missing", "common.not-found");
  if (refusal) throw refusal;
}
