-- What authors of a draft say to each other about it.

-- CreateTable
CREATE TABLE "comment" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "path" TEXT,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_by" UUID,
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "comment_organisation_id_assessment_id_path_idx" ON "comment"("organisation_id", "assessment_id", "path");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_organisation_id_author_id_fkey" FOREIGN KEY ("organisation_id", "author_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_organisation_id_settled_by_fkey" FOREIGN KEY ("organisation_id", "settled_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE comment
  ADD CONSTRAINT comment_text_bounded CHECK (char_length(text) BETWEEN 1 AND 4000),
  ADD CONSTRAINT comment_settled_whole CHECK ((settled_by IS NULL) = (settled_at IS NULL));

ALTER TABLE comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE comment FORCE ROW LEVEL SECURITY;
CREATE POLICY comment_gate ON comment TO landfall_gate USING (true) WITH CHECK (true);
REVOKE ALL ON comment FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON comment TO landfall_gate;

-- The authors' alone, in every state of the assessment. Any of them settles and reopens; who wrote it takes it away for good.
GRANT SELECT, INSERT, UPDATE (settled_by, settled_at), DELETE ON comment TO landfall_app;
CREATE POLICY comment_read ON comment FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  );
CREATE POLICY comment_write ON comment FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND author_id = (SELECT landfall_member())
    AND settled_by IS NULL
  );
CREATE POLICY comment_settle ON comment FOR UPDATE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  )
  WITH CHECK (settled_by IS NULL OR settled_by = (SELECT landfall_member()));
CREATE POLICY comment_remove ON comment FOR DELETE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND author_id = (SELECT landfall_member())
  );
