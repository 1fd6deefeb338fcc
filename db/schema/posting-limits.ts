import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { comments } from "./comments";
import { ideas } from "./ideas";
import { decisions } from "./moderation";
import { people } from "./people";
import { photos } from "./photos";
import { policyClauses } from "./policy";

export const postingLimitEnum = pgEnum("posting_limit", ["slow", "suspend"]);

/**
 * A limit on what a person may post, proposed by a moderator because of one thing they wrote. Slowing down begins at once; a suspension
 * begins when a second person approves it. Reading, supporting, reporting and asking for a second look are never limited.
 */
export const postingLimits = pgTable(
  "posting_limits",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    kind: postingLimitEnum("kind").notNull(),
    /** What they wrote. */
    ideaId: integer("idea_id").references((): AnyPgColumn => ideas.id),
    commentId: integer("comment_id").references((): AnyPgColumn => comments.id),
    photoId: integer("photo_id").references((): AnyPgColumn => photos.id),
    clauseId: integer("clause_id")
      .notNull()
      .references(() => policyClauses.id),
    passage: text("passage").notNull(),
    reason: text("reason").notNull(),
    days: integer("days").notNull(),
    proposedBy: integer("proposed_by")
      .notNull()
      .references(() => people.id),
    proposedAt: moment("proposed_at").notNull(),
    /** Who approved or refused it. */
    settledBy: integer("settled_by").references(() => people.id),
    settledAt: moment("settled_at"),
    /** Why it was refused. */
    refusal: text("refusal"),
    /** In force: the decision that says so, and until when. */
    decisionId: integer("decision_id").references((): AnyPgColumn => decisions.id),
    startsAt: moment("starts_at"),
    endsAt: moment("ends_at"),
    /** The decision that took it back. */
    liftedById: integer("lifted_by_id").references((): AnyPgColumn => decisions.id),
    liftedAt: moment("lifted_at"),
  },
  (t) => [
    index("posting_limits_person").on(t.personId),
    index("posting_limits_proposed").on(t.id).where(sql`settled_at is null and kind = 'suspend'`),
    check("posting_limit_on_one_thing", sql`num_nonnulls(idea_id, comment_id, photo_id) = 1`),
    check("posting_limit_days", sql`${t.days} between 1 and 365`),
    check("posting_limit_takes_two", sql`${t.settledBy} is distinct from ${t.proposedBy}`),
    check(
      "posting_limit_in_force_by_decision",
      sql`num_nonnulls(${t.decisionId}, ${t.startsAt}, ${t.endsAt}) in (0, 3) and (${t.kind} = 'slow' or ${t.decisionId} is null or ${t.settledBy} is not null)`,
    ),
  ],
);
