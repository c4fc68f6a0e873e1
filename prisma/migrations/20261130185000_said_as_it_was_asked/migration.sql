-- Whether an answer's value is what an edit suggests: several options in any order, and what was suggested when one option could be chosen
-- as a list of one where several can be now (`asAskedNow`). NULL where there is no value.
CREATE FUNCTION landfall_is_suggested(p_value jsonb, p_suggested jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
  RETURN (p_value @> p_suggested AND p_suggested @> p_value)
      OR (jsonb_typeof(p_suggested) = 'string' AND p_value = jsonb_build_array(p_suggested));
REVOKE ALL ON FUNCTION landfall_is_suggested(jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_is_suggested(jsonb, jsonb) TO landfall_app, landfall_gate;

ALTER POLICY "suggestion_answer" ON "comment"
  WITH CHECK ((revision_id IS NOT NULL) AND (suggested IS NOT NULL) AND (landfall_review_side(revision_id) = 'author'::text) AND (((settled_as IS NULL) AND (settled_by IS NULL)) OR ((settled_by = ( SELECT landfall_member() AS landfall_member)) AND ((settled_as = 'declined'::text) OR ((settled_as = 'accepted'::text) AND (EXISTS ( SELECT 1
   FROM answer a
  WHERE ((a.organisation_id = comment.organisation_id) AND (a.assessment_id = comment.assessment_id) AND (a.path = comment.path) AND ((a.value ->> 'status'::text) = 'answered'::text) AND landfall_is_suggested(a.value -> 'value'::text, comment.suggested)) OFFSET 0)))))));

-- As before (20261130090000), by the same reading of what was suggested.
CREATE OR REPLACE FUNCTION landfall_accepted_stands(p_comment uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (
    SELECT CASE
             WHEN now.value ->> 'status' = 'answered' AND landfall_is_suggested(now.value -> 'value', c.suggested) THEN 'says'
             WHEN now.value ->> 'status' IS NOT DISTINCT FROM said.value ->> 'status'
                  AND (COALESCE(now.value -> 'value', 'null') @> COALESCE(said.value -> 'value', 'null')
                       AND COALESCE(said.value -> 'value', 'null') @> COALESCE(now.value -> 'value', 'null')
                       OR landfall_is_suggested(now.value -> 'value', said.value -> 'value')) THEN 'before'
             ELSE 'other'
           END
      FROM comment c
      JOIN revision r ON r.organisation_id = c.organisation_id AND r.id = c.revision_id
      LEFT JOIN revision after ON after.organisation_id = r.organisation_id AND after.assessment_id = r.assessment_id
                              AND after.number = r.number + 1
      LEFT JOIN answer a ON a.organisation_id = c.organisation_id AND a.assessment_id = c.assessment_id AND a.path = c.path
      CROSS JOIN LATERAL (SELECT CASE WHEN after.id IS NULL THEN a.value ELSE after.answers -> c.path END AS value) now
      CROSS JOIN LATERAL (SELECT r.answers -> c.path AS value) said
     WHERE c.organisation_id = landfall_organisation() AND c.id = p_comment AND c.settled_as = 'accepted'
       AND (c.author_id = landfall_member() OR landfall_review_side(c.revision_id) IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM standing s
                        WHERE s.organisation_id = c.organisation_id AND s.assessment_id = c.assessment_id
                          AND s.member_id = landfall_member() AND s.number = 0 AND s.why = 'conflict')
  );

-- Whether a member took a draft from a table for somebody else, and has put nothing into it but what the row says: a summary that they
-- wrote where the row has none is their own.
CREATE OR REPLACE FUNCTION landfall_only_took(p_organisation uuid, p_assessment uuid, p_member uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM taken_row r
                  WHERE r.organisation_id = p_organisation AND r.assessment_id = p_assessment
                    AND r.taken_by = p_member AND NOT r.is_own
                    AND NOT EXISTS (SELECT 1 FROM answer_change c
                                     WHERE c.organisation_id = p_organisation AND c.assessment_id = p_assessment
                                       AND c.changed_by = p_member
                                       AND NOT (c.version = 1
                                                AND (c.path = 'project.title'
                                                     OR c.path = 'project.summary' AND r.cells ? 'summary'))));
