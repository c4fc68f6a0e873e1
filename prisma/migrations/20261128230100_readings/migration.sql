-- Who read what: one row a person, thing and hour, outside the chain, so that reading waits for nobody. Each hour's rows enter
-- the chain as one entry with their hash, once the hour is over.

-- CreateTable
CREATE TABLE "reading" (
    "organisation_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(6) NOT NULL,
    "member_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("organisation_id","hour","member_id","assessment_id","number","kind")
);

-- CreateTable
CREATE TABLE "reading_digest" (
    "organisation_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reading_digest_pkey" PRIMARY KEY ("organisation_id","hour")
);

-- CreateIndex
CREATE INDEX "reading_organisation_id_assessment_id_hour_idx" ON "reading"("organisation_id", "assessment_id", "hour");

-- CreateIndex
CREATE INDEX "reading_organisation_id_member_id_hour_idx" ON "reading"("organisation_id", "member_id", "hour");

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE reading
  ADD CONSTRAINT reading_kind CHECK (kind IN ('revision', 'review')),
  ADD CONSTRAINT reading_hour CHECK (hour = date_trunc('hour', hour, 'UTC'));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reading', 'reading_digest'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO landfall_gate', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change()',
                   t || '_fixed', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION landfall_refuse_change()',
                   t || '_kept', t);
  END LOOP;
END
$$;

-- In one's own name, of what one may read: the revision's own policy answers that. Administrators alone see who read what.
GRANT SELECT, INSERT (organisation_id, member_id, assessment_id, number, kind) ON reading TO landfall_app;
CREATE POLICY reading_add ON reading FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND member_id = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = reading.organisation_id AND r.assessment_id = reading.assessment_id
                   AND r.number = reading.number)
  );
CREATE POLICY reading_read ON reading FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND 'admin' = ANY ((SELECT landfall_roles())::text[]));

-- Which turn readings and digests of an organisation take: readings any number at once, a digest alone.
CREATE FUNCTION landfall_reading_turn(p_organisation uuid) RETURNS bigint
  LANGUAGE sql IMMUTABLE
  RETURN hashtextextended('landfall.reading:' || p_organisation::text, 0);

-- The hour is the clock's, told while no digest is made, and never one that has its digest already.
CREATE FUNCTION landfall_set_reading_hour() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(landfall_reading_turn(NEW.organisation_id));
  NEW.hour := greatest(
    date_trunc('hour', clock_timestamp(), 'UTC'),
    (SELECT max(d.hour) + interval '1 hour' FROM reading_digest d WHERE d.organisation_id = NEW.organisation_id)
  );
  RETURN NEW;
END
$$;

-- What an hour's readings amount to: their number and one hash over all of them, the same wherever it is computed.
CREATE FUNCTION landfall_reading_sum(p_organisation uuid, p_hour timestamptz) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN (SELECT jsonb_build_object(
                   'hour', to_char(p_hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'),
                   'readings', count(*),
                   'sha256', encode(sha256(convert_to(coalesce(string_agg(
                     jsonb_build_array(r.member_id, r.assessment_id, r.number, r.kind)::text, E'\n'
                     ORDER BY r.member_id, r.assessment_id, r.number, r.kind COLLATE "C"), ''), 'UTF8')), 'hex'))
            FROM reading r WHERE r.organisation_id = p_organisation AND r.hour = p_hour);

-- Adds the digests of hours that are over to the chain. Nothing is added to those hours afterwards.
CREATE FUNCTION landfall_digest_readings(p_organisation uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_hour timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(landfall_reading_turn(p_organisation));
  FOR v_hour IN
    SELECT DISTINCT r.hour FROM reading r
     WHERE r.organisation_id = p_organisation
       AND r.hour > coalesce((SELECT max(d.hour) FROM reading_digest d WHERE d.organisation_id = p_organisation), '-infinity')
       AND r.hour < date_trunc('hour', clock_timestamp(), 'UTC')
     ORDER BY r.hour
  LOOP
    INSERT INTO reading_digest (organisation_id, hour) VALUES (p_organisation, v_hour);
    INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (p_organisation, NULL, 'readings.digested', 'readings', 'readings', landfall_reading_sum(p_organisation, v_hour));
  END LOOP;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_set_reading_hour() OWNER TO landfall_gate;
ALTER FUNCTION landfall_digest_readings(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_reading_turn(uuid), landfall_set_reading_hour(), landfall_reading_sum(uuid, timestamptz),
  landfall_digest_readings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_reading_turn(uuid), landfall_reading_sum(uuid, timestamptz) TO landfall_gate;

CREATE TRIGGER reading_hour_set BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION landfall_set_reading_hour();
