-- A draft that was never submitted can be deleted by whoever made it, and brought back until it is purged (decision 107).
ALTER TABLE assessment ADD COLUMN deleted_at timestamptz;
ALTER TABLE assessment DROP CONSTRAINT assessment_state_known;
ALTER TABLE assessment
  ADD CONSTRAINT assessment_state_known CHECK (state IN ('draft', 'submitted', 'in-review', 'changes-requested', 'approved',
    'approved-with-conditions', 'not-approved', 'withdrawn', 'closed', 'deleted')),
  ADD CONSTRAINT assessment_deleted_since CHECK ((state = 'deleted') = (deleted_at IS NOT NULL)),
  ADD CONSTRAINT assessment_deleted_unsubmitted CHECK (state <> 'deleted' OR revision_number = 0);
CREATE INDEX assessment_deleted_at_idx ON assessment (deleted_at) WHERE deleted_at IS NOT NULL;

-- A state that says it was decided has a decision behind it. Authors decide nothing, unless it was granted to them. Only who made
-- a draft deletes it, and its authors bring it back; since when it is deleted is the database's to say.
CREATE OR REPLACE FUNCTION landfall_check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_author boolean;
  is_granted boolean;
  outcome_of_state text;
BEGIN
  IF NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM (VALUES
      ('submitted', ARRAY['draft', 'changes-requested']),
      ('in-review', ARRAY['submitted']),
      ('changes-requested', ARRAY['submitted', 'in-review']),
      ('approved', ARRAY['submitted', 'in-review']),
      ('approved-with-conditions', ARRAY['submitted', 'in-review']),
      ('not-approved', ARRAY['submitted', 'in-review']),
      ('withdrawn', ARRAY['draft', 'submitted', 'in-review', 'changes-requested']),
      ('closed', ARRAY['approved', 'approved-with-conditions']),
      ('deleted', ARRAY['draft']),
      ('draft', ARRAY['deleted'])
    ) AS step (after, before) WHERE step.after = NEW.state AND OLD.state = ANY (step.before)
  ) THEN
    RAISE EXCEPTION 'no step leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  NEW.deleted_at := CASE WHEN NEW.state <> 'deleted' THEN NULL WHEN OLD.state = 'deleted' THEN OLD.deleted_at ELSE now() END;
  IF current_user <> 'landfall_app' THEN
    RETURN NEW;
  END IF;
  is_author := NEW.id = ANY (landfall_assessments_as('author'));
  is_granted := NEW.id = ANY (landfall_granted_assessments());
  IF NEW.state = 'deleted' AND OLD.state <> 'deleted' AND NOT (is_author AND OLD.created_by = landfall_member()) THEN
    RAISE EXCEPTION 'only who made a draft deletes it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state = 'deleted' AND NOT is_author THEN
    RAISE EXCEPTION 'only authors bring a draft back' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF is_author AND NOT is_granted AND NEW.state <> OLD.state
     AND NEW.state NOT IN ('submitted', 'withdrawn', 'deleted', 'draft') THEN
    RAISE EXCEPTION 'authors submit and withdraw' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT is_author AND (
    NEW.state IN ('submitted', 'withdrawn') AND NEW.state <> OLD.state
    OR (NEW.title, NEW.handling, NEW.revision_number) IS DISTINCT FROM (OLD.title, OLD.handling, OLD.revision_number)
  ) THEN
    RAISE EXCEPTION 'only authors do this' USING ERRCODE = 'insufficient_privilege';
  END IF;
  outcome_of_state := CASE NEW.state
    WHEN 'changes-requested' THEN 'request-changes'
    WHEN 'approved' THEN 'approve'
    WHEN 'approved-with-conditions' THEN 'approve-with-conditions'
    WHEN 'not-approved' THEN 'not-approve'
  END;
  IF NEW.state <> OLD.state AND outcome_of_state IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM decision d
      JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id AND r.is_latest
     WHERE d.organisation_id = NEW.organisation_id AND d.assessment_id = NEW.id
       AND d.outcome = outcome_of_state AND d.decided_by = landfall_member()
  ) THEN
    RAISE EXCEPTION 'there is no such decision' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.revision_number <> OLD.revision_number AND NOT EXISTS (
    SELECT 1 FROM revision r
     WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.id
       AND r.number = NEW.revision_number AND r.is_latest
  ) THEN
    RAISE EXCEPTION 'no such revision' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- ------------------------------------------------------------------------------------------------ what others see of it
