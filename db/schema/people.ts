import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { neighborhoods } from "./city";
import { id, moment } from "./columns";
import { localeEnum } from "./enums";
import { decisions } from "./moderation";
import { offices } from "./offices";

export const roleEnum = pgEnum("role", [
  "clerk",
  "moderator",
  "drafter",
  "approver",
  "alerter",
  "administrator",
  "auditor",
  "reviewer",
]);

export const people = pgTable(
  "people",
  {
    id: id(),
    email: text("email").notNull(),
    /** The name shown with what they write; null until they choose one. */
    displayName: text("display_name"),
    /** A name that a moderator hid; it comes back with a reversal. */
    hiddenName: text("hidden_name"),
    nameHiddenBy: integer("name_hidden_by").references((): AnyPgColumn => decisions.id),
    /** A name that they chose and that a filter holds until a moderator has looked. */
    heldName: text("held_name"),
    /** The address as its provider reads it, without dots, tags and aliases that lead to the same mailbox. */
    canonicalEmail: text("canonical_email").notNull().default(""),
    /** The first person with this mailbox: whoever shares it counts once. Set by a trigger. */
    mailboxId: integer("mailbox_id").notNull().default(0),
    /** The network from which they joined, /24 or /64. */
    joinedFrom: text("joined_from"),
    /** Single keys in the moderation queue. */
    hasModerationKeys: boolean("has_moderation_keys").notNull().default(true),
    locale: localeEnum("locale").notNull().default("en"),
    neighborhoodId: integer("neighborhood_id").references(() => neighborhoods.id),
    /** Sessions made under an earlier stamp are void; raised when all sessions must end. */
    stamp: integer("stamp").notNull().default(1),
    /** One of the accounts that the demo's sign-in page offers. */
    isDemoAccount: boolean("is_demo_account").notNull().default(false),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("people_email").on(sql`lower(${t.email})`),
    index("people_canonical_email").on(t.canonicalEmail),
    index("people_joined").on(t.createdAt),
  ],
);

/** A role given to a person, perhaps for one office, between two dates. Ended, never deleted. */
export const grants = pgTable(
  "grants",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    role: roleEnum("role").notNull(),
    officeId: integer("office_id").references(() => offices.id),
    startsAt: moment("starts_at").notNull().defaultNow(),
    endsAt: moment("ends_at"),
    givenBy: integer("given_by").references((): AnyPgColumn => people.id),
    endedBy: integer("ended_by").references((): AnyPgColumn => people.id),
  },
  (t) => [
    index("grants_person").on(t.personId),
    index("grants_office").on(t.officeId),
    check("grant_office_for_office_roles", sql`(${t.role} in ('drafter', 'approver')) = (${t.officeId} is not null)`),
    check("grant_ends_after_it_starts", sql`${t.endsAt} is null or ${t.endsAt} >= ${t.startsAt}`),
  ],
);

/** For so long a person's grants are inert, whatever they say; lifted or run out, never deleted. */
export const suspensions = pgTable(
  "suspensions",
  {
    id: id(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    reason: text("reason").notNull(),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    givenBy: integer("given_by")
      .notNull()
      .references((): AnyPgColumn => people.id),
    liftedAt: moment("lifted_at"),
    liftedBy: integer("lifted_by").references((): AnyPgColumn => people.id),
  },
  (t) => [index("suspensions_person").on(t.personId), check("suspension_ends_after_it_starts", sql`${t.endsAt} > ${t.startsAt}`)],
);

/** `id` is the SHA-256 of the token in the cookie: a copy of the table signs nobody in. */
export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => people.id),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    stamp: integer("stamp").notNull(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

/** A request to sign in: six digits sent to an address, bound to the browser that asked by the secret whose hash is `id`. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    codeHash: text("code_hash").notNull(),
    tries: integer("tries").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** Set when it was used, or when a newer code replaced it. */
    endedAt: moment("ended_at"),
  },
  (t) => [index("sign_in_codes_email").on(t.email, t.createdAt), check("sign_in_code_tries", sql`${t.tries} between 0 and 5`)],
);

/** What somebody wrote or tapped before signing in, kept for a day; `id` is the hash of the secret in their cookie. */
export const waitingActs = pgTable("waiting_acts", {
  id: text("id").primaryKey(),
  path: text("path").notNull(),
  fields: jsonb("fields").notNull().$type<Record<string, string>>(),
  expiresAt: moment("expires_at").notNull(),
});
