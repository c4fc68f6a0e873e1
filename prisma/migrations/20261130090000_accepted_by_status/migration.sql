-- 'before' is told like 'says': several options in any order; and by the status, for an answer without a value has one of several. Whoever
-- said that they have a conflict of interest since is told nothing, of their own suggestions either.
CREATE OR REPLACE FUNCTION landfall_accepted_stands(p_comment uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (
    SELECT CASE
             WHEN now.value ->> 'status' = 'answered'
                  AND now.value -> 'value' @> c.suggested AND c.suggested @> (now.value -> 'value') THEN 'says'
             WHEN now.value ->> 'status' IS NOT DISTINCT FROM said.value ->> 'status'
                  AND COALESCE(now.value -> 'value', 'null') @> COALESCE(said.value -> 'value', 'null')
                  AND COALESCE(said.value -> 'value', 'null') @> COALESCE(now.value -> 'value', 'null') THEN 'before'
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