-- The other authors are told.
CREATE OR REPLACE FUNCTION landfall_inbox()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH asked AS MATERIALIZED (
      SELECT * FROM landfall_reviews_asked('{}')
    ), found AS (
      -- Of a reviewer.
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
      -- Of a lead.
      UNION ALL
      SELECT 'submitted:' || r.id, CASE WHEN r.number = 1 THEN 'submitted' ELSE 'submitted-again' END, r.submitted_at, a.id, r.title,
             NULL, NULL, a.state = 'submitted'
        FROM assessment a
        JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND a.state IN ('submitted', 'in-review') AND a.example_citation IS NULL
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id AND s.why = 'writer')
      UNION ALL
      SELECT 'reviews-in:' || r.id || ':' || v.handed_in, 'reviews-in', v.at, a.id, r.title, NULL, NULL, true
        FROM assessment a
        JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
       CROSS JOIN LATERAL (
         SELECT count(e.handed_in_at) AS handed_in, max(e.handed_in_at) AS at,
                count(*) FILTER (WHERE e.handed_in_at IS NULL AND e.ended_at IS NULL AND w.disabled_at IS NULL) AS still_out
           FROM review e JOIN member w ON w.organisation_id = e.organisation_id AND w.id = e.reviewer_id
          WHERE e.organisation_id = r.organisation_id AND e.revision_id = r.id) v
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND a.state = 'in-review' AND v.handed_in > 0 AND v.still_out = 0
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                            AND (s.why = 'writer' OR s.why = 'owes' AND s.number = r.number))
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
      -- Of an author, and of whoever reviewed it.
      UNION ALL
      SELECT 'decided:' || d.id,
             CASE WHEN d.outcome = 'request-changes' AND mine.is_author THEN 'changes-requested' ELSE 'decided' END,
             d.decided_at, d.assessment_id, NULL, w.name, NULL,
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
      UNION ALL
      SELECT 'invited:' || i.id, 'invited', i.invited_at, NULL, NULL, w.name, NULL, true
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
      -- Of whoever sees to a condition, and of whoever set it.
      UNION ALL
      SELECT 'condition:' || n.id, 'condition', d.decided_at, d.assessment_id, NULL, w.name, n.due_on::text, n.met_at IS NULL
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
        FROM decision d
        JOIN decision_condition n ON n.organisation_id = d.organisation_id AND n.decision_id = d.id
        JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.owner_id
       WHERE d.organisation_id = (SELECT landfall_organisation()) AND d.decided_by = (SELECT landfall_member())
         AND n.met_at > now() - interval '90 days' AND n.owner_id <> (SELECT landfall_member())
    )
    SELECT f.item, f.kind, f.at, f.assessment_id,
           COALESCE(f.known, (SELECT r.title FROM revision r
                               WHERE r.organisation_id = (SELECT landfall_organisation()) AND r.assessment_id = f.assessment_id
                               ORDER BY r.number DESC LIMIT 1)),
           f.who, f.day, f.is_waiting
      FROM found f
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;

