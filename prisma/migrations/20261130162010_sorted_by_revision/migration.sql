-- The portfolio's table by how often a project was submitted.
DROP INDEX IF EXISTS revision_latest_number;
CREATE INDEX revision_latest_number ON revision (organisation_id, number, id) WHERE is_latest;
