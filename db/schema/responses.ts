import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { responseDecisionEnum } from "./enums";
import { ideas } from "./ideas";
import { offices } from "./offices";
import { people } from "./people";
import { topics } from "./topics";

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
    /** What the public reads of it now: its newest publication that was not taken back. It stays while a correction is on its way. */
    publicationId: integer("publication_id").references((): AnyPgColumn => publications.id),
    /** Set by an approver: publish it then, if its approval still holds. */
    publishAt: moment("publish_at"),
    publishSetBy: integer("publish_set_by").references(() => people.id),
    /** The response that residents asked to be made clearer, and that this one revises. */
    revisesId: integer("revises_id").references((): AnyPgColumn => responses.id),
    // "Did this answer you?": people, each with what they said last.
    checksSaid: integer("checks_said").notNull().default(0),
    checksAnswered: integer("checks_answered").notNull().default(0),
    checksPartly: integer("checks_partly").notNull().default(0),
    checksNo: integer("checks_no").notNull().default(0),
    /** Of those who said no: it does not address the question. */
    checksOffQuestion: integer("checks_off_question").notNull().default(0),
  },
  (t) => [
    index("responses_publish_at").on(t.publishAt).where(sql`publish_at is not null`),
    index("responses_revises").on(t.revisesId).where(sql`revises_id is not null`),
    check(
      "response_publish_at_approved",
      sql`${t.publishAt} is null or (${t.stage} = 'approved' and ${t.publishSetBy} is not null)`,
    ),
    check(
      "response_checks",
      sql`${t.checksSaid} = ${t.checksAnswered} + ${t.checksPartly} + ${t.checksNo} and ${t.checksOffQuestion} between 0 and ${t.checksNo}`,
    ),
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
    /** What counts as done, when it makes a commitment; and the office that keeps it, if not the responding one. */
    doneWhen: text("done_when").notNull().default(""),
    doneWhenEs: text("done_when_es").notNull().default(""),
    commitmentOfficeId: integer("commitment_office_id").references(() => offices.id),
    /** For a correction: what changed and why, in public. */
    correctionNote: text("correction_note").notNull().default(""),
    correctionNoteEs: text("correction_note_es").notNull().default(""),
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
    /** 1 for the answer as first published, 2 for its first correction. */
    number: integer("number").notNull().default(1),
    /** Until then its mails wait and it can be taken back. */
    undoUntil: moment("undo_until"),
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
    unique("publication_number").on(t.responseId, t.number),
    index("publications_office").on(t.officeId, t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("publications_newest").on(t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("publications_topic").on(t.topicId, t.id.desc().nullsFirst()),
  ],
);

/** A publication that was taken back within its undo window, with the public reason. Append-only; its text stays readable. */
export const withdrawals = pgTable("withdrawals", {
  publicationId: integer("publication_id")
    .primaryKey()
    .references(() => publications.id),
  reason: text("reason").notNull(),
  withdrawnBy: integer("withdrawn_by")
    .notNull()
    .references(() => people.id),
  withdrawnAt: moment("withdrawn_at").notNull(),
});

/** A text to start a response from, as the administrator words it. */
export const responseTemplates = pgTable("response_templates", {
  id: id(),
  /** What it is for: `acknowledge`, `planned`, `other-agency`. */
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  nameEs: text("name_es").notNull(),
  /** Chosen with it; null when the writer decides. */
  decision: responseDecisionEnum("decision"),
  summary: text("summary").notNull().default(""),
  summaryEs: text("summary_es").notNull().default(""),
  why: text("why").notNull().default(""),
  whyEs: text("why_es").notNull().default(""),
  next: text("next").notNull().default(""),
  nextEs: text("next_es").notNull().default(""),
  contact: text("contact").notNull().default(""),
  contactEs: text("contact_es").notNull().default(""),
  position: integer("position").notNull().default(0),
  isOffered: boolean("is_offered").notNull().default(true),
  /** Counts the saves, so that the second of two people sees the first one's. */
  version: integer("version").notNull().default(1),
});

/** What somebody typed into a response and did not save yet: theirs alone, and a sign to others that they are at it. */
export const responseAutosaves = pgTable(
  "response_autosaves",
  {
    responseId: integer("response_id")
      .notNull()
      .references(() => responses.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** The version they started from. */
    version: integer("version").notNull(),
    fields: jsonb("fields").notNull().$type<Record<string, string>>(),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.responseId, t.personId] })],
);
