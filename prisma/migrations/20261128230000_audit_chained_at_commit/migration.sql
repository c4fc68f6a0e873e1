-- Entries of the trail are chained as their transaction commits. Until then they wait in a table of their own, so that the head
-- of an organisation's chain is held for the end of a transaction and no longer for all of it. An entry is still written by the
-- act it records, and an act whose entry can't be chained doesn't happen.

-- Empty but within a transaction that has acted: nothing of it needs to outlive a crash.
CREATE UNLOGGED TABLE "audit_waiting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_waiting_pkey" PRIMARY KEY ("id")
);

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE audit_waiting ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_waiting FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_waiting_gate ON audit_waiting TO landfall_gate USING (true) WITH CHECK (true);
REVOKE ALL ON audit_waiting FROM PUBLIC;
GRANT SELECT, INSERT, DELETE ON audit_waiting TO landfall_gate;
-- As for audit_event: in one's own name and organisation only.
GRANT INSERT (organisation_id, actor_id, action, subject_type, subject_id, detail) ON audit_waiting TO landfall_app;
CREATE POLICY audit_waiting_add ON audit_waiting FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND actor_id = (SELECT landfall_member()));

-- An entry without a number waits. One with a number is the one the head was just moved to, whoever writes it. It runs as
-- whoever adds the entry, whose policies then speak for the table in which it waits.
CREATE FUNCTION landfall_await_chain() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NEW.seq IS NULL THEN
    INSERT INTO audit_waiting (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (NEW.organisation_id, NEW.actor_id, NEW.action, NEW.subject_type, NEW.subject_id, NEW.detail);
    RETURN NULL;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM audit_head h
                  WHERE h.organisation_id = NEW.organisation_id AND h.seq = NEW.seq AND h.hash = NEW.hash)
     OR NEW.hash <> landfall_audit_hash(NEW.previous_hash, NEW) THEN
    RAISE EXCEPTION 'an entry follows the one before it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- The head's row is locked from here to the end of the commit: events of one organisation queue up, those of two don't meet.
CREATE FUNCTION landfall_chain_waiting() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  head audit_head;
  e audit_event;
BEGIN
  INSERT INTO audit_head (organisation_id, seq, hash) VALUES (NEW.organisation_id, 0, '')
    ON CONFLICT (organisation_id) DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  e.organisation_id := NEW.organisation_id;
  e.seq := head.seq + 1;
  e.at := clock_timestamp();
  e.actor_id := NEW.actor_id;
  e.action := NEW.action;
  e.subject_type := NEW.subject_type;
  e.subject_id := NEW.subject_id;
  e.detail := NEW.detail;
  e.previous_hash := head.hash;
  e.hash := landfall_audit_hash(head.hash, e);
  UPDATE audit_head SET seq = e.seq, hash = e.hash WHERE organisation_id = e.organisation_id;
  INSERT INTO audit_event (organisation_id, seq, at, actor_id, action, subject_type, subject_id, detail, previous_hash, hash)
    VALUES (e.organisation_id, e.seq, e.at, e.actor_id, e.action, e.subject_type, e.subject_id, e.detail, e.previous_hash, e.hash);
  DELETE FROM audit_waiting WHERE id = NEW.id;
  RETURN NULL;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_chain_waiting() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_await_chain(), landfall_chain_waiting() FROM PUBLIC;

DROP TRIGGER audit_event_chain ON audit_event;
DROP FUNCTION landfall_chain_audit();
CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION landfall_await_chain();
CREATE CONSTRAINT TRIGGER audit_waiting_chain AFTER INSERT ON audit_waiting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION landfall_chain_waiting();
