-- Meetings: submissions that are talked about together, in the order that is theirs, with who takes part, votes and minutes (decision 122).
-- Everything in one belongs to one of its items, and is read by whoever may read the reviews of that: being in a meeting opens nothing.

-- CreateTable
CREATE TABLE IF NOT EXISTS "meeting" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "round_id" UUID,
    "called_by" UUID NOT NULL,
    "called_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),
    "closed_by" UUID,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("organisation_id","id"),
    CONSTRAINT "meeting_organisation_id_round_id_fkey" FOREIGN KEY ("organisation_id", "round_id") REFERENCES "round"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_organisation_id_called_by_fkey" FOREIGN KEY ("organisation_id", "called_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_organisation_id_closed_by_fkey" FOREIGN KEY ("organisation_id", "closed_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE IF NOT EXISTS "meeting_item" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "agreed" TEXT,
    "minutes" TEXT NOT NULL DEFAULT '',
    "noted_by" UUID,
    "noted_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_item_pkey" PRIMARY KEY ("organisation_id","id"),
    CONSTRAINT "meeting_item_organisation_id_meeting_id_fkey" FOREIGN KEY ("organisation_id", "meeting_id") REFERENCES "meeting"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_item_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_item_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_item_organisation_id_noted_by_fkey" FOREIGN KEY ("organisation_id", "noted_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE IF NOT EXISTS "meeting_seat" (
    "organisation_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "presence" TEXT NOT NULL DEFAULT 'expected',

    CONSTRAINT "meeting_seat_pkey" PRIMARY KEY ("organisation_id","item_id","member_id"),
    CONSTRAINT "meeting_seat_organisation_id_item_id_fkey" FOREIGN KEY ("organisation_id", "item_id") REFERENCES "meeting_item"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_seat_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE IF NOT EXISTS "meeting_vote" (
    "organisation_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "vote" TEXT NOT NULL,
    "first_vote" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "cast_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_vote_pkey" PRIMARY KEY ("organisation_id","item_id","member_id"),
    CONSTRAINT "meeting_vote_organisation_id_item_id_member_id_fkey" FOREIGN KEY ("organisation_id", "item_id", "member_id") REFERENCES "meeting_seat"("organisation_id", "item_id", "member_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE IF NOT EXISTS "meeting_correction" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_correction_pkey" PRIMARY KEY ("organisation_id","id"),
    CONSTRAINT "meeting_correction_organisation_id_item_id_fkey" FOREIGN KEY ("organisation_id", "item_id") REFERENCES "meeting_item"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "meeting_correction_organisation_id_made_by_fkey" FOREIGN KEY ("organisation_id", "made_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX IF NOT EXISTS "meeting_organisation_id_held_on_idx" ON "meeting"("organisation_id", "held_on");
CREATE UNIQUE INDEX IF NOT EXISTS "meeting_item_organisation_id_meeting_id_revision_id_key" ON "meeting_item"("organisation_id", "meeting_id", "revision_id");
CREATE INDEX IF NOT EXISTS "meeting_item_organisation_id_revision_id_idx" ON "meeting_item"("organisation_id", "revision_id");
CREATE INDEX IF NOT EXISTS "meeting_item_organisation_id_assessment_id_idx" ON "meeting_item"("organisation_id", "assessment_id");
CREATE INDEX IF NOT EXISTS "meeting_seat_organisation_id_member_id_idx" ON "meeting_seat"("organisation_id", "member_id");
CREATE INDEX IF NOT EXISTS "meeting_correction_organisation_id_item_id_idx" ON "meeting_correction"("organisation_id", "item_id");



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE meeting
  DROP CONSTRAINT IF EXISTS meeting_title_bounded, DROP CONSTRAINT IF EXISTS meeting_closed_whole,
  ADD CONSTRAINT meeting_title_bounded CHECK (char_length(title) BETWEEN 1 AND 120),
  ADD CONSTRAINT meeting_closed_whole CHECK ((closed_at IS NULL) = (closed_by IS NULL));
ALTER TABLE meeting_item
  DROP CONSTRAINT IF EXISTS meeting_item_agreed_known, DROP CONSTRAINT IF EXISTS meeting_item_minutes_bounded,
  ADD CONSTRAINT meeting_item_agreed_known CHECK (agreed IN ('approve', 'approve-with-conditions', 'request-changes', 'not-approve')),
  ADD CONSTRAINT meeting_item_minutes_bounded CHECK (char_length(minutes) <= 20000);
ALTER TABLE meeting_seat
  DROP CONSTRAINT IF EXISTS meeting_seat_presence_known,
  ADD CONSTRAINT meeting_seat_presence_known CHECK (presence IN ('expected', 'present', 'absent', 'conflict'));
ALTER TABLE meeting_vote
  DROP CONSTRAINT IF EXISTS meeting_vote_known, DROP CONSTRAINT IF EXISTS meeting_vote_words_bounded,
  ADD CONSTRAINT meeting_vote_known CHECK (vote IN ('approve', 'approve-with-conditions', 'request-changes', 'not-approve', 'abstain')),
  ADD CONSTRAINT meeting_vote_words_bounded CHECK (char_length(words) <= 4000);
ALTER TABLE meeting_correction
  DROP CONSTRAINT IF EXISTS meeting_correction_words_bounded,
  ADD CONSTRAINT meeting_correction_words_bounded CHECK (char_length(words) BETWEEN 1 AND 4000);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['meeting', 'meeting_item', 'meeting_seat', 'meeting_vote', 'meeting_correction']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', t || '_gate', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT ON %I TO landfall_gate', t);
  END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE (closed_at, closed_by) ON meeting TO landfall_app;
GRANT SELECT, INSERT, UPDATE (place, agreed, minutes) ON meeting_item TO landfall_app;
GRANT SELECT, INSERT, UPDATE (presence) ON meeting_seat TO landfall_app;
GRANT SELECT, INSERT, UPDATE (vote, words) ON meeting_vote TO landfall_app;
GRANT SELECT, INSERT ON meeting_correction TO landfall_app;
-- To wait for a meeting that is being closed, the gate needs a column to change; and whoever says that they have a conflict leaves at once.
GRANT UPDATE (closed_at) ON meeting TO landfall_gate;
GRANT UPDATE (presence) ON meeting_seat TO landfall_gate;
GRANT DELETE ON meeting_vote TO landfall_gate;

-- ------------------------------------------------------------------------------------------------ who runs it, who shows
-- Goes on, and was called by the viewer; by any lead once its caller leads nothing any more.
CREATE OR REPLACE FUNCTION landfall_runs_meeting(p_meeting uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting m
                   JOIN member c ON c.organisation_id = m.organisation_id AND c.id = m.called_by
                  WHERE m.organisation_id = landfall_organisation() AND m.id = p_meeting AND m.closed_at IS NULL
                    AND 'lead' = ANY (landfall_roles())
                    AND (m.called_by = landfall_member() OR c.disabled_at IS NOT NULL OR NOT 'lead' = ANY (c.roles)));

-- Leads the assessment of an item, or was granted its decision, and owes no review of it.
CREATE OR REPLACE FUNCTION landfall_holds_item(p_item uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting_item i
                  WHERE i.organisation_id = landfall_organisation() AND i.id = p_item
                    AND landfall_review_side(i.revision_id) = 'judge'
                    AND (landfall_leads(i.assessment_id) OR i.assessment_id = ANY (landfall_granted_assessments())));

-- To whom somebody's seat shows, of those who read the item: to whoever holds it, and to all unless it would tell that a review is out,
-- was declined, or was taken from them.
CREATE OR REPLACE FUNCTION landfall_seat_shows(p_item uuid, p_member uuid, p_presence text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN p_member = landfall_member() OR p_presence = 'conflict' OR landfall_holds_item(p_item)
    OR NOT EXISTS (SELECT 1 FROM meeting_item i
                     JOIN review v ON v.organisation_id = i.organisation_id AND v.revision_id = i.revision_id
                                  AND v.reviewer_id = p_member AND v.handed_in_at IS NULL
                    WHERE i.organisation_id = landfall_organisation() AND i.id = p_item);

-- What others voted is known to whoever voted, and once the meeting is closed.
CREATE OR REPLACE FUNCTION landfall_votes_show(p_item uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting_item i
                   JOIN meeting m ON m.organisation_id = i.organisation_id AND m.id = i.meeting_id
                  WHERE i.organisation_id = landfall_organisation() AND i.id = p_item
                    AND (m.closed_at IS NOT NULL
                         OR EXISTS (SELECT 1 FROM meeting_vote v
                                     WHERE v.organisation_id = i.organisation_id AND v.item_id = i.id
                                       AND v.member_id = landfall_member())));

CREATE OR REPLACE FUNCTION landfall_may_vote(p_item uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting_seat s
                   JOIN meeting_item i ON i.organisation_id = s.organisation_id AND i.id = s.item_id
                  WHERE s.organisation_id = landfall_organisation() AND s.item_id = p_item AND s.member_id = landfall_member()
                    AND s.presence IN ('expected', 'present') AND landfall_review_side(i.revision_id) = 'judge');

-- ------------------------------------------------------------------------------------------------ what it keeps itself
-- Nothing of a closed meeting changes; corrections stand beside, once it is closed.
CREATE OR REPLACE FUNCTION landfall_meeting_goes_on() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_meeting uuid;
  v_row jsonb := to_jsonb(COALESCE(NEW, OLD));
  v_closed timestamptz;
BEGIN
  v_meeting := COALESCE((v_row ->> 'meeting_id')::uuid,
                        (SELECT i.meeting_id FROM meeting_item i
                          WHERE i.organisation_id = (v_row ->> 'organisation_id')::uuid AND i.id = (v_row ->> 'item_id')::uuid));
  SELECT m.closed_at INTO v_closed FROM meeting m
   WHERE m.organisation_id = (v_row ->> 'organisation_id')::uuid AND m.id = v_meeting FOR SHARE;
  IF (v_closed IS NOT NULL) <> (TG_TABLE_NAME = 'meeting_correction') THEN
    IF v_closed IS NULL THEN
      RAISE EXCEPTION 'a meeting that goes on is not corrected' USING ERRCODE = 'check_violation';
    END IF;
    RAISE EXCEPTION 'the meeting is closed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;

CREATE OR REPLACE FUNCTION landfall_note_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.minutes, NEW.agreed) IS DISTINCT FROM (OLD.minutes, OLD.agreed) THEN
    NEW.noted_by := landfall_member();
    NEW.noted_at := now();
    NEW.version := OLD.version + 1;
  END IF;
  RETURN NEW;
END
$$;

-- Who has a conflict of interest is there as such, whatever is said; who wrote it has no seat.
CREATE OR REPLACE FUNCTION landfall_take_seat() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_bars text[];
BEGIN
  SELECT COALESCE(array_agg(s.why), '{}') INTO v_bars
    FROM meeting_item i
    JOIN standing s ON s.organisation_id = i.organisation_id AND s.assessment_id = i.assessment_id
                   AND s.member_id = NEW.member_id AND s.number = 0 AND s.why IN ('writer', 'conflict')
   WHERE i.organisation_id = NEW.organisation_id AND i.id = NEW.item_id;
  IF 'writer' = ANY (v_bars) THEN
    RAISE EXCEPTION 'who wrote an assessment judges nothing of it' USING ERRCODE = 'check_violation';
  END IF;
  IF 'conflict' = ANY (v_bars) THEN
    NEW.presence := 'conflict';
  ELSIF NEW.presence = 'conflict' THEN
    NEW.presence := 'expected';
  END IF;
  RETURN NEW;
END
$$;

-- The first vote stays beside a later one.
CREATE OR REPLACE FUNCTION landfall_keep_first_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.first_vote := NULL;
    NEW.version := 1;
  ELSE
    NEW.version := OLD.version + 1;
    IF NEW.vote <> OLD.vote THEN
      NEW.first_vote := COALESCE(OLD.first_vote, OLD.vote);
    END IF;
  END IF;
  NEW.cast_at := now();
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_voter_is_present() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE meeting_seat s SET presence = 'present'
   WHERE s.organisation_id = NEW.organisation_id AND s.item_id = NEW.item_id AND s.member_id = NEW.member_id
     AND s.presence = 'expected';
  RETURN NULL;
END
$$;

-- Whoever says that they have a conflict leaves every meeting that goes on, for what is theirs there; taken back, they are expected again.
CREATE OR REPLACE FUNCTION landfall_conflict_unseats() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_items uuid[];
BEGIN
  PERFORM 1 FROM meeting m
    JOIN meeting_item i ON i.organisation_id = m.organisation_id AND i.meeting_id = m.id
   WHERE i.organisation_id = NEW.organisation_id AND i.assessment_id = NEW.assessment_id FOR SHARE OF m;
  SELECT COALESCE(array_agg(i.id), '{}') INTO v_items
    FROM meeting m
    JOIN meeting_item i ON i.organisation_id = m.organisation_id AND i.meeting_id = m.id
   WHERE i.organisation_id = NEW.organisation_id AND i.assessment_id = NEW.assessment_id AND m.closed_at IS NULL;
  IF NEW.kind <> 'none' THEN
    DELETE FROM meeting_vote v
     WHERE v.organisation_id = NEW.organisation_id AND v.item_id = ANY (v_items) AND v.member_id = NEW.member_id;
  END IF;
  UPDATE meeting_seat s SET presence = CASE NEW.kind WHEN 'none' THEN 'expected' ELSE 'conflict' END
   WHERE s.organisation_id = NEW.organisation_id AND s.item_id = ANY (v_items) AND s.member_id = NEW.member_id
     AND (s.presence = 'conflict') = (NEW.kind = 'none');
  RETURN NULL;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY (ARRAY[
              'landfall_runs_meeting', 'landfall_holds_item', 'landfall_seat_shows', 'landfall_votes_show',
              'landfall_may_vote', 'landfall_meeting_goes_on', 'landfall_take_seat', 'landfall_voter_is_present',
              'landfall_conflict_unseats'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_note_item(), landfall_keep_first_vote() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_runs_meeting(uuid), landfall_holds_item(uuid),
  landfall_seat_shows(uuid, uuid, text), landfall_votes_show(uuid), landfall_may_vote(uuid) TO landfall_app;

DROP TRIGGER IF EXISTS meeting_item_goes_on ON meeting_item;
CREATE TRIGGER meeting_item_goes_on BEFORE INSERT OR UPDATE ON meeting_item FOR EACH ROW EXECUTE FUNCTION landfall_meeting_goes_on();
DROP TRIGGER IF EXISTS meeting_item_noted ON meeting_item;
CREATE TRIGGER meeting_item_noted BEFORE UPDATE ON meeting_item FOR EACH ROW EXECUTE FUNCTION landfall_note_item();
DROP TRIGGER IF EXISTS meeting_seat_goes_on ON meeting_seat;
CREATE TRIGGER meeting_seat_goes_on BEFORE INSERT OR UPDATE ON meeting_seat FOR EACH ROW EXECUTE FUNCTION landfall_meeting_goes_on();
DROP TRIGGER IF EXISTS meeting_seat_taken ON meeting_seat;
CREATE TRIGGER meeting_seat_taken BEFORE INSERT OR UPDATE ON meeting_seat FOR EACH ROW EXECUTE FUNCTION landfall_take_seat();
DROP TRIGGER IF EXISTS meeting_vote_goes_on ON meeting_vote;
CREATE TRIGGER meeting_vote_goes_on BEFORE INSERT OR UPDATE OR DELETE ON meeting_vote
  FOR EACH ROW EXECUTE FUNCTION landfall_meeting_goes_on();
DROP TRIGGER IF EXISTS meeting_vote_first ON meeting_vote;
CREATE TRIGGER meeting_vote_first BEFORE INSERT OR UPDATE ON meeting_vote FOR EACH ROW EXECUTE FUNCTION landfall_keep_first_vote();
DROP TRIGGER IF EXISTS meeting_vote_present ON meeting_vote;
CREATE TRIGGER meeting_vote_present AFTER INSERT ON meeting_vote FOR EACH ROW EXECUTE FUNCTION landfall_voter_is_present();
DROP TRIGGER IF EXISTS meeting_correction_beside ON meeting_correction;
CREATE TRIGGER meeting_correction_beside BEFORE INSERT ON meeting_correction
  FOR EACH ROW EXECUTE FUNCTION landfall_meeting_goes_on();
-- After the trigger that keeps what a conflict bars, whose name comes before.
DROP TRIGGER IF EXISTS conflict_unseats ON conflict_statement;
CREATE TRIGGER conflict_unseats AFTER INSERT ON conflict_statement FOR EACH ROW EXECUTE FUNCTION landfall_conflict_unseats();

-- ------------------------------------------------------------------------------------------------ policies
DROP POLICY IF EXISTS meeting_read ON meeting;
CREATE POLICY meeting_read ON meeting FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM meeting_item i WHERE i.organisation_id = meeting.organisation_id AND i.meeting_id = meeting.id));
DROP POLICY IF EXISTS meeting_call ON meeting;
CREATE POLICY meeting_call ON meeting FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND called_by = (SELECT landfall_member())
              AND closed_at IS NULL AND 'lead' = ANY ((SELECT landfall_roles())::text[]));
DROP POLICY IF EXISTS meeting_close ON meeting;
CREATE POLICY meeting_close ON meeting FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND landfall_runs_meeting(id))
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND closed_by = (SELECT landfall_member()));

