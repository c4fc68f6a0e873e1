-- Who looks is asked once for all rows of the sums, not row by row: a director of two hundred teams has tens of thousands.
CREATE OR REPLACE FUNCTION landfall_portfolio_sums() RETURNS TABLE (measure text, count integer, total double precision)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    WITH own AS MATERIALIZED (
      SELECT r.id, r.portfolio_share, r.submitted_at,
             (SELECT landfall_is_colleague()) AND (
               r.handling = 'organisation'
               OR r.handling = 'team' AND r.team_id = ANY ((SELECT landfall_teams())::uuid[])
               OR r.handling = 'named-people' AND r.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
                  AND EXISTS (SELECT 1 FROM standing l
                               WHERE l.organisation_id = r.organisation_id AND l.member_id = (SELECT landfall_member())
                                 AND l.revision_id = r.id AND l.why = 'lead-then')) AS is_summed,
             EXISTS (SELECT 1 FROM standing n
                      WHERE n.organisation_id = r.organisation_id AND n.member_id = (SELECT landfall_member())
                        AND n.revision_id = r.id AND n.why IN ('author', 'named-reader', 'reviewer', 'decider')) AS is_named,
             EXISTS (SELECT 1 FROM standing c
                      WHERE c.organisation_id = r.organisation_id AND c.member_id = (SELECT landfall_member())
                        AND c.assessment_id = r.assessment_id AND c.why = 'conflict') AS has_conflict
        FROM (SELECT DISTINCT s.assessment_id FROM standing s
               WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.member_id = (SELECT landfall_member())
                 AND s.why IN ('author', 'named-reader', 'reviewer', 'decider', 'conflict')) a
        JOIN revision r ON r.organisation_id = (SELECT landfall_organisation()) AND r.assessment_id = a.assessment_id AND r.is_latest
    ), found AS (
      SELECT s.measure, s.count, s.total FROM portfolio_sum s
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND (SELECT landfall_is_colleague())
         AND (s.team_id = '00000000-0000-0000-0000-000000000000'
              OR s.member_id = '00000000-0000-0000-0000-000000000000' AND s.team_id = ANY ((SELECT landfall_teams())::uuid[])
              OR s.member_id = (SELECT landfall_member()) AND s.team_id = ANY ((SELECT landfall_led_teams())::uuid[]))
      UNION ALL
      SELECT x.measure, x.count, x.total FROM own o CROSS JOIN LATERAL landfall_share_of(o.portfolio_share, o.submitted_at) x
       WHERE o.is_named AND NOT o.is_summed AND NOT o.has_conflict
      UNION ALL
      SELECT x.measure, -x.count, -x.total FROM own o CROSS JOIN LATERAL landfall_share_of(o.portfolio_share, o.submitted_at) x
       WHERE o.is_summed AND o.has_conflict
    )
    SELECT f.measure, sum(f.count)::integer, sum(f.total)::double precision FROM found f
     GROUP BY f.measure HAVING sum(f.count) <> 0 OR sum(f.total) <> 0;
  END;
