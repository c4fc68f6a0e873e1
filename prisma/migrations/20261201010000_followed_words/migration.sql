-- Who wrote it, its round and the gravest of its findings stood beside the order of a list: a search for one of them that many match, few of them among the newest,
-- asked one revision after the other until its page was full. They are words of the newest revision, under places of their own, which an index holds by value in the
-- order of submission; and follow what they are said of (decision 234). Whoever reads a revision reads who wrote its assessment.
ALTER TABLE revision_word DROP CONSTRAINT IF EXISTS revision_word_place_known;
ALTER TABLE revision_word ADD CONSTRAINT revision_word_place_known
  CHECK (place IN ('title', 'summary', 'recipient', 'use', 'finding', 'sense', 'kind', 'pattern', 'rule', 'work', 'strengthens', 'weakens',
                   'loop', 'apart', 'author', 'round', 'gravest'));

-- These rows follow from others, as `standing` does: what they are to be.
CREATE OR REPLACE VIEW followed_word_due AS
  SELECT r.organisation_id, r.id AS revision_id, p.member_id::text AS word, 'author'::text AS place, r.assessment_id
    FROM revision r
    JOIN assessment_person p ON p.organisation_id = r.organisation_id AND p.assessment_id = r.assessment_id AND p.relation = 'author'
   WHERE r.is_latest
  UNION ALL
  SELECT r.organisation_id, r.id, r.round_name, 'round', r.assessment_id
    FROM revision r WHERE r.is_latest AND r.round_name IS NOT NULL
  UNION ALL
  SELECT r.organisation_id, r.id,
         CASE WHEN r.blocking > 0 THEN 'blocking' WHEN r.serious > 0 THEN 'serious' WHEN r.concern > 0 THEN 'concern'
              WHEN r.note > 0 THEN 'note' ELSE 'none' END, 'gravest', r.assessment_id
    FROM revision r WHERE r.is_latest;
REVOKE ALL ON followed_word_due FROM PUBLIC;

-- Makes those of one assessment what they are to be. Who changes it has it to themselves already (decision 53).
CREATE OR REPLACE FUNCTION landfall_follow_words(p_organisation uuid, p_assessment uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM revision_word w USING revision r
   WHERE r.organisation_id = p_organisation AND r.assessment_id = p_assessment
     AND w.organisation_id = r.organisation_id AND w.revision_id = r.id AND w.place IN ('author', 'round', 'gravest')
     AND NOT EXISTS (SELECT 1 FROM followed_word_due d
                      WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
                        AND d.revision_id = w.revision_id AND d.word = w.word AND d.place = w.place);
  INSERT INTO revision_word (organisation_id, revision_id, word, place)
  SELECT d.organisation_id, d.revision_id, d.word, d.place
    FROM followed_word_due d WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
      ON CONFLICT DO NOTHING;
END
$$;

CREATE OR REPLACE FUNCTION landfall_words_are_followed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM landfall_follow_words(OLD.organisation_id, OLD.assessment_id);
  ELSE
    PERFORM landfall_follow_words(NEW.organisation_id, NEW.assessment_id);
  END IF;
  RETURN NULL;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW followed_word_due OWNER TO landfall_gate;
ALTER FUNCTION landfall_follow_words(uuid, uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_words_are_followed() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_follow_words(uuid, uuid), landfall_words_are_followed() FROM PUBLIC;

DROP TRIGGER IF EXISTS revision_followed ON revision;
CREATE TRIGGER revision_followed AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION landfall_words_are_followed();
DROP TRIGGER IF EXISTS revision_changed_followed ON revision;
CREATE TRIGGER revision_changed_followed AFTER UPDATE OF round_name, blocking, serious, concern, note ON revision FOR EACH ROW
  WHEN (NEW.is_latest AND (OLD.round_name, OLD.blocking, OLD.serious, OLD.concern, OLD.note)
        IS DISTINCT FROM (NEW.round_name, NEW.blocking, NEW.serious, NEW.concern, NEW.note))
  EXECUTE FUNCTION landfall_words_are_followed();
DROP TRIGGER IF EXISTS assessment_author_followed ON assessment_person;
CREATE TRIGGER assessment_author_followed AFTER INSERT ON assessment_person FOR EACH ROW
  WHEN (NEW.relation = 'author') EXECUTE FUNCTION landfall_words_are_followed();
DROP TRIGGER IF EXISTS assessment_author_left_followed ON assessment_person;
CREATE TRIGGER assessment_author_left_followed AFTER DELETE ON assessment_person FOR EACH ROW
  WHEN (OLD.relation = 'author') EXECUTE FUNCTION landfall_words_are_followed();

-- As it is so far: whose each is, is written with it.
ALTER TABLE revision_word DISABLE TRIGGER revision_word_whose;
SET LOCAL ROLE landfall_gate;
INSERT INTO revision_word (organisation_id, revision_id, word, place, assessment_id, team_id, handling, is_latest, submitted_at)
SELECT d.organisation_id, d.revision_id, d.word, d.place, r.assessment_id, r.team_id, r.handling, r.is_latest, r.submitted_at
  FROM followed_word_due d JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id
 ORDER BY r.submitted_at, r.id
    ON CONFLICT DO NOTHING;
RESET ROLE;
ALTER TABLE revision_word ENABLE TRIGGER revision_word_whose;
ANALYZE revision_word;
