import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { ideas } from "./ideas";
import { offices } from "./offices";
import { people } from "./people";
import { topics } from "./topics";

export const responseDecisionEnum = pgEnum("response_decision", [
  "will_do",
  "doing",
  "done",
  "partly",
  "not_now",
  "no",
  "not_ours",
]);
export const stageEnum = pgEnum("response_stage", ["draft", "review", "approved", "published"]);

/** A response on its way from draft to published. Its texts are in `response_versions`, what the public reads in `publications`. */
export const responses = pgTable(
  "responses",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    stage: stageEnum("stage").notNull().default("draft"),
    /** The newest version, which the stage speaks of. */
    versionId: integer("version_id").references((): AnyPgColumn => responseVersions.id),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
    sentBy: integer("sent_by").references(() => people.id),
    approvedAt: moment("approved_at"),
    approvedBy: integer("approved_by").references(() => people.id),
    publishedAt: moment("published_at"),
  },
  (t) => [
    index("responses_topic").on(t.topicId),
    index("responses_office_stage").on(t.officeId, t.stage),
    check(
      "response_approved_by_someone",
      sql`${t.stage} not in ('approved', 'published') or (${t.approvedBy} is not null and ${t.approvedAt} is not null)`,
    ),
    check("response_published_at", sql`(${t.stage} = 'published') = (${t.publishedAt} is not null)`),
  ],
);

/** A text of a response as someone saved it. Append-only, so a published text never changes in place. */
export const responseVersions = pgTable(
  "response_versions",
  {
    id: id(),
    responseId: integer("response_id")
      .notNull()
      .references((): AnyPgColumn => responses.id),
    number: integer("number").notNull(),
    writtenBy: integer("written_by")
      .notNull()
      .references(() => people.id),
    writtenAt: moment("written_at").notNull(),
    coversTopic: boolean("covers_topic").notNull(),
    decision: responseDecisionEnum("decision").notNull(),
    /** *Decision*: one sentence, at most 200 characters. */
    summary: text("summary").notNull(),
    summaryEs: text("summary_es").notNull().default(""),
    why: text("why").notNull(),
    whyEs: text("why_es").notNull().default(""),
    next: text("next").notNull(),
    nextEs: text("next_es").notNull().default(""),
    nextOn: date("next_on", { mode: "string" }),
    contact: text("contact").notNull(),
    contactEs: text("contact_es").notNull().default(""),
  },
  (t) => [
    unique("response_version_number").on(t.responseId, t.number),
    check("response_summary_length", sql`char_length(${t.summary}) <= 200 and char_length(${t.summaryEs}) <= 200`),
  ],
);

/** What a version decides on each idea it answers. Append-only. */
export const responseDecisions = pgTable(
  "response_decisions",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => responseVersions.id),
    ideaId: integer("idea_id")
      .notNull()
      .references((): AnyPgColumn => ideas.id),
    decision: responseDecisionEnum("decision").notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.ideaId] }), index("response_decisions_idea").on(t.ideaId)],
);

/** A version as the city said it in public: the office, the signer and the title as of that day. Append-only. */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    responseId: integer("response_id")
      .notNull()
      .references(() => responses.id),
    versionId: integer("version_id")
      .notNull()
      .unique()
      .references(() => responseVersions.id),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    officeName: text("office_name").notNull(),
    officeNameEs: text("office_name_es").notNull(),
    signerName: text("signer_name").notNull(),
    signerTitle: text("signer_title").notNull(),
    signerTitleEs: text("signer_title_es").notNull(),
    approvedBy: integer("approved_by")
      .notNull()
      .references(() => people.id),
    publishedBy: integer("published_by")
      .notNull()
      .references(() => people.id),
    publishedAt: moment("published_at").notNull(),
  },
  (t) => [
    index("publications_newest").on(t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("publications_topic").on(t.topicId, t.id.desc().nullsFirst()),
  ],
);

/** What a response says the city will do, by when. Its state follows from its updates and the date. */
export const commitments = pgTable(
  "commitments",
  {
    id: id(),
    publicationId: integer("publication_id")
      .notNull()
      .references(() => publications.id),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    summary: text("summary").notNull(),
    summaryEs: text("summary_es").notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    settledAt: moment("settled_at"),
  },
  (t) => [index("commitments_topic").on(t.topicId), index("commitments_office").on(t.officeId)],
);

export const commitmentUpdateEnum = pgEnum("commitment_update_kind", ["progress", "done", "withdrawn"]);

/** Append-only. Done needs evidence that a resident can look at; withdrawn needs the public reason in `sentence`. */
export const commitmentUpdates = pgTable(
  "commitment_updates",
  {
    id: id(),
    commitmentId: integer("commitment_id")
      .notNull()
      .references(() => commitments.id),
    kind: commitmentUpdateEnum("kind").notNull(),
    sentence: text("sentence").notNull(),
    sentenceEs: text("sentence_es").notNull().default(""),
    writtenBy: integer("written_by")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("commitment_updates_commitment").on(t.commitmentId, t.id)],
);
