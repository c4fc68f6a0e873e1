-- Whether somebody is let in to an assessment by name was looked up by each of four reasons: four ways down a tree for every row of a list, three or four pages
-- each among 100,000. Rows of these reasons alone, by assessment, are one way down (decision 233).
DROP INDEX IF EXISTS standing_letting_in;
CREATE INDEX standing_letting_in ON standing (organisation_id, member_id, assessment_id)
  WHERE why IN ('author', 'named-reader', 'reviewer', 'decider');