-- What a table's row said is not put to triage while its draft is deleted.
CREATE FUNCTION landfall_is_deleted(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment AND a.state = 'deleted');
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_is_deleted(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_is_deleted(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_is_deleted(uuid) TO landfall_app;
CREATE POLICY taken_row_undeleted ON taken_row AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (NOT landfall_is_deleted(assessment_id));

-- ------------------------------------------------------------------------------------------------ purging
-- What is only added to goes with the deleted draft it belongs to, and with nothing else: the gate alone may delete, and only rows
-- of the assessment that is being purged.
CREATE FUNCTION landfall_keep_or_purge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'landfall_gate'
     AND OLD.assessment_id::text = current_setting('landfall.purged', true) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
DROP TRIGGER answer_change_fixed ON answer_change;
CREATE TRIGGER answer_change_fixed BEFORE UPDATE OR DELETE ON answer_change
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_or_purge();
DROP TRIGGER assessment_side_fixed ON assessment_side;
CREATE TRIGGER assessment_side_fixed BEFORE UPDATE OR DELETE ON assessment_side
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_or_purge();
DROP TRIGGER finding_response_frozen ON finding_response;
CREATE TRIGGER finding_response_frozen BEFORE UPDATE OR DELETE ON finding_response
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_or_purge();
DROP TRIGGER taken_row_fixed ON taken_row;
CREATE TRIGGER taken_row_fixed BEFORE UPDATE OR DELETE ON taken_row
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_or_purge();

CREATE OR REPLACE FUNCTION landfall_keep_an_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'landfall_gate' AND OLD.assessment_id::text = current_setting('landfall.purged', true) THEN
    RETURN OLD;
  END IF;
  IF OLD.relation = 'author' AND NOT EXISTS (
    SELECT 1 FROM assessment_person p
     WHERE p.organisation_id = OLD.organisation_id AND p.assessment_id = OLD.assessment_id
       AND p.relation = 'author' AND p.member_id <> OLD.member_id
  ) THEN
    RAISE EXCEPTION 'the last author stays' USING ERRCODE = 'check_violation';
  END IF;
  RETURN OLD;
END
$$;

GRANT DELETE ON answer_change, answer, comment, draft_update, author_invitation, finding_response, presence, triage, taken_row,
  assessment_side, assessment_person, standing, assessment TO landfall_gate;

-- Takes drafts that were deleted before a moment out of the database, with everything of them; an entry of the trail stays for each.
CREATE FUNCTION landfall_purge_deleted(p_before timestamptz) RETURNS bigint
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v record;
  t text;
  purged bigint := 0;
BEGIN
  FOR v IN SELECT organisation_id, id FROM assessment WHERE deleted_at < p_before ORDER BY id LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(v.id::text, 0));
    -- Brought back while this waited.
    CONTINUE WHEN NOT EXISTS (SELECT 1 FROM assessment a
                               WHERE a.organisation_id = v.organisation_id AND a.id = v.id AND a.deleted_at < p_before);
    PERFORM set_config('landfall.purged', v.id::text, true);
    BEGIN
      FOREACH t IN ARRAY ARRAY['answer_change', 'answer', 'comment', 'draft_update', 'author_invitation', 'finding_response',
                               'presence', 'triage', 'taken_row', 'assessment_person', 'assessment_side', 'standing'] LOOP
        EXECUTE format('DELETE FROM %I WHERE organisation_id = $1 AND assessment_id = $2', t) USING v.organisation_id, v.id;
      END LOOP;
      DELETE FROM assessment WHERE organisation_id = v.organisation_id AND id = v.id;
      INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id)
        VALUES (v.organisation_id, NULL, 'assessment.purged', 'assessment', v.id::text);
      purged := purged + 1;
    EXCEPTION WHEN OTHERS THEN
      -- Something that is not of drafts hangs on it, or was just added, or forbids it: the others go all the same.
      RAISE WARNING 'deleted draft % was not purged: %', v.id, SQLERRM;
    END;
  END LOOP;
  PERFORM set_config('landfall.purged', '', true);
  RETURN purged;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_purge_deleted(timestamptz), landfall_keep_or_purge() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_purge_deleted(timestamptz) TO landfall_gate;
