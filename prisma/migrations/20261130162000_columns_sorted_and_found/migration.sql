-- The portfolio's table is sorted by the round, what a model implies of the shift, the first forecast and the scrutiny, and what it shows of
-- models is looked for by words (decision 202). Of models, what was submitted before has
-- none of it until `landfall derived --rebuild`.
ALTER TABLE "revision"
  ADD COLUMN IF NOT EXISTS "implied_shift" SMALLINT,
  ADD COLUMN IF NOT EXISTS "forecasts" INTEGER,
  ADD COLUMN IF NOT EXISTS "first_forecast" DATE,
  ADD COLUMN IF NOT EXISTS "round_name" TEXT,
  ADD COLUMN IF NOT EXISTS "scrutiny_rank" SMALLINT NOT NULL DEFAULT 0;

ALTER TABLE revision_word DROP CONSTRAINT IF EXISTS revision_word_place_known;
ALTER TABLE revision_word ADD CONSTRAINT revision_word_place_known
  CHECK (place IN ('title', 'summary', 'recipient', 'use', 'finding', 'sense', 'kind', 'pattern', 'rule', 'work', 'strengthens', 'weakens',
                   'loop', 'apart'));

CREATE OR REPLACE FUNCTION landfall_keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  following text[] := ARRAY['is_latest', 'handling', 'team_id', 'round_name'];
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

-- Whose round a revision is in follows its assessment, as its team and handling do; in small letters, as its title is sorted.
CREATE OR REPLACE FUNCTION landfall_name_round(p_organisation uuid, p_round uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (SELECT lower(x.name) FROM round x WHERE x.organisation_id = p_organisation AND x.id = p_round);

CREATE OR REPLACE FUNCTION landfall_place_revision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  SELECT a.team_id, a.handling, landfall_name_round(a.organisation_id, a.round_id) INTO STRICT NEW.team_id, NEW.handling, NEW.round_name
    FROM assessment a WHERE a.organisation_id = NEW.organisation_id AND a.id = NEW.assessment_id;
  NEW.is_latest := true;
  NEW.sort_title := lower(NEW.title);
  UPDATE revision r SET is_latest = false
   WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.assessment_id AND r.is_latest;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION landfall_follow_round() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE revision r SET round_name = landfall_name_round(NEW.organisation_id, NEW.round_id)
   WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.id;
  RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS assessment_round_followed ON assessment;
CREATE TRIGGER assessment_round_followed AFTER UPDATE OF round_id ON assessment FOR EACH ROW
  WHEN (OLD.round_id IS DISTINCT FROM NEW.round_id) EXECUTE FUNCTION landfall_follow_round();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_name_round(uuid, uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_follow_round() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_name_round(uuid, uuid), landfall_follow_round() FROM PUBLIC;

-- What is frozen stays so: to find that out, each row would be written out, its report too.
ALTER TABLE revision DISABLE TRIGGER revision_frozen;
SET LOCAL ROLE landfall_gate;
UPDATE revision r
   SET round_name = landfall_name_round(a.organisation_id, a.round_id),
       scrutiny_rank = coalesce(array_position(ARRAY['light', 'standard', 'deep', 'hold-for-discussion'], r.scrutiny), 0)
  FROM assessment a
 WHERE a.organisation_id = r.organisation_id AND a.id = r.assessment_id;
INSERT INTO revision_word (organisation_id, revision_id, word, place, assessment_id, team_id, handling, is_latest, submitted_at)
SELECT DISTINCT r.organisation_id, r.id, x.kind, 'work', r.assessment_id, r.team_id, r.handling, r.is_latest, r.submitted_at
  FROM revision r CROSS JOIN LATERAL unnest(r.kinds_of_work) AS x (kind) WHERE x.kind <> ''
    ON CONFLICT DO NOTHING;
RESET ROLE;
ALTER TABLE revision ENABLE TRIGGER revision_frozen;

-- As lib/data/portfolio.ts orders them, to the letter; a second one where rows without the value come last both ways.
DROP INDEX IF EXISTS revision_latest_implied, revision_latest_implied_falling, revision_latest_forecast, revision_latest_forecast_falling,
  revision_latest_round, revision_latest_round_falling, revision_latest_scrutiny;
CREATE INDEX revision_latest_implied ON revision (organisation_id, implied_shift, id) WHERE is_latest;
CREATE INDEX revision_latest_implied_falling ON revision (organisation_id, implied_shift DESC NULLS LAST, id DESC) WHERE is_latest;
CREATE INDEX revision_latest_forecast ON revision (organisation_id, first_forecast, id) WHERE is_latest;
CREATE INDEX revision_latest_forecast_falling ON revision (organisation_id, first_forecast DESC NULLS LAST, id DESC) WHERE is_latest;
CREATE INDEX revision_latest_round ON revision (organisation_id, round_name, id) WHERE is_latest;
CREATE INDEX revision_latest_round_falling ON revision (organisation_id, round_name DESC NULLS LAST, id DESC) WHERE is_latest;
CREATE INDEX revision_latest_scrutiny ON revision (organisation_id, scrutiny_rank, id) WHERE is_latest;
