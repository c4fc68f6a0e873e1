-- Triggers that run before the policies answer from rows that the viewer may not read: whoever may not do it at all is told what a policy says,
-- whatever is so. And a review is asked for, and handed in, when the clock says. What the machine itself writes stays.

CREATE OR REPLACE FUNCTION landfall_reviewer_has_none() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF landfall_organisation() IS NOT NULL THEN
    IF NEW.organisation_id <> landfall_organisation() OR NEW.assigned_by <> landfall_member()
       OR NOT landfall_leads(NEW.assessment_id)
       OR NOT EXISTS (SELECT 1 FROM revision r
                       WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id AND r.assessment_id = NEW.assessment_id) THEN
      RAISE EXCEPTION 'new row violates row-level security policy for table "review"' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.assigned_at := clock_timestamp();
  END IF;
  -- Asked before whether the one who is asked has a conflict of interest, which who owes a review may not learn.
  IF EXISTS (SELECT 1 FROM review own
              WHERE own.organisation_id = NEW.organisation_id AND own.revision_id = NEW.revision_id
                AND own.reviewer_id = NEW.assigned_by
                AND own.handed_in_at IS NULL AND own.ended_at IS NULL) THEN
    RAISE EXCEPTION 'who owes a review touches no other' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM standing s
              WHERE s.organisation_id = NEW.organisation_id AND s.member_id = NEW.reviewer_id
                AND s.assessment_id = NEW.assessment_id AND s.number = 0 AND s.why = 'conflict') THEN
    RAISE EXCEPTION 'who has a conflict of interest does not review' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_check_decision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  own_in integer;
  own_out integer;
BEGIN
  IF landfall_organisation() IS NOT NULL
     AND (NEW.organisation_id <> landfall_organisation() OR NEW.decided_by <> landfall_member()
          OR NOT EXISTS (SELECT 1 FROM revision r
                          WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id AND r.assessment_id = NEW.assessment_id
                            AND (landfall_leads(r.assessment_id)
                                 OR EXISTS (SELECT 1 FROM standing s
                                             WHERE s.organisation_id = r.organisation_id AND s.revision_id = r.id
                                               AND s.member_id = landfall_member() AND s.why = 'decider')))) THEN
    RAISE EXCEPTION 'new row violates row-level security policy for table "decision"' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT g.id INTO NEW.grant_id FROM decision_grant g
   WHERE g.organisation_id = NEW.organisation_id AND g.revision_id = NEW.revision_id AND g.member_id = NEW.decided_by;
  SELECT count(*) FILTER (WHERE v.handed_in_at IS NOT NULL),
         count(*) FILTER (WHERE v.handed_in_at IS NULL AND v.ended_at IS NULL),
         count(*) FILTER (WHERE v.handed_in_at IS NOT NULL AND v.reviewer_id = NEW.decided_by),
         count(*) FILTER (WHERE v.handed_in_at IS NULL AND v.ended_at IS NULL AND v.reviewer_id = NEW.decided_by)
    INTO NEW.reviews_in, NEW.reviews_out, own_in, own_out
    FROM review v WHERE v.organisation_id = NEW.organisation_id AND v.revision_id = NEW.revision_id;
  IF NEW.grant_id IS NULL THEN
    PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.decided_by, 'judge');
    IF own_in > 0 AND NEW.reviews_in = own_in THEN
      RAISE EXCEPTION 'nobody decides on their own review alone' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF own_out > 0 THEN
    RAISE EXCEPTION 'who decides has handed in the review they owe' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.outcome IN ('approve', 'approve-with-conditions') AND NOT NEW.acknowledged
     AND (NEW.reviews_in = 0 OR NEW.reviews_out > 0) THEN
    RAISE EXCEPTION 'approving without every review is acknowledged' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_handed_in_when() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF landfall_organisation() IS NOT NULL THEN
    NEW.handed_in_at := clock_timestamp();
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_handed_in_when() FROM PUBLIC;
DROP TRIGGER IF EXISTS review_handed_in_when ON review;
CREATE TRIGGER review_handed_in_when BEFORE UPDATE OF handed_in_at ON review
  FOR EACH ROW WHEN (OLD.handed_in_at IS NULL AND NEW.handed_in_at IS NOT NULL) EXECUTE FUNCTION landfall_handed_in_when();
