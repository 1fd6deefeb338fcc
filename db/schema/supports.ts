import { index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { channelEnum, ideas } from "./ideas";
import { people } from "./people";

/** One person, one support: the primary key is the rule. Withdrawing keeps the row. */
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
  },
  (t) => [
    primaryKey({ columns: [t.ideaId, t.personId] }),
    index("supports_by_time").on(t.createdAt),
    index("supports_person").on(t.personId, t.createdAt.desc().nullsFirst(), t.ideaId.desc().nullsFirst()),
  ],
);
