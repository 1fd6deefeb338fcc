import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { ideas } from "./ideas";
import { people } from "./people";

/** The public rules under which supports are set aside: one person has one support; supports are given by people, not by programs; nobody uses another's address. */
export const voidRuleEnum = pgEnum("void_rule", ["one_person", "made_in_bulk", "not_theirs"]);

/**
 * Supports set aside together, by a condition. Proposed with the exact list, in force when a second person approves, undone with a reason;
 * nothing is deleted.
 */
export const voids = pgTable(
  "voids",
  {
    id: id(),
    rule: voidRuleEnum("rule").notNull(),
    reason: text("reason").notNull(),
    /** Which supports: the filters of the console. */
    condition: jsonb("condition").notNull().$type<Record<string, string | number | null>>(),
    supportsCount: integer("supports_count").notNull().default(0),
    proposedBy: integer("proposed_by")
      .notNull()
      .references(() => people.id),
    proposedAt: moment("proposed_at").notNull(),
    settledBy: integer("settled_by").references(() => people.id),
    settledAt: moment("settled_at"),
    /** Why it was refused; then it never came into force. */
    refusal: text("refusal"),
    undoneBy: integer("undone_by").references(() => people.id),
    undoneAt: moment("undone_at"),
    undoReason: text("undo_reason"),
  },
  (t) => [
    check("void_has_reason", sql`${t.reason} <> ''`),
    check("void_takes_two", sql`${t.settledBy} is distinct from ${t.proposedBy}`),
    check("void_undone_with_reason", sql`num_nonnulls(${t.undoneBy}, ${t.undoneAt}, ${t.undoReason}) in (0, 3)`),
  ],
);

/** The supports of a void, as they were listed when it was proposed. Append-only. */
export const voidedSupports = pgTable(
  "voided_supports",
  {
    voidId: integer("void_id")
      .notNull()
      .references((): AnyPgColumn => voids.id),
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.voidId, t.ideaId, t.personId] }), index("voided_supports_idea").on(t.ideaId)],
);
