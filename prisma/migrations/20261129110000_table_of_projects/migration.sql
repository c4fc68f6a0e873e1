-- Drafts begun from a table of projects, and the triage of them (decisions 108 and 109). What the row says and how it is triaged stand
-- beside the draft and are never its answers.
CREATE TABLE taken_row (
  organisation_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  table_id uuid NOT NULL,
  table_name text NOT NULL,
  row_number integer NOT NULL,
  title text NOT NULL,
  cells jsonb NOT NULL,
  taken_by uuid NOT NULL,
  taken_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT taken_row_pkey PRIMARY KEY (organisation_id, assessment_id),
  CONSTRAINT taken_row_organisation_id_assessment_id_fkey FOREIGN KEY (organisation_id, assessment_id)
    REFERENCES assessment (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT taken_row_organisation_id_taken_by_fkey FOREIGN KEY (organisation_id, taken_by)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT taken_row_bounded CHECK (char_length(table_name) BETWEEN 1 AND 200 AND char_length(title) BETWEEN 1 AND 200
    AND row_number > 0 AND pg_column_size(cells) < 200000)
);
CREATE UNIQUE INDEX taken_row_organisation_id_table_id_row_number_key ON taken_row (organisation_id, table_id, row_number);

CREATE TABLE triage (
  organisation_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  marks jsonb NOT NULL,
  verdict text,
  reason text NOT NULL DEFAULT '',
  seconds integer NOT NULL DEFAULT 0,
  updated_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT triage_pkey PRIMARY KEY (organisation_id, assessment_id, member_id),
  CONSTRAINT triage_organisation_id_assessment_id_fkey FOREIGN KEY (organisation_id, assessment_id)
    REFERENCES taken_row (organisation_id, assessment_id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT triage_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT triage_verdict_known CHECK (verdict IN ('light', 'standard', 'deep', 'hold', 'not-ours')),
  CONSTRAINT triage_bounded CHECK (char_length(reason) <= 4000 AND seconds BETWEEN 0 AND 86400 AND pg_column_size(marks) < 4000)
);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['taken_row', 'triage']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO landfall_gate', t);
  END LOOP;
END
$$;

CREATE TRIGGER taken_row_fixed BEFORE UPDATE OR DELETE ON taken_row
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();

-- Whether the viewer leads the team of a draft, and its handling leaves it to leads.
CREATE FUNCTION landfall_may_triage(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment
                    AND a.team_id = ANY (landfall_led_teams()) AND a.handling <> 'named-people');
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_may_triage(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_may_triage(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_may_triage(uuid) TO landfall_app;

-- Who took the row, and leads of the team. They read the row, not the draft.
GRANT SELECT, INSERT ON taken_row TO landfall_app;
CREATE POLICY taken_row_read ON taken_row FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (taken_by = (SELECT landfall_member()) OR landfall_may_triage(assessment_id))
  );
CREATE POLICY taken_row_write ON taken_row FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND taken_by = (SELECT landfall_member())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  );

-- Whether the viewer has given their verdict on a row.
CREATE FUNCTION landfall_has_triaged(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM triage t
                  WHERE t.organisation_id = landfall_organisation() AND t.assessment_id = p_assessment
                    AND t.member_id = landfall_member() AND t.verdict IS NOT NULL);
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_has_triaged(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_has_triaged(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_has_triaged(uuid) TO landfall_app;

-- One's own; others' once one's own is given.
GRANT SELECT, INSERT, UPDATE (marks, verdict, reason, seconds, updated_at) ON triage TO landfall_app;
CREATE POLICY triage_read ON triage FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM taken_row r
                 WHERE r.organisation_id = triage.organisation_id AND r.assessment_id = triage.assessment_id)
    AND (member_id = (SELECT landfall_member()) OR (verdict IS NOT NULL AND landfall_has_triaged(assessment_id)))
  );
CREATE POLICY triage_write ON triage FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND member_id = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM taken_row r
                 WHERE r.organisation_id = triage.organisation_id AND r.assessment_id = triage.assessment_id)
  );
CREATE POLICY triage_change ON triage FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()))
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));
