-- Whoever takes a table in holds its drafts until their owners accept, and triages no row that they wrote, are asked to write, or have a
-- conflict of interest in (decision 191).
ALTER TABLE taken_row ADD COLUMN is_own boolean NOT NULL DEFAULT false;

-- A side is taken for good. Two exceptions, each the gate's alone: a deleted draft that is purged, and a draft that is handed over.
CREATE FUNCTION landfall_keep_side() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'landfall_gate'
     AND OLD.assessment_id::text IN (current_setting('landfall.purged', true), current_setting('landfall.handed_over', true)) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_keep_side() FROM PUBLIC;
DROP TRIGGER assessment_side_fixed ON assessment_side;
CREATE TRIGGER assessment_side_fixed BEFORE UPDATE OR DELETE ON assessment_side
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_side();

-- Whether a member took a draft from a table for somebody else, and has put nothing into it but what the row says.
CREATE FUNCTION landfall_only_took(p_organisation uuid, p_assessment uuid, p_member uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM taken_row r
                  WHERE r.organisation_id = p_organisation AND r.assessment_id = p_assessment
                    AND r.taken_by = p_member AND NOT r.is_own)
     AND NOT EXISTS (SELECT 1 FROM answer_change c
                      WHERE c.organisation_id = p_organisation AND c.assessment_id = p_assessment AND c.changed_by = p_member
                        AND NOT (c.version = 1 AND c.path IN ('project.title', 'project.summary')));

-- The first owner to accept has the draft to themselves: who took it from the table is not its author any more, and never wrote it.
CREATE FUNCTION landfall_hand_over_taken() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_taker uuid;
BEGIN
  SELECT r.taken_by INTO v_taker
    FROM taken_row r
    JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
    JOIN assessment_person p ON p.organisation_id = r.organisation_id AND p.assessment_id = r.assessment_id
                            AND p.member_id = r.taken_by AND p.relation = 'author'
   WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.assessment_id
     AND r.taken_by <> NEW.member_id AND a.state = 'draft' AND a.revision_number = 0
     AND landfall_only_took(r.organisation_id, r.assessment_id, r.taken_by);
  IF FOUND THEN
    PERFORM set_config('landfall.handed_over', NEW.assessment_id::text, true);
    DELETE FROM assessment_side s
     WHERE s.organisation_id = NEW.organisation_id AND s.assessment_id = NEW.assessment_id AND s.member_id = v_taker;
    -- What follows from it, `standing` too, is made anew by the triggers of this row.
    DELETE FROM assessment_person p
     WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
       AND p.member_id = v_taker AND p.relation = 'author';
    PERFORM set_config('landfall.handed_over', '', true);
    INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (NEW.organisation_id, NEW.member_id, 'author.handed-over', 'assessment', NEW.assessment_id::text,
              jsonb_build_object('member', v_taker));
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER assessment_person_taken AFTER INSERT ON assessment_person FOR EACH ROW
  WHEN (NEW.relation = 'author') EXECUTE FUNCTION landfall_hand_over_taken();

-- Drafts from tables whose rows are not the viewer's to triage: they wrote in them, are asked to become their author, or have a conflict.
CREATE FUNCTION landfall_bound_rows() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(
    SELECT s.assessment_id
      FROM standing s
      JOIN taken_row r ON r.organisation_id = s.organisation_id AND r.assessment_id = s.assessment_id
     WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member() AND s.number = 0
       AND (s.why = 'conflict'
            OR s.why = 'writer' AND NOT landfall_only_took(s.organisation_id, s.assessment_id, s.member_id))
    UNION
    SELECT i.assessment_id
      FROM author_invitation i
      JOIN taken_row r ON r.organisation_id = i.organisation_id AND r.assessment_id = i.assessment_id
     WHERE i.organisation_id = landfall_organisation() AND i.member_id = landfall_member() AND i.outcome IS NULL);

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_only_took(uuid, uuid, uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_hand_over_taken() OWNER TO landfall_gate;
ALTER FUNCTION landfall_bound_rows() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_only_took(uuid, uuid, uuid), landfall_hand_over_taken(), landfall_bound_rows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_only_took(uuid, uuid, uuid) TO landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_bound_rows() TO landfall_app;

CREATE POLICY taken_row_unbound ON taken_row AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (assessment_id <> ALL ((SELECT landfall_bound_rows())::uuid[]));
