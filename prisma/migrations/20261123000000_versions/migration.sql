-- Drafts that are brought up to a newer version of the instrument, and revisions evaluated again under one.

-- CreateTable
CREATE TABLE "draft_update" (
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "to_version" TEXT NOT NULL,
    "from_version" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "aside" JSONB NOT NULL,
    "stale" TEXT[],
    "added" JSONB NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dismissed_by" UUID,
    "dismissed_at" TIMESTAMPTZ(6),

    CONSTRAINT "draft_update_pkey" PRIMARY KEY ("organisation_id","assessment_id","to_version")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "organisation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "instrument_version" TEXT NOT NULL,
    "rulebook_version" TEXT NOT NULL,
    "scrutiny" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "set_aside" TEXT[],
    "evaluated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("organisation_id","revision_id","instrument_version","rulebook_version")
);

-- AddForeignKey
ALTER TABLE "draft_update" ADD CONSTRAINT "draft_update_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_update" ADD CONSTRAINT "draft_update_organisation_id_updated_by_fkey" FOREIGN KEY ("organisation_id", "updated_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_update" ADD CONSTRAINT "draft_update_organisation_id_dismissed_by_fkey" FOREIGN KEY ("organisation_id", "dismissed_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE draft_update
  ALTER COLUMN stale SET NOT NULL,
  ADD CONSTRAINT draft_update_dismissed_whole CHECK ((dismissed_by IS NULL) = (dismissed_at IS NULL));
ALTER TABLE evaluation ALTER COLUMN set_aside SET NOT NULL;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['draft_update', 'evaluation']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO landfall_gate', t);
  END LOOP;
END
$$;

-- It holds answers of the draft: its authors' alone, written while the draft is open, dismissed by any of them.
GRANT SELECT, INSERT, UPDATE (dismissed_by, dismissed_at) ON draft_update TO landfall_app;
CREATE POLICY draft_update_read ON draft_update FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  );
CREATE POLICY draft_update_write ON draft_update FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND updated_by = (SELECT landfall_member())
    AND dismissed_by IS NULL
    AND EXISTS (SELECT 1 FROM assessment a
                 WHERE a.organisation_id = draft_update.organisation_id AND a.id = draft_update.assessment_id
                   AND a.state IN ('draft', 'changes-requested'))
  );
CREATE POLICY draft_update_dismiss ON draft_update FOR UPDATE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND dismissed_by IS NULL
  )
  WITH CHECK (dismissed_by = (SELECT landfall_member()));

-- The version of a draft changes with its answers, by an author, while it is open; assessment_change lets leads in, too.
GRANT UPDATE (instrument_version) ON assessment TO landfall_app;
CREATE FUNCTION landfall_check_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'landfall_app' AND (
    OLD.state NOT IN ('draft', 'changes-requested') OR NEW.id <> ALL (landfall_assessments_as('author'))
  ) THEN
    RAISE EXCEPTION 'only authors bring a draft up to date' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_check_version() FROM PUBLIC;
CREATE TRIGGER assessment_version BEFORE UPDATE ON assessment FOR EACH ROW
  WHEN (OLD.instrument_version <> NEW.instrument_version)
  EXECUTE FUNCTION landfall_check_version();

-- Read with the revision it is of; written only by the gate (npm run reevaluate), and never changed.
GRANT SELECT ON evaluation TO landfall_app;
CREATE POLICY evaluation_read ON evaluation FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = evaluation.organisation_id AND r.id = evaluation.revision_id)
  );
CREATE TRIGGER evaluation_frozen BEFORE UPDATE OR DELETE ON evaluation
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();
