-- A search for how many forecasts a project has went through all that its reader may read, once few or none have so many (decision 210).
DROP INDEX IF EXISTS revision_latest_forecasts;
CREATE INDEX revision_latest_forecasts ON revision (organisation_id, forecasts, id) WHERE is_latest;
