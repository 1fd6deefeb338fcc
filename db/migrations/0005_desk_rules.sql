-- The rules of the response desk: what a promise obliges is frozen when its topic closes, a promise is moved in the open or missed,
-- a check is answered once, and what is said stays.

-- What the rule of a promise obliges the city to answer. Frozen ideas count as long as they can be seen; one that was combined hands its
-- claim to the idea it went into.
DROP VIEW topic_promises;
--> statement-breakpoint
CREATE VIEW obliged_ideas AS
SELECT DISTINCT t.id AS topic_id, i.id AS idea_id, i.supports_count, i.answered_at, i.first_answered_at
FROM topics t
CROSS JOIN LATERAL (
  SELECT o.idea_id FROM obligations o WHERE o.topic_id = t.id AND t.obliged_frozen_at IS NOT NULL
  UNION
  SELECT id FROM ideas
   WHERE t.obliged_frozen_at IS NULL AND topic_id = t.id AND hidden_by IS NULL AND status <> 'combined' AND supports_count >= t.promise_min_supports
  UNION
  (SELECT id FROM ideas
    WHERE t.obliged_frozen_at IS NULL AND topic_id = t.id AND hidden_by IS NULL AND status <> 'combined'
    ORDER BY supports_count DESC, id DESC LIMIT t.promise_top_ideas)
) asked
JOIN ideas a ON a.id = asked.idea_id
JOIN ideas i ON i.id = coalesce(a.combined_into_id, a.id) AND i.hidden_by IS NULL;
--> statement-breakpoint
-- What a topic's promise obliges the city to answer, how much of it is answered, and since when. One row a topic.
-- Where it obliges nothing, because nobody shared an idea, the response to the topic itself keeps the promise.
CREATE VIEW topic_promises AS
SELECT t.id AS topic_id,
       count(i.idea_id)::integer AS obliged,
       count(i.answered_at)::integer AS answered,
       coalesce(max(i.first_answered_at), CASE WHEN count(i.idea_id) = 0 THEN (
         SELECT min(p.published_at) FROM publications p
           JOIN response_versions v ON v.id = p.version_id JOIN responses r ON r.id = p.response_id AND r.publication_id IS NOT NULL
          WHERE p.topic_id = t.id AND v.covers_topic) END) AS last_answered_at
