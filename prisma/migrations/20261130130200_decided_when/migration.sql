-- When what somebody wrote, or handed a review in of, was decided on: kept with how they stand to it. Whoever reviewed hundreds had the decisions of all
-- of them looked up on every page, to find the few of the last ninety days.
ALTER TABLE standing ADD COLUMN IF NOT EXISTS decided_at timestamptz;
GRANT UPDATE (decided_at) ON standing TO landfall_gate;

-- Of authors and of who handed in, the two that are told; of nobody whose conflict of interest stands, since they read nothing of it.
CREATE OR REPLACE VIEW standing_due AS
  SELECT p.organisation_id, p.member_id, p.assessment_id, 0 AS number, p.relation AS why, NULL::uuid AS revision_id,
         NULL::timestamptz AS decided_at
    FROM assessment_person p WHERE p.relation = 'author'
  UNION ALL
  SELECT p.organisation_id, p.member_id, p.assessment_id, r.number, p.relation, r.id,
         (SELECT d.decided_at FROM decision d
           WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id AND p.relation = 'author'
             AND NOT EXISTS (SELECT 1 FROM conflict_stands c
                              WHERE c.organisation_id = r.organisation_id AND c.assessment_id = r.assessment_id
                                AND c.member_id = p.member_id))
    FROM assessment_person p
    JOIN revision r ON r.organisation_id = p.organisation_id AND r.assessment_id = p.assessment_id
   WHERE p.relation IN ('author', 'named-reader')
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'reviewer', r.id, NULL
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id AND v.ended_at IS NULL
                 AND v.opened_at IS NOT NULL
    JOIN assessment_side s ON s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                          AND s.member_id = v.reviewer_id AND s.side = 'judge'
  UNION ALL
  SELECT r.organisation_id, g.member_id, r.assessment_id, r.number, 'decider', r.id, NULL
    FROM revision r JOIN decision_grant g ON g.organisation_id = r.organisation_id AND g.revision_id = r.id
   WHERE NOT EXISTS (SELECT 1 FROM conflict_stands c
                      WHERE c.organisation_id = r.organisation_id AND c.assessment_id = r.assessment_id
                        AND c.member_id = g.member_id)
  UNION ALL
  SELECT r.organisation_id, l.member_id, r.assessment_id, r.number, 'lead-then', r.id, NULL
    FROM revision r
    JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
   WHERE r.handling = 'named-people'
     AND NOT EXISTS (SELECT 1 FROM assessment_side s
                      WHERE s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                        AND s.member_id = l.member_id AND s.side = 'writer')
  UNION ALL
  SELECT s.organisation_id, s.member_id, s.assessment_id, 0, 'writer', NULL, NULL
    FROM assessment_side s WHERE s.side = 'writer'
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'owes', r.id, NULL
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
                 AND v.handed_in_at IS NULL AND v.ended_at IS NULL
   WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id)
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'handed-in', r.id,
         (SELECT d.decided_at FROM decision d
           WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id
             AND NOT EXISTS (SELECT 1 FROM conflict_stands c
                              WHERE c.organisation_id = r.organisation_id AND c.assessment_id = r.assessment_id
                                AND c.member_id = v.reviewer_id))
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
                 AND v.handed_in_at IS NOT NULL AND v.ended_at IS NULL
  UNION ALL
  SELECT c.organisation_id, c.member_id, c.assessment_id, 0, 'conflict', NULL, NULL
    FROM conflict_stands c;

CREATE OR REPLACE FUNCTION landfall_keep_standing(p_organisation uuid, p_assessment uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_assessment::text, 0));
  WITH due AS MATERIALIZED (
    SELECT d.* FROM standing_due d WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
  ), gone AS (
    DELETE FROM standing s
     WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment
       AND NOT EXISTS (SELECT 1 FROM due d
                        WHERE d.member_id = s.member_id AND d.number = s.number AND d.why = s.why
                          AND d.revision_id IS NOT DISTINCT FROM s.revision_id)
  ), decided AS (
    UPDATE standing s SET decided_at = d.decided_at FROM due d
     WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment
       AND d.member_id = s.member_id AND d.number = s.number AND d.why = s.why
       AND d.revision_id IS NOT DISTINCT FROM s.revision_id AND d.decided_at IS DISTINCT FROM s.decided_at
  )
  INSERT INTO standing (organisation_id, member_id, assessment_id, number, why, revision_id, decided_at)
  SELECT d.organisation_id, d.member_id, d.assessment_id, d.number, d.why, d.revision_id, d.decided_at
    FROM due d
      ON CONFLICT DO NOTHING;
