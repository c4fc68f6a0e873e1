-- A lead reminds of a review that is out, and moves a submission to another round (decision 134). Both on record, and undone for a time.

-- ------------------------------------------------------------------------------------------------ tables
CREATE TABLE IF NOT EXISTS review_reminder (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  reminded_by uuid NOT NULL,
  reminded_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_reminder_pkey PRIMARY KEY (organisation_id, id),
  CONSTRAINT review_reminder_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id)
    REFERENCES review (organisation_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT review_reminder_organisation_id_reminded_by_fkey FOREIGN KEY (organisation_id, reminded_by)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX IF NOT EXISTS review_reminder_organisation_id_review_id_idx ON review_reminder (organisation_id, review_id);

CREATE TABLE IF NOT EXISTS round_move (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  from_round_id uuid,
  to_round_id uuid,
  moved_by uuid NOT NULL,
  moved_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT round_move_pkey PRIMARY KEY (organisation_id, id),
  CONSTRAINT round_move_organisation_id_assessment_id_fkey FOREIGN KEY (organisation_id, assessment_id)
    REFERENCES assessment (organisation_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT round_move_organisation_id_from_round_id_fkey FOREIGN KEY (organisation_id, from_round_id)
    REFERENCES round (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT round_move_organisation_id_to_round_id_fkey FOREIGN KEY (organisation_id, to_round_id)
    REFERENCES round (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT round_move_organisation_id_moved_by_fkey FOREIGN KEY (organisation_id, moved_by)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT round_move_elsewhere CHECK (from_round_id IS DISTINCT FROM to_round_id)
);
CREATE INDEX IF NOT EXISTS round_move_organisation_id_assessment_id_idx ON round_move (organisation_id, assessment_id);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['review_reminder', 'round_move'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', t || '_gate', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO landfall_gate', t);
    EXECUTE format('GRANT SELECT ON %I TO landfall_app', t);
  END LOOP;
END
$$;
-- By whose review it is, and by those who may know that it is out.
DROP POLICY IF EXISTS review_reminder_read ON review_reminder;
CREATE POLICY review_reminder_read ON review_reminder FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM review v WHERE v.organisation_id = review_reminder.organisation_id AND v.id = review_id));
-- By its authors, and whoever leads it.
DROP POLICY IF EXISTS round_move_read ON round_move;
CREATE POLICY round_move_read ON round_move FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND (assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]) OR landfall_leads(assessment_id)));

-- ------------------------------------------------------------------------------------------------ acts on many
-- An item is a review, or, of what is moved, an assessment with the rounds that it was moved from and to.
ALTER TABLE many_act DROP CONSTRAINT IF EXISTS many_act_kind_known,
  ADD CONSTRAINT many_act_kind_known CHECK (kind IN ('asked', 'due', 'reminded', 'moved'));
ALTER TABLE many_act_item
  ADD COLUMN IF NOT EXISTS id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN IF NOT EXISTS round_before uuid,
  ADD COLUMN IF NOT EXISTS round_after uuid,
  DROP CONSTRAINT IF EXISTS many_act_item_pkey,
  ALTER COLUMN review_id DROP NOT NULL;
ALTER TABLE many_act_item ADD CONSTRAINT many_act_item_pkey PRIMARY KEY (organisation_id, act_id, id);

