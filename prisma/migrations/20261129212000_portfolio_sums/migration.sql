-- Over more projects than are read one by one, figures count from sums that are kept in the transaction that changes what they are over
-- (decision 130). A sum is over one class of readers, so that nobody's sums hold what they may not read: the house, a team, or a member
-- who led a team when work for named people was submitted. What somebody reads by name is added as they look, what they have a
-- conflict of interest in is taken off.

ALTER TABLE revision ADD COLUMN IF NOT EXISTS portfolio_share jsonb;

DROP TABLE IF EXISTS portfolio_sum CASCADE;
CREATE TABLE portfolio_sum (
    "organisation_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "total" DECIMAL NOT NULL,

    CONSTRAINT "portfolio_sum_pkey" PRIMARY KEY ("organisation_id","team_id","member_id","measure")
);

DROP TABLE IF EXISTS portfolio_summed CASCADE;
CREATE TABLE portfolio_summed (
    "organisation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "portfolio_summed_pkey" PRIMARY KEY ("organisation_id","revision_id","team_id","member_id")
);

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['portfolio_sum', 'portfolio_summed']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO landfall_gate', t);
  END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION landfall_keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  following text[] := ARRAY['is_latest', 'handling', 'team_id'];
BEGIN
  IF current_user = 'landfall_gate' THEN
    following := following || ARRAY['scrutiny', 'kinds_of_work', 'shift_p10', 'shift_p50', 'shift_p90',
      'effect_p10', 'effect_p50', 'effect_p90', 'blocking', 'serious', 'concern', 'note', 'project_facts', 'portfolio_share'];
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - following <> to_jsonb(NEW) - following THEN
    RAISE EXCEPTION 'a revision is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

-- In which sums a newest revision is to be.
DROP VIEW IF EXISTS portfolio_sum_due;
DROP VIEW IF EXISTS portfolio_summed_due;
CREATE VIEW portfolio_summed_due AS
  SELECT r.organisation_id, r.id AS revision_id, '00000000-0000-0000-0000-000000000000'::uuid AS team_id,
         '00000000-0000-0000-0000-000000000000'::uuid AS member_id
    FROM revision r WHERE r.is_latest AND r.handling = 'organisation'
  UNION ALL
  SELECT r.organisation_id, r.id, r.team_id, '00000000-0000-0000-0000-000000000000'
    FROM revision r WHERE r.is_latest AND r.handling = 'team'
  UNION ALL
  SELECT r.organisation_id, r.id, r.team_id, s.member_id
    FROM revision r
    JOIN standing s ON s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                   AND s.revision_id = r.id AND s.why = 'lead-then'
   WHERE r.is_latest AND r.handling = 'named-people';

-- What a revision adds: what is kept of it, and the quarter in which it was submitted; that nothing is kept where it was submitted before.
CREATE OR REPLACE FUNCTION landfall_share_of(p_share jsonb, p_submitted timestamptz)
  RETURNS TABLE (measure text, count integer, total numeric)
  LANGUAGE sql IMMUTABLE
  BEGIN ATOMIC
    SELECT e.key, (e.value ->> 0)::integer, (e.value ->> 1)::numeric FROM jsonb_each(p_share) e
    UNION ALL
    SELECT 'unkept', 1, 0::numeric WHERE p_share IS NULL
    UNION ALL
    SELECT 'quarter:' || to_char(p_submitted AT TIME ZONE 'UTC', 'YYYY"-Q"Q'), 1, 0::numeric WHERE p_share IS NOT NULL;
  END;

CREATE VIEW portfolio_sum_due AS
  SELECT d.organisation_id, d.team_id, d.member_id, x.measure, sum(x.count)::integer AS count, sum(x.total) AS total
    FROM portfolio_summed_due d
    JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id
   CROSS JOIN LATERAL landfall_share_of(r.portfolio_share, r.submitted_at) x
   GROUP BY d.organisation_id, d.team_id, d.member_id, x.measure;
REVOKE ALL ON portfolio_summed_due, portfolio_sum_due FROM PUBLIC;

-- Takes a revision out of sums it is in no more, and adds it to those it comes into; out of all and in again where what it adds changed. Rows are
-- taken in one order, so that two who submit wait for each other at most.
CREATE OR REPLACE FUNCTION landfall_keep_sums(p_organisation uuid, p_revision uuid, p_before jsonb) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  r record;
  is_other boolean;
