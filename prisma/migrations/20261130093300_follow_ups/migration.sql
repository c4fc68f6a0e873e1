-- What is approved is looked back at on the day that its authors gave. Until it is closed it waits for that day among the open work of its
-- team's leads, with the day, so that it is in the queue from then on: nothing needs to run overnight.

ALTER TABLE open_work ADD COLUMN IF NOT EXISTS "follow_up_on" DATE;
ALTER TABLE open_work DROP CONSTRAINT IF EXISTS open_work_step_known;
ALTER TABLE open_work
  ADD CONSTRAINT open_work_step_known CHECK (step IN ('assign', 'wait', 'decide', 'authors', 'conditions', 'follow-up'));

-- What waits for a day to come is walked past by none of the others: these leave it out, and it has an index of its own by that day.
DROP INDEX IF EXISTS open_work_submitted;
CREATE INDEX open_work_submitted ON open_work (organisation_id, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, state, number, first_due) WHERE step <> 'follow-up';
DROP INDEX IF EXISTS open_work_team;
CREATE INDEX open_work_team ON open_work (organisation_id, team_id, submitted_at, revision_id) WHERE step <> 'follow-up';
DROP INDEX IF EXISTS open_work_follow_up;
CREATE INDEX open_work_follow_up ON open_work (organisation_id, follow_up_on, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, submitted_at) WHERE step = 'follow-up';

-- The day is written year-month-day, as questions of days are kept; what isn't one is none.
DROP VIEW IF EXISTS open_work_due;
CREATE VIEW open_work_due AS
  SELECT a.organisation_id, a.id AS assessment_id, r.id AS revision_id, r.team_id, r.handling, a.state,
         CASE WHEN a.state = 'changes-requested' THEN 'authors'
              WHEN a.state NOT IN ('submitted', 'in-review') THEN
                CASE WHEN c.first_due IS NULL THEN 'follow-up' ELSE 'conditions' END
              WHEN v.waited > 0 THEN 'wait' WHEN v.handed_in > 0 THEN 'decide' ELSE 'assign' END AS step,
         r.number, r.submitted_at, v.handed_in, v.last_in_at, c.first_due,
         CASE WHEN r.handling = 'named-people' THEN ARRAY(
           SELECT l.member_id FROM revision_lead l
            WHERE l.organisation_id = r.organisation_id AND l.revision_id = r.id ORDER BY l.member_id) ELSE '{}' END AS leads,
         f.follow_up_on
    FROM assessment a
    JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
   CROSS JOIN LATERAL (
     SELECT count(e.handed_in_at)::int AS handed_in, max(e.handed_in_at) AS last_in_at,
            count(*) FILTER (WHERE e.handed_in_at IS NULL AND e.ended_at IS NULL AND w.disabled_at IS NULL) AS waited
       FROM review e JOIN member w ON w.organisation_id = e.organisation_id AND w.id = e.reviewer_id
      WHERE e.organisation_id = r.organisation_id AND e.revision_id = r.id) v
   CROSS JOIN LATERAL (
     SELECT min(n.due_on) AS first_due
       FROM decision d JOIN decision_condition n ON n.organisation_id = d.organisation_id AND n.decision_id = d.id
      WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id AND n.met_at IS NULL) c
   CROSS JOIN LATERAL (
     SELECT CASE WHEN a.state IN ('approved', 'approved-with-conditions')
                  AND r.project_facts ->> 'followUp' ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
                 THEN make_date(substr(r.project_facts ->> 'followUp', 1, 4)::int, substr(r.project_facts ->> 'followUp', 6, 2)::int, 1)
                      + (substr(r.project_facts ->> 'followUp', 9, 2)::int - 1) END AS follow_up_on) f
   WHERE a.example_citation IS NULL
     AND (a.state IN ('submitted', 'in-review', 'changes-requested') OR c.first_due IS NOT NULL OR f.follow_up_on IS NOT NULL);
REVOKE ALL ON open_work_due FROM PUBLIC;

CREATE OR REPLACE FUNCTION landfall_keep_open_work(p_organisation uuid, p_assessment uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_assessment::text, 0));
  DELETE FROM open_work w
   WHERE w.organisation_id = p_organisation AND w.assessment_id = p_assessment
     AND NOT EXISTS (SELECT 1 FROM open_work_due d
                      WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment);
  INSERT INTO open_work (organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
                         handed_in, last_in_at, first_due, leads, follow_up_on)
  SELECT d.organisation_id, d.assessment_id, d.revision_id, d.team_id, d.handling, d.state, d.step, d.number, d.submitted_at,
         d.handed_in, d.last_in_at, d.first_due, d.leads, d.follow_up_on
    FROM open_work_due d WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
      ON CONFLICT (organisation_id, assessment_id) DO UPDATE
     SET revision_id = excluded.revision_id, team_id = excluded.team_id, handling = excluded.handling, state = excluded.state,
         step = excluded.step, number = excluded.number, submitted_at = excluded.submitted_at, handed_in = excluded.handed_in,
         last_in_at = excluded.last_in_at, first_due = excluded.first_due, leads = excluded.leads,
         follow_up_on = excluded.follow_up_on;
END
$$;

-- Also where what is kept of its answers is made anew.
DROP TRIGGER IF EXISTS revision_open_work ON revision;
CREATE TRIGGER revision_open_work AFTER INSERT OR UPDATE OF is_latest, handling, team_id, project_facts ON revision
  FOR EACH ROW EXECUTE FUNCTION landfall_open_work_changes();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW open_work_due OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;

-- As it is on record so far.
SET LOCAL ROLE landfall_gate;
INSERT INTO open_work (organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
                       handed_in, last_in_at, first_due, leads, follow_up_on)
SELECT organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
       handed_in, last_in_at, first_due, leads, follow_up_on FROM open_work_due
    ON CONFLICT (organisation_id, assessment_id) DO UPDATE SET step = excluded.step, follow_up_on = excluded.follow_up_on;
RESET ROLE;
