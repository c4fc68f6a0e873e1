-- Who is asked for a review while their account is disabled was counted as waited for: neither of the two saw the other. Whoever asks
-- holds the person's account as it is (shared, so that many may ask at once); whoever disables it waits for them.

CREATE OR REPLACE FUNCTION landfall_open_work_changes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM landfall_keep_open_work(OLD.organisation_id, OLD.assessment_id);
  ELSIF TG_TABLE_NAME = 'assessment' THEN
    PERFORM landfall_keep_open_work(NEW.organisation_id, NEW.id);
  ELSIF TG_TABLE_NAME = 'revision_lead' THEN
    PERFORM landfall_keep_open_work(r.organisation_id, r.assessment_id)
       FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id AND r.handling = 'named-people';
  ELSIF TG_TABLE_NAME = 'decision_condition' THEN
    PERFORM landfall_keep_open_work(d.organisation_id, d.assessment_id)
       FROM decision d WHERE d.organisation_id = NEW.organisation_id AND d.id = NEW.decision_id;
  ELSIF TG_TABLE_NAME = 'member' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('asked ' || NEW.id, 0));
    -- In one order, so that two of them wait for each other nowhere.
    PERFORM landfall_keep_open_work(o.organisation_id, o.assessment_id)
       FROM (SELECT DISTINCT v.organisation_id, v.assessment_id FROM review v
              WHERE v.organisation_id = NEW.organisation_id AND v.reviewer_id = NEW.id
                AND v.handed_in_at IS NULL AND v.ended_at IS NULL
              ORDER BY v.assessment_id) o;
  ELSE
    IF TG_TABLE_NAME = 'review' AND TG_OP = 'INSERT' THEN
      PERFORM pg_advisory_xact_lock_shared(hashtextextended('asked ' || NEW.reviewer_id, 0));
    END IF;
    PERFORM landfall_keep_open_work(NEW.organisation_id, NEW.assessment_id);
  END IF;
  RETURN NULL;
END
$$;
