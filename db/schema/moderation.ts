import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { comments } from "./comments";
import { filterEnum } from "./enums";
import { ideas } from "./ideas";
import { people } from "./people";
import { photos } from "./photos";
import { policyClauses } from "./policy";
import { topics } from "./topics";

/** From least to most; `restore` takes an earlier decision back. */
export const actEnum = pgEnum("moderation_act", ["keep", "collapse", "move", "redact", "hide", "slow", "suspend", "restore"]);

/** What moderators decide on: an idea, a comment, a photo, or the name of a person. Exactly one is set. */
const target = {
  ideaId: integer("idea_id").references((): AnyPgColumn => ideas.id),
  commentId: integer("comment_id").references((): AnyPgColumn => comments.id),
  photoId: integer("photo_id").references((): AnyPgColumn => photos.id),
  /** Whose name it is. */
  personId: integer("person_id").references((): AnyPgColumn => people.id),
};

const oneTarget = (name: string) => check(name, sql`num_nonnulls(idea_id, comment_id, photo_id, person_id) = 1`);

/**
 * Something that waits for a moderator, from its first report or hold until a decision; at most one open case a thing.
 * What a moderator sees in the queue; the reports, holds and decisions of it point here.
 */
export const cases = pgTable(
  "cases",
  {
    id: id(),
    ...target,
    /** Of names: none. */
    topicId: integer("topic_id").references((): AnyPgColumn => topics.id),
    authorId: integer("author_id").references((): AnyPgColumn => people.id),
    openedAt: moment("opened_at").notNull(),
    /** Its place in the queue: when it was opened, later when only a brigade reported it; never earlier. */
    sortAt: moment("sort_at").notNull(),
    /** A filter holds it back. */
    isHeld: boolean("is_held").notNull().default(false),
    reportsCount: integer("reports_count").notNull().default(0),
    /** The addresses linked to in it, host and path without what follows. */
    links: text("links").array().notNull().default(sql`'{}'::text[]`),
    /** A moderator is reading it until then; others may look and decide all the same. */
    claimedBy: integer("claimed_by").references((): AnyPgColumn => people.id),
    claimedUntil: moment("claimed_until"),
    /** A moderator wants somebody else to decide. */
    secondOpinionBy: integer("second_opinion_by").references((): AnyPgColumn => people.id),
    secondOpinionAt: moment("second_opinion_at"),
    secondOpinionNote: text("second_opinion_note"),
    /** Nobody of the city should decide: it waits for an outside reviewer. */
    isForReviewer: boolean("is_for_reviewer").notNull().default(false),
    closedAt: moment("closed_at"),
    decisionId: integer("decision_id").references((): AnyPgColumn => decisions.id),
  },
  (t) => [
    uniqueIndex("case_open_once_per_idea").on(t.ideaId).where(sql`closed_at is null and idea_id is not null`),
    uniqueIndex("case_open_once_per_comment").on(t.commentId).where(sql`closed_at is null and comment_id is not null`),
    uniqueIndex("case_open_once_per_photo").on(t.photoId).where(sql`closed_at is null and photo_id is not null`),
    uniqueIndex("case_open_once_per_person").on(t.personId).where(sql`closed_at is null and person_id is not null`),
    index("cases_waiting").on(t.sortAt, t.id).where(sql`closed_at is null`),
    index("cases_of_author").on(t.authorId).where(sql`closed_at is null`),
    index("cases_links").using("gin", t.links).where(sql`closed_at is null`),
    oneTarget("case_on_one_thing"),
    check("case_closed_by_a_decision", sql`(${t.closedAt} is null) = (${t.decisionId} is null)`),
    check("case_sorts_no_earlier", sql`${t.sortAt} >= ${t.openedAt}`),
  ],
);

