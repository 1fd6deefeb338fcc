import { and, asc, eq } from "drizzle-orm";
import type { ClauseTexts } from "~/features/policy/clause";
import { defaultClauses } from "~/features/policy/default-policy";
import type { Database } from "~db/client.server";
import { policyClauses, policyDrafts, policyVersions, record } from "~db/schema";

/** A published version with these clauses, the default ones unless told. */
export async function aVersion(
  db: Database,
  values: { number: number; inForceFrom: Date; note?: string; noteEs?: string; clauses?: ClauseTexts[] },
) {
  const { clauses = defaultClauses, ...rest } = values;
  const [version] = await db.insert(policyVersions).values(rest).returning();
  if (!version) throw new Error("nothing was inserted");
  await db
    .insert(policyClauses)
    .values(clauses.map((clause, index) => ({ versionId: version.id, number: index + 1, ...clause })));
  return version;
}

/** A draft that could be published, with the first title worded anew. */
export async function aPolicyDraft(db: Database, values: Partial<typeof policyDrafts.$inferInsert> = {}) {
  const [draft] = await db
    .insert(policyDrafts)
    .values({
      clauses: defaultClauses.with(0, aClause({ title: "Threats", titleEs: "Amenazas" })),
      note: "A shorter title.",
      noteEs: "Un título más corto.",
      writtenAt: new Date("2026-11-20T18:00:00Z"),
      ...values,
    })
    .returning();
  if (!draft) throw new Error("nothing was inserted");
  return draft;
}

/** A clause with all its texts: the first of the default ones, but for `values`. */
export function aClause(values: Partial<ClauseTexts> = {}): ClauseTexts {
  const [first] = defaultClauses;
  if (!first) throw new Error("there are no default clauses");
  return { ...first, ...values };
}

/** What the record tells of the policy, in order. */
export const policyActs = (db: Database, act?: string) =>
  db
    .select()
    .from(record)
    .where(and(eq(record.subject, "policy"), act ? eq(record.act, act) : undefined))
    .orderBy(asc(record.id));
