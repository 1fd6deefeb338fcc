import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { localeEnum } from "./enums";
import { ideas } from "./ideas";
import { decisions } from "./moderation";
import { offices } from "./offices";
import { people } from "./people";

/** A comment on an idea, or a reply to one; a reply has no replies (trigger `comments_one_reply_level`). */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    parentId: integer("parent_id"),
    /** The comment that starts the thread: its own id for a comment, the parent's for a reply. */
    threadId: integer("thread_id").notNull().generatedAlwaysAs(sql`coalesce(parent_id, id)`),
    authorId: integer("author_id").references(() => people.id),
    /** The office for which a person with a grant spoke, as of then. */
    officeId: integer("office_id").references(() => offices.id),
    body: text("body").notNull(),
    language: localeEnum("language").notNull(),
    hiddenBy: integer("hidden_by").references((): AnyPgColumn => decisions.id),
    /** A filter holds it back until a moderator has looked. */
    heldAt: moment("held_at"),
    /** The same words as this comment, under which it is collapsed. */
    collapsedIntoId: integer("collapsed_into_id").references((): AnyPgColumn => comments.id),
    /** Words that a moderator covered, by the standing decisions; the versions keep them. */
    coveredBy: integer("covered_by").references((): AnyPgColumn => decisions.id),
    /** In lists and counts. */
    isVisible: boolean("is_visible")
      .notNull()
      .generatedAlwaysAs(sql`hidden_by is null and held_at is null and collapsed_into_id is null`),
    /** Comments collapsed under this one. */
    copiesCount: integer("copies_count").notNull().default(0),
    /** The same for texts that differ in case, punctuation and space alone. */
    wordsHash: text("words_hash").notNull().generatedAlwaysAs(sql`md5(regexp_replace(lower(body), '[^[:alnum:]]+', ' ', 'g'))`),
    helpfulCount: integer("helpful_count").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    editedAt: moment("edited_at"),
  },
  (t) => [
    unique("comment_of_idea").on(t.id, t.ideaId),
    foreignKey({ name: "comment_parent_of_same_idea", columns: [t.parentId, t.ideaId], foreignColumns: [t.id, t.ideaId] }),
    index("comments_thread").on(t.ideaId, t.threadId, t.id),
    index("comments_newest_of_all").on(t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()).where(sql`is_visible`),
    index("comments_words_hash").on(t.wordsHash, t.createdAt),
    index("comments_collapsed").on(t.collapsedIntoId, t.id).where(sql`collapsed_into_id is not null`),
    index("comments_author").on(t.authorId, t.id.desc().nullsFirst()),
    check("comment_body_length", sql`char_length(${t.body}) between 1 and 2000`),
    check("comment_helpful_count", sql`${t.helpfulCount} >= 0 and ${t.copiesCount} >= 0`),
  ],
);

/** Every text a comment ever had, the first included. Append-only. */
export const commentVersions = pgTable(
  "comment_versions",
  {
    commentId: integer("comment_id")
      .notNull()
      .references(() => comments.id),
    number: integer("number").notNull(),
    body: text("body").notNull(),
    writtenAt: moment("written_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.number] })],
);

/** Someone found a comment helpful: at most once a person. Withdrawing keeps the row. */
export const helpfulVotes = pgTable(
  "helpful_votes",
  {
    commentId: integer("comment_id")
      .notNull()
      .references(() => comments.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: moment("created_at").notNull(),
    withdrawnAt: moment("withdrawn_at"),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.personId] })],
);
