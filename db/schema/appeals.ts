import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { decisions } from "./moderation";
import { people } from "./people";
import { policyClauses } from "./policy";

/** Who was decided about asks for a second look, once, within 30 days, in their own words. Append-only. */
export const appeals = pgTable(
  "appeals",
  {
    id: id(),
    decisionId: integer("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    text: text("text").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("appeals_person").on(t.personId), check("appeal_has_words", sql`char_length(${t.text}) between 1 and 3000`)],
);

export const rulingEnum = pgEnum("ruling_outcome", ["upheld", "changed", "reversed"]);

/** The answer to an appeal, by somebody who had no part in the decision (trigger `ruling_by_another`). Append-only. */
export const rulings = pgTable("rulings", {
  id: id(),
  appealId: integer("appeal_id")
    .notNull()
    .unique()
    .references(() => appeals.id),
  rulerId: integer("ruler_id")
    .notNull()
    .references(() => people.id),
  outcome: rulingEnum("outcome").notNull(),
  reason: text("reason").notNull(),
  /** The decision that it made: one that restores, or one that replaces the first. */
  decisionId: integer("decision_id").references(() => decisions.id),
  createdAt: moment("created_at").notNull(),
});

/** A decision drawn by lot: a second moderator decides on the same text without knowing what the first one did. */
export const blindReviews = pgTable(
  "blind_reviews",
  {
    id: id(),
    decisionId: integer("decision_id")
      .notNull()
      .unique()
      .references(() => decisions.id),
    drawnAt: moment("drawn_at").notNull(),
    reviewerId: integer("reviewer_id").references(() => people.id),
    /** Would the reviewer have kept it as it was? */
    wouldKeep: boolean("would_keep"),
    clauseId: integer("clause_id").references(() => policyClauses.id),
    /** Both kept it, or neither did. */
    agrees: boolean("agrees"),
    reviewedAt: moment("reviewed_at"),
  },
  (t) => [
    index("blind_reviews_waiting").on(t.id).where(sql`reviewed_at is null`),
    check("blind_review_is_whole", sql`num_nonnulls(${t.reviewerId}, ${t.wouldKeep}, ${t.agrees}, ${t.reviewedAt}) in (0, 4)`),
  ],
);