/** A moderator's decision on one thing. Append-only; what it hides or covers stays in the database. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    act: actEnum("act").notNull(),
    ...target,
    caseId: integer("case_id").references((): AnyPgColumn => cases.id),
    /** The topic as of then; none for names. */
    topicId: integer("topic_id").references((): AnyPgColumn => topics.id),
    /** Whose content it was: who is told and may ask for a second look. */
    authorId: integer("author_id").references((): AnyPgColumn => people.id),
    /** The full text as the moderator read it. */
    text: text("text").notNull().default(""),
    moderatorId: integer("moderator_id")
      .notNull()
      .references(() => people.id),
    /** To suspend posting takes a second person. */
    approvedBy: integer("approved_by").references((): AnyPgColumn => people.id),
    clauseId: integer("clause_id").references(() => policyClauses.id),
    /** The words that break the clause, quoted. */
    passage: text("passage"),
    /** All the words that were covered, when personal data was. */
    covered: text("covered").array().notNull().default(sql`'{}'::text[]`),
    reason: text("reason").notNull(),
    /** A filter had held it back. */
    wasHeld: boolean("was_held").notNull().default(false),
    /** Moved there. */
    toTopicId: integer("to_topic_id").references((): AnyPgColumn => topics.id),
    /** Collapsed under this one, of the same kind. */
    originalId: integer("original_id"),
    /** How long posting is slowed down or suspended. */
    until: moment("until"),
    /** The decision that `restore` takes back, or that a ruling replaces. */
    reversesId: integer("reverses_id").references((): AnyPgColumn => decisions.id),
    /** Decisions made in one step, on things of one author or with one link. */
    batch: text("batch"),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    index("decisions_idea").on(t.ideaId),
    index("decisions_comment").on(t.commentId),
    index("decisions_photo").on(t.photoId),
    index("decisions_person").on(t.personId),
    index("decisions_author").on(t.authorId, t.id.desc().nullsFirst()),
    index("decisions_reversed").on(t.reversesId),
    index("decisions_batch").on(t.batch).where(sql`batch is not null`),
    index("decisions_text_trigrams").using("gin", sql`text gin_trgm_ops`),
    oneTarget("decision_on_one_thing"),
    check(
      "decision_cites",
      sql`${t.act} in ('keep', 'restore', 'collapse') or (${t.clauseId} is not null and ${t.passage} is not null)`,
    ),
    check("decision_to_move_names_topic", sql`(${t.act} = 'move') = (${t.toTopicId} is not null)`),
    check("decision_to_collapse_names_original", sql`(${t.act} = 'collapse') = (${t.originalId} is not null)`),
    check("decision_to_restore_names_decision", sql`${t.act} <> 'restore' or ${t.reversesId} is not null`),
    check("decision_on_posting_ends", sql`(${t.act} in ('slow', 'suspend')) = (${t.until} is not null)`),
    check(
      "decision_to_suspend_takes_two",
      sql`(${t.act} = 'suspend') = (${t.approvedBy} is not null) and ${t.approvedBy} is distinct from ${t.moderatorId}`,
    ),
  ],
);

/** A resident tells moderators about something: once per person and thing. A report never hides anything. */
export const reports = pgTable(
  "reports",
  {
    id: id(),
    ...target,
    reporterId: integer("reporter_id")
      .notNull()
      .references(() => people.id),
    clauseId: integer("clause_id")
      .notNull()
      .references(() => policyClauses.id),
    sentence: text("sentence").notNull(),
    createdAt: moment("created_at").notNull(),
    caseId: integer("case_id").references((): AnyPgColumn => cases.id),
    /** From an account that was less than a week old. */
    isFromNewAccount: boolean("is_from_new_account").notNull().default(false),
    /** The decision that settled it. */
    decisionId: integer("decision_id").references((): AnyPgColumn => decisions.id),
  },
  (t) => [
    uniqueIndex("report_once_per_idea").on(t.ideaId, t.reporterId).where(sql`idea_id is not null`),
    uniqueIndex("report_once_per_comment").on(t.commentId, t.reporterId).where(sql`comment_id is not null`),
    uniqueIndex("report_once_per_photo").on(t.photoId, t.reporterId).where(sql`photo_id is not null`),
    uniqueIndex("report_once_per_name").on(t.personId, t.reporterId).where(sql`person_id is not null`),
    index("reports_case").on(t.caseId, t.id),
    index("reports_reporter").on(t.reporterId, t.createdAt),
    index("reports_waiting").on(t.id).where(sql`decision_id is null`),
    oneTarget("report_on_one_thing"),
  ],
);

/** A filter held something back for a person to look at. It is not a decision, and nobody is blamed by it. */
export const holds = pgTable(
  "holds",
  {
    id: id(),
    caseId: integer("case_id")
      .notNull()
      .references((): AnyPgColumn => cases.id),
    filter: filterEnum("filter").notNull(),
    /** What it found, for moderators: words, a link, a number. */
    found: text("found").notNull().default(""),
    createdAt: moment("created_at").notNull(),
    /** Set by the decision: it was kept, so the filter had been wrong. */
    wasWrong: boolean("was_wrong"),
  },
  (t) => [index("holds_case").on(t.caseId)],
);