FROM topics t
LEFT JOIN obliged_ideas i ON i.topic_id = t.id
GROUP BY t.id;
--> statement-breakpoint
-- Writes down what a closed topic obliges, once. Nothing has changed it since closing: the triggers below come first.
CREATE FUNCTION freeze_promise(the_topic integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM topics WHERE id = the_topic AND released_at IS NOT NULL AND closes_at <= now() AND obliged_frozen_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO obligations (topic_id, idea_id, supports_count, frozen_at)
    SELECT topic_id, idea_id, supports_count, now() FROM obliged_ideas WHERE topic_id = the_topic ON CONFLICT DO NOTHING;
  UPDATE topics SET obliged_frozen_at = now() WHERE id = the_topic;
END $$;
--> statement-breakpoint
CREATE FUNCTION freeze_before_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM freeze_promise(OLD.topic_id);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER freeze_before_change BEFORE UPDATE OF hidden_by, combined_into_id, supports_count ON ideas FOR EACH ROW
  WHEN (OLD.hidden_by IS DISTINCT FROM NEW.hidden_by OR OLD.combined_into_id IS DISTINCT FROM NEW.combined_into_id OR NEW.supports_count < OLD.supports_count)
  EXECUTE FUNCTION freeze_before_change();
--> statement-breakpoint
-- An idea that was wrongly hidden when its topic closed comes back with its claim.
CREATE FUNCTION oblige_restored_idea() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO obligations (topic_id, idea_id, supports_count, frozen_at)
  SELECT t.id, NEW.id, NEW.supports_count, now() FROM topics t
   WHERE t.id = NEW.topic_id AND t.obliged_frozen_at IS NOT NULL AND NEW.status <> 'combined'
     AND (NEW.supports_count >= t.promise_min_supports OR (
       SELECT count(*) FROM ideas i WHERE i.topic_id = t.id AND i.hidden_by IS NULL AND i.status <> 'combined'
          AND (i.supports_count, i.id) > (NEW.supports_count, NEW.id)) < t.promise_top_ideas)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER oblige_restored_idea AFTER UPDATE OF hidden_by ON ideas FOR EACH ROW
  WHEN (OLD.hidden_by IS NOT NULL AND NEW.hidden_by IS NULL) EXECUTE FUNCTION oblige_restored_idea();
--> statement-breakpoint
-- The clock of a draft follows its promise; afterwards only an extension moves it.
CREATE FUNCTION clock_of_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.due_at := NEW.respond_by;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER clock_of_new_topic BEFORE INSERT ON topics FOR EACH ROW EXECUTE FUNCTION clock_of_draft();
--> statement-breakpoint
CREATE TRIGGER clock_of_draft BEFORE UPDATE OF respond_by ON topics FOR EACH ROW WHEN (OLD.released_at IS NULL) EXECUTE FUNCTION clock_of_draft();
--> statement-breakpoint
-- Made in time, an extension moves the clock. Made after the date was missed, it only names a new date: the promise stays late.
CREATE FUNCTION extend_promise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t topics%ROWTYPE;
BEGIN
  SELECT * INTO t FROM topics WHERE id = NEW.topic_id FOR NO KEY UPDATE;
  IF t.released_at IS NULL THEN
    RAISE EXCEPTION 'a draft has no promise to extend' USING ERRCODE = 'check_violation', CONSTRAINT = 'extension_of_a_promise';
  END IF;
  IF NEW.respond_by <= greatest(t.due_at, t.new_date_at, NEW.created_at) THEN
    RAISE EXCEPTION 'an extension names a later date' USING ERRCODE = 'check_violation', CONSTRAINT = 'extension_is_later';
  END IF;
  IF NEW.created_at <= t.due_at THEN
    UPDATE topics SET due_at = NEW.respond_by WHERE id = t.id;
  ELSE
    UPDATE topics SET new_date_at = NEW.respond_by WHERE id = t.id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER extend_promise AFTER INSERT ON promise_extensions FOR EACH ROW EXECUTE FUNCTION extend_promise();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION promise_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.released_at IS NOT NULL AND (
       NEW.respond_by IS DISTINCT FROM OLD.respond_by
    OR NEW.promise_min_supports IS DISTINCT FROM OLD.promise_min_supports
    OR NEW.promise_top_ideas IS DISTINCT FROM OLD.promise_top_ideas
    OR NEW.responsible_office_id IS DISTINCT FROM OLD.responsible_office_id
    OR NEW.policy_version_id IS DISTINCT FROM OLD.policy_version_id
    OR NEW.released_at IS DISTINCT FROM OLD.released_at
    OR (OLD.obliged_frozen_at IS NOT NULL AND NEW.obliged_frozen_at IS DISTINCT FROM OLD.obliged_frozen_at)
    OR (OLD.closes_at <= now() AND NEW.closes_at > now())
    OR (NEW.due_at IS DISTINCT FROM OLD.due_at
        AND NOT EXISTS (SELECT FROM promise_extensions WHERE topic_id = NEW.id AND respond_by = NEW.due_at AND NEW.due_at > OLD.due_at AND created_at <= OLD.due_at))
    OR (NEW.new_date_at IS DISTINCT FROM OLD.new_date_at
        AND NOT EXISTS (SELECT FROM promise_extensions WHERE topic_id = NEW.id AND respond_by = NEW.new_date_at AND created_at > OLD.due_at
                         AND NEW.new_date_at > coalesce(OLD.new_date_at, OLD.due_at)))) THEN
    RAISE EXCEPTION 'the promise of a released topic stays as it was made' USING ERRCODE = 'check_violation', CONSTRAINT = 'promise_stays';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION answer_check_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.said_at IS NOT NULL OR (NEW.response_id, NEW.publication_id, NEW.person_id, NEW.wave, NEW.token_hash, NEW.asked_at)
       IS DISTINCT FROM (OLD.response_id, OLD.publication_id, OLD.person_id, OLD.wave, OLD.token_hash, OLD.asked_at) THEN
    RAISE EXCEPTION 'a check is answered once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'answer_check_once';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER answer_check_once BEFORE UPDATE ON answer_checks FOR EACH ROW EXECUTE FUNCTION answer_check_once();
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['promise_extensions', 'obligations', 'withdrawals', 'commitment_checks', 'clarifications', 'desk_notes', 'photos', 'notices']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hearback_app') THEN
      EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM hearback_app', t);
    END IF;
  END LOOP;
  -- The views were made again; what was typed and not saved may go, and so may a holiday that was entered wrongly.
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hearback_app') THEN
    GRANT SELECT ON obliged_ideas, topic_promises TO hearback_app;
    GRANT DELETE ON response_autosaves, holidays TO hearback_app;
  END IF;
END $$;
