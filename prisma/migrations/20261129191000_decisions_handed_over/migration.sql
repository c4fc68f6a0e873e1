-- Who could decide a revision hands that over to another who could, with a reason, on record, and then doesn't decide it themselves while
-- that one can (decision 124).

-- CreateTable
CREATE TABLE IF NOT EXISTS "decision_handover" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "handed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_handover_pkey" PRIMARY KEY ("organisation_id","id"),
    CONSTRAINT "decision_handover_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "decision_handover_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "decision_handover_organisation_id_from_id_fkey" FOREIGN KEY ("organisation_id", "from_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "decision_handover_organisation_id_to_id_fkey" FOREIGN KEY ("organisation_id", "to_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX IF NOT EXISTS "decision_handover_organisation_id_revision_id_idx" ON "decision_handover"("organisation_id", "revision_id");
CREATE INDEX IF NOT EXISTS "decision_handover_organisation_id_to_id_idx" ON "decision_handover"("organisation_id", "to_id");



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE decision_handover
  DROP CONSTRAINT IF EXISTS decision_handover_reason_bounded, DROP CONSTRAINT IF EXISTS decision_handover_to_another,
  ADD CONSTRAINT decision_handover_reason_bounded CHECK (char_length(reason) BETWEEN 1 AND 4000),
  ADD CONSTRAINT decision_handover_to_another CHECK (from_id <> to_id);
ALTER TABLE decision_handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision_handover FORCE ROW LEVEL SECURITY;
REVOKE ALL ON decision_handover FROM PUBLIC;
DROP POLICY IF EXISTS decision_handover_gate ON decision_handover;
CREATE POLICY decision_handover_gate ON decision_handover TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT ON decision_handover TO landfall_gate;
GRANT SELECT, INSERT ON decision_handover TO landfall_app;
DROP TRIGGER IF EXISTS decision_handover_fixed ON decision_handover;
CREATE TRIGGER decision_handover_fixed BEFORE UPDATE OR DELETE ON decision_handover
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();

-- Whether a member could decide the newest revision of an assessment, as landfall_leads and grants say of the viewer.
CREATE OR REPLACE FUNCTION landfall_could_decide(p_organisation uuid, p_assessment uuid, p_member uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (
    SELECT 1
      FROM assessment a
      JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
      JOIN member m ON m.organisation_id = a.organisation_id AND m.id = p_member AND m.disabled_at IS NULL
     WHERE a.organisation_id = p_organisation AND a.id = p_assessment
       AND (
         EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = a.organisation_id AND s.member_id = m.id AND s.revision_id = r.id AND s.why = 'decider')
         OR 'lead' = ANY (m.roles)
            AND EXISTS (SELECT 1 FROM team_member t
                         WHERE t.organisation_id = a.organisation_id AND t.team_id = a.team_id AND t.member_id = m.id)
            AND NOT EXISTS (SELECT 1 FROM standing s
                             WHERE s.organisation_id = a.organisation_id AND s.member_id = m.id AND s.assessment_id = a.id
                               AND s.number = 0 AND s.why IN ('writer', 'conflict'))
            AND (a.handling <> 'named-people'
                 OR EXISTS (SELECT 1 FROM standing s
                             WHERE s.organisation_id = a.organisation_id AND s.member_id = m.id AND s.revision_id = r.id
                               AND s.why IN ('lead-then', 'named-reader')))
       ));

-- The viewer handed the newest revision over, nobody gave it back, and who has it now could decide it.
CREATE OR REPLACE FUNCTION landfall_handed_over(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (
    SELECT 1
      FROM revision r
      JOIN decision_handover given ON given.organisation_id = r.organisation_id AND given.revision_id = r.id
                                  AND given.from_id = landfall_member()
     CROSS JOIN LATERAL (SELECT h.to_id FROM decision_handover h
                          WHERE h.organisation_id = r.organisation_id AND h.revision_id = r.id
                          ORDER BY h.handed_at DESC, h.id DESC LIMIT 1) last
     WHERE r.organisation_id = landfall_organisation() AND r.assessment_id = p_assessment AND r.is_latest
       AND last.to_id <> landfall_member()
       AND landfall_could_decide(r.organisation_id, r.assessment_id, last.to_id)
       AND NOT EXISTS (SELECT 1 FROM decision_handover back
                        WHERE back.organisation_id = r.organisation_id AND back.revision_id = r.id
                          AND back.to_id = landfall_member() AND (back.handed_at, back.id) > (given.handed_at, given.id)));

-- To somebody who could decide it and owes no review of it.
CREATE OR REPLACE FUNCTION landfall_handed_to_who_may() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NOT landfall_could_decide(NEW.organisation_id, NEW.assessment_id, NEW.to_id)
     OR EXISTS (SELECT 1 FROM standing s
                 WHERE s.organisation_id = NEW.organisation_id AND s.member_id = NEW.to_id AND s.revision_id = NEW.revision_id
                   AND s.why = 'owes') THEN
    RAISE EXCEPTION 'a decision is handed to who could make it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace
              AND p.proname = ANY (ARRAY['landfall_could_decide', 'landfall_handed_over', 'landfall_handed_to_who_may'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_handed_over(uuid) TO landfall_app;
DROP TRIGGER IF EXISTS decision_handover_to ON decision_handover;
CREATE TRIGGER decision_handover_to BEFORE INSERT ON decision_handover FOR EACH ROW EXECUTE FUNCTION landfall_handed_to_who_may();

-- Read by those who judge it: the reason can say what their reviews are about.
DROP POLICY IF EXISTS decision_handover_read ON decision_handover;
CREATE POLICY decision_handover_read ON decision_handover FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND landfall_review_side(revision_id) = 'judge');
DROP POLICY IF EXISTS decision_handover_make ON decision_handover;
CREATE POLICY decision_handover_make ON decision_handover FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation()) AND from_id = (SELECT landfall_member())
    AND landfall_review_side(revision_id) = 'judge'
    AND (landfall_leads(assessment_id) OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[]))
    AND NOT landfall_handed_over(assessment_id)
    AND EXISTS (SELECT 1 FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = decision_handover.organisation_id AND r.id = decision_handover.revision_id
                   AND r.assessment_id = decision_handover.assessment_id AND r.is_latest AND a.state IN ('submitted', 'in-review'))
  );
