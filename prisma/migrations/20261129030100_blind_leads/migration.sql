-- Whoever owes a review of a revision learns nothing of how far the others are, also as a lead who assigns and decides, or as an
-- administrator who reads the trail.

CREATE OR REPLACE FUNCTION landfall_asked_reviews(p_assessment uuid)
  RETURNS TABLE (id uuid, number integer, reviewer_id uuid, is_handed_in boolean, is_ended boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT v.id, r.number, v.reviewer_id,
           CASE WHEN v.reviewer_id = landfall_member()
                  OR NOT EXISTS (SELECT 1 FROM review own
                                  WHERE own.organisation_id = r.organisation_id AND own.revision_id = r.id
                                    AND own.reviewer_id = landfall_member()
                                    AND own.handed_in_at IS NULL AND own.ended_at IS NULL)
                THEN v.handed_in_at IS NOT NULL END,
           v.ended_at IS NOT NULL
      FROM revision r
      JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
     WHERE r.organisation_id = landfall_organisation() AND r.assessment_id = p_assessment
       AND (landfall_leads(p_assessment) OR p_assessment = ANY (landfall_granted_assessments()))
     ORDER BY r.number DESC, v.assigned_at, v.id;
  END;

CREATE POLICY audit_event_blind ON audit_event AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (
    action NOT LIKE 'review.%'
    OR NOT EXISTS (SELECT 1 FROM review v
                    WHERE v.organisation_id = audit_event.organisation_id
                      AND v.reviewer_id = (SELECT landfall_member())
                      AND v.handed_in_at IS NULL AND v.ended_at IS NULL
                      AND v.assessment_id::text = audit_event.subject_id)
  );
