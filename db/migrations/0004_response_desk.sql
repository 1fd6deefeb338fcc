CREATE TYPE "public"."desk_subject" AS ENUM('topic', 'idea', 'commitment', 'clarification');--> statement-breakpoint
CREATE TYPE "public"."answer_check" AS ENUM('answered', 'partly', 'no');--> statement-breakpoint
CREATE TYPE "public"."commitment_check" AS ENUM('done', 'not_done');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('link', 'photo', 'ordinance');--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_es" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assignments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"subject" "desk_subject" NOT NULL,
	"subject_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"owner_id" integer NOT NULL,
	"assigned_by" integer NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "delegations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"created_by" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "delegation_to_another" CHECK ("delegations"."to_id" <> "delegations"."from_id"),
	CONSTRAINT "delegation_ends_after_it_starts" CHECK ("delegations"."ends_at" is null or "delegations"."ends_at" >= "delegations"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "desk_notes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "desk_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"topic_id" integer NOT NULL,
	"idea_id" integer,
	"text" text NOT NULL,
	"is_sensitive" boolean DEFAULT false NOT NULL,
	"written_by" integer NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"event" text NOT NULL,
	"person_id" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notices_once" UNIQUE("event","person_id")
);
--> statement-breakpoint
CREATE TABLE "successions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "successions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"head_name" text NOT NULL,
	"head_title" text NOT NULL,
	"head_title_es" text NOT NULL,
	"starts_on" date NOT NULL,
	"written_by" integer,
	"created_at" timestamp with time zone NOT NULL,
	"called_off_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "suspensions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"reason" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"given_by" integer NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" integer,
	CONSTRAINT "suspension_ends_after_it_starts" CHECK ("suspensions"."ends_at" > "suspensions"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "photos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"bytes" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text NOT NULL,
	"alt_es" text DEFAULT '' NOT NULL,
	"uploaded_by" integer,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "photo_size" CHECK (octet_length("photos"."bytes") between 1 and 2000000),
	CONSTRAINT "photo_alt" CHECK ("photos"."alt" <> '')
);
--> statement-breakpoint
CREATE TABLE "answer_checks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_checks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"response_id" integer NOT NULL,
	"publication_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"wave" smallint NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"says" "answer_check",
	"off_question" boolean DEFAULT false NOT NULL,
	"sentence" text DEFAULT '' NOT NULL,
	"said_at" timestamp with time zone,
	CONSTRAINT "answer_checks_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "answer_check_once" UNIQUE("response_id","person_id","wave"),
	CONSTRAINT "answer_check_wave" CHECK ("answer_checks"."wave" in (0, 30, 180)),
	CONSTRAINT "answer_check_said" CHECK (("answer_checks"."says" is null) = ("answer_checks"."said_at" is null)),
	CONSTRAINT "answer_check_off_question" CHECK (not "answer_checks"."off_question" or "answer_checks"."says" = 'no')
);
--> statement-breakpoint
CREATE TABLE "answer_waves" (
	"response_id" integer NOT NULL,
	"wave" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone,
	CONSTRAINT "answer_waves_response_id_wave_pk" PRIMARY KEY("response_id","wave")
);
--> statement-breakpoint
CREATE TABLE "clarifications" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clarifications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"response_id" integer NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"off_question" integer NOT NULL,
	"said" integer NOT NULL,
	CONSTRAINT "clarifications_response_id_unique" UNIQUE("response_id")
);
--> statement-breakpoint
CREATE TABLE "commitment_checks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commitment_checks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commitment_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"says" "commitment_check" NOT NULL,
	"sentence" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "response_autosaves" (
	"response_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"version" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "response_autosaves_response_id_person_id_pk" PRIMARY KEY("response_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "response_templates" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "response_templates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_es" text NOT NULL,
	"decision" "response_decision",
	"summary" text DEFAULT '' NOT NULL,
	"summary_es" text DEFAULT '' NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"why_es" text DEFAULT '' NOT NULL,
	"next" text DEFAULT '' NOT NULL,
	"next_es" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"contact_es" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"is_offered" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "response_templates_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"publication_id" integer PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" integer NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "obligations" (
	"topic_id" integer NOT NULL,
	"idea_id" integer NOT NULL,
	"supports_count" integer NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "obligations_topic_id_idea_id_pk" PRIMARY KEY("topic_id","idea_id")
);
--> statement-breakpoint
CREATE TABLE "promise_extensions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "promise_extensions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"topic_id" integer NOT NULL,
	"respond_by" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"reason_es" text DEFAULT '' NOT NULL,
	"extended_by" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "extension_has_reason" CHECK ("promise_extensions"."reason" <> '')
);
--> statement-breakpoint
ALTER TABLE "ideas" DROP CONSTRAINT "idea_answer_is_whole";--> statement-breakpoint
DROP INDEX "mails_unsent";--> statement-breakpoint
DROP INDEX "commitments_office";--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "working_days" integer[] DEFAULT '{1,2,3,4,5}' NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "work_starts" text DEFAULT '08:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "work_ends" text DEFAULT '17:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "answer_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "clarification_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "undo_minutes" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "city" ADD COLUMN "lead_office_id" integer;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "answer_office_id" integer;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "first_answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "notice_id" integer;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "send_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "dropped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "captions_url_es" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "poster_url" text;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD COLUMN "evidence_kind" "evidence_kind";--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD COLUMN "evidence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD COLUMN "photo_id" integer;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "response_id" integer;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "done_when" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "done_when_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "settled_as" "commitment_update_kind";--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "before_photo_id" integer;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "after_photo_id" integer;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "residents_done" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "residents_not_done" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "undo_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "response_versions" ADD COLUMN "done_when" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "response_versions" ADD COLUMN "done_when_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "response_versions" ADD COLUMN "commitment_office_id" integer;--> statement-breakpoint
ALTER TABLE "response_versions" ADD COLUMN "correction_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "response_versions" ADD COLUMN "correction_note_es" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "publication_id" integer;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "publish_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "publish_set_by" integer;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "revises_id" integer;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checks_said" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checks_answered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checks_partly" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checks_no" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checks_off_question" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "new_date_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "obliged_frozen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_people_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_id_people_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_lifted_by_people_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_checks" ADD CONSTRAINT "answer_checks_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_checks" ADD CONSTRAINT "answer_checks_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_checks" ADD CONSTRAINT "answer_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_waves" ADD CONSTRAINT "answer_waves_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_checks" ADD CONSTRAINT "commitment_checks_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_checks" ADD CONSTRAINT "commitment_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_autosaves" ADD CONSTRAINT "response_autosaves_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_autosaves" ADD CONSTRAINT "response_autosaves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_extensions" ADD CONSTRAINT "promise_extensions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_extensions" ADD CONSTRAINT "promise_extensions_extended_by_people_id_fk" FOREIGN KEY ("extended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_now" ON "assignments" USING btree ("subject","subject_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "assignments_owner" ON "assignments" USING btree ("owner_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "delegations_from" ON "delegations" USING btree ("office_id","from_id");--> statement-breakpoint
CREATE INDEX "desk_notes_topic" ON "desk_notes" USING btree ("topic_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "desk_notes_sensitive" ON "desk_notes" USING btree ("written_at") WHERE is_sensitive;--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "successions_office" ON "successions" USING btree ("office_id","starts_on") WHERE called_off_at is null;--> statement-breakpoint
CREATE INDEX "suspensions_person" ON "suspensions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "answer_checks_person" ON "answer_checks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "answer_waves_due" ON "answer_waves" USING btree ("due_at") WHERE asked_at is null;--> statement-breakpoint
CREATE INDEX "commitment_checks_person" ON "commitment_checks" USING btree ("commitment_id","person_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "promise_extensions_topic" ON "promise_extensions" USING btree ("topic_id","id");--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_lead_office_id_offices_id_fk" FOREIGN KEY ("lead_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_answer_office_id_offices_id_fk" FOREIGN KEY ("answer_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_updates_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_before_photo_id_photos_id_fk" FOREIGN KEY ("before_photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_after_photo_id_photos_id_fk" FOREIGN KEY ("after_photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_versions" ADD CONSTRAINT "response_versions_commitment_office_id_offices_id_fk" FOREIGN KEY ("commitment_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_publish_set_by_people_id_fk" FOREIGN KEY ("publish_set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_revises_id_responses_id_fk" FOREIGN KEY ("revises_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ideas_answered_by_office" ON "ideas" USING btree ("answer_office_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null and answered_at is not null;--> statement-breakpoint
CREATE INDEX "ideas_answered_by_neighborhood" ON "ideas" USING btree ("neighborhood_id","answered_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE hidden_by is null and answered_at is not null;--> statement-breakpoint
CREATE INDEX "mails_notice" ON "mails" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "commitments_response" ON "commitments" USING btree ("response_id");--> statement-breakpoint
CREATE INDEX "commitments_open" ON "commitments" USING btree ("due_on","id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "publications_office" ON "publications" USING btree ("office_id","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "responses_publish_at" ON "responses" USING btree ("publish_at") WHERE publish_at is not null;--> statement-breakpoint
CREATE INDEX "responses_revises" ON "responses" USING btree ("revises_id") WHERE revises_id is not null;--> statement-breakpoint
CREATE INDEX "supports_by_time" ON "supports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "topics_due" ON "topics" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("id") WHERE sent_at is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "commitments_office" ON "commitments" USING btree ("office_id","due_on","id");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publication_number" UNIQUE("response_id","number");--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_working_days" CHECK (cardinality("city"."working_days") > 0 and "city"."working_days" <@ array[1, 2, 3, 4, 5, 6, 7]);--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_working_hours" CHECK ("city"."work_starts" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "city"."work_ends" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "city"."work_starts" < "city"."work_ends");--> statement-breakpoint
ALTER TABLE "city" ADD CONSTRAINT "city_days" CHECK ("city"."answer_days" between 1 and 365 and "city"."clarification_days" between 1 and 90 and "city"."undo_minutes" between 0 and 1440);--> statement-breakpoint
-- What was there before these columns.
UPDATE topics SET due_at = respond_by;--> statement-breakpoint
UPDATE responses r SET publication_id = p.id FROM publications p WHERE p.version_id = r.version_id AND r.stage = 'published';--> statement-breakpoint
UPDATE commitments c SET response_id = p.response_id FROM publications p WHERE p.id = c.publication_id;--> statement-breakpoint
UPDATE commitments c SET settled_as = (
  SELECT kind FROM commitment_updates u WHERE u.commitment_id = c.id AND kind <> 'progress' ORDER BY id DESC LIMIT 1) WHERE settled_at IS NOT NULL;--> statement-breakpoint
UPDATE ideas i SET answer_office_id = p.office_id, first_answered_at = (
  SELECT min(o.published_at) FROM response_decisions d JOIN publications o ON o.version_id = d.version_id WHERE d.idea_id = i.id)
  FROM publications p WHERE p.id = i.answer_id;--> statement-breakpoint
ALTER TABLE "commitments" ALTER COLUMN "response_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "idea_answer_is_whole" CHECK (("ideas"."answered_at" is null) = ("ideas"."answer_id" is null) and ("ideas"."answer_id" is null) = ("ideas"."answer_decision" is null) and ("ideas"."answer_id" is null) = ("ideas"."first_answered_at" is null));--> statement-breakpoint
-- What was called done before evidence was asked for stays as it was said.
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_done_with_evidence" CHECK ("commitment_updates"."kind" <> 'done' or "commitment_updates"."evidence_kind" is not null) NOT VALID;--> statement-breakpoint
ALTER TABLE "commitment_updates" ADD CONSTRAINT "commitment_evidence_is_there" CHECK (case "commitment_updates"."evidence_kind" when 'photo' then "commitment_updates"."photo_id" is not null when 'link' then "commitment_updates"."evidence" <> '' when 'ordinance' then "commitment_updates"."evidence" <> '' else true end);--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitment_settled_somehow" CHECK (("commitments"."settled_at" is null) = ("commitments"."settled_as" is null) and "commitments"."settled_as" is distinct from 'progress');--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitment_residents" CHECK ("commitments"."residents_done" >= 0 and "commitments"."residents_not_done" >= 0);--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "response_publish_at_approved" CHECK ("responses"."publish_at" is null or ("responses"."stage" = 'approved' and "responses"."publish_set_by" is not null));--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "response_checks" CHECK ("responses"."checks_said" = "responses"."checks_answered" + "responses"."checks_partly" + "responses"."checks_no" and "responses"."checks_off_question" between 0 and "responses"."checks_no");