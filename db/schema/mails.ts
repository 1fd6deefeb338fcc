import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { people } from "./people";

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
  },
  (t) => [index("mails_unsent").on(t.id).where(sql`sent_at is null`)],
);
