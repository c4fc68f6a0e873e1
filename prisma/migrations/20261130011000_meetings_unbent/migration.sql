-- Who may silence whom in a meeting, and what stands in it after the decision (decision 138).

-- A first vote outlives the row that a conflict of interest took away. Read by nobody but the gate: a seat shows before its vote does.
ALTER TABLE meeting_seat ADD COLUMN IF NOT EXISTS first_vote TEXT;
ALTER TABLE meeting_seat
  DROP CONSTRAINT IF EXISTS meeting_seat_first_vote_known,
  ADD CONSTRAINT meeting_seat_first_vote_known
    CHECK (first_vote IN ('approve', 'approve-with-conditions', 'request-changes', 'not-approve', 'abstain'));
REVOKE SELECT, INSERT ON meeting_seat FROM landfall_app;
GRANT SELECT (organisation_id, item_id, member_id, presence), INSERT (organisation_id, item_id, member_id, presence)
  ON meeting_seat TO landfall_app;
GRANT UPDATE (first_vote) ON meeting_seat TO landfall_gate;

CREATE OR REPLACE FUNCTION landfall_first_vote_stays() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE meeting_seat s SET first_vote = COALESCE(OLD.first_vote, OLD.vote)
   WHERE s.organisation_id = OLD.organisation_id AND s.item_id = OLD.item_id AND s.member_id = OLD.member_id;
  RETURN NULL;
END
$$;

-- The first vote stays beside a later one.
CREATE OR REPLACE FUNCTION landfall_keep_first_vote() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.first_vote := (SELECT NULLIF(s.first_vote, NEW.vote) FROM meeting_seat s
                        WHERE s.organisation_id = NEW.organisation_id AND s.item_id = NEW.item_id AND s.member_id = NEW.member_id);
    NEW.version := 1;
  ELSE
    NEW.version := OLD.version + 1;
    IF NEW.vote <> OLD.vote THEN
      NEW.first_vote := COALESCE(OLD.first_vote, OLD.vote);
    END IF;
  END IF;
  NEW.cast_at := clock_timestamp();
  RETURN NEW;
END
$$;

-- A conflict of interest alone bars a vote: who is marked as absent and votes is there.
CREATE OR REPLACE FUNCTION landfall_may_vote(p_item uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting_seat s
                   JOIN meeting_item i ON i.organisation_id = s.organisation_id AND i.id = s.item_id
                  WHERE s.organisation_id = landfall_organisation() AND s.item_id = p_item AND s.member_id = landfall_member()
                    AND s.presence <> 'conflict' AND landfall_review_side(i.revision_id) = 'judge');

CREATE OR REPLACE FUNCTION landfall_voter_is_present() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE meeting_seat s SET presence = 'present'
   WHERE s.organisation_id = NEW.organisation_id AND s.item_id = NEW.item_id AND s.member_id = NEW.member_id
     AND s.presence IN ('expected', 'absent');
  RETURN NULL;
END
$$;

-- Nothing of a closed meeting changes; corrections stand beside, once it is closed. Nor do votes and minutes of an item change once its
-- revision is decided, so that what stands beside the decision was there before. Who doesn't judge the item is told what a policy says.
CREATE OR REPLACE FUNCTION landfall_meeting_goes_on() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_row jsonb := to_jsonb(COALESCE(NEW, OLD));
  v_organisation uuid := (v_row ->> 'organisation_id')::uuid;
  v_meeting uuid := (v_row ->> 'meeting_id')::uuid;
  v_revision uuid := (v_row ->> 'revision_id')::uuid;
  v_closed timestamptz;
