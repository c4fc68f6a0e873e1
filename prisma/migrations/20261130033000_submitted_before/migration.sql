-- What stood at an earlier day is read from those submitted last before it, however much there is.
DROP INDEX IF EXISTS revision_submitted_before;
CREATE INDEX revision_submitted_before ON revision (organisation_id, submitted_at DESC, assessment_id);
