import { asc, desc, eq, lte } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { policyClauses, policyVersions } from "~db/schema";
import type { Clause } from "./clause";

export interface PolicyInForce {
  number: number;
  inForceFrom: Date;
  clauses: Clause[];
}

/** The policy that holds at `now`, its clauses by number, or null while the city has none. One query. */
export async function findPolicyInForce(db: Database, now: Date): Promise<PolicyInForce | null> {
  const inForce = db
    .select({ id: policyVersions.id, number: policyVersions.number, inForceFrom: policyVersions.inForceFrom })
    .from(policyVersions)
    .where(lte(policyVersions.inForceFrom, now))
    .orderBy(desc(policyVersions.inForceFrom), desc(policyVersions.number))
    .limit(1)
    .as("in_force");
  const rows = await db
    .select({ clause: policyClauses, number: inForce.number, inForceFrom: inForce.inForceFrom })
    .from(inForce)
    .innerJoin(policyClauses, eq(policyClauses.versionId, inForce.id))
    .orderBy(asc(policyClauses.number));
  const [first] = rows;
  return first ? { number: first.number, inForceFrom: first.inForceFrom, clauses: rows.map((row) => row.clause) } : null;
}

/** The clauses in force at `now`, by number. */
export async function listClausesInForce(db: Database, now: Date): Promise<Clause[]> {
  return (await findPolicyInForce(db, now))?.clauses ?? [];
}

/** The clauses of a version, by number. */
export function listClausesOf(db: Database, versionId: number): Promise<Clause[]> {
  return db.select().from(policyClauses).where(eq(policyClauses.versionId, versionId)).orderBy(asc(policyClauses.number));
}

/** The clauses under which something is decided: of the version under which its topic opened; of the version in force for what has no topic. */
export function listClausesFor(db: Database, policyVersionId: number | null, now: Date): Promise<Clause[]> {
  return policyVersionId === null ? listClausesInForce(db, now) : listClausesOf(db, policyVersionId);
}

/** The clause that a form cites by its number. @throws Refusal invalid when that version has none of that number. */
export async function clauseFor(db: Database, number: number, policyVersionId: number | null, now: Date): Promise<Clause> {
  const clause = (await listClausesFor(db, policyVersionId, now)).find((each) => each.number === number);
  if (!clause) throw new Refusal("invalid", "policy.no-such-clause");
  return clause;
}
