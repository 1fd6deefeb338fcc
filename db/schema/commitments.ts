import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { offices } from "./offices";
import { people } from "./people";
import { photos } from "./photos";
import { publications, responses } from "./responses";
import { topics } from "./topics";

export const commitmentUpdateEnum = pgEnum("commitment_update_kind", ["progress", "done", "withdrawn"]);
/** What shows that it is done: an address, a photo, or the number of an ordinance. */
export const evidenceEnum = pgEnum("evidence_kind", ["link", "photo", "ordinance"]);

/** What a response says the city will do, by when. Its state follows from its updates and the date. */
export const commitments = pgTable(
  "commitments",
  {
    id: id(),
    publicationId: integer("publication_id")
      .notNull()
      .references(() => publications.id),
    /** A correction of a response keeps its commitment: one response makes at most one. */
    responseId: integer("response_id")
      .notNull()
      .references(() => responses.id),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    /** The office that keeps it. */
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    summary: text("summary").notNull(),
    summaryEs: text("summary_es").notNull(),
    doneWhen: text("done_when").notNull().default(""),
    doneWhenEs: text("done_when_es").notNull().default(""),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    settledAt: moment("settled_at"),
    /** How it was settled; null while it is not. */
    settledAs: commitmentUpdateEnum("settled_as"),
    beforePhotoId: integer("before_photo_id").references(() => photos.id),
    afterPhotoId: integer("after_photo_id").references(() => photos.id),
    // What residents say of it, each once, with what they said last: another number than the city's own word.
    residentsDone: integer("residents_done").notNull().default(0),
    residentsNotDone: integer("residents_not_done").notNull().default(0),
  },
  (t) => [
    index("commitments_topic").on(t.topicId),
    index("commitments_response").on(t.responseId),
    index("commitments_office").on(t.officeId, t.dueOn, t.id),
    index("commitments_open").on(t.dueOn, t.id).where(sql`settled_at is null`),
    check(
      "commitment_settled_somehow",
      sql`(${t.settledAt} is null) = (${t.settledAs} is null) and ${t.settledAs} is distinct from 'progress'`,
    ),
    check("commitment_residents", sql`${t.residentsDone} >= 0 and ${t.residentsNotDone} >= 0`),
  ],
);

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
    evidenceKind: evidenceEnum("evidence_kind"),
    /** The address or the number; empty for a photo alone. */
    evidence: text("evidence").notNull().default(""),
    photoId: integer("photo_id").references(() => photos.id),
    writtenBy: integer("written_by")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    index("commitment_updates_commitment").on(t.commitmentId, t.id),
    check("commitment_done_with_evidence", sql`${t.kind} <> 'done' or ${t.evidenceKind} is not null`),
    check(
      "commitment_evidence_is_there",
      sql`case ${t.evidenceKind} when 'photo' then ${t.photoId} is not null when 'link' then ${t.evidence} <> '' when 'ordinance' then ${t.evidence} <> '' else true end`,
    ),
  ],
);

export const commitmentCheckEnum = pgEnum("commitment_check", ["done", "not_done"]);

/** What a resident says of a commitment that the city calls done. Append-only; a person's newest row counts. */
export const commitmentChecks = pgTable(
  "commitment_checks",
  {
    id: id(),
    commitmentId: integer("commitment_id")
      .notNull()
      .references(() => commitments.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    says: commitmentCheckEnum("says").notNull(),
    sentence: text("sentence").notNull().default(""),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("commitment_checks_person").on(t.commitmentId, t.personId, t.id.desc().nullsFirst())],
);
