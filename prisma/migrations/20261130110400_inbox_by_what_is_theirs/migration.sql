-- What the inbox reads, by whose it is. A lead of one team went through what waits in all of them, and through all open work until the first
-- follow-up of theirs; an author through everything that they stand to; and people were looked up by going through all of them. All
-- of that grew with the organisation, and stands on every page.

-- How somebody stands, of the few kinds that are asked for by themselves: a handful of rows beside the thousands of a director.
DROP INDEX IF EXISTS standing_barred;
CREATE INDEX standing_barred ON standing (organisation_id, member_id, assessment_id, why)
  WHERE why IN ('writer', 'owes', 'conflict');
DROP INDEX IF EXISTS standing_conflict;
CREATE INDEX standing_conflict ON standing (organisation_id, member_id, assessment_id, revision_id) WHERE why = 'conflict';
DROP INDEX IF EXISTS standing_let_in;
CREATE INDEX standing_let_in ON standing (organisation_id, member_id, revision_id, why) WHERE why IN ('named-reader', 'decider');
DROP INDEX IF EXISTS standing_authors;
CREATE INDEX standing_authors ON standing (organisation_id, member_id, assessment_id) WHERE why = 'author' AND number = 0;

-- Of a reviewer's hundreds, those that are not in, and those that ended.
DROP INDEX IF EXISTS review_not_in;
CREATE INDEX review_not_in ON review (organisation_id, reviewer_id, revision_id) WHERE handed_in_at IS NULL;
DROP INDEX IF EXISTS review_ended;
CREATE INDEX review_ended ON review (organisation_id, reviewer_id, ended_at) WHERE ended_at IS NOT NULL;

-- Of a lead's decisions, those that set conditions.
DROP INDEX IF EXISTS decision_conditional;
CREATE INDEX decision_conditional ON decision (organisation_id, decided_by, id) INCLUDE (assessment_id, revision_id)
  WHERE outcome = 'approve-with-conditions';

-- What waits, and what is to be looked back on, by team.
DROP INDEX IF EXISTS open_work_team_waits;
CREATE INDEX open_work_team_waits ON open_work (organisation_id, team_id, state, submitted_at, revision_id)
  INCLUDE (assessment_id, handling, leads, number, step, handed_in, last_in_at)
  WHERE state IN ('submitted', 'in-review');
DROP INDEX IF EXISTS open_work_submitted;
CREATE INDEX open_work_submitted ON open_work (organisation_id, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, state, number, first_due, step) WHERE step <> 'follow-up';
DROP INDEX IF EXISTS open_work_team_follow_up;
CREATE INDEX open_work_team_follow_up ON open_work (organisation_id, team_id, follow_up_on) WHERE follow_up_on IS NOT NULL;

-- What authors said as they looked back, newest first.
DROP INDEX IF EXISTS comment_looked_back;
CREATE INDEX comment_looked_back ON comment (organisation_id, created_at, revision_id)
  WHERE path = 'release.follow-up' AND capacity = 'author' AND answers_id IS NULL;

-- The teams of a lead where they are few enough to go by each; null for who leads more, who goes by what waits in all.
CREATE OR REPLACE FUNCTION landfall_few_led_teams() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN CASE WHEN cardinality(landfall_led_teams()) <= 8 THEN landfall_led_teams() END;
REVOKE ALL ON FUNCTION landfall_few_led_teams() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_few_led_teams() TO landfall_app;

