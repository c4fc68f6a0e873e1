-- Both what keeps an asking from being undone once another review came in since, and what keeps it for whoever could decide.
CREATE OR REPLACE FUNCTION landfall_undo_asking(p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  asked review%ROWTYPE;
BEGIN
  SELECT v.* INTO asked FROM review v
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.assigned_by = landfall_member() AND v.reviewer_id <> landfall_member()
     AND v.assigned_at > now() - interval '30 minutes'
     AND v.opened_at IS NULL AND v.handed_in_at IS NULL AND v.ended_at IS NULL
     AND landfall_leads(p_assessment)
     AND NOT landfall_could_decide(v.organisation_id, v.assessment_id, v.reviewer_id)
     AND EXISTS (SELECT 1 FROM assessment a WHERE a.organisation_id = v.organisation_id AND a.id = v.assessment_id
                                              AND a.state = 'in-review')
     AND EXISTS (SELECT 1 FROM revision r WHERE r.organisation_id = v.organisation_id AND r.id = v.revision_id AND r.is_latest)
     AND NOT EXISTS (SELECT 1 FROM review own
                      WHERE own.organisation_id = v.organisation_id AND own.revision_id = v.revision_id
                        AND own.reviewer_id = landfall_member() AND own.handed_in_at IS NULL AND own.ended_at IS NULL)
     -- Whoever has read a judgement since picks no reviewers by it: taking off takes a reason, which stands in the record.
     AND NOT EXISTS (SELECT 1 FROM review other
                      WHERE other.organisation_id = v.organisation_id AND other.revision_id = v.revision_id
                        AND other.handed_in_at >= v.assigned_at)
     AND NOT EXISTS (SELECT 1 FROM review_rating g WHERE g.organisation_id = v.organisation_id AND g.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM comment c WHERE c.organisation_id = v.organisation_id AND c.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM removal m WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM conflict_statement s
                      WHERE s.organisation_id = v.organisation_id AND s.assessment_id = v.assessment_id
                        AND s.member_id = v.reviewer_id AND s.stated_at >= v.assigned_at);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM review v WHERE v.organisation_id = asked.organisation_id AND v.id = asked.id;
  DELETE FROM assessment_person p
   WHERE p.organisation_id = asked.organisation_id AND p.assessment_id = asked.assessment_id
     AND p.member_id = asked.reviewer_id AND p.relation = 'reviewer'
     AND NOT EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = p.organisation_id AND v.assessment_id = p.assessment_id
                        AND v.reviewer_id = p.member_id AND v.ended_at IS NULL);
  DELETE FROM meeting_seat s
   USING meeting_item i, meeting m
   WHERE i.organisation_id = asked.organisation_id AND i.revision_id = asked.revision_id
     AND m.organisation_id = i.organisation_id AND m.id = i.meeting_id AND m.closed_at IS NULL
     AND s.organisation_id = i.organisation_id AND s.item_id = i.id AND s.member_id = asked.reviewer_id
     AND NOT EXISTS (SELECT 1 FROM meeting_vote v
                      WHERE v.organisation_id = s.organisation_id AND v.item_id = s.item_id AND v.member_id = s.member_id);
  PERFORM landfall_keep_standing(asked.organisation_id, asked.assessment_id);
  RETURN true;
END
$$;
