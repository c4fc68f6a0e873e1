-- The titles of the newest revisions, with all that the policy asks of a row: what is typed at every key is looked for in the index alone.
DROP INDEX IF EXISTS revision_latest_titles;
CREATE INDEX revision_latest_titles ON revision (organisation_id, submitted_at, id)
  INCLUDE (assessment_id, team_id, handling, sort_title) WHERE is_latest;
