-- A page of the table by what was found began at the gravest of all and went through what lies before it: what is worked out of three columns
-- may tell of rows before policies were asked of them, so that no index is entered in its middle by it. Kept as one number, it may (decision 202).
ALTER TABLE "revision" ADD COLUMN IF NOT EXISTS "gravity" BIGINT NOT NULL DEFAULT 0;

-- By the gravest, then how many of them. After revision_frozen, in the order of names: it changes only as these do.
CREATE OR REPLACE FUNCTION landfall_keep_gravity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.gravity := NEW.blocking::bigint * 1000000 + NEW.serious::bigint * 1000 + NEW.concern;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_keep_gravity() FROM PUBLIC;
DROP TRIGGER IF EXISTS revision_gravity ON revision;
CREATE TRIGGER revision_gravity BEFORE INSERT OR UPDATE OF blocking, serious, concern ON revision
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_gravity();

ALTER TABLE revision DISABLE TRIGGER revision_frozen;
SET LOCAL ROLE landfall_gate;
UPDATE revision SET blocking = blocking WHERE blocking + serious + concern > 0;
RESET ROLE;
ALTER TABLE revision ENABLE TRIGGER revision_frozen;

DROP INDEX IF EXISTS revision_latest_findings;
CREATE INDEX revision_latest_findings ON revision (organisation_id, gravity, id) WHERE is_latest;
