-- On the day to look back authors are told of it and say what came of it, in a thread about the question that asked for the day; leads
-- are told once they have (decision 146).

-- Of the viewer as an author: what is approved and not closed, and whose day has come.
CREATE OR REPLACE FUNCTION landfall_own_follow_ups()
  RETURNS TABLE (assessment_id uuid, revision_id uuid, follow_up_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT w.assessment_id, w.revision_id, w.follow_up_on
    FROM standing s
    JOIN open_work w ON w.organisation_id = s.organisation_id AND w.assessment_id = s.assessment_id
   WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member() AND s.why = 'author' AND s.number = 0
     AND w.state IN ('approved', 'approved-with-conditions') AND w.follow_up_on <= current_date
$$;
REVOKE EXECUTE ON FUNCTION landfall_own_follow_ups() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_own_follow_ups() TO landfall_app;

-- Authors begin no thread but that one, on the day or after it, shown to everyone who may read threads.
ALTER POLICY thread_write ON comment
  WITH CHECK (
    revision_id IS NOT NULL AND organisation_id = (SELECT landfall_organisation())
    AND author_id = (SELECT landfall_member()) AND settled_by IS NULL
    AND (review_id IS NULL OR EXISTS (SELECT 1 FROM review v
                                       WHERE v.organisation_id = comment.organisation_id AND v.id = comment.review_id
                                         AND v.revision_id = comment.revision_id AND v.ended_at IS NULL
                                         AND v.reviewer_id = (SELECT landfall_member())))
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = comment.organisation_id AND r.id = comment.revision_id
                   AND r.assessment_id = comment.assessment_id)
    AND CASE landfall_review_side(revision_id)
          WHEN 'judge' THEN capacity <> 'author'
          WHEN 'author' THEN capacity = 'author'
               AND (answers_id IS NOT NULL
                    OR path = 'release.follow-up' AND audience = 'everyone' AND NOT is_argument AND suggested IS NULL
                       AND review_id IS NULL
                       AND EXISTS (SELECT 1 FROM landfall_own_follow_ups() f WHERE f.revision_id = comment.revision_id))
          ELSE capacity = 'reviewer' AND review_id IS NOT NULL AND answers_id IS NULL
        END
    AND (answers_id IS NULL OR landfall_may_answer(answers_id, revision_id, audience, path))
  );

-- Whether the day has come is told by state and day, and not by what comes next: while a condition of the decision is open, that is the
-- condition.
DROP INDEX IF EXISTS open_work_looked_back;
CREATE INDEX open_work_looked_back ON open_work (organisation_id, follow_up_on) WHERE follow_up_on IS NOT NULL;

-- That the day has come, for authors until one of them said what came of it; and that they did, for whoever leads it. With the rights of
-- whoever asks.
CREATE OR REPLACE FUNCTION landfall_inbox_of_follow_ups()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
AS $$
  SELECT f.item, f.kind, f.at, f.assessment_id, NULL::text, f.who, f.day, f.is_waiting
    FROM (
    SELECT 'follow-up:' || o.revision_id || ':' || o.follow_up_on, 'follow-up', o.follow_up_on::timestamptz, o.assessment_id,
           NULL::text, o.follow_up_on::text,
           NOT EXISTS (SELECT 1 FROM comment c
                        WHERE c.organisation_id = (SELECT landfall_organisation()) AND c.revision_id = o.revision_id
                          AND c.path = 'release.follow-up' AND c.capacity = 'author' AND c.answers_id IS NULL)
      FROM landfall_own_follow_ups() o
    UNION ALL
    SELECT * FROM (
      SELECT 'looked-back:' || c.id, 'looked-back', c.created_at, w.assessment_id, m.name, NULL::text, false
        FROM open_work w
        JOIN comment c ON c.organisation_id = w.organisation_id AND c.revision_id = w.revision_id
                      AND c.path = 'release.follow-up' AND c.capacity = 'author' AND c.answers_id IS NULL
        JOIN member m ON m.organisation_id = c.organisation_id AND m.id = c.author_id
       WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state IN ('approved', 'approved-with-conditions')
         AND w.follow_up_on <= current_date
       ORDER BY c.created_at DESC LIMIT 1001) said
    ) f (item, kind, at, assessment_id, who, day, is_waiting)
   WHERE f.is_waiting OR f.at > now() - interval '90 days'
$$;
REVOKE EXECUTE ON FUNCTION landfall_inbox_of_follow_ups() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox_of_follow_ups() TO landfall_app;

-- As before, with that part.
CREATE OR REPLACE FUNCTION landfall_inbox_parts() RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_organisation uuid := landfall_organisation();
  v_member uuid := landfall_member();
  v_since timestamptz := now() - interval '90 days';
  v_leads boolean := cardinality(landfall_led_teams()) > 0;
  -- What the viewer has a conflict of interest in shows nothing, and is told of to nobody who asks for the parts.
  v_conflicts uuid[] := ARRAY(SELECT s.assessment_id FROM standing s
                               WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member()
                                 AND s.why = 'conflict');
