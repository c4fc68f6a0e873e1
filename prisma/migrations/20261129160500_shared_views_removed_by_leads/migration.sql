-- A view that is shared is removed by its owner, or by a lead to whom it is shared: its owner may have left.
ALTER POLICY saved_view_remove ON saved_view
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      owner_id = (SELECT landfall_member())
      OR (
        'lead' = ANY ((SELECT landfall_roles())::text[])
        AND (audience = 'organisation' OR (audience = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[])))
      )
    )
  );