DROP POLICY IF EXISTS meeting_item_read ON meeting_item;
CREATE POLICY meeting_item_read ON meeting_item FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND landfall_review_side(revision_id) = 'judge');
DROP POLICY IF EXISTS meeting_item_make ON meeting_item;
CREATE POLICY meeting_item_make ON meeting_item FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation()) AND noted_by IS NULL AND landfall_runs_meeting(meeting_id)
    AND landfall_review_side(revision_id) = 'judge'
    AND (landfall_leads(assessment_id) OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[]))
    AND EXISTS (SELECT 1 FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = meeting_item.organisation_id AND r.id = meeting_item.revision_id
                   AND r.assessment_id = meeting_item.assessment_id AND r.is_latest AND a.state IN ('submitted', 'in-review'))
  );
DROP POLICY IF EXISTS meeting_item_note ON meeting_item;
CREATE POLICY meeting_item_note ON meeting_item FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND (landfall_runs_meeting(meeting_id) OR landfall_holds_item(id)));

DROP POLICY IF EXISTS meeting_seat_read ON meeting_seat;
CREATE POLICY meeting_seat_read ON meeting_seat FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM meeting_item i WHERE i.organisation_id = meeting_seat.organisation_id AND i.id = meeting_seat.item_id)
         AND landfall_seat_shows(item_id, member_id, presence));
