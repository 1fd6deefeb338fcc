import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { worksAt } from "~/features/delegations/team.server";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import { deskRefusal, officeGrantOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { assignments } from "~db/schema";
import type { OwedKind } from "./owed-item";

interface Assignment {
  subject: OwedKind;
  ids: number[];
  /** Null: nobody in particular. */
  ownerId: number | null;
}

/**
 * Says who looks after things that an office owes; all of them or none. Saying it again changes nothing.
 * @throws Refusal invalid without anything chosen, missing when something is not there or another office's, conflict when the owner does
 * not work for that office now
 */
export async function assign(db: Database, actor: Actor, { subject, ids, ownerId }: Assignment, now: Date): Promise<void> {
  if (ids.length === 0) throw new Refusal("invalid", "desk.assign-nothing");
  await db.transaction(async (tx) => {
    const officeId = await officeOf(tx, actor, subject, ids);
    if (ownerId !== null && !(await worksAt(tx, ownerId, officeId, now))) throw new Refusal("conflict", "desk.owner-not-here");
    // Two people who assign at once: the later one sees and ends what the earlier one said.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('assignments'), ${officeId}::integer)`);
    const { rows: ended } = await tx.execute<{ subject_id: number; owner_id: number }>(sql`
      update assignments set ended_at = ${now}
       where subject = ${subject} and subject_id in ${ids} and ended_at is null and owner_id is distinct from ${ownerId}::integer
      returning subject_id, owner_id`);
    const started = ownerId === null ? [] : await start(tx, { subject, ids, ownerId }, { officeId, assignedBy: actor.id }, now);
    const before = new Map(ended.map((row) => [row.subject_id, row.owner_id]));
    for (const id of new Set([...before.keys(), ...started])) {
      await writeRecord(
        tx,
        {
          actorId: actor.id,
          grantId: officeGrantOf(actor, officeId)?.id,
          act: "desk.assigned",
          subject,
          subjectId: id,
          detail: { ownerId, before: before.get(id) ?? null },
        },
        now,
      );
    }
  });
}

/** New rows for what this owner does not look after already; gives its ids. */
async function start(
  db: Database,
  { subject, ids, ownerId }: Assignment & { ownerId: number },
  by: { officeId: number; assignedBy: number },
  now: Date,
): Promise<number[]> {
  const rows = await db
    .insert(assignments)
    .values(ids.map((subjectId) => ({ subject, subjectId, ownerId, ...by, assignedAt: now })))
    .onConflictDoNothing()
    .returning({ id: assignments.subjectId });
  return rows.map(({ id }) => id);
}

/** The one office that owes all of these. */
async function officeOf(db: Database, actor: Actor, subject: OwedKind, ids: number[]): Promise<number> {
  const { rows } = await db.execute<{ office_id: number }>(sql`${officesOf(subject)} in ${ids}`);
  const officeId = rows[0]?.office_id;
  const isOfOne = rows.length === ids.length && rows.every((row) => row.office_id === officeId);
  const refusal = officeId !== undefined && isOfOne ? deskRefusal(actor, officeId) : new Refusal("missing", "common.not-found");
  if (officeId === undefined || refusal) throw refusal;
  return officeId;
}

function officesOf(subject: OwedKind) {
  switch (subject) {
    case "topic":
      return sql`select responsible_office_id as office_id from topics where released_at is not null and id`;
    case "idea":
      return sql`select t.responsible_office_id as office_id from ideas i join topics t on t.id = i.topic_id where i.is_visible and i.id`;
    case "commitment":
      return sql`select office_id from commitments where id`;
    case "clarification":
      return sql`select r.office_id from clarifications k join responses r on r.id = k.response_id where k.id`;
  }
}
