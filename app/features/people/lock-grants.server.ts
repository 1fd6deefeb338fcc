import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { grants } from "~db/schema";
import type { Actor } from "./actor";

/**
 * The actor with the roles they have at this moment, read again and held until the transaction ends: ending a role or suspending a person
 * waits for what is done under it, or comes first and is seen here. A suspended person has none. `now` is the moment of the request;
 * what ended since then has ended too. Two statements: the second sees a suspension that the first one waited for.
 */
export async function lockGrants(tx: Database, actor: Actor, now: Date): Promise<{ actor: Actor; isSuspended: boolean }> {
  const at = sql`greatest(${now.toISOString()}::timestamptz, clock_timestamp())`;
  const held = await tx
    .select({ id: grants.id, role: grants.role, officeId: grants.officeId })
    .from(grants)
    .where(
      sql`${grants.personId} = ${actor.id} and ${grants.startsAt} <= ${at} and (${grants.endsAt} is null or ${grants.endsAt} > ${at})`,
    )
    .orderBy(grants.id)
    .for("share");
  const { rows } = await tx.execute<{ suspended: boolean }>(sql`
    select exists (select from suspensions s where s.person_id = ${actor.id} and s.lifted_at is null
                    and s.starts_at <= ${at} and s.ends_at > ${now.toISOString()}::timestamptz) as suspended`);
  const isSuspended = rows[0]?.suspended === true;
  return { actor: { ...actor, grants: isSuspended ? [] : held }, isSuspended };
}
