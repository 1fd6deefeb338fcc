import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";

/** A version of the rules of this forum; clauses never change once it is in force. */
export const policyVersions = pgTable("policy_versions", {
  id: id(),
  number: integer("number").notNull().unique(),
  inForceFrom: moment("in_force_from").notNull(),
});

export const policyClauses = pgTable(
  "policy_clauses",
  {
    id: id(),
    versionId: integer("version_id")
      .notNull()
      .references(() => policyVersions.id),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    titleEs: text("title_es").notNull(),
    text: text("text").notNull(),
    textEs: text("text_es").notNull(),
    example: text("example").notNull(),
    exampleEs: text("example_es").notNull(),
  },
  (t) => [unique("policy_clause_number").on(t.versionId, t.number), check("policy_clause_number_positive", sql`${t.number} > 0`)],
);