-- ------------------------------------------------------------------------------------------------ reminding
-- Whether the viewer assigns the reviews of a revision and owes none of it: what they were told else would tell how far the others are.
CREATE OR REPLACE FUNCTION landfall_touches_reviews(p_assessment uuid, p_revision uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN landfall_leads(p_assessment)
     AND NOT EXISTS (SELECT 1 FROM review own
                      WHERE own.organisation_id = landfall_organisation() AND own.revision_id = p_revision
                        AND own.reviewer_id = landfall_member() AND own.handed_in_at IS NULL AND own.ended_at IS NULL);

-- Reminds of a review of the newest revision that is out, once in twenty hours; false where it may not be, or was.
CREATE OR REPLACE FUNCTION landfall_remind(p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO review_reminder (organisation_id, id, review_id, reminded_by, reminded_at)
  SELECT v.organisation_id, gen_random_uuid(), v.id, landfall_member(), clock_timestamp()
    FROM review v
    JOIN revision r ON r.organisation_id = v.organisation_id AND r.id = v.revision_id AND r.is_latest
    JOIN assessment a ON a.organisation_id = v.organisation_id AND a.id = v.assessment_id AND a.state = 'in-review'
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.handed_in_at IS NULL AND v.ended_at IS NULL AND v.reviewer_id <> landfall_member()
     AND landfall_touches_reviews(v.assessment_id, v.revision_id)
     AND NOT EXISTS (SELECT 1 FROM review_reminder m
                      WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id
                        AND m.reminded_at > clock_timestamp() - interval '20 hours');
  RETURN FOUND;
END
$$;
-- Takes back the viewer's own of the last thirty minutes; false where there is none.
CREATE OR REPLACE FUNCTION landfall_undo_reminder(p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  DELETE FROM review_reminder m USING review v
   WHERE m.organisation_id = landfall_organisation() AND m.review_id = p_review AND m.reminded_by = landfall_member()
     AND m.reminded_at > clock_timestamp() - interval '30 minutes'
     AND v.organisation_id = m.organisation_id AND v.id = m.review_id AND v.assessment_id = p_assessment
     AND landfall_touches_reviews(v.assessment_id, v.revision_id);
  RETURN FOUND;
END
$$;

-- ------------------------------------------------------------------------------------------------ moving
-- Whether a round takes a submission in now: it is open, and nobody who began or ever moved it enters their own late work (decision 123).
-- NULL: it does; else why not.
CREATE OR REPLACE FUNCTION landfall_round_refuses(p_organisation uuid, p_round uuid, p_assessment uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_round round%ROWTYPE;
BEGIN
  SELECT * INTO v_round FROM round r WHERE r.organisation_id = p_organisation AND r.id = p_round FOR SHARE;
  IF v_round.id IS NULL OR v_round.closed_at IS NOT NULL
     OR (now() AT TIME ZONE 'UTC')::date < v_round.opens_on
     OR (now() AT TIME ZONE 'UTC' - interval '12 hours')::date > v_round.closes_on THEN
    RETURN 'the round is not open';
  END IF;
  IF (now() AT TIME ZONE 'UTC' - interval '12 hours')::date > v_round.earliest_closes_on
     AND EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment
                    AND s.member_id = ANY (v_round.movers) AND s.why IN ('author', 'writer')) THEN
    RETURN 'who moved a round enters nothing late';
  END IF;
  RETURN NULL;
END
$$;

-- Entered once, by submitting; moved by a lead as the row that stands beside it says, written in the same transaction.
CREATE OR REPLACE FUNCTION landfall_enter_round() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_refused text;
BEGIN
  IF EXISTS (SELECT 1 FROM round_move m
              WHERE m.organisation_id = NEW.organisation_id AND m.assessment_id = NEW.id AND m.moved_at >= now()
                AND m.from_round_id IS NOT DISTINCT FROM OLD.round_id AND m.to_round_id IS NOT DISTINCT FROM NEW.round_id
                AND m.moved_by = landfall_member()) THEN
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

-- Moves what is submitted and undecided into an open round, or (NULL) out of any, by a lead of it who owes no review of it. `p_undoes`: back
-- from where the viewer moved it in the last thirty minutes, whether that round is open still or not. What refuses is raised; false: it may not be.
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
     WHERE m.organisation_id = v.organisation_id AND m.assessment_id = v.id ORDER BY m.moved_at DESC, m.id LIMIT 1;
    IF v_last.moved_by IS DISTINCT FROM landfall_member() OR v_last.moved_at < clock_timestamp() - interval '30 minutes'
       OR v_last.to_round_id IS DISTINCT FROM v.round_id OR v_last.from_round_id IS DISTINCT FROM p_round THEN
      RETURN false;
    END IF;
  ELSIF p_round IS NOT NULL THEN
    v_refused := landfall_round_refuses(v.organisation_id, p_round, v.id);
    IF v_refused IS NOT NULL THEN
      RAISE EXCEPTION '%', v_refused USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  INSERT INTO round_move (organisation_id, id, assessment_id, from_round_id, to_round_id, moved_by, moved_at)
  VALUES (v.organisation_id, gen_random_uuid(), v.id, v.round_id, p_round, landfall_member(), clock_timestamp());
  UPDATE assessment a SET round_id = p_round WHERE a.organisation_id = v.organisation_id AND a.id = v.id;
  RETURN true;
END
$$;

-- ------------------------------------------------------------------------------------------------ the inbox
-- That one is reminded of a review, while it is out; and, for authors, that their work was moved to another round. With the rights of
-- whoever asks.
CREATE OR REPLACE FUNCTION landfall_inbox_of_acts()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT 'reminded:' || m.id, 'review-reminded', m.reminded_at, q.assessment_id, q.title, w.name, q.due_on, false
      FROM landfall_reviews_asked('{}') q
      JOIN review_reminder m ON m.organisation_id = (SELECT landfall_organisation()) AND m.review_id = q.id
      JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.reminded_by
    UNION ALL
    SELECT 'round-moved:' || m.id, 'round-moved', m.moved_at, m.assessment_id, a.title, w.name, NULL, false
      FROM round_move m
      JOIN assessment a ON a.organisation_id = m.organisation_id AND a.id = m.assessment_id
      JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.moved_by
     WHERE m.organisation_id = (SELECT landfall_organisation()) AND m.moved_at > now() - interval '90 days'
       AND m.assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]);
  END;

-- As before, and that.
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
                       WHERE h.organisation_id = v_organisation AND h.to_id = v_member) THEN 'handovers' END,
    CASE WHEN EXISTS (SELECT 1 FROM review v
                        JOIN review_reminder m ON m.organisation_id = v.organisation_id AND m.review_id = v.id
                       WHERE v.organisation_id = v_organisation AND v.reviewer_id = v_member AND v.handed_in_at IS NULL)
           OR EXISTS (SELECT 1 FROM assessment_person p
                        JOIN round_move m ON m.organisation_id = p.organisation_id AND m.assessment_id = p.assessment_id
                       WHERE p.organisation_id = v_organisation AND p.member_id = v_member AND p.relation = 'author'
                         AND m.moved_at > v_since) THEN 'acts' END
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
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace
              AND p.proname = ANY (ARRAY['landfall_touches_reviews', 'landfall_remind', 'landfall_undo_reminder',
                                         'landfall_round_refuses', 'landfall_enter_round', 'landfall_move_to_round'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_inbox_of_acts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_remind(uuid, uuid), landfall_undo_reminder(uuid, uuid),
  landfall_move_to_round(uuid, uuid, boolean), landfall_inbox_of_acts() TO landfall_app;
