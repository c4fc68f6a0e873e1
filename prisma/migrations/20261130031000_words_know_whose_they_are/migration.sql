-- A word that many texts have was looked up revision by revision, each under its policy, until a thousand were counted. Now each word holds
-- what the policy asks of its revision, and when that was submitted (decision 125): a search reads one index, in the order of the list,
-- whatever else there is. Kept by triggers in the same transaction; `landfall derived` compares and makes it anew. Kinds of recipients,
-- patterns and rules are found the same way, under places of their own.

DROP INDEX IF EXISTS "revision_word_organisation_id_word_revision_id_idx";
ALTER TABLE "revision_word"
  ADD COLUMN IF NOT EXISTS "assessment_id" UUID,
  ADD COLUMN IF NOT EXISTS "team_id" UUID,
  ADD COLUMN IF NOT EXISTS "handling" TEXT,
  ADD COLUMN IF NOT EXISTS "is_latest" BOOLEAN,
  ADD COLUMN IF NOT EXISTS "submitted_at" TIMESTAMPTZ(6);

ALTER TABLE revision_word DROP CONSTRAINT IF EXISTS revision_word_place_known;
ALTER TABLE revision_word ADD CONSTRAINT revision_word_place_known
  CHECK (place IN ('title', 'summary', 'recipient', 'use', 'finding', 'kind', 'pattern', 'rule'));

SET LOCAL ROLE landfall_gate;
UPDATE revision_word w
   SET assessment_id = r.assessment_id, team_id = r.team_id, handling = r.handling, is_latest = r.is_latest, submitted_at = r.submitted_at
  FROM revision r
 WHERE r.organisation_id = w.organisation_id AND r.id = w.revision_id;
INSERT INTO revision_word (organisation_id, revision_id, word, place, assessment_id, team_id, handling, is_latest, submitted_at)
SELECT r.organisation_id, r.id, x.word, x.place, r.assessment_id, r.team_id, r.handling, r.is_latest, r.submitted_at
  FROM (
    SELECT organisation_id, revision_id, kind AS word, 'kind' AS place FROM revision_recipient
    UNION
    SELECT organisation_id, revision_id, pattern_id, 'pattern' FROM revision_pattern
    UNION
    SELECT organisation_id, revision_id, rule_id, 'rule' FROM revision_finding
  ) x
  JOIN revision r ON r.organisation_id = x.organisation_id AND r.id = x.revision_id
 WHERE x.word <> ''
    ON CONFLICT DO NOTHING;
RESET ROLE;

ALTER TABLE "revision_word"
  ALTER COLUMN "assessment_id" SET NOT NULL,
  ALTER COLUMN "team_id" SET NOT NULL,
  ALTER COLUMN "handling" SET NOT NULL,
  ALTER COLUMN "is_latest" SET NOT NULL,
  ALTER COLUMN "submitted_at" SET NOT NULL;

-- With all that the policy asks; of a word in the order of submission, in which rows lie, so that what is known of their pages is asked in turn.
DROP INDEX IF EXISTS revision_word_found;
CREATE INDEX revision_word_found ON revision_word (organisation_id, word, place, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling) WHERE is_latest;
-- What was submitted last is looked for most: soon found by the index alone.
ALTER TABLE revision_word SET (autovacuum_vacuum_insert_scale_factor = 0.02);
ANALYZE revision_word;

-- The same people who read the revision (revision_read and revision_conflict), asked of the row itself.
ALTER POLICY revision_word_read ON revision_word
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      (
        (SELECT landfall_is_colleague())
        AND (
          handling = 'organisation'
          OR (handling = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[]))
          OR (
            handling = 'named-people'
            AND team_id = ANY ((SELECT landfall_led_teams())::uuid[])
            AND EXISTS (SELECT 1 FROM standing s
                         WHERE s.organisation_id = revision_word.organisation_id AND s.revision_id = revision_word.revision_id
                           AND s.why = 'lead-then')
          )
        )
      )
      OR EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = revision_word.organisation_id AND s.revision_id = revision_word.revision_id
                    AND s.why IN ('author', 'named-reader', 'reviewer', 'decider'))
    )
    AND NOT EXISTS (SELECT 1 FROM standing s
                     WHERE s.organisation_id = revision_word.organisation_id AND s.assessment_id = revision_word.assessment_id
                       AND s.why = 'conflict')
  );

-- Whoever writes a word says of which revision; whose that is stands there.
CREATE OR REPLACE FUNCTION landfall_word_of_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  SELECT r.assessment_id, r.team_id, r.handling, r.is_latest, r.submitted_at
    INTO NEW.assessment_id, NEW.team_id, NEW.handling, NEW.is_latest, NEW.submitted_at
    FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_words_follow() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE revision_word w SET team_id = NEW.team_id, handling = NEW.handling, is_latest = NEW.is_latest
   WHERE w.organisation_id = NEW.organisation_id AND w.revision_id = NEW.id;
  RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS revision_word_whose ON revision_word;
CREATE TRIGGER revision_word_whose BEFORE INSERT ON revision_word FOR EACH ROW EXECUTE FUNCTION landfall_word_of_revision();
DROP TRIGGER IF EXISTS revision_words_follow ON revision;
CREATE TRIGGER revision_words_follow AFTER UPDATE OF is_latest, handling, team_id ON revision FOR EACH ROW
  WHEN ((OLD.is_latest, OLD.handling, OLD.team_id) IS DISTINCT FROM (NEW.is_latest, NEW.handling, NEW.team_id))
  EXECUTE FUNCTION landfall_words_follow();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_word_of_revision() OWNER TO landfall_gate;
ALTER FUNCTION landfall_words_follow() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_word_of_revision() FROM PUBLIC;
REVOKE ALL ON FUNCTION landfall_words_follow() FROM PUBLIC;
