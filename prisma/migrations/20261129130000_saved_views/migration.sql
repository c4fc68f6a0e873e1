-- Views of the portfolio and searches of the queue that somebody named: the query of an address, and nothing of what it finds (decision 99).
CREATE TABLE "saved_view" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'owner',
    "team_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "saved_view_organisation_id_place_audience_team_id_idx" ON "saved_view"("organisation_id", "place", "audience", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_organisation_id_owner_id_place_name_key" ON "saved_view"("organisation_id", "owner_id", "place", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organisation_id_owner_id_fkey" FOREIGN KEY ("organisation_id", "owner_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organisation_id_team_id_fkey" FOREIGN KEY ("organisation_id", "team_id") REFERENCES "team"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say
ALTER TABLE saved_view
  ADD CONSTRAINT saved_view_place_known CHECK (place IN ('portfolio', 'queue')),
  ADD CONSTRAINT saved_view_audience_known CHECK (audience IN ('owner', 'team', 'organisation')),
  ADD CONSTRAINT saved_view_team_named CHECK ((audience = 'team') = (team_id IS NOT NULL)),
  ADD CONSTRAINT saved_view_name_bounded CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT saved_view_query_bounded CHECK (char_length(query) <= 4000);

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
REVOKE ALL ON saved_view FROM PUBLIC;
CREATE POLICY saved_view_gate ON saved_view TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT ON saved_view TO landfall_gate;
GRANT SELECT, INSERT, UPDATE (name, audience, team_id), DELETE ON saved_view TO landfall_app;

CREATE POLICY saved_view_read ON saved_view FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      owner_id = (SELECT landfall_member())
      OR (audience = 'organisation' AND (SELECT landfall_is_colleague()))
      OR (audience = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[]))
    )
  );
CREATE POLICY saved_view_save ON saved_view FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND owner_id = (SELECT landfall_member())
    AND (team_id IS NULL OR team_id = ANY ((SELECT landfall_teams())::uuid[]))
  );
CREATE POLICY saved_view_change ON saved_view FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND owner_id = (SELECT landfall_member()))
  WITH CHECK (
    owner_id = (SELECT landfall_member())
    AND (team_id IS NULL OR team_id = ANY ((SELECT landfall_teams())::uuid[]))
  );
CREATE POLICY saved_view_remove ON saved_view FOR DELETE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND owner_id = (SELECT landfall_member()));
