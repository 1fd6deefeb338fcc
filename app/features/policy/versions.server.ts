import { asc, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { policyClauses, policyVersions } from "~db/schema";
import type { Clause } from "./clause";

export const versionsPerPage = 20;

/** A version of the policy as it is listed. */
export type ListedVersion = Awaited<ReturnType<typeof listVersions>>["versions"][number];

/** A version with its clauses, by number. */
export interface PolicyVersion {
  id: number;
  number: number;
  inForceFrom: Date;
  note: string;
  noteEs: string;
  clauses: Clause[];
}

const listed = {
  id: policyVersions.id,
  number: policyVersions.number,
  inForceFrom: policyVersions.inForceFrom,
  note: policyVersions.note,
  noteEs: policyVersions.noteEs,
  /** When the version after it took its place, or will. The outer column is written out: alone in its select, drizzle would name it without its table. */
  replacedFrom: sql<
    string | null
  >`(select min(later.in_force_from) from policy_versions later where later.number > policy_versions.number)`.mapWith(
    (value: string) => new Date(value),
  ) as SQL<Date | null>,
};

/** Every published version, those to come too, newest first, 20 a page. `before`: the number of the last version of the page before. One query. */
export async function listVersions(db: Database, before: number | null = null) {
  const rows = await db
    .select(listed)
    .from(policyVersions)
    .where(before === null ? undefined : lt(policyVersions.number, before))
    .orderBy(desc(policyVersions.number))
    .limit(versionsPerPage + 1);
  const page = rows.slice(0, versionsPerPage);
  return { versions: page, next: rows.length > versionsPerPage ? (page.at(-1)?.number ?? null) : null };
}

/** A published version as it stands for good. One query. @throws Refusal missing */
export async function getVersion(db: Database, number: number): Promise<PolicyVersion & { replacedFrom: Date | null }> {
  const version = await findVersion(db, eq(policyVersions.number, number));
  if (!version) throw new Refusal("missing", "policy.no-such-version");
  return version;
}

/** The version before another, for what changed; null before the first. One query. */
export function findVersionBefore(db: Database, number: number): Promise<PolicyVersion | null> {
  return findVersion(
    db,
    sql`${policyVersions.number} = (select max(earlier.number) from policy_versions earlier where earlier.number < ${number})`,
  );
}

/** The version that was published last, in force or still to come; null while the city has none. One query. */
export function findNewestVersion(db: Database): Promise<PolicyVersion | null> {
  return findVersion(db, sql`${policyVersions.number} = (select max(newest.number) from policy_versions newest)`);
}

async function findVersion(db: Database, where: SQL) {
  const rows = await db
    .select({ version: listed, clause: policyClauses })
    .from(policyVersions)
    .leftJoin(policyClauses, eq(policyClauses.versionId, policyVersions.id))
    .where(where)
    .orderBy(asc(policyClauses.number));
  const [first] = rows;
  return first ? { ...first.version, clauses: rows.flatMap(({ clause }) => clause ?? []) } : null;
}
