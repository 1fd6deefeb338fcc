import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { ideas } from "./ideas";
import { offices } from "./offices";
import { people } from "./people";
import { topics } from "./topics";

export const deskSubjectEnum = pgEnum("desk_subject", ["topic", "idea", "commitment", "clarification"]);

/** Who looks after something that is owed. Without one of its own an idea is its topic's owner's. Ended, never deleted. */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    subject: deskSubjectEnum("subject").notNull(),
    subjectId: integer("subject_id").notNull(),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    ownerId: integer("owner_id")
      .notNull()
      .references(() => people.id),
    assignedBy: integer("assigned_by")
      .notNull()
      .references(() => people.id),
    assignedAt: moment("assigned_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    uniqueIndex("assignments_now").on(t.subject, t.subjectId).where(sql`ended_at is null`),
    index("assignments_owner").on(t.ownerId).where(sql`ended_at is null`),
  ],
);

/** Somebody else looks after a person's desk in an office, between two moments; without an end it is handed over for good. */
export const delegations = pgTable(
  "delegations",
  {
    id: id(),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    fromId: integer("from_id")
      .notNull()
      .references(() => people.id),
    toId: integer("to_id")
      .notNull()
      .references(() => people.id),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at"),
    createdBy: integer("created_by")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    index("delegations_from").on(t.officeId, t.fromId),
    check("delegation_to_another", sql`${t.toId} <> ${t.fromId}`),
    check("delegation_ends_after_it_starts", sql`${t.endsAt} is null or ${t.endsAt} >= ${t.startsAt}`),
  ],
);

/** What staff tell each other about a topic or one of its ideas. Never public, and like everything staff write, append-only. */
export const deskNotes = pgTable(
  "desk_notes",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    ideaId: integer("idea_id").references(() => ideas.id),
    text: text("text").notNull(),
    /** The mayor should know: it goes on the daily brief. */
    isSensitive: boolean("is_sensitive").notNull().default(false),
    writtenBy: integer("written_by")
      .notNull()
      .references(() => people.id),
    writtenAt: moment("written_at").notNull(),
  },
  (t) => [
    index("desk_notes_topic").on(t.topicId, t.id.desc().nullsFirst()),
    index("desk_notes_sensitive").on(t.writtenAt).where(sql`is_sensitive`),
  ],
);