BEGIN
  IF v_organisation IS DISTINCT FROM landfall_organisation() THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF v_meeting IS NULL THEN
    SELECT i.meeting_id, i.revision_id INTO v_meeting, v_revision FROM meeting_item i
     WHERE i.organisation_id = v_organisation AND i.id = (v_row ->> 'item_id')::uuid;
  END IF;
  IF TG_OP = 'INSERT' AND landfall_review_side(v_revision) IS DISTINCT FROM 'judge' THEN
    RAISE EXCEPTION 'new row violates row-level security policy for table "%"', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT m.closed_at INTO v_closed FROM meeting m
   WHERE m.organisation_id = v_organisation AND m.id = v_meeting FOR SHARE;
  IF (v_closed IS NOT NULL) <> (TG_TABLE_NAME = 'meeting_correction') THEN
    IF v_closed IS NULL THEN
      RAISE EXCEPTION 'a meeting that goes on is not corrected' USING ERRCODE = 'check_violation';
    END IF;
    RAISE EXCEPTION 'the meeting is closed' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP <> 'DELETE'
     AND (TG_TABLE_NAME = 'meeting_vote'
          OR TG_TABLE_NAME = 'meeting_item' AND TG_OP = 'UPDATE'
             AND (v_row -> 'minutes', v_row -> 'agreed') IS DISTINCT FROM (to_jsonb(OLD) -> 'minutes', to_jsonb(OLD) -> 'agreed'))
     AND EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = v_organisation AND d.revision_id = v_revision) THEN
    RAISE EXCEPTION 'it is decided' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;

-- Who has a conflict of interest is there as such, whatever is said; who wrote it has no seat; a seat is somebody's who could decide it or
-- was asked to review it. After the decision a seat changes by a conflict of interest alone.
CREATE OR REPLACE FUNCTION landfall_take_seat() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_bars text[];
  v_item meeting_item%ROWTYPE;
BEGIN
  IF NEW.organisation_id IS DISTINCT FROM landfall_organisation() THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' AND NOT landfall_holds_item(NEW.item_id) THEN
    RAISE EXCEPTION 'new row violates row-level security policy for table "meeting_seat"' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT i.* INTO v_item FROM meeting_item i WHERE i.organisation_id = NEW.organisation_id AND i.id = NEW.item_id;
  SELECT COALESCE(array_agg(s.why), '{}') INTO v_bars
    FROM standing s
   WHERE s.organisation_id = NEW.organisation_id AND s.assessment_id = v_item.assessment_id
     AND s.member_id = NEW.member_id AND s.number = 0 AND s.why IN ('writer', 'conflict');
  IF 'writer' = ANY (v_bars) THEN
    RAISE EXCEPTION 'who wrote an assessment judges nothing of it' USING ERRCODE = 'check_violation';
  END IF;
  IF 'conflict' = ANY (v_bars) THEN
    NEW.presence := 'conflict';
  ELSIF NEW.presence = 'conflict' THEN
    NEW.presence := 'expected';
  END IF;
  IF TG_OP = 'INSERT'
     AND NOT landfall_could_decide(NEW.organisation_id, v_item.assessment_id, NEW.member_id)
     AND NOT EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = NEW.organisation_id AND v.revision_id = v_item.revision_id
                        AND v.reviewer_id = NEW.member_id AND (v.ended_at IS NULL OR NEW.presence = 'conflict'))
     AND NOT (NEW.presence = 'conflict'
              AND EXISTS (SELECT 1 FROM assessment a
                            JOIN team_member t ON t.organisation_id = a.organisation_id AND t.team_id = a.team_id
                                              AND t.member_id = NEW.member_id
                            JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id AND 'lead' = ANY (m.roles)
                           WHERE a.organisation_id = NEW.organisation_id AND a.id = v_item.assessment_id)) THEN
    RAISE EXCEPTION 'a seat is for who could decide it or was asked to review it' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.presence <> 'conflict' AND (TG_OP = 'INSERT' OR OLD.presence <> 'conflict' AND NEW.presence <> OLD.presence)
     AND EXISTS (SELECT 1 FROM decision d
                  WHERE d.organisation_id = NEW.organisation_id AND d.revision_id = v_item.revision_id) THEN
    RAISE EXCEPTION 'it is decided' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- Minutes are of whoever holds the item, its place of whoever runs the meeting. What everybody present agreed on takes somebody besides
