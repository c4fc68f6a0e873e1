-- The portfolio's table by how grave what was found is: as lib/data/portfolio.ts orders it, to the letter.
DROP INDEX IF EXISTS revision_latest_findings;
CREATE INDEX revision_latest_findings
  ON revision (organisation_id, (blocking::bigint * 1000000 + serious::bigint * 1000 + concern), id) WHERE is_latest;
