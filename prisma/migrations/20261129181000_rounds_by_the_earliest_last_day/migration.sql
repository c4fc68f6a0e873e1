-- Nobody who ever moved a round, or began it, enters anything of their own after the earliest last day that it ever had: of one closed by
-- hand, the day before. Announced long, shortened or closed, and opened again for one's own late work, it gained by the day announced at first (decision 123).
ALTER TABLE "round" ADD COLUMN IF NOT EXISTS "earliest_closes_on" DATE NOT NULL DEFAULT CURRENT_DATE,
ADD COLUMN IF NOT EXISTS "movers" UUID[] DEFAULT ARRAY[]::UUID[];

-- Of what was moved before, the days between are not known. The owner sees rows only while the policies aren't forced on it; what was
-- announced of rounds that were never moved is therefore set again, too.
ALTER TABLE round NO FORCE ROW LEVEL SECURITY;
ALTER TABLE round DISABLE TRIGGER round_moved;
UPDATE round SET announced_closes_on = closes_on WHERE moved_at IS NULL;
UPDATE round SET
  earliest_closes_on = LEAST(announced_closes_on, closes_on, (closed_at AT TIME ZONE 'UTC' - interval '12 hours')::date - 1),
  movers = array_remove(ARRAY[created_by, NULLIF(moved_by, created_by)], NULL);
ALTER TABLE round ENABLE TRIGGER round_moved;
ALTER TABLE round FORCE ROW LEVEL SECURITY;

CREATE OR REPLACE FUNCTION landfall_note_round_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.announced_closes_on := NEW.closes_on;
    NEW.earliest_closes_on := LEAST(NEW.closes_on, (NEW.closed_at AT TIME ZONE 'UTC' - interval '12 hours')::date - 1);
    NEW.moved_at := NULL;
    NEW.moved_by := NULL;
    NEW.movers := ARRAY[NEW.created_by];
  ELSE
    NEW.announced_closes_on := OLD.announced_closes_on;
    NEW.earliest_closes_on := LEAST(OLD.earliest_closes_on, NEW.closes_on,
                                    (NEW.closed_at AT TIME ZONE 'UTC' - interval '12 hours')::date - 1);
    NEW.moved_at := now();
    NEW.moved_by := COALESCE(landfall_member(), OLD.moved_by);
    NEW.movers := CASE WHEN NEW.moved_by IS NULL OR NEW.moved_by = ANY (OLD.movers) THEN OLD.movers
                       ELSE OLD.movers || NEW.moved_by END;
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_enter_round() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_round round%ROWTYPE;
BEGIN
  IF OLD.round_id IS NOT NULL OR NEW.revision_number = OLD.revision_number THEN
    RAISE EXCEPTION 'a round is entered once, by submitting' USING ERRCODE = 'check_violation';
  END IF;
  SELECT * INTO v_round FROM round r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.round_id FOR SHARE;
  IF v_round.id IS NULL OR v_round.closed_at IS NOT NULL
     OR (now() AT TIME ZONE 'UTC')::date < v_round.opens_on
     OR (now() AT TIME ZONE 'UTC' - interval '12 hours')::date > v_round.closes_on THEN
    RAISE EXCEPTION 'the round is not open' USING ERRCODE = 'check_violation';
  END IF;
  IF (now() AT TIME ZONE 'UTC' - interval '12 hours')::date > v_round.earliest_closes_on
     AND EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = NEW.organisation_id AND s.assessment_id = NEW.id
                    AND s.member_id = ANY (v_round.movers) AND s.why IN ('author', 'writer')) THEN
    RAISE EXCEPTION 'who moved a round enters nothing late' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