-- whoever writes it, and nobody who voted otherwise, whether marked as there or not. So that others' votes are not found out by trying,
-- whoever writes it has voted. An item begins with neither.
CREATE OR REPLACE FUNCTION landfall_note_item() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NEW.organisation_id IS DISTINCT FROM landfall_organisation() THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.minutes := '';
    NEW.agreed := NULL;
    NEW.noted_at := NULL;
    NEW.version := 1;
    RETURN NEW;
  END IF;
  IF NEW.place <> OLD.place AND NOT landfall_runs_meeting(NEW.meeting_id)
     OR (NEW.minutes, NEW.agreed) IS DISTINCT FROM (OLD.minutes, OLD.agreed) AND NOT landfall_holds_item(NEW.id) THEN
    RAISE EXCEPTION 'new row violates row-level security policy for table "meeting_item"' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.agreed IS DISTINCT FROM OLD.agreed AND NEW.agreed IS NOT NULL THEN
    IF NOT EXISTS (SELECT 1 FROM meeting_seat s
                    WHERE s.organisation_id = NEW.organisation_id AND s.item_id = NEW.id
                      AND s.member_id <> landfall_member() AND s.presence = 'present') THEN
      RAISE EXCEPTION 'nobody besides who writes it is there to agree' USING ERRCODE = 'check_violation';
    END IF;
    IF NOT landfall_votes_show(NEW.id) THEN
      RAISE EXCEPTION 'who writes what was agreed has voted' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM meeting_vote v
                WHERE v.organisation_id = NEW.organisation_id AND v.item_id = NEW.id AND v.vote NOT IN (NEW.agreed, 'abstain')) THEN
      RAISE EXCEPTION 'somebody voted otherwise' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF (NEW.minutes, NEW.agreed) IS DISTINCT FROM (OLD.minutes, OLD.agreed) THEN
    NEW.noted_by := landfall_member();
    NEW.noted_at := clock_timestamp();
    NEW.version := OLD.version + 1;
  END IF;
  RETURN NEW;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_first_vote_stays() OWNER TO landfall_gate;
ALTER FUNCTION landfall_keep_first_vote() OWNER TO landfall_gate;
ALTER FUNCTION landfall_note_item() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_first_vote_stays() FROM PUBLIC;
DROP TRIGGER IF EXISTS meeting_item_noted ON meeting_item;
CREATE TRIGGER meeting_item_noted BEFORE INSERT OR UPDATE ON meeting_item FOR EACH ROW EXECUTE FUNCTION landfall_note_item();
DROP TRIGGER IF EXISTS meeting_vote_stays ON meeting_vote;
CREATE TRIGGER meeting_vote_stays AFTER DELETE ON meeting_vote FOR EACH ROW EXECUTE FUNCTION landfall_first_vote_stays();
DROP TRIGGER IF EXISTS meeting_vote_present ON meeting_vote;
CREATE TRIGGER meeting_vote_present AFTER INSERT OR UPDATE ON meeting_vote FOR EACH ROW EXECUTE FUNCTION landfall_voter_is_present();

-- ------------------------------------------------------------------------------------------------ inbox
-- As before, of those marked as absent, too, and waiting for no vote on what is decided.
CREATE OR REPLACE FUNCTION landfall_inbox_meetings()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH mine AS (
      SELECT i.meeting_id, bool_or(v.member_id IS NULL AND d.id IS NULL) AS is_open
        FROM meeting_seat s
        JOIN meeting_item i ON i.organisation_id = s.organisation_id AND i.id = s.item_id
        LEFT JOIN meeting_vote v ON v.organisation_id = s.organisation_id AND v.item_id = s.item_id AND v.member_id = s.member_id
        LEFT JOIN decision d ON d.organisation_id = i.organisation_id AND d.revision_id = i.revision_id
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.member_id = (SELECT landfall_member())
         AND s.presence <> 'conflict'
       GROUP BY i.meeting_id
    )
    SELECT 'meeting:' || m.id, 'meeting-called', m.called_at, NULL::uuid, m.title, c.name, m.held_on::text,
           mine.is_open AND m.closed_at IS NULL
      FROM mine
      JOIN meeting m ON m.organisation_id = (SELECT landfall_organisation()) AND m.id = mine.meeting_id
      JOIN member c ON c.organisation_id = m.organisation_id AND c.id = m.called_by
     WHERE m.called_by <> (SELECT landfall_member())
       AND (mine.is_open AND m.closed_at IS NULL OR m.called_at > now() - interval '90 days')
    UNION ALL
    SELECT 'meeting-closed:' || m.id, 'meeting-closed', m.closed_at, NULL::uuid, m.title, c.name, m.held_on::text, false
      FROM mine
      JOIN meeting m ON m.organisation_id = (SELECT landfall_organisation()) AND m.id = mine.meeting_id
      JOIN member c ON c.organisation_id = m.organisation_id AND c.id = m.closed_by
     WHERE m.closed_by <> (SELECT landfall_member()) AND m.closed_at > now() - interval '90 days';
  END;
