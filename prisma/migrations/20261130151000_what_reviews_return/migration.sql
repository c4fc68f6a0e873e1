-- What a review did to the report, with those that were in before it: how many rows of the ledger are back at the level they have without the
-- evidence or commitments that don't hold, and the scrutiny due then, where that is more. Kept with the review, so that it is read by whoever reads
-- that and by nobody else, and summed up by nobody: a list asks for the rows of its page. What each does without is in the report as it was frozen.
ALTER TABLE review ADD COLUMN IF NOT EXISTS rows_back integer NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN IF NOT EXISTS scrutiny_then text;
ALTER TABLE review DROP CONSTRAINT IF EXISTS review_scrutiny_then_known;
ALTER TABLE review ADD CONSTRAINT review_scrutiny_then_known
  CHECK (scrutiny_then IN ('light', 'standard', 'deep', 'hold-for-discussion'));

-- Who assigns a review says nothing of what it did.
DROP POLICY IF EXISTS review_assign_nothing_back ON review;
CREATE POLICY review_assign_nothing_back ON review AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (rows_back = 0 AND scrutiny_then IS NULL);

-- The same as lib/domain/review/judged-supports.ts, of all reviews that are in with this one.
CREATE OR REPLACE FUNCTION landfall_what_review_returns() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  unread jsonb;
  failed text[];
BEGIN
  SELECT r.report -> 'unread' INTO unread
    FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id;
  SELECT array_agg(DISTINCT substr(g.path, length('support:') + 1)) INTO failed
    FROM review v
    JOIN review_rating g ON g.organisation_id = v.organisation_id AND g.review_id = v.id
   WHERE v.organisation_id = NEW.organisation_id AND v.revision_id = NEW.revision_id
     AND (v.handed_in_at IS NOT NULL OR v.id = NEW.id)
     AND g.path LIKE 'support:%' AND g.value = '"does-not-hold"'::jsonb;
  IF unread IS NULL OR failed IS NULL THEN
    RETURN NEW;
  END IF;
  WITH raising AS (
    SELECT s.raised FROM jsonb_array_elements(unread -> 'supports') AS s (raised)
     WHERE s.raised ->> 'path' = ANY (failed)
    UNION ALL
    SELECT j.raised FROM jsonb_array_elements(unread -> 'jointly') AS j (raised)
     WHERE NOT EXISTS (SELECT FROM jsonb_array_elements_text(j.raised -> 'paths') AS p (path) WHERE p.path <> ALL (failed))
  )
  SELECT (SELECT count(DISTINCT x.lighter ->> 'subject')
            FROM raising CROSS JOIN LATERAL jsonb_array_elements(raising.raised -> 'rows') AS x (lighter)),
         (SELECT raising.raised ->> 'scrutiny' FROM raising WHERE raising.raised ? 'scrutiny'
           ORDER BY array_position(ARRAY['light', 'standard', 'deep', 'hold-for-discussion'], raising.raised ->> 'scrutiny') DESC
           LIMIT 1)
    INTO NEW.rows_back, NEW.scrutiny_then;
  RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS review_returns ON review;
CREATE TRIGGER review_returns BEFORE UPDATE OF handed_in_at ON review
  FOR EACH ROW WHEN (OLD.handed_in_at IS NULL AND NEW.handed_in_at IS NOT NULL) EXECUTE FUNCTION landfall_what_review_returns();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_what_review_returns() OWNER TO landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_what_review_returns() FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