BEGIN
  SELECT v.portfolio_share AS share, v.submitted_at INTO r
    FROM revision v WHERE v.organisation_id = p_organisation AND v.id = p_revision;
  is_other := p_before IS DISTINCT FROM r.share;
  IF NOT EXISTS (SELECT 1 FROM portfolio_summed h WHERE h.organisation_id = p_organisation AND h.revision_id = p_revision)
     AND NOT EXISTS (SELECT 1 FROM portfolio_summed_due d WHERE d.organisation_id = p_organisation AND d.revision_id = p_revision) THEN
    RETURN;
  END IF;
  -- One at a time in a house: who comes second adds to what the first left.
  PERFORM pg_advisory_xact_lock(hashtextextended('sums ' || p_organisation::text, 0));
  WITH held AS MATERIALIZED (
    SELECT h.team_id, h.member_id FROM portfolio_summed h WHERE h.organisation_id = p_organisation AND h.revision_id = p_revision
  ), due AS MATERIALIZED (
    SELECT d.team_id, d.member_id FROM portfolio_summed_due d
     WHERE d.organisation_id = p_organisation AND d.revision_id = p_revision
  ), gone AS MATERIALIZED (
    SELECT * FROM held h WHERE is_other OR NOT EXISTS (SELECT 1 FROM due d WHERE (d.team_id, d.member_id) = (h.team_id, h.member_id))
  ), came AS MATERIALIZED (
    SELECT * FROM due d WHERE is_other OR NOT EXISTS (SELECT 1 FROM held h WHERE (d.team_id, d.member_id) = (h.team_id, h.member_id))
  ), changes AS (
    SELECT c.team_id, c.member_id, c.measure, sum(c.count)::integer AS count, sum(c.total) AS total
      FROM (SELECT g.team_id, g.member_id, x.measure, -x.count AS count, -x.total AS total
              FROM gone g CROSS JOIN LATERAL landfall_share_of(p_before, r.submitted_at) x
            UNION ALL
            SELECT k.team_id, k.member_id, x.measure, x.count, x.total
              FROM came k CROSS JOIN LATERAL landfall_share_of(r.share, r.submitted_at) x) c
     GROUP BY c.team_id, c.member_id, c.measure
  ), left_out AS (
    DELETE FROM portfolio_summed h USING gone g
     WHERE h.organisation_id = p_organisation AND h.revision_id = p_revision
       AND (h.team_id, h.member_id) = (g.team_id, g.member_id)
       AND NOT EXISTS (SELECT 1 FROM due d WHERE (d.team_id, d.member_id) = (h.team_id, h.member_id))
  ), put_in AS (
    INSERT INTO portfolio_summed (organisation_id, revision_id, team_id, member_id)
    SELECT p_organisation, p_revision, k.team_id, k.member_id FROM came k ON CONFLICT DO NOTHING
  )
  INSERT INTO portfolio_sum AS s (organisation_id, team_id, member_id, measure, count, total)
  SELECT p_organisation, c.team_id, c.member_id, c.measure, c.count, c.total FROM changes c
   ORDER BY c.team_id, c.member_id, c.measure
      ON CONFLICT (organisation_id, team_id, member_id, measure)
      DO UPDATE SET count = s.count + excluded.count, total = s.total + excluded.total;
END
$$;

CREATE OR REPLACE FUNCTION landfall_sums_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME = 'revision' THEN
    IF TG_OP = 'INSERT' THEN
      PERFORM landfall_keep_sums(NEW.organisation_id, NEW.id, NEW.portfolio_share);
    ELSE
      PERFORM landfall_keep_sums(NEW.organisation_id, NEW.id, OLD.portfolio_share);
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM landfall_keep_sums(r.organisation_id, r.id, r.portfolio_share)
       FROM revision r WHERE r.organisation_id = OLD.organisation_id AND r.id = OLD.revision_id;
  ELSE
    PERFORM landfall_keep_sums(r.organisation_id, r.id, r.portfolio_share)
       FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id;
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS revision_sums ON revision;
CREATE TRIGGER revision_sums AFTER INSERT OR UPDATE OF is_latest, handling, team_id, portfolio_share ON revision
  FOR EACH ROW EXECUTE FUNCTION landfall_sums_change();
