-- Rules that are more than a column: append-only tables, one reply level, two people for a response,
-- a promise that stays as it was made, and a role for the application that can do no more than it must.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['record', 'idea_versions', 'idea_updates', 'comment_versions', 'decisions',
                           'response_versions', 'response_decisions', 'publications', 'commitment_updates', 'policy_clauses']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION comments_one_reply_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id IS NOT NULL AND EXISTS (SELECT FROM comments WHERE id = NEW.parent_id AND parent_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a reply has no replies' USING ERRCODE = 'check_violation', CONSTRAINT = 'comments_one_reply_level';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_one_reply_level BEFORE INSERT OR UPDATE OF parent_id ON comments
  FOR EACH ROW EXECUTE FUNCTION comments_one_reply_level();
--> statement-breakpoint
CREATE FUNCTION response_needs_two_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.approved_by IS NOT NULL AND EXISTS (
    SELECT FROM response_versions WHERE response_id = NEW.id AND written_by = NEW.approved_by
  ) THEN
    RAISE EXCEPTION 'nobody approves a response they wrote' USING ERRCODE = 'check_violation', CONSTRAINT = 'response_needs_two_people';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER response_needs_two_people BEFORE INSERT OR UPDATE OF approved_by, stage ON responses
  FOR EACH ROW EXECUTE FUNCTION response_needs_two_people();
--> statement-breakpoint
CREATE FUNCTION promise_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.released_at IS NOT NULL AND (
       NEW.respond_by IS DISTINCT FROM OLD.respond_by
    OR NEW.promise_min_supports IS DISTINCT FROM OLD.promise_min_supports
    OR NEW.promise_top_ideas IS DISTINCT FROM OLD.promise_top_ideas
    OR NEW.responsible_office_id IS DISTINCT FROM OLD.responsible_office_id
    OR NEW.policy_version_id IS DISTINCT FROM OLD.policy_version_id
    OR NEW.released_at IS DISTINCT FROM OLD.released_at) THEN
    RAISE EXCEPTION 'the promise of a released topic stays as it was made' USING ERRCODE = 'check_violation', CONSTRAINT = 'promise_stays';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER promise_stays BEFORE UPDATE ON topics FOR EACH ROW EXECUTE FUNCTION promise_stays();
--> statement-breakpoint
-- What a topic's promise obliges the city to answer, how much of it is answered, and since when. One row a topic.
-- Where it obliges nothing, because nobody shared an idea, the response to the topic itself keeps the promise.
CREATE VIEW topic_promises AS
SELECT t.id AS topic_id,
       count(i.id)::integer AS obliged,
       count(i.answered_at)::integer AS answered,
       coalesce(max(i.answered_at), CASE WHEN count(i.id) = 0 THEN (
         SELECT min(p.published_at) FROM publications p JOIN response_versions v ON v.id = p.version_id
          WHERE p.topic_id = t.id AND v.covers_topic) END) AS last_answered_at
FROM topics t
LEFT JOIN LATERAL (
  SELECT id, answered_at FROM ideas
   WHERE topic_id = t.id AND hidden_by IS NULL AND status <> 'combined' AND supports_count >= t.promise_min_supports
  UNION
  (SELECT id, answered_at FROM ideas
    WHERE topic_id = t.id AND hidden_by IS NULL AND status <> 'combined'
    ORDER BY supports_count DESC, id DESC LIMIT t.promise_top_ideas)
) i ON true
GROUP BY t.id;
--> statement-breakpoint
-- The application works as `hearback_app`. A role that may not create roles (some hosts) keeps the triggers above as its guard.
DO $$
DECLARE t text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hearback_app') THEN
    BEGIN
      CREATE ROLE hearback_app NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE NOTICE 'role hearback_app was not created: the application will work as %', current_user;
        RETURN;
    END;
  END IF;
  EXECUTE format('GRANT hearback_app TO %I', current_user);
  GRANT USAGE ON SCHEMA public TO hearback_app;
  GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO hearback_app;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO hearback_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO hearback_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO hearback_app;
  GRANT DELETE ON sessions, sign_in_codes, waiting_acts TO hearback_app;
  FOREACH t IN ARRAY ARRAY['record', 'idea_versions', 'idea_updates', 'comment_versions', 'decisions',
                           'response_versions', 'response_decisions', 'publications', 'commitment_updates', 'policy_clauses']
  LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM hearback_app', t);
  END LOOP;
END $$;
