-- Of a director's thousands, those submitted for named people while they led the team: policies of words ask for all of them at once,
-- through an index of every way of standing, which is twice as wide.
DROP INDEX IF EXISTS standing_led;
CREATE INDEX standing_led ON standing (organisation_id, member_id, revision_id) WHERE why = 'lead-then';
