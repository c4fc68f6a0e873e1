-- Few of a house's assessments are withdrawn: which of thousands are is read off an index of these alone.
DROP INDEX IF EXISTS assessment_withdrawn;
CREATE INDEX assessment_withdrawn ON assessment (organisation_id, id) WHERE state = 'withdrawn';