DROP POLICY IF EXISTS meeting_seat_give ON meeting_seat;
CREATE POLICY meeting_seat_give ON meeting_seat FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND landfall_holds_item(item_id));
DROP POLICY IF EXISTS meeting_seat_mark ON meeting_seat;
CREATE POLICY meeting_seat_mark ON meeting_seat FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND landfall_holds_item(item_id));

DROP POLICY IF EXISTS meeting_vote_read ON meeting_vote;
CREATE POLICY meeting_vote_read ON meeting_vote FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM meeting_item i WHERE i.organisation_id = meeting_vote.organisation_id AND i.id = meeting_vote.item_id)
         AND (member_id = (SELECT landfall_member()) OR landfall_votes_show(item_id)));
DROP POLICY IF EXISTS meeting_vote_cast ON meeting_vote;
CREATE POLICY meeting_vote_cast ON meeting_vote FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()) AND landfall_may_vote(item_id));
DROP POLICY IF EXISTS meeting_vote_change ON meeting_vote;
CREATE POLICY meeting_vote_change ON meeting_vote FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()) AND landfall_may_vote(item_id));

DROP POLICY IF EXISTS meeting_correction_read ON meeting_correction;
CREATE POLICY meeting_correction_read ON meeting_correction FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM meeting_item i
                      WHERE i.organisation_id = meeting_correction.organisation_id AND i.id = meeting_correction.item_id));
DROP POLICY IF EXISTS meeting_correction_make ON meeting_correction;
CREATE POLICY meeting_correction_make ON meeting_correction FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation()) AND made_by = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM meeting_item i
                 WHERE i.organisation_id = meeting_correction.organisation_id AND i.id = meeting_correction.item_id)
  );

-- ------------------------------------------------------------------------------------------------ inbox
-- What meetings bring for whoever asks, with their own rights, as landfall_inbox gives the rest; `assessment_id` is always null: a meeting
-- leads to its own page.
CREATE OR REPLACE FUNCTION landfall_inbox_meetings()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH mine AS (
      SELECT i.meeting_id, bool_or(v.member_id IS NULL) AS is_open
        FROM meeting_seat s
        JOIN meeting_item i ON i.organisation_id = s.organisation_id AND i.id = s.item_id
        LEFT JOIN meeting_vote v ON v.organisation_id = s.organisation_id AND v.item_id = s.item_id AND v.member_id = s.member_id
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.member_id = (SELECT landfall_member())
         AND s.presence IN ('expected', 'present')
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
REVOKE EXECUTE ON FUNCTION landfall_inbox_meetings() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox_meetings() TO landfall_app;
