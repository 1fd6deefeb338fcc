-- The rules of due process: who may not decide, who may not rule, one mailbox counts once, and what is visible.

-- What can be seen is obliged: neither hidden, nor held, nor collapsed under the same words.
CREATE OR REPLACE VIEW obliged_ideas AS
SELECT DISTINCT t.id AS topic_id, i.id AS idea_id, i.supports_count, i.answered_at, i.first_answered_at
FROM topics t
CROSS JOIN LATERAL (
  SELECT o.idea_id FROM obligations o WHERE o.topic_id = t.id AND t.obliged_frozen_at IS NOT NULL
  UNION
  SELECT id FROM ideas
   WHERE t.obliged_frozen_at IS NULL AND topic_id = t.id AND is_visible AND status <> 'combined' AND supports_count >= t.promise_min_supports
  UNION
  (SELECT id FROM ideas
    WHERE t.obliged_frozen_at IS NULL AND topic_id = t.id AND is_visible AND status <> 'combined'
    ORDER BY supports_count DESC, id DESC LIMIT t.promise_top_ideas)
) asked
JOIN ideas a ON a.id = asked.idea_id
JOIN ideas i ON i.id = coalesce(a.combined_into_id, a.id) AND i.is_visible;
--> statement-breakpoint
DROP TRIGGER freeze_before_change ON ideas;
--> statement-breakpoint
CREATE TRIGGER freeze_before_change BEFORE UPDATE OF hidden_by, held_at, collapsed_into_id, combined_into_id, supports_count, topic_id ON ideas FOR EACH ROW
  WHEN (OLD.hidden_by IS DISTINCT FROM NEW.hidden_by OR OLD.held_at IS DISTINCT FROM NEW.held_at
     OR OLD.collapsed_into_id IS DISTINCT FROM NEW.collapsed_into_id OR OLD.combined_into_id IS DISTINCT FROM NEW.combined_into_id
     OR OLD.topic_id <> NEW.topic_id OR NEW.supports_count < OLD.supports_count)
  EXECUTE FUNCTION freeze_before_change();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION oblige_restored_idea() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO obligations (topic_id, idea_id, supports_count, frozen_at)
  SELECT t.id, NEW.id, NEW.supports_count, now() FROM topics t
   WHERE t.id = NEW.topic_id AND t.obliged_frozen_at IS NOT NULL AND NEW.status <> 'combined'
     AND (NEW.supports_count >= t.promise_min_supports OR (
       SELECT count(*) FROM ideas i WHERE i.topic_id = t.id AND i.is_visible AND i.status <> 'combined'
          AND (i.supports_count, i.id) > (NEW.supports_count, NEW.id)) < t.promise_top_ideas)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER oblige_restored_idea ON ideas;
--> statement-breakpoint
CREATE TRIGGER oblige_restored_idea AFTER UPDATE OF hidden_by, held_at, collapsed_into_id ON ideas FOR EACH ROW
  WHEN (NOT OLD.is_visible AND NEW.is_visible) EXECUTE FUNCTION oblige_restored_idea();
--> statement-breakpoint
-- Two accounts of one mailbox are one person where support is counted. The lock lets two who join at once see each other; there are 64 of
-- them, so that a transaction that adds thousands of people does not need thousands of locks.
CREATE FUNCTION person_mailbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.canonical_email = '' THEN
    NEW.canonical_email := lower(NEW.email);
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('mailbox'), hashtext(NEW.canonical_email) & 63);
  NEW.mailbox_id := coalesce((SELECT min(id) FROM people WHERE canonical_email = NEW.canonical_email), NEW.id);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER person_mailbox BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION person_mailbox();
