-- An author who says that a finding is mitigated names the commitment that does it, by the id of its record; none: the words say who does what
-- by when (decision 147).
ALTER TABLE finding_response ADD COLUMN IF NOT EXISTS commitment text;
ALTER TABLE finding_response DROP CONSTRAINT IF EXISTS finding_response_commitment_mitigates;
ALTER TABLE finding_response
  ADD CONSTRAINT finding_response_commitment_mitigates
  CHECK (commitment IS NULL OR response = 'mitigated' AND capacity = 'author' AND length(commitment) BETWEEN 1 AND 100);
