-- What a lead asks authors to change, each tied to an answer; and how it will be checked that a condition is met.
ALTER TABLE decision ADD COLUMN changes JSONB NOT NULL DEFAULT '[]',
  ADD CONSTRAINT decision_changes_asked
    CHECK (jsonb_typeof(changes) = 'array' AND (changes = '[]' OR outcome = 'request-changes'));
ALTER TABLE decision_condition ADD COLUMN how_checked TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT decision_condition_how_checked_bounded CHECK (char_length(how_checked) <= 1000);
