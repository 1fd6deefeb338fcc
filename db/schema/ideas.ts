import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { neighborhoods } from "./city";
import { id, moment } from "./columns";
import { channelEnum, localeEnum, responseDecisionEnum } from "./enums";
import { decisions } from "./moderation";
import { offices } from "./offices";
import { people } from "./people";
import { photos } from "./photos";
import { publications } from "./responses";
import { topics } from "./topics";

export const ideaStatusEnum = pgEnum("idea_status", [
  "new",
  "under_review",
  "planned",
  "in_progress",
  "done",
  "not_moving_forward",
  "combined",
  "sent_to_311",
]);

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** A resident's answer to a topic. In lists and counts while `isVisible`. */
export const ideas = pgTable(
  "ideas",
  {
    id: id(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    authorId: integer("author_id").references(() => people.id),
    title: text("title").notNull(),
    body: text("body").notNull(),
    /** The first words of the body without markup, for lists. */
    excerpt: text("excerpt").notNull(),
    language: localeEnum("language").notNull(),
    neighborhoodId: integer("neighborhood_id").references(() => neighborhoods.id),
    place: text("place"),
    channel: channelEnum("channel").notNull().default("web"),
    status: ideaStatusEnum("status").notNull().default("new"),
    /** The idea that this one was combined with; supports stay where they were given. */
    combinedIntoId: integer("combined_into_id").references((): AnyPgColumn => ideas.id),
    hiddenBy: integer("hidden_by").references((): AnyPgColumn => decisions.id),
    /** A filter holds it back until a moderator has looked. */
    heldAt: moment("held_at"),
    /** The same words as this idea, under which it is collapsed. */
    collapsedIntoId: integer("collapsed_into_id").references((): AnyPgColumn => ideas.id),
    /** The newest standing decision that covers words of it; the versions keep them. */
    coveredBy: integer("covered_by").references((): AnyPgColumn => decisions.id),
    /** In lists and counts. */
    isVisible: boolean("is_visible")
      .notNull()
      .generatedAlwaysAs(sql`hidden_by is null and held_at is null and collapsed_into_id is null`),
    /** Ideas collapsed under this one. */
    copiesCount: integer("copies_count").notNull().default(0),
    /** The same for texts that differ in case, punctuation and space alone. */
    wordsHash: text("words_hash").notNull().generatedAlwaysAs(sql`md5(regexp_replace(lower(body), '[^[:alnum:]]+', ' ', 'g'))`),
    createdAt: moment("created_at").notNull(),
    editedAt: moment("edited_at"),
    supportsCount: integer("supports_count").notNull().default(0),
    /** Supports set aside under the rules of support; not among `supportsCount`. */
    voidedCount: integer("voided_count").notNull().default(0),
    /** Visible comments and replies. */
    commentsCount: integer("comments_count").notNull().default(0),
    /** The newest publication that answers this idea, and its decision. */
    answeredAt: moment("answered_at"),
    answerId: integer("answer_id").references((): AnyPgColumn => publications.id),
    answerDecision: responseDecisionEnum("answer_decision"),
    answerOfficeId: integer("answer_office_id").references(() => offices.id),
    /** When it was answered first: a correction or a second answer makes no promise late. */
    firstAnsweredAt: moment("first_answered_at"),
    /** A random place on a ring; fair orders start reading the ring at different points. */
    shuffleKey: integer("shuffle_key").notNull().default(sql`(random() * 2147483646)::integer`),
    words: tsvector("words").generatedAlwaysAs(
      (): SQL =>
        sql`case when language = 'es' then to_tsvector('spanish', title || ' ' || body) else to_tsvector('english', title || ' ' || body) end`,
    ),
  },
  (t) => [
    index("ideas_most_supported")
      .on(t.topicId, t.supportsCount.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`is_visible`),
    index("ideas_newest").on(t.topicId, t.id.desc().nullsFirst()).where(sql`is_visible`),
    index("ideas_fair").on(t.topicId, t.shuffleKey, t.id).where(sql`is_visible`),
    index("ideas_answered")
      .on(t.topicId, t.answeredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`is_visible and answered_at is not null`),
    index("ideas_newest_of_all").on(t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()).where(sql`is_visible`),
    index("ideas_author").on(t.authorId, t.id.desc().nullsFirst()),
    index("ideas_by_decision")
      .on(t.answerDecision, t.answeredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`is_visible and answered_at is not null`),
    index("ideas_answered_by_office")
      .on(t.answerOfficeId, t.answeredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`is_visible and answered_at is not null`),
    index("ideas_answered_by_neighborhood")
      .on(t.neighborhoodId, t.answeredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`is_visible and answered_at is not null`),
    index("ideas_of_answer").on(t.answerId, t.supportsCount.desc(), t.id.desc()).where(sql`is_visible and answer_id is not null`),
    index("ideas_words_hash").on(t.wordsHash, t.createdAt),
    index("ideas_words").using("gin", t.words),
    index("ideas_title_trigrams").using("gin", sql`title gin_trgm_ops`),
    check("idea_title_length", sql`char_length(${t.title}) between 1 and 80`),
    check("idea_body_length", sql`char_length(${t.body}) between 1 and 5000`),
    check("idea_supports_count", sql`${t.supportsCount} >= 0 and ${t.voidedCount} >= 0`),
    check("idea_comments_count", sql`${t.commentsCount} >= 0`),
    check(
      "idea_combined_into_another",
      sql`(${t.status} = 'combined') = (${t.combinedIntoId} is not null) and ${t.combinedIntoId} is distinct from ${t.id}`,
    ),
    check(
      "idea_answer_is_whole",
      sql`(${t.answeredAt} is null) = (${t.answerId} is null) and (${t.answerId} is null) = (${t.answerDecision} is null) and (${t.answerId} is null) = (${t.firstAnsweredAt} is null)`,
    ),
  ],
);

/** A photo that a resident put to an idea. */
export const ideaPhotos = pgTable(
  "idea_photos",
  {
    photoId: integer("photo_id")
      .primaryKey()
      .references((): AnyPgColumn => photos.id),
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    hiddenBy: integer("hidden_by").references((): AnyPgColumn => decisions.id),
    isVisible: boolean("is_visible").notNull().generatedAlwaysAs(sql`hidden_by is null`),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("idea_photos_idea").on(t.ideaId, t.photoId)],
);

/** Every text an idea ever had, the first included. Append-only. */
export const ideaVersions = pgTable(
  "idea_versions",
  {
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    writtenAt: moment("written_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.ideaId, t.number] })],
);

/** A change of status, with the public sentence of the office that says it. Append-only. */
export const ideaUpdates = pgTable(
  "idea_updates",
  {
    id: id(),
    ideaId: integer("idea_id")
      .notNull()
      .references(() => ideas.id),
    status: ideaStatusEnum("status").notNull(),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    sentence: text("sentence").notNull(),
    sentenceEs: text("sentence_es").notNull(),
    publicationId: integer("publication_id").references((): AnyPgColumn => publications.id),
    writtenBy: integer("written_by").references(() => people.id),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [index("idea_updates_idea").on(t.ideaId, t.id)],
);