-- Of a lead.
CREATE OR REPLACE FUNCTION landfall_inbox_of_leads()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, w.state = 'submitted'
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'submitted'
           AND (SELECT landfall_few_led_teams()) IS NULL
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) submitted
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, w.state = 'submitted'
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'submitted'
           AND w.team_id = ANY ((SELECT landfall_few_led_teams())::uuid[])
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) submitted_of_few
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, false
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'in-review'
           AND w.submitted_at > now() - interval '90 days'
           AND (SELECT landfall_few_led_teams()) IS NULL
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) reviewed
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, false
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'in-review'
           AND w.submitted_at > now() - interval '90 days'
           AND w.team_id = ANY ((SELECT landfall_few_led_teams())::uuid[])
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) reviewed_of_few
      UNION ALL
      SELECT * FROM (
        SELECT 'reviews-in:' || w.revision_id || ':' || w.handed_in, 'reviews-in', w.last_in_at, w.assessment_id, NULL::text, NULL::text,
               NULL::text, true
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.step = 'decide'
           AND (SELECT landfall_few_led_teams()) IS NULL
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) decided_next
      UNION ALL
      SELECT * FROM (
        SELECT 'reviews-in:' || w.revision_id || ':' || w.handed_in, 'reviews-in', w.last_in_at, w.assessment_id, NULL::text, NULL::text,
               NULL::text, true
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state IN ('submitted', 'in-review')
           AND w.step = 'decide'
           AND w.team_id = ANY ((SELECT landfall_few_led_teams())::uuid[])
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) decided_next_of_few
      UNION ALL
      SELECT 'declined:' || m.id, 'declined', m.removed_at, m.assessment_id, NULL, w.name, NULL, false
        FROM removal m JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.member_id
       WHERE m.organisation_id = (SELECT landfall_organisation()) AND m.removed_at > now() - interval '90 days'
         AND m.review_id IS NOT NULL AND m.removed_by = m.member_id AND m.member_id <> (SELECT landfall_member())
      UNION ALL
      SELECT 'conflict:' || c.id, 'conflict', c.stated_at, c.assessment_id, NULL, w.name, NULL, false
        FROM conflict_statement c JOIN member w ON w.organisation_id = c.organisation_id AND w.id = c.member_id
       WHERE c.organisation_id = (SELECT landfall_organisation()) AND c.stated_at > now() - interval '90 days'
         AND c.kind <> 'none' AND c.member_id <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- Of who is told of decisions: whoever decided is looked up by key, one by one.
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
               WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why IN ('author', 'handed-in')
                 AND s.revision_id IS NOT NULL
               GROUP BY s.organisation_id, s.revision_id) mine
        JOIN decision d ON d.organisation_id = mine.organisation_id AND d.revision_id = mine.revision_id
       WHERE d.decided_at > now() - interval '90 days' AND d.decided_by <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- Of conditions: only decisions that set some are gone through.
CREATE OR REPLACE FUNCTION landfall_inbox_of_conditions()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT 'condition:' || n.id, 'condition', d.decided_at, d.assessment_id, NULL::text, w.name, n.due_on::text, n.met_at IS NULL
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND d.decided_by <> (SELECT landfall_member())
      UNION ALL
      SELECT 'condition-due:' || n.id || ':' || n.due_on,
             CASE WHEN n.due_on < current_date THEN 'condition-overdue' ELSE 'condition-due' END,
             greatest(n.due_on - 7, d.decided_at), d.assessment_id, NULL, NULL, n.due_on::text, true
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND n.met_at IS NULL AND n.due_on <= current_date + 7
      UNION ALL
      SELECT 'met:' || n.id, 'condition-met', n.met_at, d.assessment_id, NULL, w.name, NULL, false
        -- From one's own decisions on, never from all that was met in the house (OFFSET 0 keeps the order).
        FROM (SELECT o.organisation_id, o.id, o.assessment_id FROM decision o
               WHERE o.organisation_id = (SELECT landfall_organisation()) AND o.decided_by = (SELECT landfall_member())
                 AND o.outcome = 'approve-with-conditions'
              OFFSET 0) d
       CROSS JOIN LATERAL (SELECT c.* FROM decision_condition c
                            WHERE c.organisation_id = d.organisation_id AND c.decision_id = d.id OFFSET 0) n
        JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.owner_id
       WHERE n.met_at > now() - interval '90 days' AND n.owner_id <> (SELECT landfall_member())
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
