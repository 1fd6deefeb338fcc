import { sql } from "drizzle-orm";
import { type AnyPgColumn, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { channelEnum } from "./enums";
import { ideas } from "./ideas";
import { people } from "./people";
import { voids } from "./voids";

/** One person, one support: the primary key is the rule, and one mailbox, however it is spelled. Withdrawing keeps the row. */
export const supports = pgTable(
  "supports",
  {
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    channel: channelEnum("channel").notNull().default("web"),
    createdAt: moment("created_at").notNull(),
    withdrawnAt: moment("withdrawn_at"),
    /** The person's mailbox, see `people`; set by a trigger. */
    mailboxId: integer("mailbox_id").notNull().default(0),
    /** The network it came from, /24 or /64; nothing finer is kept. */
    network: text("network"),
    /** Set aside: kept, and not counted. */
    voidId: integer("void_id").references((): AnyPgColumn => voids.id),
  },
  (t) => [
    primaryKey({ columns: [t.ideaId, t.personId] }),
    uniqueIndex("support_once_per_mailbox").on(t.ideaId, t.mailboxId).where(sql`withdrawn_at is null`),
    index("supports_network").on(t.network, t.createdAt).where(sql`network is not null`),
    index("supports_void").on(t.voidId).where(sql`void_id is not null`),
    index("supports_by_time").on(t.createdAt),
    index("supports_person").on(t.personId, t.createdAt.desc().nullsFirst(), t.ideaId.desc().nullsFirst()),
  ],
);
