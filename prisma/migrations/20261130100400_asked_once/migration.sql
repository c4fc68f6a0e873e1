-- Whose assessments these are is asked by the policies of answers, several times a save. Who looks was asked anew for every author's row it
-- went through, wherever the table was too small for its statistics to name the right index; it is asked once. As before otherwise.
CREATE OR REPLACE FUNCTION landfall_assessments_as(VARIADIC p_relations text[]) RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
RETURN ARRAY(SELECT p.assessment_id FROM assessment_person p
              WHERE p.organisation_id = (SELECT landfall_organisation())
                AND p.member_id = (SELECT landfall_member())
                AND p.relation = ANY (p_relations));
