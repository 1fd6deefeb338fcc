CREATE TYPE "public"."channel" AS ENUM('web', 'kiosk', 'paper', 'phone', 'meeting', 'mail');--> statement-breakpoint
CREATE TYPE "public"."idea_status" AS ENUM('new', 'under_review', 'planned', 'in_progress', 'done', 'not_moving_forward', 'combined', 'sent_to_311');--> statement-breakpoint
CREATE TYPE "public"."moderation_act" AS ENUM('hide', 'unhide', 'keep');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'es');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('clerk', 'moderator', 'drafter', 'approver', 'alerter', 'administrator', 'auditor');--> statement-breakpoint
CREATE TYPE "public"."commitment_update_kind" AS ENUM('progress', 'done', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."response_decision" AS ENUM('will_do', 'doing', 'done', 'partly', 'not_now', 'no', 'not_ours');--> statement-breakpoint
CREATE TYPE "public"."response_stage" AS ENUM('draft', 'review', 'approved', 'published');--> statement-breakpoint
CREATE TABLE "city" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"site_name" text NOT NULL,
	"site_name_es" text NOT NULL,
	"time_zone" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"brand_color" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "city_is_one" CHECK ("city"."id" = 1),
	CONSTRAINT "city_brand_color" CHECK ("city"."brand_color" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "neighborhoods" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "neighborhoods_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "neighborhoods_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "year_counts" (
	"year" integer PRIMARY KEY NOT NULL,
	"ideas" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"answer_days" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_versions" (
	"comment_id" integer NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_versions_comment_id_number_pk" PRIMARY KEY("comment_id","number")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"idea_id" integer NOT NULL,
	"parent_id" integer,
	"thread_id" integer GENERATED ALWAYS AS (coalesce(parent_id, id)) STORED NOT NULL,
	"author_id" integer,
	"office_id" integer,
	"body" text NOT NULL,
	"language" "locale" NOT NULL,
	"hidden_by" integer,
	"helpful_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	CONSTRAINT "comment_of_idea" UNIQUE("id","idea_id"),
	CONSTRAINT "comment_body_length" CHECK (char_length("comments"."body") between 1 and 2000),
	CONSTRAINT "comment_helpful_count" CHECK ("comments"."helpful_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "helpful_votes" (
	"comment_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "helpful_votes_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "idea_updates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "idea_updates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"idea_id" integer NOT NULL,
	"status" "idea_status" NOT NULL,
	"office_id" integer NOT NULL,
	"sentence" text NOT NULL,
	"sentence_es" text NOT NULL,
	"publication_id" integer,
	"written_by" integer,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idea_versions" (
	"idea_id" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idea_versions_idea_id_number_pk" PRIMARY KEY("idea_id","number")
);
--> statement-breakpoint
CREATE TABLE "ideas" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ideas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"topic_id" integer NOT NULL,
	"author_id" integer,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"excerpt" text NOT NULL,
	"language" "locale" NOT NULL,
	"neighborhood_id" integer,
	"place" text,
	"channel" "channel" DEFAULT 'web' NOT NULL,
	"status" "idea_status" DEFAULT 'new' NOT NULL,
	"combined_into_id" integer,
	"hidden_by" integer,
	"created_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"supports_count" integer DEFAULT 0 NOT NULL,
	"comments_count" integer DEFAULT 0 NOT NULL,
	"answered_at" timestamp with time zone,
	"answer_id" integer,
	"answer_decision" "response_decision",
	"shuffle_key" integer DEFAULT (random() * 2147483646)::integer NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (case when language = 'es' then to_tsvector('spanish', title || ' ' || body) else to_tsvector('english', title || ' ' || body) end) STORED,
	CONSTRAINT "idea_title_length" CHECK (char_length("ideas"."title") between 1 and 80),
	CONSTRAINT "idea_body_length" CHECK (char_length("ideas"."body") between 1 and 5000),
	CONSTRAINT "idea_supports_count" CHECK ("ideas"."supports_count" >= 0),
	CONSTRAINT "idea_comments_count" CHECK ("ideas"."comments_count" >= 0),
	CONSTRAINT "idea_combined_into_another" CHECK (("ideas"."status" = 'combined') = ("ideas"."combined_into_id" is not null) and "ideas"."combined_into_id" is distinct from "ideas"."id"),
	CONSTRAINT "idea_answer_is_whole" CHECK (("ideas"."answered_at" is null) = ("ideas"."answer_id" is null) and ("ideas"."answer_id" is null) = ("ideas"."answer_decision" is null))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"to_address" text NOT NULL,
	"to_name" text,
	"person_id" integer,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"act" "moderation_act" NOT NULL,
	"idea_id" integer,
	"comment_id" integer,
	"moderator_id" integer NOT NULL,
	"clause_id" integer,
	"passage" text,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decision_on_one_thing" CHECK (num_nonnulls("decisions"."idea_id", "decisions"."comment_id") = 1),
	CONSTRAINT "decision_to_hide_cites" CHECK ("decisions"."act" <> 'hide' or ("decisions"."clause_id" is not null and "decisions"."passage" is not null))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"idea_id" integer,
	"comment_id" integer,
	"reporter_id" integer NOT NULL,
	"clause_id" integer NOT NULL,
	"sentence" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"decision_id" integer,
	CONSTRAINT "report_on_one_thing" CHECK (num_nonnulls("reports"."idea_id", "reports"."comment_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_es" text NOT NULL,
	"head_name" text NOT NULL,
	"head_title" text NOT NULL,
	"head_title_es" text NOT NULL,
	"phone" text NOT NULL,
	"introduction" text NOT NULL,
	"introduction_es" text NOT NULL,
	"video_url" text,
	"captions_url" text,
	CONSTRAINT "offices_slug_unique" UNIQUE("slug"),
	CONSTRAINT "office_video_has_captions" CHECK ("offices"."video_url" is null or "offices"."captions_url" is not null)
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "grants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"role" "role" NOT NULL,
	"office_id" integer,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"given_by" integer,
	"ended_by" integer,
	CONSTRAINT "grant_office_for_office_roles" CHECK (("grants"."role" in ('drafter', 'approver')) = ("grants"."office_id" is not null)),
	CONSTRAINT "grant_ends_after_it_starts" CHECK ("grants"."ends_at" is null or "grants"."ends_at" >= "grants"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"display_name" text,
	"locale" "locale" DEFAULT 'en' NOT NULL,
	"neighborhood_id" integer,
	"stamp" integer DEFAULT 1 NOT NULL,
	"is_demo_account" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"stamp" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"code_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sign_in_code_tries" CHECK ("sign_in_codes"."tries" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "waiting_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"path" text NOT NULL,
	"fields" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_clauses" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_clauses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"title_es" text NOT NULL,
	"text" text NOT NULL,
	"text_es" text NOT NULL,
	"example" text NOT NULL,
	"example_es" text NOT NULL,
	CONSTRAINT "policy_clause_number" UNIQUE("version_id","number"),
	CONSTRAINT "policy_clause_number_positive" CHECK ("policy_clauses"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"number" integer NOT NULL,
	"in_force_from" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_versions_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "record" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" integer,
	"grant_id" integer,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_updates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commitment_updates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commitment_id" integer NOT NULL,
	"kind" "commitment_update_kind" NOT NULL,
	"sentence" text NOT NULL,
	"sentence_es" text DEFAULT '' NOT NULL,
	"written_by" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commitments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"publication_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"summary" text NOT NULL,
	"summary_es" text NOT NULL,
	"due_on" date NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "publications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"response_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"office_name" text NOT NULL,
	"office_name_es" text NOT NULL,
	"signer_name" text NOT NULL,
	"signer_title" text NOT NULL,
	"signer_title_es" text NOT NULL,
	"approved_by" integer NOT NULL,
	"published_by" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "publications_version_id_unique" UNIQUE("version_id")
);
--> statement-breakpoint
CREATE TABLE "response_decisions" (
	"version_id" integer NOT NULL,
	"idea_id" integer NOT NULL,
	"decision" "response_decision" NOT NULL,
	CONSTRAINT "response_decisions_version_id_idea_id_pk" PRIMARY KEY("version_id","idea_id")
);
--> statement-breakpoint
CREATE TABLE "response_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "response_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"response_id" integer NOT NULL,
	"number" integer NOT NULL,
	"written_by" integer NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"covers_topic" boolean NOT NULL,
	"decision" "response_decision" NOT NULL,
	"summary" text NOT NULL,
	"summary_es" text DEFAULT '' NOT NULL,
	"why" text NOT NULL,
	"why_es" text DEFAULT '' NOT NULL,
	"next" text NOT NULL,
	"next_es" text DEFAULT '' NOT NULL,
	"next_on" date,
	"contact" text NOT NULL,
	"contact_es" text DEFAULT '' NOT NULL,
	CONSTRAINT "response_version_number" UNIQUE("response_id","number"),
	CONSTRAINT "response_summary_length" CHECK (char_length("response_versions"."summary") <= 200 and char_length("response_versions"."summary_es") <= 200)
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "responses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"topic_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"stage" "response_stage" DEFAULT 'draft' NOT NULL,
	"version_id" integer,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" integer,
	"approved_at" timestamp with time zone,
	"approved_by" integer,
	"published_at" timestamp with time zone,
	CONSTRAINT "response_approved_by_someone" CHECK ("responses"."stage" not in ('approved', 'published') or ("responses"."approved_by" is not null and "responses"."approved_at" is not null)),
	CONSTRAINT "response_published_at" CHECK (("responses"."stage" = 'published') = ("responses"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "supports" (
	"idea_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"channel" "channel" DEFAULT 'web' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "supports_idea_id_person_id_pk" PRIMARY KEY("idea_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "topics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"asking_office_id" integer NOT NULL,
	"responsible_office_id" integer NOT NULL,
	"question" text NOT NULL,
	"question_es" text NOT NULL,
	"summary" text NOT NULL,
	"summary_es" text NOT NULL,
	"context" text NOT NULL,
	"context_es" text NOT NULL,
	"can_change" text NOT NULL,
	"can_change_es" text NOT NULL,
	"cannot_change" text NOT NULL,
	"cannot_change_es" text NOT NULL,
	"other_ways" text DEFAULT '' NOT NULL,
	"other_ways_es" text DEFAULT '' NOT NULL,
	"cover" text,
	"cover_alt" text DEFAULT '' NOT NULL,
	"cover_alt_es" text DEFAULT '' NOT NULL,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"respond_by" timestamp with time zone,
	"promise_min_supports" integer,
	"promise_top_ideas" integer,
	"policy_version_id" integer,
	"hides_counts" boolean DEFAULT false NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ideas_count" integer DEFAULT 0 NOT NULL,
	"answered_count" integer DEFAULT 0 NOT NULL,
	"commitments_count" integer DEFAULT 0 NOT NULL,
	"commitments_settled_count" integer DEFAULT 0 NOT NULL,
	"has_own_response" boolean DEFAULT false NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug"),
	CONSTRAINT "topic_released_with_dates" CHECK ("topics"."released_at" is null or ("topics"."opens_at" is not null and "topics"."closes_at" is not null)),
	CONSTRAINT "topic_released_with_promise" CHECK ("topics"."released_at" is null or ("topics"."respond_by" is not null and "topics"."promise_min_supports" is not null and "topics"."promise_top_ideas" is not null)),
	CONSTRAINT "topic_released_with_policy" CHECK ("topics"."released_at" is null or "topics"."policy_version_id" is not null),
	CONSTRAINT "topic_closes_after_it_opens" CHECK ("topics"."closes_at" > "topics"."opens_at"),
	CONSTRAINT "topic_answered_after_it_closes" CHECK ("topics"."respond_by" > "topics"."closes_at"),
	CONSTRAINT "topic_promise_min_supports" CHECK ("topics"."promise_min_supports" > 0),
	CONSTRAINT "topic_promise_top_ideas" CHECK ("topics"."promise_top_ideas" > 0),
	CONSTRAINT "topic_counts" CHECK ("topics"."ideas_count" >= 0 and "topics"."answered_count" >= 0 and "topics"."commitments_settled_count" between 0 and "topics"."commitments_count")
);
--> statement-breakpoint
ALTER TABLE "comment_versions" ADD CONSTRAINT "comment_versions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_hidden_by_decisions_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comment_parent_of_same_idea" FOREIGN KEY ("parent_id","idea_id") REFERENCES "public"."comments"("id","idea_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helpful_votes" ADD CONSTRAINT "helpful_votes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helpful_votes" ADD CONSTRAINT "helpful_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_updates" ADD CONSTRAINT "idea_updates_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_updates" ADD CONSTRAINT "idea_updates_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_updates" ADD CONSTRAINT "idea_updates_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_updates" ADD CONSTRAINT "idea_updates_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_versions" ADD CONSTRAINT "idea_versions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_neighborhood_id_neighborhoods_id_fk" FOREIGN KEY ("neighborhood_id") REFERENCES "public"."neighborhoods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_combined_into_id_ideas_id_fk" FOREIGN KEY ("combined_into_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_hidden_by_decisions_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_answer_id_publications_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_moderator_id_people_id_fk" FOREIGN KEY ("moderator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_clause_id_policy_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."policy_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_clause_id_policy_clauses_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."policy_clauses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_neighborhood_id_neighborhoods_id_fk" FOREIGN KEY ("neighborhood_id") REFERENCES "public"."neighborhoods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_clauses" ADD CONSTRAINT "policy_clauses_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record" ADD CONSTRAINT "record_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record" ADD CONSTRAINT "record_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_updates_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_updates_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_response_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."response_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_decisions" ADD CONSTRAINT "response_decisions_version_id_response_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."response_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_decisions" ADD CONSTRAINT "response_decisions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_versions" ADD CONSTRAINT "response_versions_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_versions" ADD CONSTRAINT "response_versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_version_id_response_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."response_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_asking_office_id_offices_id_fk" FOREIGN KEY ("asking_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_responsible_office_id_offices_id_fk" FOREIGN KEY ("responsible_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_policy_version_id_policy_versions_id_fk" FOREIGN KEY ("policy_version_id") REFERENCES "public"."policy_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_released_by_people_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("idea_id","thread_id","id");--> statement-breakpoint
CREATE INDEX "comments_newest_of_all" ON "comments" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null;--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "idea_updates_idea" ON "idea_updates" USING btree ("idea_id","id");--> statement-breakpoint
CREATE INDEX "ideas_most_supported" ON "ideas" USING btree ("topic_id","supports_count" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null;--> statement-breakpoint
CREATE INDEX "ideas_newest" ON "ideas" USING btree ("topic_id","id" DESC NULLS FIRST) WHERE hidden_by is null;--> statement-breakpoint
CREATE INDEX "ideas_fair" ON "ideas" USING btree ("topic_id","shuffle_key","id") WHERE hidden_by is null;--> statement-breakpoint
CREATE INDEX "ideas_answered" ON "ideas" USING btree ("topic_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_newest_of_all" ON "ideas" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null;--> statement-breakpoint
CREATE INDEX "ideas_author" ON "ideas" USING btree ("author_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "ideas_by_decision" ON "ideas" USING btree ("answer_decision","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_words" ON "ideas" USING gin ("words");--> statement-breakpoint
CREATE INDEX "ideas_title_trigrams" ON "ideas" USING gin (title gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "decisions_idea" ON "decisions" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "decisions_comment" ON "decisions" USING btree ("comment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_once_per_idea" ON "reports" USING btree ("idea_id","reporter_id") WHERE idea_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "report_once_per_comment" ON "reports" USING btree ("comment_id","reporter_id") WHERE comment_id is not null;--> statement-breakpoint
CREATE INDEX "reports_waiting" ON "reports" USING btree ("id") WHERE decision_id is null;--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "grants_office" ON "grants" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_codes_email" ON "sign_in_codes" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "record_subject" ON "record" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "commitment_updates_commitment" ON "commitment_updates" USING btree ("commitment_id","id");--> statement-breakpoint
CREATE INDEX "commitments_topic" ON "commitments" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "commitments_office" ON "commitments" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "publications_newest" ON "publications" USING btree ("published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publications_topic" ON "publications" USING btree ("topic_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "response_decisions_idea" ON "response_decisions" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "responses_topic" ON "responses" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "responses_office_stage" ON "responses" USING btree ("office_id","stage");--> statement-breakpoint
CREATE INDEX "supports_person" ON "supports" USING btree ("person_id","created_at" DESC NULLS FIRST,"idea_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "topics_closing" ON "topics" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "topics_asking_office" ON "topics" USING btree ("asking_office_id");--> statement-breakpoint
CREATE INDEX "topics_responsible_office" ON "topics" USING btree ("responsible_office_id");