--> statement-breakpoint
CREATE FUNCTION support_mailbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT mailbox_id INTO NEW.mailbox_id FROM people WHERE id = NEW.person_id;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER support_mailbox BEFORE INSERT ON supports FOR EACH ROW EXECUTE FUNCTION support_mailbox();
--> statement-breakpoint
-- A text as a row of plain words with a space on each side, for finding whole words in it.
CREATE FUNCTION plain_words(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ' ' || trim(regexp_replace(translate(lower(value), 'áéíóúüñàèìòùâêîôûäëïöç', 'aeiouunaeiouaeiouaeioc'), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;
--> statement-breakpoint
-- The offices whose head a text names, by name or by what people call them; with_titles: also by title.
CREATE FUNCTION offices_named(content text, with_titles boolean) RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT n.office_id), '{}') FROM (
    SELECT id AS office_id, head_name AS name FROM offices
    UNION ALL SELECT id, head_title FROM offices WHERE with_titles
    UNION ALL SELECT id, head_title_es FROM offices WHERE with_titles
    UNION ALL SELECT office_id, head_name FROM successions WHERE called_off_at IS NULL
    UNION ALL SELECT office_id, head_title FROM successions WHERE called_off_at IS NULL AND with_titles
    UNION ALL SELECT office_id, head_title_es FROM successions WHERE called_off_at IS NULL AND with_titles
    UNION ALL SELECT office_id, alias FROM office_aliases WHERE removed_at IS NULL
  ) n WHERE trim(plain_words(n.name)) <> '' AND strpos(plain_words(content), plain_words(n.name)) > 0
$$;
--> statement-breakpoint
-- Why a person may not decide on a text in a topic at a moment: they work for an office that asks or answers there, or whose head it names.
CREATE FUNCTION conflict_of(the_person integer, the_topic integer, content text, moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM grants g JOIN topics t ON t.id = the_topic
                  WHERE g.person_id = the_person AND g.office_id IN (t.asking_office_id, t.responsible_office_id)
                    AND g.starts_at <= moment AND (g.ends_at IS NULL OR g.ends_at > moment)) THEN 'works-there'
    WHEN EXISTS (SELECT FROM grants g
                  WHERE g.person_id = the_person AND g.office_id = ANY (offices_named(content, true))
                    AND g.starts_at <= moment AND (g.ends_at IS NULL OR g.ends_at > moment)) THEN 'names-head'
  END
$$;
--> statement-breakpoint
-- Whoever has a stake does not decide, whatever their role.
CREATE FUNCTION decision_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decider integer;
BEGIN
  FOREACH decider IN ARRAY array_remove(ARRAY[NEW.moderator_id, NEW.approved_by], NULL) LOOP
    IF decider = NEW.author_id THEN
      RAISE EXCEPTION 'nobody decides on what they wrote' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_by_another';
    END IF;
    IF conflict_of(decider, NEW.topic_id, NEW.text, NEW.created_at) IS NOT NULL THEN
      RAISE EXCEPTION 'nobody decides on what is said about their office' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_without_conflict';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER decision_by_another BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION decision_by_another();
--> statement-breakpoint
CREATE FUNCTION appeal_by_author() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  d decisions%ROWTYPE;
BEGIN
  SELECT * INTO d FROM decisions WHERE id = NEW.decision_id;
  IF d.author_id IS DISTINCT FROM NEW.person_id OR d.act IN ('keep', 'restore') THEN
    RAISE EXCEPTION 'only who was decided about asks for a second look' USING ERRCODE = 'check_violation', CONSTRAINT = 'appeal_by_author';
  END IF;
  IF NEW.created_at > d.created_at + interval '30 days' THEN
    RAISE EXCEPTION 'a second look is asked for within 30 days' USING ERRCODE = 'check_violation', CONSTRAINT = 'appeal_in_time';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER appeal_by_author BEFORE INSERT ON appeals FOR EACH ROW EXECUTE FUNCTION appeal_by_author();
--> statement-breakpoint
CREATE FUNCTION ruling_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  d decisions%ROWTYPE;
  appellant integer;
BEGIN
  SELECT person_id INTO appellant FROM appeals WHERE id = NEW.appeal_id;
  SELECT * INTO d FROM decisions WHERE id = (SELECT decision_id FROM appeals WHERE id = NEW.appeal_id);
  IF NEW.ruler_id IN (d.moderator_id, appellant) OR NEW.ruler_id = d.approved_by THEN
    RAISE EXCEPTION 'nobody rules on an own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'ruling_by_another';
  END IF;
  IF conflict_of(NEW.ruler_id, d.topic_id, d.text, NEW.created_at) IS NOT NULL THEN
    RAISE EXCEPTION 'nobody rules on what is said about their office' USING ERRCODE = 'check_violation', CONSTRAINT = 'ruling_without_conflict';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER ruling_by_another BEFORE INSERT ON rulings FOR EACH ROW EXECUTE FUNCTION ruling_by_another();
--> statement-breakpoint
CREATE FUNCTION blind_review_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.reviewed_at IS NOT NULL OR NEW.decision_id <> OLD.decision_id THEN
    RAISE EXCEPTION 'a blind review is made once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'blind_review_once';
  END IF;
  IF EXISTS (SELECT FROM decisions WHERE id = NEW.decision_id AND NEW.reviewer_id IN (moderator_id, author_id)) THEN
    RAISE EXCEPTION 'nobody reviews an own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'blind_review_by_another';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER blind_review_by_another BEFORE UPDATE ON blind_reviews FOR EACH ROW EXECUTE FUNCTION blind_review_by_another();
--> statement-breakpoint
INSERT INTO filters (name) VALUES ('review_first'), ('link'), ('duplicate'), ('word'), ('official_name'), ('personal_data');
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['policy_versions', 'appeals', 'rulings', 'voided_supports']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hearback_app') THEN
      EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM hearback_app', t);
    END IF;
  END LOOP;
  -- A draft of the rules goes when its version is published.
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hearback_app') THEN
    GRANT DELETE ON policy_drafts TO hearback_app;
  END IF;
END $$;
