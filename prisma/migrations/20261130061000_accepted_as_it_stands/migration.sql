-- What a suggested edit that its authors accepted has come to: 'says' where the answer says it, 'before' where it says again what the revision
-- said, 'other' where it says something else. The answer is that of the revision after, else of the draft, of which nothing else is told.
-- NULL: it is not accepted, or nothing that the viewer may read.
CREATE OR REPLACE FUNCTION landfall_accepted_stands(p_comment uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (
    SELECT CASE
             WHEN now.value ->> 'status' = 'answered'
                  AND now.value -> 'value' @> c.suggested AND c.suggested @> (now.value -> 'value') THEN 'says'
             WHEN COALESCE(now.value -> 'value', 'null') = COALESCE(r.answers -> c.path -> 'value', 'null') THEN 'before'
             ELSE 'other'
           END
      FROM comment c
      JOIN revision r ON r.organisation_id = c.organisation_id AND r.id = c.revision_id
      LEFT JOIN revision after ON after.organisation_id = r.organisation_id AND after.assessment_id = r.assessment_id
                              AND after.number = r.number + 1
      LEFT JOIN answer a ON a.organisation_id = c.organisation_id AND a.assessment_id = c.assessment_id AND a.path = c.path
      CROSS JOIN LATERAL (SELECT CASE WHEN after.id IS NULL THEN a.value ELSE after.answers -> c.path END AS value) now
     WHERE c.organisation_id = landfall_organisation() AND c.id = p_comment AND c.settled_as = 'accepted'
       AND (c.author_id = landfall_member() OR landfall_review_side(c.revision_id) IS NOT NULL)
  );
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_accepted_stands(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_accepted_stands(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_accepted_stands(uuid) TO landfall_app;
