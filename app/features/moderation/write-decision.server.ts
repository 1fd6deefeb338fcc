import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import type { Content } from "./content";

export interface NewDecision {
  act: "hide" | "unhide" | "keep";
  clause?: { id: number; number: number };
  passage?: string;
  reason: string;
}

const verbs = { hide: "hidden", unhide: "unhidden", keep: "kept" } as const;

/**
 * Writes the decision, settles the open reports with it, and appends it to the record, in the transaction of the caller. Gives its id.
 * The conditions are `decisionRefusal` in SQL, by the grants as they are in the database at this moment.
 * @throws Refusal conflict when they do not hold after all
 */
export async function writeDecision(
  tx: Database,
  actor: Actor,
  content: Content,
  decision: NewDecision,
  now: Date,
): Promise<number> {
  const { kind, id } = content;
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into decisions (act, idea_id, comment_id, moderator_id, clause_id, passage, reason, created_at)
    select ${decision.act}::moderation_act, ${kind === "idea" ? id : null}::integer, ${kind === "comment" ? id : null}::integer, ${actor.id},
           ${decision.clause?.id ?? null}::integer, ${decision.passage ?? null}::text, ${decision.reason}::text, ${now}::timestamptz
      from ${kind === "idea" ? sql`ideas i` : sql`comments x join ideas i on i.id = x.idea_id`} join topics t on t.id = i.topic_id
     where ${kind === "idea" ? sql`i` : sql`x`}.id = ${id} and ${kind === "idea" ? sql`i` : sql`x`}.author_id is distinct from ${actor.id}
       and exists (select from grants g where g.person_id = ${actor.id} and g.role = 'moderator' and ${inForce(now)})
       and not exists (select from grants g where g.person_id = ${actor.id} and g.office_id in (t.asking_office_id, t.responsible_office_id) and ${inForce(now)})
    returning id`);
  const decisionId = rows[0]?.id;
  if (decisionId === undefined) throw new Refusal("conflict", "moderation.changed-meanwhile");
  const column = kind === "idea" ? sql`idea_id` : sql`comment_id`;
  await tx.execute(sql`update reports set decision_id = ${decisionId} where ${column} = ${id} and decision_id is null`);
  const detail = { decision: decisionId, ...(decision.clause ? { clause: decision.clause.number } : {}) };
  await writeRecord(
    tx,
    {
      actorId: actor.id,
      grantId: grantOf(actor, "moderator")?.id,
      act: `${kind}.${verbs[decision.act]}`,
      subject: kind,
      subjectId: id,
      detail,
    },
    now,
  );
  return decisionId;
}

/** @throws Refusal conflict when somebody decided after `seen`, the newest decision that the moderator had read (0: none). */
export function refuseUnseen(content: Pick<Content, "lastDecisionId">, seen: number | undefined): void {
  if (seen !== undefined && seen !== (content.lastDecisionId ?? 0)) throw new Refusal("conflict", "moderation.decided-meanwhile");
}

function inForce(now: Date) {
  return sql`g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now})`;
}