END
$$;

-- As it is on record so far.
SET LOCAL ROLE landfall_gate;
UPDATE standing s SET decided_at = d.decided_at FROM standing_due d
 WHERE d.decided_at IS NOT NULL
   AND d.organisation_id = s.organisation_id AND d.member_id = s.member_id AND d.assessment_id = s.assessment_id
   AND d.number = s.number AND d.why = s.why AND d.decided_at IS DISTINCT FROM s.decided_at;
RESET ROLE;

DROP INDEX IF EXISTS standing_decided;
CREATE INDEX standing_decided ON standing (organisation_id, member_id, decided_at) INCLUDE (revision_id, assessment_id, why)
  WHERE decided_at IS NOT NULL;

-- Of who is told of decisions: those of the last ninety days, from how they stand; each is looked up, and shown as far as policies let it.
CREATE OR REPLACE FUNCTION landfall_inbox_of_decisions()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT 'decided:' || d.id,
             CASE WHEN d.outcome = 'request-changes' AND mine.is_author THEN 'changes-requested' ELSE 'decided' END,
             d.decided_at, d.assessment_id, NULL::text,
             (SELECT w.name FROM member w WHERE w.organisation_id = d.organisation_id AND w.id = d.decided_by), NULL::text,
             d.outcome = 'request-changes' AND mine.is_author
               AND EXISTS (SELECT 1 FROM assessment a
                            WHERE a.organisation_id = d.organisation_id AND a.id = d.assessment_id
                              AND a.state = 'changes-requested')
        FROM (SELECT s.organisation_id, s.revision_id, bool_or(s.why = 'author') AS is_author
                FROM standing s
               WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.member_id = (SELECT landfall_member())
                 AND s.decided_at > now() - interval '90 days'
               GROUP BY s.organisation_id, s.revision_id) mine
        JOIN decision d ON d.organisation_id = mine.organisation_id AND d.revision_id = mine.revision_id
       WHERE d.decided_at > now() - interval '90 days' AND d.decided_by <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- Which parts there are.
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
                       WHERE v.organisation_id = v_organisation AND v.reviewer_id = v_member AND v.handed_in_at IS NULL)
           OR EXISTS (SELECT 1 FROM review v
                       WHERE v.organisation_id = v_organisation AND v.reviewer_id = v_member
                         AND v.ended_at > v_since) THEN 'reviewers' END,
    CASE WHEN v_leads OR EXISTS (SELECT 1 FROM decision_grant g
                                  WHERE g.organisation_id = v_organisation AND g.member_id = v_member) THEN 'leads' END,
    CASE WHEN EXISTS (SELECT 1 FROM standing s
                        JOIN decision d ON d.organisation_id = s.organisation_id AND d.revision_id = s.revision_id
                       WHERE s.organisation_id = v_organisation AND s.member_id = v_member AND s.decided_at > v_since
                         AND d.decided_by <> v_member
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
                       WHERE d.organisation_id = v_organisation AND d.decided_by = v_member
                         AND d.outcome = 'approve-with-conditions' AND n.met_at > v_since) THEN 'conditions' END,
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
           OR EXISTS (SELECT 1
                        FROM unnest(landfall_led_teams()) t (id)
                       CROSS JOIN LATERAL (SELECT 1 FROM open_work w
                                            WHERE w.organisation_id = v_organisation AND w.team_id = t.id
                                              AND w.state IN ('approved', 'approved-with-conditions')
                                              AND w.follow_up_on <= current_date
                                            LIMIT 1) due) THEN 'follow-ups' END
  ], NULL);
END
$$;
