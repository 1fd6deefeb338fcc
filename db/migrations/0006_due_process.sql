CREATE TYPE "public"."ruling_outcome" AS ENUM('upheld', 'changed', 'reversed');--> statement-breakpoint
CREATE TYPE "public"."filter" AS ENUM('review_first', 'link', 'duplicate', 'word', 'official_name', 'personal_data');--> statement-breakpoint
CREATE TYPE "public"."posting_limit" AS ENUM('slow', 'suspend');--> statement-breakpoint
CREATE TYPE "public"."void_rule" AS ENUM('one_person', 'made_in_bulk', 'not_theirs');--> statement-breakpoint
ALTER TYPE "public"."role" ADD VALUE 'reviewer';--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appeals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"decision_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appeals_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "appeal_has_words" CHECK (char_length("appeals"."text") between 1 and 3000)
);
--> statement-breakpoint
CREATE TABLE "blind_reviews" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "blind_reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"decision_id" integer NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	"reviewer_id" integer,
	"would_keep" boolean,
	"clause_id" integer,
	"agrees" boolean,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "blind_reviews_decision_id_unique" UNIQUE("decision_id"),
	CONSTRAINT "blind_review_is_whole" CHECK (num_nonnulls("blind_reviews"."reviewer_id", "blind_reviews"."would_keep", "blind_reviews"."agrees", "blind_reviews"."reviewed_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rulings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"appeal_id" integer NOT NULL,
	"ruler_id" integer NOT NULL,
	"outcome" "ruling_outcome" NOT NULL,
	"reason" text NOT NULL,
	"decision_id" integer,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rulings_appeal_id_unique" UNIQUE("appeal_id")
);
--> statement-breakpoint
CREATE TABLE "filter_words" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "filter_words_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"word" text NOT NULL,
	"language" "locale" NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"changed_by" integer,
	"changed_at" timestamp with time zone,
	CONSTRAINT "filter_words_word_unique" UNIQUE("word")
);
--> statement-breakpoint
CREATE TABLE "filters" (
	"name" "filter" PRIMARY KEY NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"holds_count" integer DEFAULT 0 NOT NULL,
	"wrong_count" integer DEFAULT 0 NOT NULL,
	"changed_by" integer,
	"changed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "idea_photos" (
	"photo_id" integer PRIMARY KEY NOT NULL,
	"idea_id" integer NOT NULL,
	"hidden_by" integer,
	"is_visible" boolean GENERATED ALWAYS AS (hidden_by is null) STORED NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"idea_id" integer,
	"comment_id" integer,
	"photo_id" integer,
	"person_id" integer,
	"topic_id" integer,
	"author_id" integer,
	"opened_at" timestamp with time zone NOT NULL,
	"sort_at" timestamp with time zone NOT NULL,
	"is_held" boolean DEFAULT false NOT NULL,
	"reports_count" integer DEFAULT 0 NOT NULL,
	"links" text[] DEFAULT '{}'::text[] NOT NULL,
	"claimed_by" integer,
	"claimed_until" timestamp with time zone,
	"second_opinion_by" integer,
	"second_opinion_at" timestamp with time zone,
	"second_opinion_note" text,
	"is_for_reviewer" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp with time zone,
	"decision_id" integer,
	CONSTRAINT "case_on_one_thing" CHECK (num_nonnulls(idea_id, comment_id, photo_id, person_id) = 1),
	CONSTRAINT "case_closed_by_a_decision" CHECK (("cases"."closed_at" is null) = ("cases"."decision_id" is null)),
	CONSTRAINT "case_sorts_no_earlier" CHECK ("cases"."sort_at" >= "cases"."opened_at")
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "holds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"case_id" integer NOT NULL,
	"filter" "filter" NOT NULL,
	"found" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"was_wrong" boolean
);
--> statement-breakpoint
CREATE TABLE "office_aliases" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "office_aliases_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"alias" text NOT NULL,
	"added_by" integer,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "office_alias_length" CHECK (char_length("office_aliases"."alias") between 3 and 80)
);
--> statement-breakpoint
CREATE TABLE "policy_drafts" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"clauses" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"note_es" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_by" integer,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_draft_is_one" CHECK ("policy_drafts"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "posting_limits" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posting_limits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"kind" "posting_limit" NOT NULL,
	"idea_id" integer,
	"comment_id" integer,
	"photo_id" integer,
	"clause_id" integer NOT NULL,
	"passage" text NOT NULL,
	"reason" text NOT NULL,
	"days" integer NOT NULL,
	"proposed_by" integer NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"settled_by" integer,
	"settled_at" timestamp with time zone,
	"refusal" text,
	"decision_id" integer,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"lifted_by_id" integer,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "posting_limit_on_one_thing" CHECK (num_nonnulls(idea_id, comment_id, photo_id) = 1),
	CONSTRAINT "posting_limit_days" CHECK ("posting_limits"."days" between 1 and 365),
	CONSTRAINT "posting_limit_takes_two" CHECK ("posting_limits"."settled_by" is distinct from "posting_limits"."proposed_by"),
	CONSTRAINT "posting_limit_in_force_by_decision" CHECK (num_nonnulls("posting_limits"."decision_id", "posting_limits"."starts_at", "posting_limits"."ends_at") in (0, 3) and ("posting_limits"."kind" = 'slow' or "posting_limits"."decision_id" is null or "posting_limits"."settled_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "voided_supports" (
	"void_id" integer NOT NULL,
	"idea_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "voided_supports_void_id_idea_id_person_id_pk" PRIMARY KEY("void_id","idea_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "voids" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "voids_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"rule" "void_rule" NOT NULL,
	"reason" text NOT NULL,
	"condition" jsonb NOT NULL,
	"supports_count" integer DEFAULT 0 NOT NULL,
	"proposed_by" integer NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"settled_by" integer,
	"settled_at" timestamp with time zone,
	"refusal" text,
	"undone_by" integer,
	"undone_at" timestamp with time zone,
	"undo_reason" text,
	CONSTRAINT "void_has_reason" CHECK ("voids"."reason" <> ''),
	CONSTRAINT "void_takes_two" CHECK ("voids"."settled_by" is distinct from "voids"."proposed_by"),
	CONSTRAINT "void_undone_with_reason" CHECK (num_nonnulls("voids"."undone_by", "voids"."undone_at", "voids"."undo_reason") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comment_helpful_count";--> statement-breakpoint
ALTER TABLE "ideas" DROP CONSTRAINT "idea_supports_count";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decision_to_hide_cites";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decision_on_one_thing";--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "report_on_one_thing";--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "act" SET DATA TYPE text;--> statement-breakpoint
DROP TYPE "public"."moderation_act";--> statement-breakpoint
CREATE TYPE "public"."moderation_act" AS ENUM('keep', 'collapse', 'move', 'redact', 'hide', 'slow', 'suspend', 'restore');--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "act" SET DATA TYPE "public"."moderation_act" USING (CASE "act" WHEN 'unhide' THEN 'restore' ELSE "act" END)::"public"."moderation_act";--> statement-breakpoint
DROP INDEX "comments_newest_of_all";--> statement-breakpoint
DROP INDEX "ideas_most_supported";--> statement-breakpoint
DROP INDEX "ideas_newest";--> statement-breakpoint
DROP INDEX "ideas_fair";--> statement-breakpoint
DROP INDEX "ideas_answered";--> statement-breakpoint
DROP INDEX "ideas_newest_of_all";--> statement-breakpoint
DROP INDEX "ideas_by_decision";--> statement-breakpoint
DROP INDEX "ideas_answered_by_office";--> statement-breakpoint
DROP INDEX "ideas_answered_by_neighborhood";--> statement-breakpoint
DROP INDEX "ideas_of_answer";--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "non_emergency_phone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "moderation_hours" integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "second_look_days" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "campaign_from" date;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "campaign_until" date;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "collapsed_into_id" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "covered_by" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "is_visible" boolean GENERATED ALWAYS AS (hidden_by is null and held_at is null and collapsed_into_id is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "copies_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "words_hash" text GENERATED ALWAYS AS (md5(regexp_replace(lower(body), '[^[:alnum:]]+', ' ', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "collapsed_into_id" integer;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "covered_by" integer;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "is_visible" boolean GENERATED ALWAYS AS (hidden_by is null and held_at is null and collapsed_into_id is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "copies_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "words_hash" text GENERATED ALWAYS AS (md5(regexp_replace(lower(body), '[^[:alnum:]]+', ' ', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "voided_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "about_idea_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "photo_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "person_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "case_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "topic_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "author_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "approved_by" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "covered" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "was_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "to_topic_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "original_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reverses_id" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "batch" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "photo_id" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "person_id" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "case_id" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "is_from_new_account" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "hidden_name" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "name_hidden_by" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "held_name" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "canonical_email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "mailbox_id" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "joined_from" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "has_moderation_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_clauses" ADD COLUMN "keeps" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_clauses" ADD COLUMN "keeps_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "note_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "published_by" integer;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "mailbox_id" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "void_id" integer;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "is_reviewed_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "reviewed_first_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "reviewed_first_reason_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blind_reviews" ADD CONSTRAINT "blind_reviews_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blind_reviews" ADD CONSTRAINT "blind_reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blind_reviews" ADD CONSTRAINT "blind_reviews_clause_id_policy_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."policy_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_appeal_id_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_ruler_id_people_id_fk" FOREIGN KEY ("ruler_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filter_words" ADD CONSTRAINT "filter_words_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filters" ADD CONSTRAINT "filters_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_photos" ADD CONSTRAINT "idea_photos_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_photos" ADD CONSTRAINT "idea_photos_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_photos" ADD CONSTRAINT "idea_photos_hidden_by_decisions_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_people_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_second_opinion_by_people_id_fk" FOREIGN KEY ("second_opinion_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_aliases" ADD CONSTRAINT "office_aliases_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_aliases" ADD CONSTRAINT "office_aliases_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_clause_id_policy_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."policy_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posting_limits" ADD CONSTRAINT "posting_limits_lifted_by_id_decisions_id_fk" FOREIGN KEY ("lifted_by_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_supports" ADD CONSTRAINT "voided_supports_void_id_voids_id_fk" FOREIGN KEY ("void_id") REFERENCES "public"."voids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_supports" ADD CONSTRAINT "voided_supports_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_supports" ADD CONSTRAINT "voided_supports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voids" ADD CONSTRAINT "voids_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voids" ADD CONSTRAINT "voids_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voids" ADD CONSTRAINT "voids_undone_by_people_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "people" SET "canonical_email" = lower("email"), "mailbox_id" = "id";--> statement-breakpoint
UPDATE "supports" SET "mailbox_id" = "person_id";--> statement-breakpoint
ALTER TABLE "decisions" DISABLE TRIGGER "decisions_append_only";--> statement-breakpoint
UPDATE "decisions" d SET
  "topic_id" = (SELECT i.topic_id FROM ideas i WHERE i.id = coalesce(d.idea_id, (SELECT c.idea_id FROM comments c WHERE c.id = d.comment_id))),
  "author_id" = coalesce((SELECT i.author_id FROM ideas i WHERE i.id = d.idea_id), (SELECT c.author_id FROM comments c WHERE c.id = d.comment_id)),
  "text" = coalesce((SELECT i.title || E'\n\n' || i.body FROM ideas i WHERE i.id = d.idea_id), (SELECT c.body FROM comments c WHERE c.id = d.comment_id)),
  "reverses_id" = CASE WHEN d.act = 'restore' THEN (SELECT max(b.id) FROM decisions b WHERE b.act = 'hide' AND b.id < d.id AND (b.idea_id = d.idea_id OR b.comment_id = d.comment_id)) END;--> statement-breakpoint
ALTER TABLE "decisions" ENABLE TRIGGER "decisions_append_only";--> statement-breakpoint
CREATE INDEX "appeals_person" ON "appeals" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "blind_reviews_waiting" ON "blind_reviews" USING btree ("id") WHERE reviewed_at is null;--> statement-breakpoint
CREATE INDEX "idea_photos_idea" ON "idea_photos" USING btree ("idea_id","photo_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_open_once_per_idea" ON "cases" USING btree ("idea_id") WHERE closed_at is null and idea_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_open_once_per_comment" ON "cases" USING btree ("comment_id") WHERE closed_at is null and comment_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_open_once_per_photo" ON "cases" USING btree ("photo_id") WHERE closed_at is null and photo_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_open_once_per_person" ON "cases" USING btree ("person_id") WHERE closed_at is null and person_id is not null;--> statement-breakpoint
CREATE INDEX "cases_waiting" ON "cases" USING btree ("sort_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_of_author" ON "cases" USING btree ("author_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_links" ON "cases" USING gin ("links") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "holds_case" ON "holds" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "office_aliases_once" ON "office_aliases" USING btree ("office_id",lower("alias")) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "posting_limits_person" ON "posting_limits" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "posting_limits_proposed" ON "posting_limits" USING btree ("id") WHERE settled_at is null and kind = 'suspend';--> statement-breakpoint
CREATE INDEX "voided_supports_idea" ON "voided_supports" USING btree ("idea_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_collapsed_into_id_comments_id_fk" FOREIGN KEY ("collapsed_into_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_covered_by_decisions_id_fk" FOREIGN KEY ("covered_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_collapsed_into_id_ideas_id_fk" FOREIGN KEY ("collapsed_into_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_covered_by_decisions_id_fk" FOREIGN KEY ("covered_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_about_idea_id_ideas_id_fk" FOREIGN KEY ("about_idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_to_topic_id_topics_id_fk" FOREIGN KEY ("to_topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_reverses_id_decisions_id_fk" FOREIGN KEY ("reverses_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_name_hidden_by_decisions_id_fk" FOREIGN KEY ("name_hidden_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_void_id_voids_id_fk" FOREIGN KEY ("void_id") REFERENCES "public"."voids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_words_hash" ON "comments" USING btree ("words_hash","created_at");--> statement-breakpoint
CREATE INDEX "comments_collapsed" ON "comments" USING btree ("collapsed_into_id","id") WHERE collapsed_into_id is not null;--> statement-breakpoint
CREATE INDEX "ideas_words_hash" ON "ideas" USING btree ("words_hash","created_at");--> statement-breakpoint
CREATE INDEX "mails_unsent_about" ON "mails" USING btree ("about_idea_id") WHERE sent_at is null and dropped_at is null and about_idea_id is not null;--> statement-breakpoint
CREATE INDEX "decisions_photo" ON "decisions" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "decisions_person" ON "decisions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "decisions_author" ON "decisions" USING btree ("author_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "decisions_reversed" ON "decisions" USING btree ("reverses_id");--> statement-breakpoint
CREATE INDEX "decisions_batch" ON "decisions" USING btree ("batch") WHERE batch is not null;--> statement-breakpoint
CREATE INDEX "decisions_text_trigrams" ON "decisions" USING gin (text gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "report_once_per_photo" ON "reports" USING btree ("photo_id","reporter_id") WHERE photo_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "report_once_per_name" ON "reports" USING btree ("person_id","reporter_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "reports_case" ON "reports" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "people_canonical_email" ON "people" USING btree ("canonical_email");--> statement-breakpoint
CREATE INDEX "people_joined" ON "people" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "support_once_per_mailbox" ON "supports" USING btree ("idea_id","mailbox_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "supports_network" ON "supports" USING btree ("network","created_at") WHERE network is not null;--> statement-breakpoint
CREATE INDEX "supports_void" ON "supports" USING btree ("void_id") WHERE void_id is not null;--> statement-breakpoint
CREATE INDEX "comments_newest_of_all" ON "comments" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible;--> statement-breakpoint
CREATE INDEX "ideas_most_supported" ON "ideas" USING btree ("topic_id","supports_count" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible;--> statement-breakpoint
CREATE INDEX "ideas_newest" ON "ideas" USING btree ("topic_id","id" DESC NULLS FIRST) WHERE is_visible;--> statement-breakpoint
CREATE INDEX "ideas_fair" ON "ideas" USING btree ("topic_id","shuffle_key","id") WHERE is_visible;--> statement-breakpoint
CREATE INDEX "ideas_answered" ON "ideas" USING btree ("topic_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_newest_of_all" ON "ideas" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible;--> statement-breakpoint
CREATE INDEX "ideas_by_decision" ON "ideas" USING btree ("answer_decision","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_answered_by_office" ON "ideas" USING btree ("answer_office_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_answered_by_neighborhood" ON "ideas" USING btree ("neighborhood_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE is_visible and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_of_answer" ON "ideas" USING btree ("answer_id","supports_count" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE is_visible and answer_id is not null;--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_moderation" CHECK ("city"."moderation_hours" between 1 and 100 and "city"."second_look_days" between 1 and 60);--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_campaign" CHECK (("city"."campaign_from" is null) = ("city"."campaign_until" is null) and "city"."campaign_until" >= "city"."campaign_from");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comment_helpful_count" CHECK ("comments"."helpful_count" >= 0 and "comments"."copies_count" >= 0);--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "idea_supports_count" CHECK ("ideas"."supports_count" >= 0 and "ideas"."voided_count" >= 0);--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_cites" CHECK ("decisions"."act" in ('keep', 'restore', 'collapse') or ("decisions"."clause_id" is not null and "decisions"."passage" is not null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_to_move_names_topic" CHECK (("decisions"."act" = 'move') = ("decisions"."to_topic_id" is not null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_to_collapse_names_original" CHECK (("decisions"."act" = 'collapse') = ("decisions"."original_id" is not null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_to_restore_names_decision" CHECK ("decisions"."act" <> 'restore' or "decisions"."reverses_id" is not null);--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_on_posting_ends" CHECK (("decisions"."act" in ('slow', 'suspend')) = ("decisions"."until" is not null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_to_suspend_takes_two" CHECK (("decisions"."act" = 'suspend') = ("decisions"."approved_by" is not null) and "decisions"."approved_by" is distinct from "decisions"."moderator_id");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decision_on_one_thing" CHECK (num_nonnulls(idea_id, comment_id, photo_id, person_id) = 1);--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "report_on_one_thing" CHECK (num_nonnulls(idea_id, comment_id, photo_id, person_id) = 1);--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topic_reviewed_first_for_a_reason" CHECK (not "topics"."is_reviewed_first" or "topics"."reviewed_first_reason" <> '');