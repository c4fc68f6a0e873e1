-- What the product says, the function is given (docs/decisions/0057): which answer is the title, how often the trail notes that somebody
-- edits, and how often the assessment's row is touched. As before otherwise; what only the database can do stays here.

DROP FUNCTION IF EXISTS landfall_save_answer(text, uuid, text, jsonb, integer, text[], text[], integer);
CREATE OR REPLACE FUNCTION landfall_save_answer(
  p_token text, p_assessment uuid, p_path text, p_answer jsonb, p_version integer,
  p_relations text[], p_states text[], p_record_limit integer,
  p_title text, p_noted interval, p_touched interval
) RETURNS TABLE (
  outcome text, version integer, saved_at timestamptz,
  theirs jsonb, their_name text, their_time timestamptz, ancestor jsonb
)
  LANGUAGE plpgsql VOLATILE
AS $$
#variable_conflict use_column
DECLARE
  v_organisation uuid;
  v_member uuid;
  v_state text;
  v_revision_number integer;
  v_created timestamptz;
  v_seen timestamptz;
  v_version integer;
  v_row record;
  v_list text := split_part(p_path, '/', 1);
  v_is_record boolean := p_path LIKE '%/%' AND p_path NOT LIKE '%/%/%';
  v_is_field boolean := p_path LIKE '%/%/%';
  v_record_removed boolean := false;
BEGIN
  SELECT e.organisation_id, e.id INTO v_organisation, v_member FROM landfall_enter_by_token(p_token) e;
  IF NOT FOUND THEN
    outcome := 'session'; RETURN NEXT; RETURN;
  END IF;

  -- Submitting takes the same lock alone: no answer slips in between reading them and freezing them.
  -- A record that comes or goes has the assessment to itself: nobody counts the list or writes into the record meanwhile.
  IF v_is_record THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_assessment::text, 0));
  ELSE
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_assessment::text, 0));
  END IF;

  SELECT a.state, a.revision_number, a.created_at, a.updated_at INTO v_state, v_revision_number, v_created, v_seen
    FROM assessment a WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  IF NOT FOUND THEN
    outcome := 'not-found'; RETURN NEXT; RETURN;
  END IF;
  IF p_assessment <> ALL (landfall_assessments_as(VARIADIC p_relations)) THEN
    outcome := 'not-allowed'; RETURN NEXT; RETURN;
  END IF;
  IF v_state <> ALL (p_states) THEN
    outcome := 'wrong-state'; RETURN NEXT; RETURN;
  END IF;

  IF v_is_field AND p_answer IS NOT NULL THEN
    v_record_removed := NOT EXISTS (
      SELECT 1 FROM answer a
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
         AND a.path = v_list || '/' || split_part(p_path, '/', 2) AND a.value IS NOT NULL);
  END IF;
  IF v_is_record AND p_answer IS NOT NULL AND p_record_limit <= (
    SELECT count(*) FROM answer a
     WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
       AND a.path LIKE v_list || '/%' AND a.path NOT LIKE v_list || '/%/%' AND a.path <> p_path AND a.value IS NOT NULL
  ) THEN
    outcome := 'list-full'; RETURN NEXT; RETURN;
  END IF;

  IF NOT v_record_removed THEN
    IF p_version = 0 AND p_answer IS NOT NULL THEN
      INSERT INTO answer AS a (organisation_id, assessment_id, path, value, version, updated_by)
        VALUES (v_organisation, p_assessment, p_path, p_answer, 1, v_member)
        ON CONFLICT DO NOTHING RETURNING a.version INTO v_version;
    ELSE
      UPDATE answer a SET value = p_answer, version = a.version + 1, updated_by = v_member, updated_at = now()
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment AND a.path = p_path
         AND a.version = p_version AND a.value IS DISTINCT FROM p_answer
      RETURNING a.version INTO v_version;
    END IF;
  END IF;

  IF v_version IS NULL THEN
    SELECT a.value, a.version, a.updated_at, m.name INTO v_row
      FROM answer a JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.updated_by
     WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment AND a.path = p_path;
    version := coalesce(v_row.version, 0);
    IF NOT v_record_removed AND v_row.value IS NOT DISTINCT FROM p_answer THEN
      outcome := 'unchanged';
      saved_at := coalesce(v_row.updated_at, now());
    ELSE
      outcome := CASE WHEN v_record_removed THEN 'record-removed' ELSE 'stale' END;
      theirs := v_row.value;
      their_name := v_row.name;
      their_time := v_row.updated_at;
      ancestor := (SELECT c.value FROM answer_change c
                    WHERE c.organisation_id = v_organisation AND c.assessment_id = p_assessment
                      AND c.path = p_path AND c.version = p_version);
    END IF;
    RETURN NEXT; RETURN;
  END IF;

  IF NOT EXISTS (SELECT 1 FROM answer_change c
                  WHERE c.organisation_id = v_organisation AND c.assessment_id = p_assessment
                    AND c.changed_by = v_member AND c.changed_at >= date_bin(p_noted, now(), 'epoch')
                    -- What it was created with is another event.
                    AND c.changed_at > v_created) THEN
    PERFORM landfall_audit('answers.edited', 'assessment', p_assessment::text, '{}');
  END IF;
  INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    VALUES (v_organisation, p_assessment, p_path, v_version, p_answer, v_member);

  -- A record leaves with its fields, in one step.
  IF v_is_record AND p_answer IS NULL THEN
    WITH left_behind AS (
      UPDATE answer a SET value = NULL, version = a.version + 1, updated_by = v_member, updated_at = now()
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
         AND a.path LIKE p_path || '/%' AND a.value IS NOT NULL
      RETURNING a.path, a.version
    )
    INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    SELECT v_organisation, p_assessment, l.path, l.version, NULL, v_member FROM left_behind l;
  END IF;

  -- The row of the assessment is shared by all its authors: touch it seldom.
  IF p_title IS NOT NULL AND v_revision_number = 0 THEN
    UPDATE assessment a SET title = p_title, updated_at = now()
     WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  ELSIF v_seen < now() - p_touched THEN
    UPDATE assessment a SET updated_at = now()
     WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  END IF;

  outcome := 'saved'; version := v_version; saved_at := now();
  RETURN NEXT;
END
$$;

REVOKE EXECUTE ON FUNCTION landfall_save_answer(text, uuid, text, jsonb, integer, text[], text[], integer, text, interval, interval)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_save_answer(text, uuid, text, jsonb, integer, text[], text[], integer, text, interval, interval)
  TO landfall_app;
