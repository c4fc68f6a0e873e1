-- What is undone stays on record, says so, and tells no more of itself (decision 134).

-- ------------------------------------------------------------------------------------------------ tables
ALTER TABLE review_reminder ADD COLUMN IF NOT EXISTS taken_back_at timestamptz(6);
ALTER TABLE round_move ADD COLUMN IF NOT EXISTS undone_at timestamptz(6);
GRANT UPDATE (taken_back_at) ON review_reminder TO landfall_gate;
GRANT UPDATE (undone_at) ON round_move TO landfall_gate;

-- By whose review it is, and by whoever assigns the reviews of that revision: fellow reviewers and authors don't learn who had to be reminded.
GRANT EXECUTE ON FUNCTION landfall_touches_reviews(uuid, uuid) TO landfall_app;
DROP POLICY IF EXISTS review_reminder_read ON review_reminder;
CREATE POLICY review_reminder_read ON review_reminder FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND taken_back_at IS NULL
         AND EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = review_reminder.organisation_id AND v.id = review_id
                        AND (v.reviewer_id = (SELECT landfall_member()) OR landfall_touches_reviews(v.assessment_id, v.revision_id))));

-- ------------------------------------------------------------------------------------------------ reminding
-- Takes back the viewer's own of the last thirty minutes; false where there is none. Its twenty hours go on: who was reminded may have seen it.
CREATE OR REPLACE FUNCTION landfall_undo_reminder(p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE review_reminder m SET taken_back_at = clock_timestamp() FROM review v
   WHERE m.organisation_id = landfall_organisation() AND m.review_id = p_review AND m.reminded_by = landfall_member()
     AND m.taken_back_at IS NULL
     AND m.reminded_at > clock_timestamp() - interval '30 minutes'
     AND v.organisation_id = m.organisation_id AND v.id = m.review_id AND v.assessment_id = p_assessment
     AND landfall_touches_reviews(v.assessment_id, v.revision_id);
  RETURN FOUND;
END
$$;

-- ------------------------------------------------------------------------------------------------ moving
-- Entered once, by submitting; moved by a lead as the row that stands beside it says, written or marked as undone in the same transaction.
CREATE OR REPLACE FUNCTION landfall_enter_round() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_refused text;
BEGIN
  IF EXISTS (SELECT 1 FROM round_move m
              WHERE m.organisation_id = NEW.organisation_id AND m.assessment_id = NEW.id AND m.moved_by = landfall_member()
                AND (m.undone_at IS NULL AND m.moved_at >= now()
                     AND m.from_round_id IS NOT DISTINCT FROM OLD.round_id AND m.to_round_id IS NOT DISTINCT FROM NEW.round_id
                     OR m.undone_at >= now()
                     AND m.to_round_id IS NOT DISTINCT FROM OLD.round_id AND m.from_round_id IS NOT DISTINCT FROM NEW.round_id)) THEN
    RETURN NEW;
  END IF;
  IF OLD.round_id IS NOT NULL OR NEW.revision_number = OLD.revision_number THEN
    RAISE EXCEPTION 'a round is entered once, by submitting' USING ERRCODE = 'check_violation';
  END IF;
  v_refused := landfall_round_refuses(NEW.organisation_id, NEW.round_id, NEW.id);
  IF v_refused IS NOT NULL THEN
    RAISE EXCEPTION '%', v_refused USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- As before, and an undo marks the newest move that isn't undone, which makes way for the one before it.
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

-- ------------------------------------------------------------------------------------------------ the inbox
-- That one is reminded of a review, while it is out; and, for authors, the newest move of their work to another round. Nothing of what was
-- undone. With the rights of whoever asks.
CREATE OR REPLACE FUNCTION landfall_inbox_of_acts()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT 'reminded:' || m.id, 'review-reminded', m.reminded_at, q.assessment_id, q.title, w.name, q.due_on, false
      FROM landfall_reviews_asked('{}') q
      JOIN review_reminder m ON m.organisation_id = (SELECT landfall_organisation()) AND m.review_id = q.id
                            AND m.taken_back_at IS NULL
      JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.reminded_by
    UNION ALL
    SELECT 'round-moved:' || m.id, 'round-moved', m.moved_at, m.assessment_id, a.title, w.name, NULL, false
      FROM (SELECT DISTINCT ON (n.assessment_id) n.organisation_id, n.id, n.assessment_id, n.moved_by, n.moved_at
              FROM round_move n
             WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.undone_at IS NULL
               AND n.assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
             ORDER BY n.assessment_id, n.moved_at DESC, n.id) m
      JOIN assessment a ON a.organisation_id = m.organisation_id AND a.id = m.assessment_id
      JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.moved_by
     WHERE m.moved_at > now() - interval '90 days';
  END;

-- As before, but of what is undone, of seats that don't show to whose they are, and of what the viewer has a conflict in, nothing.
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
                         AND m.moved_at > v_since) THEN 'acts' END
  ], NULL);
END
$$;
