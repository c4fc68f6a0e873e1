-- Whoever owes a review of a revision asks, replaces, puts a day to and takes off nobody there: whether it works would tell how far the
-- others are. They decline their own, or hand it in. And what a reviewer writes is read by nobody else before it is handed in (decision 123).

CREATE OR REPLACE FUNCTION landfall_set_review_due(p_assessment uuid, p_review uuid, p_due date) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE review v SET due_on = p_due
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.handed_in_at IS NULL AND v.ended_at IS NULL AND landfall_leads(p_assessment)
     AND NOT EXISTS (SELECT 1 FROM review own
                      WHERE own.organisation_id = v.organisation_id AND own.revision_id = v.revision_id
                        AND own.reviewer_id = landfall_member()
                        AND own.handed_in_at IS NULL AND own.ended_at IS NULL);
  RETURN FOUND;
END
$$;

CREATE OR REPLACE FUNCTION landfall_remove_person() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NEW.removed_by <> NEW.member_id
     AND EXISTS (SELECT 1 FROM review v
                   JOIN review own ON own.organisation_id = v.organisation_id AND own.revision_id = v.revision_id
                                  AND own.reviewer_id = NEW.removed_by
                                  AND own.handed_in_at IS NULL AND own.ended_at IS NULL
                  WHERE v.organisation_id = NEW.organisation_id AND v.id = NEW.review_id) THEN
    RAISE EXCEPTION 'who owes a review touches no other' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.review_id IS NULL THEN
    DELETE FROM assessment_person p
     WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
       AND p.member_id = NEW.member_id AND p.relation = 'author';
  ELSE
    UPDATE review v SET ended_at = now()
     WHERE v.organisation_id = NEW.organisation_id AND v.id = NEW.review_id AND v.assessment_id = NEW.assessment_id
       AND v.reviewer_id = NEW.member_id AND v.ended_at IS NULL;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is nothing to take off' USING ERRCODE = 'check_violation';
  END IF;
  DELETE FROM assessment_person p
   WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
     AND p.member_id = NEW.member_id AND p.relation = 'reviewer'
     AND NOT EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = p.organisation_id AND v.assessment_id = p.assessment_id
                        AND v.reviewer_id = p.member_id AND v.ended_at IS NULL);
  RETURN NULL;
END
$$;

-- Asked before whether the one who is asked has a conflict of interest, which who owes a review may not learn.
CREATE OR REPLACE FUNCTION landfall_reviewer_has_none() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
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

ALTER POLICY review_rating_read ON review_rating
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM review v
                 WHERE v.organisation_id = review_rating.organisation_id AND v.id = review_rating.review_id
                   AND (v.reviewer_id = (SELECT landfall_member()) OR v.handed_in_at IS NOT NULL))
  );