BEGIN
  RETURN array_remove(ARRAY[
    CASE WHEN EXISTS (SELECT 1 FROM review v
                       WHERE v.organisation_id = v_organisation AND v.reviewer_id = v_member
                         AND (v.handed_in_at IS NULL OR v.ended_at > v_since)) THEN 'reviewers' END,
    CASE WHEN v_leads OR EXISTS (SELECT 1 FROM decision_grant g
                                  WHERE g.organisation_id = v_organisation AND g.member_id = v_member) THEN 'leads' END,
    CASE WHEN EXISTS (SELECT 1 FROM standing s
                        JOIN decision d ON d.organisation_id = s.organisation_id AND d.revision_id = s.revision_id
                       WHERE s.organisation_id = v_organisation AND s.member_id = v_member AND s.why IN ('author', 'handed-in')
                         AND d.decided_at > v_since AND d.decided_by <> v_member
                         AND NOT s.assessment_id = ANY (v_conflicts)) THEN 'decisions' END,
    CASE WHEN EXISTS (SELECT 1 FROM author_invitation i
                       WHERE i.organisation_id = v_organisation AND i.member_id = v_member AND i.outcome IS NULL)
           OR EXISTS (SELECT 1 FROM standing s
                        JOIN author_invitation i ON i.organisation_id = s.organisation_id AND i.assessment_id = s.assessment_id
                       WHERE s.organisation_id = v_organisation AND s.member_id = v_member AND s.why = 'author' AND s.number = 0
                         AND i.outcome = 'accepted' AND i.settled_at > v_since AND i.member_id <> v_member)
           OR EXISTS (SELECT 1 FROM assessment_person p
                        JOIN assessment a ON a.organisation_id = p.organisation_id AND a.id = p.assessment_id
                       WHERE p.organisation_id = v_organisation AND p.member_id = v_member AND p.relation = 'author'
                         AND a.deleted_at IS NOT NULL AND a.created_by <> v_member) THEN 'drafts' END,
    CASE WHEN EXISTS (SELECT 1 FROM decision_condition n
                       WHERE n.organisation_id = v_organisation AND n.owner_id = v_member)
           OR EXISTS (SELECT 1 FROM decision d
                        JOIN decision_condition n ON n.organisation_id = d.organisation_id AND n.decision_id = d.id
                       WHERE d.organisation_id = v_organisation AND d.decided_by = v_member AND n.met_at > v_since) THEN 'conditions' END,
    CASE WHEN EXISTS (SELECT 1 FROM mention n
                       WHERE n.organisation_id = v_organisation AND n.member_id = v_member AND n.mentioned_at > v_since)
           OR EXISTS (SELECT 1 FROM comment c
                       WHERE c.organisation_id = v_organisation AND c.author_id = v_member AND c.suggested IS NOT NULL
                         AND c.settled_at > v_since)
           OR EXISTS (SELECT 1 FROM triage t
                       WHERE t.organisation_id = v_organisation AND t.member_id = v_member AND t.verdict IS NOT NULL) THEN 'words' END,
    CASE WHEN EXISTS (SELECT 1 FROM meeting_seat s
                       WHERE s.organisation_id = v_organisation AND s.member_id = v_member
                         AND landfall_seat_shows(s.item_id, s.member_id)) THEN 'meetings' END,
    CASE WHEN EXISTS (SELECT 1 FROM decision_handover h
                       WHERE h.organisation_id = v_organisation AND h.to_id = v_member
                         AND NOT h.assessment_id = ANY (v_conflicts)) THEN 'handovers' END,
    CASE WHEN EXISTS (SELECT 1 FROM review v
                        JOIN review_reminder m ON m.organisation_id = v.organisation_id AND m.review_id = v.id
                                               AND m.taken_back_at IS NULL
                       WHERE v.organisation_id = v_organisation AND v.reviewer_id = v_member AND v.handed_in_at IS NULL)
           OR EXISTS (SELECT 1 FROM assessment_person p
                        JOIN round_move m ON m.organisation_id = p.organisation_id AND m.assessment_id = p.assessment_id
                                            AND m.undone_at IS NULL
                       WHERE p.organisation_id = v_organisation AND p.member_id = v_member AND p.relation = 'author'
                         AND m.moved_at > v_since) THEN 'acts' END,
    CASE WHEN EXISTS (SELECT 1 FROM landfall_own_follow_ups())
           OR v_leads AND EXISTS (SELECT 1 FROM open_work w
                                   WHERE w.organisation_id = v_organisation AND w.state IN ('approved', 'approved-with-conditions')
                                     AND w.follow_up_on <= current_date
                                     AND w.team_id = ANY (landfall_led_teams())) THEN 'follow-ups' END
  ], NULL);
END
$$;
CREATE OR REPLACE FUNCTION landfall_inbox()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE plpgsql STABLE ROWS 100
AS $$
DECLARE
  v_parts text[] := landfall_inbox_parts();
BEGIN
  IF 'reviewers' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_reviewers(); END IF;
  IF 'leads' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_leads(); END IF;
  IF 'decisions' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_decisions(); END IF;
  IF 'drafts' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_drafts(); END IF;
  IF 'conditions' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_conditions(); END IF;
  IF 'words' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_words(); END IF;
  IF 'meetings' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_meetings(); END IF;
  IF 'handovers' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_handovers(); END IF;
  IF 'acts' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_acts(); END IF;
  IF 'follow-ups' = ANY (v_parts) THEN RETURN QUERY SELECT * FROM landfall_inbox_of_follow_ups(); END IF;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_own_follow_ups() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
