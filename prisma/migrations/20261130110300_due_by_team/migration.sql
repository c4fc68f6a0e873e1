-- What a lead's few teams have to look back at, and the conditions of theirs that are due, by the team: without these all of the
-- organisation's was gone through for them.
DROP INDEX IF EXISTS open_work_team_follow_up;
CREATE INDEX open_work_team_follow_up ON open_work (organisation_id, team_id, follow_up_on, revision_id)
  INCLUDE (assessment_id, handling, leads, submitted_at) WHERE step = 'follow-up';
DROP INDEX IF EXISTS open_work_team_first_due;
CREATE INDEX open_work_team_first_due ON open_work (organisation_id, team_id, first_due, revision_id)
  INCLUDE (assessment_id, handling, leads) WHERE first_due IS NOT NULL;
