-- A round is moved by who began it, and by any lead once they lead nothing any more; who moved it last, when, and which last day was
-- announced at first stand beside it. Whoever moved it enters nothing of their own after the day that was announced (decision 119).
ALTER TABLE "round" ADD COLUMN     "announced_closes_on" DATE NOT NULL DEFAULT CURRENT_DATE,
ADD COLUMN     "moved_at" TIMESTAMPTZ(6),
ADD COLUMN     "moved_by" UUID;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_moved_by_fkey" FOREIGN KEY ("organisation_id", "moved_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE round SET announced_closes_on = closes_on;

CREATE FUNCTION landfall_note_round_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.announced_closes_on := NEW.closes_on;
    NEW.moved_at := NULL;
    NEW.moved_by := NULL;
  ELSE
    NEW.announced_closes_on := OLD.announced_closes_on;
    NEW.moved_at := now();
    NEW.moved_by := COALESCE(landfall_member(), OLD.moved_by);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER round_moved BEFORE INSERT OR UPDATE ON round FOR EACH ROW EXECUTE FUNCTION landfall_note_round_moved();

ALTER POLICY round_change ON round
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND 'lead' = ANY ((SELECT landfall_roles())::text[])
    AND (
      created_by = (SELECT landfall_member())
      OR NOT EXISTS (SELECT 1 FROM member m
                      WHERE m.organisation_id = round.organisation_id AND m.id = round.created_by
                        AND m.disabled_at IS NULL AND 'lead' = ANY (m.roles))
    )
  );

-- A round that is being closed is waited for. The gate needs a column to change for that.
GRANT UPDATE (version) ON round TO landfall_gate;
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
  IF (now() AT TIME ZONE 'UTC' - interval '12 hours')::date > v_round.announced_closes_on
     AND EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = NEW.organisation_id AND s.assessment_id = NEW.id
                    AND s.member_id = v_round.moved_by AND s.why IN ('author', 'writer')) THEN
    RAISE EXCEPTION 'who moved a round enters nothing late' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_note_round_moved() FROM PUBLIC;
