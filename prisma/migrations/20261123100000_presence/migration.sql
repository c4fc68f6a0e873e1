-- Which author is where in a draft. Worth nothing a minute later, so it is not logged.

-- CreateTable
CREATE UNLOGGED TABLE "presence" (
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "path" TEXT,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("organisation_id","assessment_id","member_id")
);



-- What Prisma cannot say --------------------------------------------------------------------------------------------------
-- No foreign keys: an unlogged table can't have them to logged ones and outlive a crash; the policies ask for both.

ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE presence FORCE ROW LEVEL SECURITY;
CREATE POLICY presence_gate ON presence TO landfall_gate USING (true) WITH CHECK (true);
REVOKE ALL ON presence FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON presence TO landfall_gate;

GRANT SELECT, INSERT, UPDATE (path, seen_at) ON presence TO landfall_app;
CREATE POLICY presence_read ON presence FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  );
CREATE POLICY presence_enter ON presence FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND member_id = (SELECT landfall_member())
  );
CREATE POLICY presence_move ON presence FOR UPDATE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND member_id = (SELECT landfall_member())
  );
