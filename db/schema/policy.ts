import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { people } from "./people";

/** A version of the rules of this forum, in force from a moment until the next one. Append-only, like its clauses. */
export const policyVersions = pgTable("policy_versions", {
  id: id(),
  number: integer("number").notNull().unique(),
  inForceFrom: moment("in_force_from").notNull(),
  /** What changed, and why. */
  note: text("note").notNull().default(""),
  noteEs: text("note_es").notNull().default(""),
  publishedBy: integer("published_by").references((): AnyPgColumn => people.id),
  createdAt: moment("created_at").notNull().defaultNow(),
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
    /** What breaks it. */
    example: text("example").notNull(),
    exampleEs: text("example_es").notNull(),
    /** What does not break it. */
    keeps: text("keeps").notNull().default(""),
    keepsEs: text("keeps_es").notNull().default(""),
  },
  (t) => [unique("policy_clause_number").on(t.versionId, t.number), check("policy_clause_number_positive", sql`${t.number} > 0`)],
);

/** The next version while it is written; at most one. `version` counts saves, so that two tabs do not overwrite each other. */
export const policyDrafts = pgTable(
  "policy_drafts",
  {
    id: integer("id").primaryKey().default(1),
    clauses: jsonb("clauses").notNull().$type<Omit<typeof policyClauses.$inferSelect, "id" | "versionId" | "number">[]>(),
    note: text("note").notNull().default(""),
    noteEs: text("note_es").notNull().default(""),
    version: integer("version").notNull().default(1),
    writtenBy: integer("written_by").references((): AnyPgColumn => people.id),
    writtenAt: moment("written_at").notNull(),
  },
  (t) => [check("policy_draft_is_one", sql`${t.id} = 1`)],
);
