-- What an author is to look back at is looked up by what they wrote, one by one: the planner, which sees that nearly all open work is to be looked
-- back at some day, went through all of the organisation's instead, twice for every page that a reviewer or author opens.
CREATE OR REPLACE FUNCTION landfall_own_follow_ups()
  RETURNS TABLE (assessment_id uuid, revision_id uuid, follow_up_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT w.assessment_id, w.revision_id, w.follow_up_on
    FROM standing s
   CROSS JOIN LATERAL (
     SELECT o.assessment_id, o.revision_id, o.follow_up_on
       FROM open_work o
      WHERE o.organisation_id = s.organisation_id AND o.assessment_id = s.assessment_id
        AND o.state IN ('approved', 'approved-with-conditions') AND o.follow_up_on <= current_date
     OFFSET 0) w
   WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member() AND s.why = 'author' AND s.number = 0
$$;
