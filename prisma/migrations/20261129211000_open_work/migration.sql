-- What waits in a house is a small part of what it ever submitted, and asked for on every page: rows of their own, each with all that
-- a list, a count and the policy ask, so that none of them looks anything else up (decision 129). Derived, as `standing` is: kept by
-- triggers in the same transaction, compared and made anew by `landfall derived`.

DROP TABLE IF EXISTS open_work CASCADE;
CREATE TABLE open_work (
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "handling" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "handed_in" INTEGER NOT NULL,
    "last_in_at" TIMESTAMPTZ(6),
    "first_due" DATE,
    "leads" UUID[] NOT NULL,

    CONSTRAINT "open_work_pkey" PRIMARY KEY ("organisation_id","assessment_id")
);

-- AddForeignKey
ALTER TABLE "open_work" ADD CONSTRAINT "open_work_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_work" ADD CONSTRAINT "open_work_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE open_work
  ADD CONSTRAINT open_work_step_known CHECK (step IN ('assign', 'wait', 'decide', 'authors', 'conditions'));

-- In the order of the queue: all of it, by what comes next, by state, of one team, and by the day of the first open condition. With them
-- stands what the policy asks, so that counting reads an index alone.
CREATE INDEX open_work_submitted ON open_work (organisation_id, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, state, number, first_due);
CREATE INDEX open_work_step ON open_work (organisation_id, step, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, handed_in, last_in_at);
CREATE INDEX open_work_state ON open_work (organisation_id, state, submitted_at, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads, number);
CREATE INDEX open_work_team ON open_work (organisation_id, team_id, submitted_at, revision_id);
CREATE INDEX open_work_first_due ON open_work (organisation_id, first_due, revision_id)
  INCLUDE (assessment_id, team_id, handling, leads) WHERE first_due IS NOT NULL;

ALTER TABLE open_work ENABLE ROW LEVEL SECURITY;
ALTER TABLE open_work FORCE ROW LEVEL SECURITY;
REVOKE ALL ON open_work FROM PUBLIC;
CREATE POLICY open_work_gate ON open_work TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON open_work TO landfall_gate;
GRANT SELECT ON open_work TO landfall_app;
-- For leads of its team alone, who never wrote it and have no conflict; of work for named people for those who led then, or read it by
-- name. Not for who owes a review of it: how far others are is in these rows. Their own reviews are found by themselves.
CREATE POLICY open_work_read ON open_work FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND team_id IN (SELECT unnest((SELECT landfall_led_teams())::uuid[]))
    AND (handling <> 'named-people' OR (SELECT landfall_member()) = ANY (leads)
         OR EXISTS (SELECT 1 FROM standing s
                     WHERE s.organisation_id = open_work.organisation_id AND s.revision_id = open_work.revision_id
                       AND s.why IN ('named-reader', 'reviewer', 'decider')))
    AND NOT EXISTS (SELECT 1 FROM standing s
                     WHERE s.organisation_id = open_work.organisation_id AND s.assessment_id = open_work.assessment_id
                       AND s.why IN ('writer', 'owes', 'conflict'))
  );

-- What comes next: nobody was asked, somebody is waited for, a lead decides, the authors change it, or conditions stand open. A review by
-- somebody whose account is disabled, or who was taken off, is not waited for. Worked examples wait for nobody.
DROP VIEW IF EXISTS open_work_due;
CREATE VIEW open_work_due AS
  SELECT a.organisation_id, a.id AS assessment_id, r.id AS revision_id, r.team_id, r.handling, a.state,
         CASE WHEN a.state = 'changes-requested' THEN 'authors'
              WHEN a.state NOT IN ('submitted', 'in-review') THEN 'conditions'
              WHEN v.waited > 0 THEN 'wait' WHEN v.handed_in > 0 THEN 'decide' ELSE 'assign' END AS step,
         r.number, r.submitted_at, v.handed_in, v.last_in_at, c.first_due,
         CASE WHEN r.handling = 'named-people' THEN ARRAY(
           SELECT l.member_id FROM revision_lead l
            WHERE l.organisation_id = r.organisation_id AND l.revision_id = r.id ORDER BY l.member_id) ELSE '{}' END AS leads
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
   WHERE a.example_citation IS NULL
     AND (a.state IN ('submitted', 'in-review', 'changes-requested') OR c.first_due IS NOT NULL);
