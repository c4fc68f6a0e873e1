-- Two indexes had one name, and the later stood in place of the earlier: what is to be looked back on by team, for the inbox, and what a lead's
-- few teams have to look back at, for the queue. Each has a name of its own.
DROP INDEX IF EXISTS open_work_team_looked_back;
CREATE INDEX open_work_team_looked_back ON open_work (organisation_id, team_id, follow_up_on) WHERE follow_up_on IS NOT NULL;
DROP INDEX IF EXISTS open_work_team_follow_up;
CREATE INDEX open_work_team_follow_up ON open_work (organisation_id, team_id, follow_up_on, revision_id)
  INCLUDE (assessment_id, handling, leads, submitted_at) WHERE step = 'follow-up';
