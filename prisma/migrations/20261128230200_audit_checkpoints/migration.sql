-- The trail is checked from where it was checked to before. How far that is is kept where only the checking function writes.

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "organisation_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',
    "again_to" BIGINT NOT NULL DEFAULT 0,
    "whole_at" TIMESTAMPTZ(6),

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("organisation_id")
);

-- AddForeignKey
ALTER TABLE "audit_checkpoint" ADD CONSTRAINT "audit_checkpoint_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE audit_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_checkpoint_gate ON audit_checkpoint TO landfall_gate USING (true) WITH CHECK (true);
REVOKE ALL ON audit_checkpoint FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON audit_checkpoint TO landfall_gate;

-- Follows the chain from an entry that holds to another: how far it came, with which hash, and the first entry that doesn't
-- follow, or whose digest is not that of the readings there are. Only what Landfall wrote by itself is a digest.
CREATE FUNCTION landfall_follow_audit(p_organisation uuid, p_after bigint, p_hash text, p_to bigint)
  RETURNS TABLE (reached bigint, hash text, broken_at bigint, fault text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  e audit_event;
BEGIN
  reached := p_after;
  hash := p_hash;
  FOR e IN SELECT * FROM audit_event a
            WHERE a.organisation_id = p_organisation AND a.seq > p_after AND a.seq <= p_to ORDER BY a.seq LOOP
    IF e.seq <> reached + 1 OR e.previous_hash <> hash OR e.hash <> landfall_audit_hash(hash, e) THEN
      broken_at := least(e.seq, reached + 1);
      fault := CASE WHEN e.seq <> reached + 1 THEN 'missing' ELSE 'changed' END;
      RETURN NEXT; RETURN;
    END IF;
    IF e.action = 'readings.digested' AND e.actor_id IS NULL
       AND e.detail <> landfall_reading_sum(p_organisation, (e.detail ->> 'hour')::timestamptz) THEN
      broken_at := e.seq;
      fault := 'readings';
      RETURN NEXT; RETURN;
    END IF;
    reached := e.seq;
    hash := e.hash;
  END LOOP;
  RETURN NEXT;
END
$$;

-- First lets the readings of hours that are over into the chain. Checks up to p_new entries that were never checked and up to p_again of the older ones in turn, from the first to the newest
-- and then from the first again; remembers how far it came, but only while everything holds. broken_at is the first entry
-- from which the trail is not to be relied on, fault what is wrong:
--   no-head    the record of where the chain ends is gone
--   head-back  it says less than there is, or something else
--   missing    entries are gone: in between, or the newest ones
--   rechained  an entry that held before has another hash now
--   changed    an entry does not follow from the one before it
--   readings   the readings of an hour are not those that were digested
CREATE FUNCTION landfall_check_audit(p_organisation uuid, p_new integer, p_again integer)
  RETURNS TABLE (entries bigint, checked_to bigint, whole_at timestamptz, broken_at bigint, fault text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  mark audit_checkpoint;
  v_head bigint;
  v_head_hash text;
  v_last bigint;
  v_hash text;
  step record;
BEGIN
  IF session_user = 'landfall_app'
     AND (landfall_organisation() IS DISTINCT FROM p_organisation OR NOT 'admin' = ANY (landfall_roles())) THEN
    RAISE EXCEPTION 'the audit trail is read by administrators' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM landfall_digest_readings(p_organisation);
  INSERT INTO audit_checkpoint (organisation_id) VALUES (p_organisation) ON CONFLICT (organisation_id) DO NOTHING;
  SELECT * INTO mark FROM audit_checkpoint c WHERE c.organisation_id = p_organisation FOR UPDATE;
  -- In one statement, so of one moment.
  SELECT h.seq, h.hash, coalesce((SELECT max(a.seq) FROM audit_event a WHERE a.organisation_id = p_organisation), 0)
    INTO v_head, v_head_hash, v_last
    FROM (VALUES (1)) AS one LEFT JOIN audit_head h ON h.organisation_id = p_organisation;

  entries := v_last;
  checked_to := mark.seq;
  whole_at := mark.whole_at;
  broken_at := v_last + 1;
  IF v_last < mark.seq OR v_last < v_head THEN
    fault := 'missing';
  ELSIF v_head IS NULL AND v_last > 0 THEN
    fault := 'no-head';
  ELSIF v_head < v_last THEN
    fault := 'head-back';
    broken_at := v_head + 1;
  ELSIF mark.seq > 0 AND NOT EXISTS (SELECT 1 FROM audit_event a
                                      WHERE a.organisation_id = p_organisation AND a.seq = mark.seq AND a.hash = mark.hash) THEN
    fault := 'rechained';
    broken_at := mark.seq;
  END IF;
  IF fault IS NOT NULL THEN RETURN NEXT; RETURN; END IF;

  SELECT * INTO step FROM landfall_follow_audit(p_organisation, mark.seq, mark.hash, least(v_last, mark.seq + p_new));
  checked_to := step.reached;
  broken_at := step.broken_at;
  fault := step.fault;
  IF fault IS NULL AND step.reached = v_last AND v_last > 0 AND step.hash <> v_head_hash THEN
    broken_at := v_last + 1;
    fault := 'head-back';
  END IF;
  IF fault IS NOT NULL THEN RETURN NEXT; RETURN; END IF;
  mark.seq := step.reached;
  mark.hash := step.hash;

  v_hash := coalesce((SELECT a.hash FROM audit_event a WHERE a.organisation_id = p_organisation AND a.seq = mark.again_to), '');
  SELECT * INTO step FROM landfall_follow_audit(p_organisation, mark.again_to, v_hash, least(mark.seq, mark.again_to + p_again));
  broken_at := step.broken_at;
  fault := step.fault;
  IF fault IS NOT NULL THEN RETURN NEXT; RETURN; END IF;
  mark.again_to := CASE WHEN step.reached >= v_last THEN 0 ELSE step.reached END;
  mark.whole_at := CASE WHEN step.reached >= v_last THEN now() ELSE mark.whole_at END;
  UPDATE audit_checkpoint c
     SET seq = mark.seq, hash = mark.hash, again_to = mark.again_to, whole_at = mark.whole_at
   WHERE c.organisation_id = p_organisation;
  whole_at := mark.whole_at;
  RETURN NEXT;
END
$$;

-- Also by whoever restores: a chain without its head doesn't hold, and neither does one with entries beyond it.
CREATE OR REPLACE FUNCTION landfall_verify_audit(p_organisation uuid) RETURNS bigint
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  head audit_head;
  step record;
BEGIN
  IF session_user = 'landfall_app'
     AND (landfall_organisation() IS DISTINCT FROM p_organisation OR NOT 'admin' = ANY (landfall_roles())) THEN
    RAISE EXCEPTION 'the audit trail is read by administrators' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO step FROM landfall_follow_audit(p_organisation, 0, '', 9223372036854775807);
  IF step.broken_at IS NOT NULL THEN RETURN step.broken_at; END IF;
  SELECT * INTO head FROM audit_head h WHERE h.organisation_id = p_organisation;
  IF (coalesce(head.seq, 0), coalesce(head.hash, '')) <> (step.reached, step.hash) THEN
    RETURN step.reached + 1;
  END IF;
  RETURN NULL;
END
$$;

-- Where the viewer's organisation's chain stood as this hour began: what an export prints. Of the hour and not of the moment,
-- so that it tells nobody what happens meanwhile.
CREATE FUNCTION landfall_audit_mark() RETURNS TABLE (hour timestamptz, seq bigint, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT date_trunc('hour', now(), 'UTC'), e.seq, e.hash FROM audit_event e
     WHERE e.organisation_id = landfall_organisation() AND e.at < date_trunc('hour', now(), 'UTC')
     ORDER BY e.seq DESC LIMIT 1;
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_follow_audit(uuid, bigint, text, bigint) OWNER TO landfall_gate;
ALTER FUNCTION landfall_check_audit(uuid, integer, integer) OWNER TO landfall_gate;
ALTER FUNCTION landfall_audit_mark() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_follow_audit(uuid, bigint, text, bigint), landfall_check_audit(uuid, integer, integer),
  landfall_audit_mark() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_check_audit(uuid, integer, integer), landfall_audit_mark() TO landfall_app;