REVOKE ALL ON open_work_due FROM PUBLIC;

-- Makes the row of one assessment what it is to be. Who changes it has it to themselves already (decision 53).
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
                         handed_in, last_in_at, first_due, leads)
  SELECT d.organisation_id, d.assessment_id, d.revision_id, d.team_id, d.handling, d.state, d.step, d.number, d.submitted_at,
         d.handed_in, d.last_in_at, d.first_due, d.leads
    FROM open_work_due d WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
      ON CONFLICT (organisation_id, assessment_id) DO UPDATE
     SET revision_id = excluded.revision_id, team_id = excluded.team_id, handling = excluded.handling, state = excluded.state,
         step = excluded.step, number = excluded.number, submitted_at = excluded.submitted_at, handed_in = excluded.handed_in,
         last_in_at = excluded.last_in_at, first_due = excluded.first_due, leads = excluded.leads;
END
$$;

CREATE OR REPLACE FUNCTION landfall_open_work_changes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM landfall_keep_open_work(OLD.organisation_id, OLD.assessment_id);
  ELSIF TG_TABLE_NAME = 'assessment' THEN
    PERFORM landfall_keep_open_work(NEW.organisation_id, NEW.id);
  ELSIF TG_TABLE_NAME = 'revision_lead' THEN
    PERFORM landfall_keep_open_work(r.organisation_id, r.assessment_id)
       FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id AND r.handling = 'named-people';
  ELSIF TG_TABLE_NAME = 'decision_condition' THEN
    PERFORM landfall_keep_open_work(d.organisation_id, d.assessment_id)
       FROM decision d WHERE d.organisation_id = NEW.organisation_id AND d.id = NEW.decision_id;
  ELSIF TG_TABLE_NAME = 'member' THEN
    -- In one order, so that two of them wait for each other nowhere.
    PERFORM landfall_keep_open_work(o.organisation_id, o.assessment_id)
       FROM (SELECT DISTINCT v.organisation_id, v.assessment_id FROM review v
              WHERE v.organisation_id = NEW.organisation_id AND v.reviewer_id = NEW.id
                AND v.handed_in_at IS NULL AND v.ended_at IS NULL
              ORDER BY v.assessment_id) o;
  ELSE
    PERFORM landfall_keep_open_work(NEW.organisation_id, NEW.assessment_id);
  END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS assessment_open_work ON assessment;
CREATE TRIGGER assessment_open_work AFTER UPDATE OF state, example_citation ON assessment
  FOR EACH ROW WHEN (NEW.revision_number > 0) EXECUTE FUNCTION landfall_open_work_changes();
DROP TRIGGER IF EXISTS revision_open_work ON revision;
CREATE TRIGGER revision_open_work AFTER INSERT OR UPDATE OF is_latest, handling, team_id ON revision
  FOR EACH ROW EXECUTE FUNCTION landfall_open_work_changes();
DROP TRIGGER IF EXISTS revision_lead_open_work ON revision_lead;
CREATE TRIGGER revision_lead_open_work AFTER INSERT ON revision_lead
  FOR EACH ROW EXECUTE FUNCTION landfall_open_work_changes();
DROP TRIGGER IF EXISTS review_open_work ON review;
CREATE TRIGGER review_open_work AFTER INSERT OR DELETE OR UPDATE OF handed_in_at, ended_at ON review
  FOR EACH ROW EXECUTE FUNCTION landfall_open_work_changes();
DROP TRIGGER IF EXISTS decision_condition_open_work ON decision_condition;
CREATE TRIGGER decision_condition_open_work AFTER INSERT OR UPDATE OF met_at, due_on ON decision_condition
  FOR EACH ROW EXECUTE FUNCTION landfall_open_work_changes();
DROP TRIGGER IF EXISTS member_open_work ON member;
CREATE TRIGGER member_open_work AFTER UPDATE OF disabled_at ON member
  FOR EACH ROW WHEN ((OLD.disabled_at IS NULL) <> (NEW.disabled_at IS NULL)) EXECUTE FUNCTION landfall_open_work_changes();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW open_work_due OWNER TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_keep_open_work(uuid, uuid)', 'landfall_open_work_changes()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;

