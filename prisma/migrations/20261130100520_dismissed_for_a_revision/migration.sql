-- A conflict of interest is dismissed for the revision that somebody is asked to review. Asking for another one finds it anew; a dismissal from
-- before doesn't speak for a team-mate's review of the newest when the work is moved into a round that counts its team (decision 134).

-- As before, by what was dismissed since the newest revision was submitted.
CREATE OR REPLACE FUNCTION landfall_team_mates_review(p_assessment uuid, p_round uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (
    SELECT 1 FROM round o
      JOIN assessment a ON a.organisation_id = o.organisation_id AND a.id = p_assessment
      JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
      JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
                   AND (v.handed_in_at IS NOT NULL OR v.ended_at IS NULL)
      JOIN team_member t ON t.organisation_id = v.organisation_id AND t.team_id = a.team_id AND t.member_id = v.reviewer_id
     WHERE o.organisation_id = landfall_organisation() AND o.id = p_round AND o.same_team_conflicts
       AND landfall_touches_reviews(a.id, r.id)
       AND NOT EXISTS (SELECT 1 FROM conflict_dismissal d
                        WHERE d.organisation_id = v.organisation_id AND d.assessment_id = a.id
                          AND d.member_id = v.reviewer_id AND 'same-team' = ANY (d.grounds)
                          AND d.dismissed_at >= r.submitted_at));
