import { sql } from "drizzle-orm";
import { type AnyPgColumn, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { ideas } from "./ideas";
import { people } from "./people";

/** One thing told to one person, once, whatever is retried. Written in the transaction of what it tells. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    /** What is told, `noun.verb:id`: `response.published:12`. */
    event: text("event").notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [unique("notices_once").on(t.event, t.personId), index("notices_person").on(t.personId, t.id.desc().nullsFirst())],
);

/** Mail to send, written in the transaction of what it tells. Sent when `sentAt` is set. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    toAddress: text("to_address").notNull(),
    toName: text("to_name"),
    personId: integer("person_id").references(() => people.id),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
    attempts: integer("attempts").notNull().default(0),
    retryAt: moment("retry_at"),
    /** The notice that it carries; none for codes. */
    noticeId: integer("notice_id").references((): AnyPgColumn => notices.id),
    /** The idea whose title or text it may quote: covered there too when the idea is hidden before it is sent. */
    aboutIdeaId: integer("about_idea_id").references((): AnyPgColumn => ideas.id),
    /** It waits until then: what it tells may still be taken back. */
    sendAfter: moment("send_after"),
    /** What it told was taken back or changed before it was sent, so it never is. */
    droppedAt: moment("dropped_at"),
  },
  (t) => [
    index("mails_unsent").on(t.id).where(sql`sent_at is null and dropped_at is null`),
    index("mails_notice").on(t.noticeId),
    index("mails_unsent_about")
      .on(t.aboutIdeaId)
      .where(sql`sent_at is null and dropped_at is null and about_idea_id is not null`),
  ],
);