-- As it is on record so far.
SET LOCAL ROLE landfall_gate;
INSERT INTO open_work (organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
                       handed_in, last_in_at, first_due, leads)
SELECT organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
       handed_in, last_in_at, first_due, leads FROM open_work_due ON CONFLICT DO NOTHING;
RESET ROLE;

-- ------------------------------------------------------------------------------------------------ inbox
-- What waits for a lead is asked of these rows, of each kind the thousand submitted last and one more. Who owes a review of it themselves
-- is told of that alone.
CREATE OR REPLACE FUNCTION landfall_inbox()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH asked AS MATERIALIZED (
      SELECT * FROM landfall_reviews_asked('{}')
    ), found AS (
      -- Of a reviewer.
      SELECT 'asked:' || q.id AS item, CASE WHEN q.is_opened THEN 'review-open' ELSE 'review-asked' END AS kind,
             q.assigned_at AS at, q.assessment_id, q.title AS known, NULL::text AS who, q.due_on AS day, true AS is_waiting
        FROM asked q
      UNION ALL
      SELECT 'due:' || q.id || ':' || q.due_on, 'review-due', greatest(q.due_on::date - 3, q.assigned_at), q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date BETWEEN current_date AND current_date + 3
      UNION ALL
      SELECT 'overdue:' || q.id || ':' || q.due_on, 'review-overdue', q.due_on::date + 1, q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date < current_date
      UNION ALL
      SELECT 'off:' || v.id, 'taken-off', v.ended_at, v.assessment_id, NULL, NULL, NULL, false
        FROM review v
       WHERE v.organisation_id = (SELECT landfall_organisation()) AND v.reviewer_id = (SELECT landfall_member())
         AND v.ended_at > now() - interval '90 days'
         AND NOT EXISTS (SELECT 1 FROM removal m
                          WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id
                            AND m.removed_by = (SELECT landfall_member()))
         AND NOT EXISTS (SELECT 1 FROM conflict_statement c
                          WHERE c.organisation_id = v.organisation_id AND c.assessment_id = v.assessment_id
                            AND c.member_id = v.reviewer_id AND c.kind <> 'none'
                            AND c.stated_at BETWEEN v.ended_at - interval '1 minute' AND v.ended_at + interval '1 minute')
      -- Of a lead.
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, w.state = 'submitted'
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'submitted'
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) submitted
      UNION ALL
      SELECT * FROM (
        SELECT 'submitted:' || w.revision_id, CASE WHEN w.number = 1 THEN 'submitted' ELSE 'submitted-again' END, w.submitted_at,
               w.assessment_id, NULL::text, NULL::text, NULL::text, false
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.state = 'in-review'
           AND w.submitted_at > now() - interval '90 days'
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) reviewed
      UNION ALL
      SELECT * FROM (
        SELECT 'reviews-in:' || w.revision_id || ':' || w.handed_in, 'reviews-in', w.last_in_at, w.assessment_id, NULL::text, NULL::text,
               NULL::text, true
          FROM open_work w
         WHERE w.organisation_id = (SELECT landfall_organisation()) AND w.step = 'decide'
         ORDER BY w.submitted_at DESC, w.revision_id DESC LIMIT 1001) decided_next
      UNION ALL
      SELECT 'declined:' || m.id, 'declined', m.removed_at, m.assessment_id, NULL, w.name, NULL, false
        FROM removal m JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.member_id
       WHERE m.organisation_id = (SELECT landfall_organisation()) AND m.removed_at > now() - interval '90 days'
         AND m.review_id IS NOT NULL AND m.removed_by = m.member_id AND m.member_id <> (SELECT landfall_member())
      UNION ALL
      SELECT 'conflict:' || c.id, 'conflict', c.stated_at, c.assessment_id, NULL, w.name, NULL, false
        FROM conflict_statement c JOIN member w ON w.organisation_id = c.organisation_id AND w.id = c.member_id
       WHERE c.organisation_id = (SELECT landfall_organisation()) AND c.stated_at > now() - interval '90 days'
         AND c.kind <> 'none' AND c.member_id <> (SELECT landfall_member())
      -- Of an author, and of whoever reviewed it.
      UNION ALL
      SELECT 'decided:' || d.id,
             CASE WHEN d.outcome = 'request-changes' AND mine.is_author THEN 'changes-requested' ELSE 'decided' END,
             d.decided_at, d.assessment_id, NULL, w.name, NULL,
             d.outcome = 'request-changes' AND mine.is_author
               AND EXISTS (SELECT 1 FROM assessment a
                            WHERE a.organisation_id = d.organisation_id AND a.id = d.assessment_id
                              AND a.state = 'changes-requested')
        FROM (SELECT s.organisation_id, s.revision_id, bool_or(s.why = 'author') AS is_author
                FROM standing s
               WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why IN ('author', 'handed-in')
                 AND s.revision_id IS NOT NULL
               GROUP BY s.organisation_id, s.revision_id) mine
        JOIN decision d ON d.organisation_id = mine.organisation_id AND d.revision_id = mine.revision_id
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE d.decided_at > now() - interval '90 days' AND d.decided_by <> (SELECT landfall_member())
      UNION ALL
      SELECT 'invited:' || i.id, 'invited', i.invited_at, NULL, NULL, w.name, NULL, true
        FROM author_invitation i JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.invited_by
       WHERE i.organisation_id = (SELECT landfall_organisation()) AND i.member_id = (SELECT landfall_member())
         AND i.outcome IS NULL AND landfall_may_join(i.assessment_id)
      UNION ALL
      SELECT 'joined:' || i.id, 'author-joined', i.settled_at, i.assessment_id,
             (SELECT a.title FROM assessment a WHERE a.organisation_id = i.organisation_id AND a.id = i.assessment_id), w.name, NULL, false
        FROM standing s
        JOIN author_invitation i ON i.organisation_id = s.organisation_id AND i.assessment_id = s.assessment_id
        JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.member_id
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why = 'author' AND s.number = 0
         AND i.outcome = 'accepted' AND i.settled_at > now() - interval '90 days' AND i.member_id <> (SELECT landfall_member())
      UNION ALL
      SELECT 'deleted:' || a.id || ':' || extract(epoch FROM a.deleted_at), 'draft-deleted', a.deleted_at, a.id, a.title, w.name, NULL, false
        FROM assessment a JOIN member w ON w.organisation_id = a.organisation_id AND w.id = a.created_by
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.deleted_at IS NOT NULL
         AND a.id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]) AND a.created_by <> (SELECT landfall_member())
      -- Of whoever sees to a condition, and of whoever set it.
      UNION ALL
      SELECT 'condition:' || n.id, 'condition', d.decided_at, d.assessment_id, NULL, w.name, n.due_on::text, n.met_at IS NULL
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND d.decided_by <> (SELECT landfall_member())
      UNION ALL
      SELECT 'condition-due:' || n.id || ':' || n.due_on,
             CASE WHEN n.due_on < current_date THEN 'condition-overdue' ELSE 'condition-due' END,
             greatest(n.due_on - 7, d.decided_at), d.assessment_id, NULL, NULL, n.due_on::text, true
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND n.met_at IS NULL AND n.due_on <= current_date + 7
      UNION ALL
      SELECT 'met:' || n.id, 'condition-met', n.met_at, d.assessment_id, NULL, w.name, NULL, false
        -- From one's own decisions on, never from all that was met in the house (OFFSET 0 keeps the order).
        FROM (SELECT o.organisation_id, o.id, o.assessment_id FROM decision o
               WHERE o.organisation_id = (SELECT landfall_organisation()) AND o.decided_by = (SELECT landfall_member())
              OFFSET 0) d
       CROSS JOIN LATERAL (SELECT c.* FROM decision_condition c
                            WHERE c.organisation_id = d.organisation_id AND c.decision_id = d.id OFFSET 0) n
        JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.owner_id
       WHERE n.met_at > now() - interval '90 days' AND n.owner_id <> (SELECT landfall_member())
    )
    SELECT f.item, f.kind, f.at, f.assessment_id,
           COALESCE(f.known, (SELECT r.title FROM revision r
                               WHERE r.organisation_id = (SELECT landfall_organisation()) AND r.assessment_id = f.assessment_id
                               ORDER BY r.number DESC LIMIT 1)),
           f.who, f.day, f.is_waiting
      FROM found f
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;
-- Made anew where the table was: with the same rights.
REVOKE EXECUTE ON FUNCTION landfall_inbox() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox() TO landfall_app;
