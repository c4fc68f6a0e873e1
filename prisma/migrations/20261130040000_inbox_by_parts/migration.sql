-- The inbox by its parts, of which only those are looked at in which the viewer can have anything. As one statement over all of
-- them, with the policies of every table, it had 800 nodes to be made ready each time: for somebody whose inbox is empty, half of what
-- the database does for a page. The parts give what landfall_inbox gave, with the rights of whoever asks.

-- Of a reviewer.
CREATE OR REPLACE FUNCTION landfall_inbox_of_reviewers()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH asked AS MATERIALIZED (
      SELECT * FROM landfall_reviews_asked('{}')
    )
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT 'asked:' || q.id AS item, CASE WHEN q.is_opened THEN 'review-open' ELSE 'review-asked' END AS kind,
             q.assigned_at AS at, q.assessment_id, q.title AS known, NULL::text AS who, q.due_on AS day, true AS is_waiting
        FROM asked q
      UNION ALL
      SELECT 'due:' || q.id || ':' || q.due_on, 'review-due', greatest(q.due_on::date - 3, q.assigned_at), q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date BETWEEN current_date AND current_date + 3
      UNION ALL
      SELECT 'overdue:' || q.id || ':' || q.due_on, 'review-overdue', q.due_on::date + 1, q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date < current_date
      UNION ALL
      SELECT 'off:' || v.id, 'taken-off', v.ended_at, v.assessment_id, NULL, NULL, NULL, false
        FROM review v
       WHERE v.organisation_id = (SELECT landfall_organisation()) AND v.reviewer_id = (SELECT landfall_member())
         AND v.ended_at > now() - interval '90 days'
         AND NOT EXISTS (SELECT 1 FROM removal m
                          WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id
                            AND m.removed_by = (SELECT landfall_member()))
         AND NOT EXISTS (SELECT 1 FROM conflict_statement c
                          WHERE c.organisation_id = v.organisation_id AND c.assessment_id = v.assessment_id
                            AND c.member_id = v.reviewer_id AND c.kind <> 'none'
                            AND c.stated_at BETWEEN v.ended_at - interval '1 minute' AND v.ended_at + interval '1 minute')
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

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
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) submitted
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, false
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'in-review'
           AND w.submitted_at > now() - interval '90 days'
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) reviewed
      UNION ALL
      SELECT * FROM (
        SELECT 'reviews-in:' || w.revision_id || ':' || w.handed_in, 'reviews-in', w.last_in_at, w.assessment_id, NULL::text, NULL::text,
               NULL::text, true
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.step = 'decide'
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) decided_next
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

-- What is decided: for its authors, and for whoever reviewed it.
CREATE OR REPLACE FUNCTION landfall_inbox_of_decisions()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT 'decided:' || d.id,
             CASE WHEN d.outcome = 'request-changes' AND mine.is_author THEN 'changes-requested' ELSE 'decided' END,
             d.decided_at, d.assessment_id, NULL::text, w.name, NULL::text,
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
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE d.decided_at > now() - interval '90 days' AND d.decided_by <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- Of authors, and of who is invited to be one.
CREATE OR REPLACE FUNCTION landfall_inbox_of_drafts()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT f.item, f.kind, f.at, f.assessment_id, f.title, f.who, f.day, f.is_waiting
      FROM (
      SELECT 'invited:' || i.id, 'invited', i.invited_at, NULL::uuid, NULL::text, w.name, NULL::text, true
        FROM author_invitation i JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.invited_by
       WHERE i.organisation_id = (SELECT landfall_organisation()) AND i.member_id = (SELECT landfall_member())
         AND i.outcome IS NULL AND landfall_may_join(i.assessment_id)
      UNION ALL
      SELECT 'joined:' || i.id, 'author-joined', i.settled_at, i.assessment_id,
             (SELECT a.title FROM assessment a WHERE a.organisation_id = i.organisation_id AND a.id = i.assessment_id), w.name, NULL, false
        FROM standing s
        JOIN author_invitation i ON i.organisation_id = s.organisation_id AND i.assessment_id = s.assessment_id
        JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.member_id
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why = 'author' AND s.number = 0
         AND i.outcome = 'accepted' AND i.settled_at > now() - interval '90 days' AND i.member_id <> (SELECT landfall_member())
      UNION ALL
      SELECT 'deleted:' || a.id || ':' || extract(epoch FROM a.deleted_at), 'draft-deleted', a.deleted_at, a.id, a.title, w.name, NULL, false
        FROM assessment a JOIN member w ON w.organisation_id = a.organisation_id AND w.id = a.created_by
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.deleted_at IS NOT NULL
         AND a.id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]) AND a.created_by <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- Of whoever sees to a condition, and of whoever set it.
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
              OFFSET 0) d
       CROSS JOIN LATERAL (SELECT c.* FROM decision_condition c
                            WHERE c.organisation_id = d.organisation_id AND c.decision_id = d.id OFFSET 0) n
        JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.owner_id
       WHERE n.met_at > now() - interval '90 days' AND n.owner_id <> (SELECT landfall_member())
      ) f (item, kind, at, assessment_id, title, who, day, is_waiting)
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- In which parts the viewer can have anything: never fewer than they have. Tells of them alone, and which part, no more.
CREATE OR REPLACE FUNCTION landfall_inbox_parts() RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_organisation uuid := landfall_organisation();
  v_member uuid := landfall_member();
  v_since timestamptz := now() - interval '90 days';
  v_leads boolean := cardinality(landfall_led_teams()) > 0;
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
                         AND d.decided_at > v_since AND d.decided_by <> v_member) THEN 'decisions' END,
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
                       WHERE s.organisation_id = v_organisation AND s.member_id = v_member) THEN 'meetings' END,
    CASE WHEN EXISTS (SELECT 1 FROM decision_handover h
                       WHERE h.organisation_id = v_organisation AND h.to_id = v_member) THEN 'handovers' END
  ], NULL);
END
$$;
GRANT SELECT ON mention TO landfall_gate;
DROP POLICY IF EXISTS mention_gate ON mention;
CREATE POLICY mention_gate ON mention FOR SELECT TO landfall_gate USING (true);
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_inbox_parts() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;

-- All that is new for whoever asks or waits for them, with their own rights. A title is given only where it isn't that of a revision.
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
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_inbox_of_reviewers(), landfall_inbox_of_leads(), landfall_inbox_of_decisions(),
  landfall_inbox_of_drafts(), landfall_inbox_of_conditions(), landfall_inbox_parts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox_of_reviewers(), landfall_inbox_of_leads(), landfall_inbox_of_decisions(),
  landfall_inbox_of_drafts(), landfall_inbox_of_conditions(), landfall_inbox_parts() TO landfall_app;
