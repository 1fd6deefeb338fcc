import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { grants, people } from "./people";

/** Every public act and every staff act, one row each. Append-only: triggers and the application's role both refuse anything else. */
export const record = pgTable(
  "record",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull(),
    actorId: integer("actor_id").references(() => people.id),
    /** The grant under which it was done, when it was done for the city. */
    grantId: integer("grant_id").references(() => grants.id),
    /** `noun.verb`: `idea.shared`, `support.withdrawn`, `response.published`. */
    act: text("act").notNull(),
    subject: text("subject").notNull(),
    subjectId: integer("subject_id").notNull(),
    detail: jsonb("detail").notNull().default({}).$type<Record<string, unknown>>(),
  },
  (t) => [index("record_subject").on(t.subject, t.subjectId, t.id)],
);
