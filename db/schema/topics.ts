import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { ideas } from "./ideas";
import { offices } from "./offices";
import { people } from "./people";
import { policyVersions } from "./policy";

/**
 * A question that an office asks. Its state is computed from these dates and facts when it is read, never stored.
 * `releasedAt` lets it out of draft; the checks below let that happen only with a promise and a policy.
 */
export const topics = pgTable(
  "topics",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    askingOfficeId: integer("asking_office_id")
      .notNull()
      .references(() => offices.id),
    /** The office that owes the answer. */
    responsibleOfficeId: integer("responsible_office_id")
      .notNull()
      .references(() => offices.id),
    question: text("question").notNull(),
    questionEs: text("question_es").notNull(),
    summary: text("summary").notNull(),
    summaryEs: text("summary_es").notNull(),
    context: text("context").notNull(),
    contextEs: text("context_es").notNull(),
    canChange: text("can_change").notNull(),
    canChangeEs: text("can_change_es").notNull(),
    cannotChange: text("cannot_change").notNull(),
    cannotChangeEs: text("cannot_change_es").notNull(),
    otherWays: text("other_ways").notNull().default(""),
    otherWaysEs: text("other_ways_es").notNull().default(""),
    cover: text("cover"),
    coverAlt: text("cover_alt").notNull().default(""),
    coverAltEs: text("cover_alt_es").notNull().default(""),
    opensAt: moment("opens_at"),
    closesAt: moment("closes_at"),
    /** The promise: answered by this moment. It stays as it was made, whatever extensions say. */
    respondBy: moment("respond_by"),
    /** When the clock runs out: `respondBy`, or what an extension made before then says. Set by triggers alone. */
    dueAt: moment("due_at"),
    /** After a missed date: the last new date that the city named. The promise stays late. Set by a trigger alone. */
    newDateAt: moment("new_date_at"),
    /** When what the promise obliges was frozen, the first time something could have changed it after closing; see `obligations`. */
    obligedFrozenAt: moment("obliged_frozen_at"),
    /** What is answered: every idea with at least this many supports ... */
    promiseMinSupports: integer("promise_min_supports"),
    /** ... and this many of the most supported ideas. */
    promiseTopIdeas: integer("promise_top_ideas"),
    policyVersionId: integer("policy_version_id").references(() => policyVersions.id),
    hidesCounts: boolean("hides_counts").notNull().default(false),
    /** Moderators look before anybody else does, for a reason that residents read. */
    isReviewedFirst: boolean("is_reviewed_first").notNull().default(false),
    reviewedFirstReason: text("reviewed_first_reason").notNull().default(""),
    reviewedFirstReasonEs: text("reviewed_first_reason_es").notNull().default(""),
    releasedAt: moment("released_at"),
    releasedBy: integer("released_by").references(() => people.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    ideasCount: integer("ideas_count").notNull().default(0),
    answeredCount: integer("answered_count").notNull().default(0),
    commitmentsCount: integer("commitments_count").notNull().default(0),
    /** Commitments that are done, or withdrawn with a reason. */
    commitmentsSettledCount: integer("commitments_settled_count").notNull().default(0),
    hasOwnResponse: boolean("has_own_response").notNull().default(false),
  },
  (t) => [
    index("topics_closing").on(t.closesAt),
    index("topics_due").on(t.dueAt, t.id),
    index("topics_asking_office").on(t.askingOfficeId),
    index("topics_responsible_office").on(t.responsibleOfficeId),
    check("topic_released_with_dates", sql`${t.releasedAt} is null or (${t.opensAt} is not null and ${t.closesAt} is not null)`),
    check(
      "topic_released_with_promise",
      sql`${t.releasedAt} is null or (${t.respondBy} is not null and ${t.promiseMinSupports} is not null and ${t.promiseTopIdeas} is not null)`,
    ),
    check("topic_released_with_policy", sql`${t.releasedAt} is null or ${t.policyVersionId} is not null`),
    check("topic_closes_after_it_opens", sql`${t.closesAt} > ${t.opensAt}`),
    check("topic_answered_after_it_closes", sql`${t.respondBy} > ${t.closesAt}`),
    check("topic_reviewed_first_for_a_reason", sql`not ${t.isReviewedFirst} or ${t.reviewedFirstReason} <> ''`),
    check("topic_promise_min_supports", sql`${t.promiseMinSupports} > 0`),
    check("topic_promise_top_ideas", sql`${t.promiseTopIdeas} > 0`),
    check(
      "topic_counts",
      sql`${t.ideasCount} >= 0 and ${t.answeredCount} >= 0 and ${t.commitmentsSettledCount} between 0 and ${t.commitmentsCount}`,
    ),
  ],
);

/** A new date for a promise, with the public reason. Append-only: the first date stays where it was. */
export const promiseExtensions = pgTable(
  "promise_extensions",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    respondBy: moment("respond_by").notNull(),
    reason: text("reason").notNull(),
    reasonEs: text("reason_es").notNull().default(""),
    extendedBy: integer("extended_by")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("promise_extensions_topic").on(t.topicId, t.id), check("extension_has_reason", sql`${t.reason} <> ''`)],
);

/** The ideas that a promise obliges the city to answer, as they stood when the topic closed. Append-only. */
export const obligations = pgTable(
  "obligations",
  {
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    supportsCount: integer("supports_count").notNull(),
    frozenAt: moment("frozen_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.topicId, t.ideaId] })],
);
