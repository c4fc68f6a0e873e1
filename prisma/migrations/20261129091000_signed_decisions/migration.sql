-- By what the decider proved that it was they, as they decided. Null: decided before that was asked.
ALTER TABLE decision ADD COLUMN signed_by TEXT,
  ADD CONSTRAINT decision_signed_by_known CHECK (signed_by IN ('password', 'oidc'));
