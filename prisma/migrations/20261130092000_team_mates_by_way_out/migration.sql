-- That belonging to the team is a conflict of interest in a round isn't got round by moving the work out, asking team-mates, and moving it
-- back (decision 134).

-- Whether a round says so and a team-mate's review of the newest revision stands, or was handed in before they were taken off, whose
-- conflict nobody dismissed. For whoever assigns and owes none; no to others, and of no round.
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
                          AND d.member_id = v.reviewer_id AND 'same-team' = ANY (d.grounds)));

-- As before, and of the rounds it was moved from since its newest revision was submitted.
CREATE OR REPLACE FUNCTION landfall_same_team_counts(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a JOIN round o ON o.organisation_id = a.organisation_id
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment AND o.same_team_conflicts
                    AND (o.id = a.round_id
                         OR EXISTS (SELECT 1 FROM round_move m
                                      JOIN revision r ON r.organisation_id = m.organisation_id AND r.assessment_id = m.assessment_id
                                                     AND r.is_latest
                                     WHERE m.organisation_id = a.organisation_id AND m.assessment_id = a.id
                                       AND m.from_round_id = o.id AND m.moved_at >= r.submitted_at))
                    AND (landfall_leads(p_assessment)
                         OR EXISTS (SELECT 1 FROM review v
                                     WHERE v.organisation_id = a.organisation_id AND v.assessment_id = a.id
                                       AND v.reviewer_id = landfall_member() AND v.ended_at IS NULL)));

-- As before, but into no round that such a review speaks against, by undoing neither.
CREATE OR REPLACE FUNCTION landfall_move_to_round(p_assessment uuid, p_round uuid, p_undoes boolean) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v assessment%ROWTYPE;
  v_last round_move%ROWTYPE;
  v_refused text;
BEGIN
  SELECT a.* INTO v FROM assessment a
    JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
   WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment
     AND a.state IN ('submitted', 'in-review', 'changes-requested')
     AND landfall_touches_reviews(a.id, r.id)
     FOR UPDATE OF a;
  IF NOT FOUND OR v.round_id IS NOT DISTINCT FROM p_round THEN
    RETURN false;
  END IF;
  IF landfall_team_mates_review(v.id, p_round) THEN
    RAISE EXCEPTION 'a team-mate reviews it with no conflict dismissed' USING ERRCODE = 'check_violation';
  END IF;
  IF p_undoes THEN
    SELECT m.* INTO v_last FROM round_move m
     WHERE m.organisation_id = v.organisation_id AND m.assessment_id = v.id AND m.undone_at IS NULL
     ORDER BY m.moved_at DESC, m.id LIMIT 1;
    IF v_last.moved_by IS DISTINCT FROM landfall_member() OR v_last.moved_at < clock_timestamp() - interval '30 minutes'
       OR v_last.to_round_id IS DISTINCT FROM v.round_id OR v_last.from_round_id IS DISTINCT FROM p_round THEN
      RETURN false;
    END IF;
    UPDATE round_move m SET undone_at = clock_timestamp() WHERE m.organisation_id = v_last.organisation_id AND m.id = v_last.id;
  ELSIF p_round IS NOT NULL THEN
    v_refused := landfall_round_refuses(v.organisation_id, p_round, v.id);
    IF v_refused IS NOT NULL THEN
      RAISE EXCEPTION '%', v_refused USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF NOT p_undoes THEN
    INSERT INTO round_move (organisation_id, id, assessment_id, from_round_id, to_round_id, moved_by, moved_at)
    VALUES (v.organisation_id, gen_random_uuid(), v.id, v.round_id, p_round, landfall_member(), clock_timestamp());
  END IF;
  UPDATE assessment a SET round_id = p_round WHERE a.organisation_id = v.organisation_id AND a.id = v.id;
  RETURN true;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_team_mates_review(uuid, uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_team_mates_review(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_team_mates_review(uuid, uuid) TO landfall_app;