DROP POLICY IF EXISTS decision_not_handed_over ON decision;
CREATE POLICY decision_not_handed_over ON decision AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (NOT landfall_handed_over(assessment_id));

-- ------------------------------------------------------------------------------------------------ inbox
-- What was handed to whoever asks, with their own rights, as landfall_inbox gives the rest.
CREATE OR REPLACE FUNCTION landfall_inbox_handovers()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT 'handed:' || h.id, 'decision-handed', h.handed_at, h.assessment_id, r.title, w.name, NULL::text,
           open.is_so
      FROM decision_handover h
      JOIN revision r ON r.organisation_id = h.organisation_id AND r.id = h.revision_id
      JOIN assessment a ON a.organisation_id = h.organisation_id AND a.id = h.assessment_id
      JOIN member w ON w.organisation_id = h.organisation_id AND w.id = h.from_id
     CROSS JOIN LATERAL (
       SELECT r.is_latest AND a.state IN ('submitted', 'in-review')
              AND NOT EXISTS (SELECT 1 FROM decision_handover later
                               WHERE later.organisation_id = h.organisation_id AND later.revision_id = h.revision_id
                                 AND (later.handed_at, later.id) > (h.handed_at, h.id)) AS is_so) open
     WHERE h.organisation_id = (SELECT landfall_organisation()) AND h.to_id = (SELECT landfall_member())
       AND (open.is_so OR h.handed_at > now() - interval '90 days');
  END;
REVOKE EXECUTE ON FUNCTION landfall_inbox_handovers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox_handovers() TO landfall_app;
