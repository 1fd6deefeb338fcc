import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { comments } from "./comments";
import { ideas } from "./ideas";
import { people } from "./people";
import { policyClauses } from "./policy";

export const actEnum = pgEnum("moderation_act", ["hide", "unhide", "keep"]);

/** A moderator's decision on one idea or one comment. Append-only; what it hides stays in the database. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    act: actEnum("act").notNull(),
    ideaId: integer("idea_id").references((): AnyPgColumn => ideas.id),
    commentId: integer("comment_id").references((): AnyPgColumn => comments.id),
    moderatorId: integer("moderator_id")
      .notNull()
      .references(() => people.id),
    clauseId: integer("clause_id").references(() => policyClauses.id),
    /** The words that break the clause, quoted. */
    passage: text("passage"),
    reason: text("reason").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    index("decisions_idea").on(t.ideaId),
    index("decisions_comment").on(t.commentId),
    check("decision_on_one_thing", sql`num_nonnulls(${t.ideaId}, ${t.commentId}) = 1`),
    check("decision_to_hide_cites", sql`${t.act} <> 'hide' or (${t.clauseId} is not null and ${t.passage} is not null)`),
  ],
);

/** A resident tells moderators about content: once per person and thing. A report never hides anything. */
export const reports = pgTable(
  "reports",
  {
    id: id(),
    ideaId: integer("idea_id").references((): AnyPgColumn => ideas.id),
    commentId: integer("comment_id").references((): AnyPgColumn => comments.id),
    reporterId: integer("reporter_id")
      .notNull()
      .references(() => people.id),
    clauseId: integer("clause_id")
      .notNull()
      .references(() => policyClauses.id),
    sentence: text("sentence").notNull(),
    createdAt: moment("created_at").notNull(),
    /** The decision that settled it. */
    decisionId: integer("decision_id").references((): AnyPgColumn => decisions.id),
  },
  (t) => [
    uniqueIndex("report_once_per_idea").on(t.ideaId, t.reporterId).where(sql`idea_id is not null`),
    uniqueIndex("report_once_per_comment").on(t.commentId, t.reporterId).where(sql`comment_id is not null`),
    index("reports_waiting").on(t.id).where(sql`decision_id is null`),
    check("report_on_one_thing", sql`num_nonnulls(${t.ideaId}, ${t.commentId}) = 1`),
  ],
);