DROP TRIGGER IF EXISTS standing_sums_come ON standing;
CREATE TRIGGER standing_sums_come AFTER INSERT ON standing
  FOR EACH ROW WHEN (NEW.why = 'lead-then') EXECUTE FUNCTION landfall_sums_change();
DROP TRIGGER IF EXISTS standing_sums_go ON standing;
CREATE TRIGGER standing_sums_go AFTER DELETE ON standing
  FOR EACH ROW WHEN (OLD.why = 'lead-then') EXECUTE FUNCTION landfall_sums_change();

-- The sums over what the viewer may read: as the policy of revisions says it, class by class, then what is read by name, less what they
-- have a conflict of interest in.
CREATE OR REPLACE FUNCTION landfall_portfolio_sums() RETURNS TABLE (measure text, count integer, total double precision)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    WITH own AS MATERIALIZED (
      SELECT r.id, r.portfolio_share, r.submitted_at,
             landfall_is_colleague() AND (
               r.handling = 'organisation'
               OR r.handling = 'team' AND r.team_id = ANY (landfall_teams())
               OR r.handling = 'named-people' AND r.team_id = ANY (landfall_led_teams())
                  AND EXISTS (SELECT 1 FROM standing l
                               WHERE l.organisation_id = r.organisation_id AND l.member_id = landfall_member()
                                 AND l.revision_id = r.id AND l.why = 'lead-then')) AS is_summed,
             EXISTS (SELECT 1 FROM standing n
                      WHERE n.organisation_id = r.organisation_id AND n.member_id = landfall_member()
                        AND n.revision_id = r.id AND n.why IN ('author', 'named-reader', 'reviewer', 'decider')) AS is_named,
             EXISTS (SELECT 1 FROM standing c
                      WHERE c.organisation_id = r.organisation_id AND c.member_id = landfall_member()
                        AND c.assessment_id = r.assessment_id AND c.why = 'conflict') AS has_conflict
        FROM (SELECT DISTINCT s.assessment_id FROM standing s
               WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member()
                 AND s.why IN ('author', 'named-reader', 'reviewer', 'decider', 'conflict')) a
        JOIN revision r ON r.organisation_id = landfall_organisation() AND r.assessment_id = a.assessment_id AND r.is_latest
    ), found AS (
      SELECT s.measure, s.count, s.total FROM portfolio_sum s
       WHERE s.organisation_id = landfall_organisation() AND landfall_is_colleague()
         AND (s.team_id = '00000000-0000-0000-0000-000000000000'
              OR s.member_id = '00000000-0000-0000-0000-000000000000' AND s.team_id = ANY (landfall_teams())
              OR s.member_id = landfall_member() AND s.team_id = ANY (landfall_led_teams()))
      UNION ALL
      SELECT x.measure, x.count, x.total FROM own o CROSS JOIN LATERAL landfall_share_of(o.portfolio_share, o.submitted_at) x
       WHERE o.is_named AND NOT o.is_summed AND NOT o.has_conflict
      UNION ALL
      SELECT x.measure, -x.count, -x.total FROM own o CROSS JOIN LATERAL landfall_share_of(o.portfolio_share, o.submitted_at) x
       WHERE o.is_summed AND o.has_conflict
    )
    SELECT f.measure, sum(f.count)::integer, sum(f.total)::double precision FROM found f
     GROUP BY f.measure HAVING sum(f.count) <> 0 OR sum(f.total) <> 0;
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW portfolio_summed_due OWNER TO landfall_gate;
ALTER VIEW portfolio_sum_due OWNER TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_share_of(jsonb, timestamptz)', 'landfall_keep_sums(uuid, uuid, jsonb)',
    'landfall_sums_change()', 'landfall_portfolio_sums()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_portfolio_sums() TO landfall_app;

-- As it is on record so far: nothing is kept of any yet.
SET LOCAL ROLE landfall_gate;
INSERT INTO portfolio_summed (organisation_id, revision_id, team_id, member_id)
  SELECT organisation_id, revision_id, team_id, member_id FROM portfolio_summed_due ON CONFLICT DO NOTHING;
INSERT INTO portfolio_sum (organisation_id, team_id, member_id, measure, count, total)
  SELECT organisation_id, team_id, member_id, measure, count, total FROM portfolio_sum_due ON CONFLICT DO NOTHING;
RESET ROLE;
