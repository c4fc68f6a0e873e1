-- A reviewer judges more than answers: claims answered in words, leading findings, quantities, what the model lacks. Each is a
-- rating under the name of its subject, with its value; the policies of ratings hold for it as they are.
ALTER TABLE review_rating ADD COLUMN value JSONB,
  ADD CONSTRAINT review_rating_one_judgement CHECK (rating IS NULL OR value IS NULL),
  ADD CONSTRAINT review_rating_value CHECK (value IS NULL OR jsonb_typeof(value) IN ('string', 'object'));
GRANT UPDATE (value) ON review_rating TO landfall_app;

-- How sure the reviewer is of what they recommend. Null: handed in before it was asked.
ALTER TABLE review ADD COLUMN confidence TEXT,
  ADD CONSTRAINT review_confidence CHECK (confidence IN ('low', 'medium', 'high')),
  ADD CONSTRAINT review_confidence_handed_in CHECK (confidence IS NULL OR handed_in_at IS NOT NULL);
GRANT UPDATE (confidence) ON review TO landfall_app;
