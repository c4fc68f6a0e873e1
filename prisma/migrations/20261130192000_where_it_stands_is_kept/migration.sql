-- Where it stands, whether it is decided and when its open conditions are due stood in three other tables, and every search for them asked one revision
-- after the other, each look-up under policies that ask for the revision once more. Kept with the revision, as its round is: whoever reads
-- it reads its decisions and their conditions, and what assessment it is of (decision 232).
ALTER TABLE "revision"
  ADD COLUMN IF NOT EXISTS "assessment_state" TEXT,
  ADD COLUMN IF NOT EXISTS "is_decided" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN IF NOT EXISTS "first_due" DATE,
  ADD COLUMN IF NOT EXISTS "last_due" DATE;

CREATE OR REPLACE FUNCTION landfall_keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  following text[] := ARRAY['is_latest', 'handling', 'team_id', 'round_name', 'assessment_state', 'is_decided', 'first_due', 'last_due'];
BEGIN
  IF current_user = 'landfall_gate' THEN
    following := following || ARRAY['scrutiny', 'kinds_of_work', 'shift_p10', 'shift_p50', 'shift_p90',
      'effect_p10', 'effect_p50', 'effect_p90', 'blocking', 'serious', 'concern', 'note', 'project_facts', 'portfolio_share',
      'implied_shift', 'forecasts', 'first_forecast', 'scrutiny_rank'];
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - following <> to_jsonb(NEW) - following THEN
    RAISE EXCEPTION 'a revision is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

-- The newest revision alone says where its assessment stands.
CREATE OR REPLACE FUNCTION landfall_place_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  SELECT a.team_id, a.handling, landfall_name_round(a.organisation_id, a.round_id), a.state
    INTO STRICT NEW.team_id, NEW.handling, NEW.round_name, NEW.assessment_state
    FROM assessment a WHERE a.organisation_id = NEW.organisation_id AND a.id = NEW.assessment_id;
  NEW.is_latest := true;
  NEW.sort_title := lower(NEW.title);
  NEW.is_decided := false;
  NEW.first_due := NULL;
  NEW.last_due := NULL;
  UPDATE revision r SET is_latest = false, assessment_state = NULL
   WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.assessment_id AND r.is_latest;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_follow_state() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE revision r SET assessment_state = NEW.state
   WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.id AND r.is_latest;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION landfall_follow_decision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE revision r SET is_decided = true
   WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id AND NOT r.is_decided;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION landfall_follow_conditions() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  decided uuid;
BEGIN
  SELECT d.revision_id INTO STRICT decided
    FROM decision d WHERE d.organisation_id = NEW.organisation_id AND d.id = NEW.decision_id;
  -- Whoever meets another condition of it meanwhile waits here, and reads this one as it is then.
  PERFORM FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = decided FOR NO KEY UPDATE;
  UPDATE revision r SET first_due = o.first_due, last_due = o.last_due
    FROM (SELECT min(c.due_on) AS first_due, max(c.due_on) AS last_due
            FROM decision d JOIN decision_condition c ON c.organisation_id = d.organisation_id AND c.decision_id = d.id
           WHERE d.organisation_id = NEW.organisation_id AND d.revision_id = decided AND c.met_at IS NULL) o
   WHERE r.organisation_id = NEW.organisation_id AND r.id = decided
     AND (r.first_due, r.last_due) IS DISTINCT FROM (o.first_due, o.last_due);
  RETURN NULL;
END
$$;

-- Named so that they act before `open_work` follows: whoever locks both rows locks this one first.
DROP TRIGGER IF EXISTS assessment_followed ON assessment;
CREATE TRIGGER assessment_followed AFTER UPDATE OF state ON assessment FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state AND NEW.revision_number > 0) EXECUTE FUNCTION landfall_follow_state();
DROP TRIGGER IF EXISTS decision_followed ON decision;
CREATE TRIGGER decision_followed AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION landfall_follow_decision();
DROP TRIGGER IF EXISTS decision_condition_followed ON decision_condition;
CREATE TRIGGER decision_condition_followed AFTER INSERT OR UPDATE OF met_at, due_on ON decision_condition
  FOR EACH ROW EXECUTE FUNCTION landfall_follow_conditions();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_follow_state() OWNER TO landfall_gate;
ALTER FUNCTION landfall_follow_decision() OWNER TO landfall_gate;
ALTER FUNCTION landfall_follow_conditions() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_follow_state(), landfall_follow_decision(), landfall_follow_conditions() FROM PUBLIC;

-- What is frozen stays so: to find that out, each row would be written out, its report too.
ALTER TABLE revision DISABLE TRIGGER revision_frozen;
SET LOCAL ROLE landfall_gate;
UPDATE revision r
   SET assessment_state = CASE WHEN r.is_latest THEN a.state END, is_decided = o.is_decided, first_due = o.first_due, last_due = o.last_due
  FROM assessment a,
       (SELECT x.organisation_id, x.id, count(d.id) > 0 AS is_decided,
               min(c.due_on) AS first_due, max(c.due_on) AS last_due
          FROM revision x
          LEFT JOIN decision d ON d.organisation_id = x.organisation_id AND d.revision_id = x.id
          LEFT JOIN decision_condition c ON c.organisation_id = d.organisation_id AND c.decision_id = d.id AND c.met_at IS NULL
         GROUP BY x.organisation_id, x.id) o
 WHERE a.organisation_id = r.organisation_id AND a.id = r.assessment_id
   AND o.organisation_id = r.organisation_id AND o.id = r.id AND (r.is_latest OR o.is_decided);
RESET ROLE;
ALTER TABLE revision ENABLE TRIGGER revision_frozen;

-- By where it stands in the order of submission; the same of what is not decided; and the few with open conditions. Each has what the policy asks.
DROP INDEX IF EXISTS revision_latest_state, revision_latest_undecided, revision_latest_due;
CREATE INDEX revision_latest_state ON revision (organisation_id, assessment_state, submitted_at, id)
  INCLUDE (assessment_id, team_id, handling) WHERE is_latest;
CREATE INDEX revision_latest_undecided ON revision (organisation_id, assessment_state, submitted_at, id)
  INCLUDE (assessment_id, team_id, handling) WHERE is_latest AND NOT is_decided;
CREATE INDEX revision_latest_due ON revision (organisation_id, submitted_at, id)
  INCLUDE (assessment_id, team_id, handling, first_due, last_due) WHERE is_latest AND first_due IS NOT NULL;
-- Every row was written anew: the other indexes hold each twice until they are built again.
REINDEX TABLE revision;
