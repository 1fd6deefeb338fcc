import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, smallint, text, unique } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { people } from "./people";
import { publications, responses } from "./responses";

export const answerCheckEnum = pgEnum("answer_check", ["answered", "partly", "no"]);

/** "Did this answer you?", asked of one person in one wave (days after publishing), and what they said, once. */
export const answerChecks = pgTable(
  "answer_checks",
  {
    id: id(),
    responseId: integer("response_id")
      .notNull()
      .references(() => responses.id),
    publicationId: integer("publication_id")
      .notNull()
      .references(() => publications.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** 0, 30 or 180. */
    wave: smallint("wave").notNull(),
    /** SHA-256 (hex) of the secret in the mailed link. */
    tokenHash: text("token_hash").notNull().unique(),
    askedAt: moment("asked_at").notNull(),
    says: answerCheckEnum("says"),
    offQuestion: boolean("off_question").notNull().default(false),
    sentence: text("sentence").notNull().default(""),
    saidAt: moment("said_at"),
  },
  (t) => [
    unique("answer_check_once").on(t.responseId, t.personId, t.wave),
    index("answer_checks_person").on(t.personId),
    check("answer_check_wave", sql`${t.wave} in (0, 30, 180)`),
    check("answer_check_said", sql`(${t.says} is null) = (${t.saidAt} is null)`),
    check("answer_check_off_question", sql`not ${t.offQuestion} or ${t.says} = 'no'`),
  ],
);

/** When a response's people are asked again: 30 and 180 days after it was first published. The worker asks each wave once. */
export const answerWaves = pgTable(
  "answer_waves",
  {
    responseId: integer("response_id")
      .notNull()
      .references(() => responses.id),
    wave: smallint("wave").notNull(),
    dueAt: moment("due_at").notNull(),
    askedAt: moment("asked_at"),
  },
  (t) => [primaryKey({ columns: [t.responseId, t.wave] }), index("answer_waves_due").on(t.dueAt).where(sql`asked_at is null`)],
);

/** Enough people said that a response does not address the question: a new clock, once. Append-only. */
export const clarifications = pgTable("clarifications", {
  id: id(),
  responseId: integer("response_id")
    .notNull()
    .unique()
    .references(() => responses.id),
  requestedAt: moment("requested_at").notNull(),
  dueAt: moment("due_at").notNull(),
  /** How many said so, of how many who said anything. */
  offQuestion: integer("off_question").notNull(),
  said: integer("said").notNull(),
});
