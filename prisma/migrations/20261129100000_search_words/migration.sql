-- The words that searches look for (decision 106): rows of a plain index, because a policy lets only what can't leak be asked of an index,
-- and of texts that is whether they are the same and which comes first. Follows from the frozen answers and report.

-- CreateTable
CREATE TABLE "revision_word" (
    "organisation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "revision_word_pkey" PRIMARY KEY ("organisation_id","revision_id","word","place")
);

-- CreateIndex
CREATE INDEX "revision_word_organisation_id_word_revision_id_idx" ON "revision_word"("organisation_id", "word", "revision_id");

-- AddForeignKey
ALTER TABLE "revision_word" ADD CONSTRAINT "revision_word_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE revision_word ADD CONSTRAINT revision_word_place_known
  CHECK (place IN ('title', 'summary', 'recipient', 'use', 'finding'));

ALTER TABLE revision_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE revision_word FORCE ROW LEVEL SECURITY;
REVOKE ALL ON revision_word FROM PUBLIC;
CREATE POLICY revision_word_gate ON revision_word TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON revision_word TO landfall_gate;
GRANT SELECT, INSERT ON revision_word TO landfall_app;
CREATE POLICY revision_word_read ON revision_word FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = revision_word.organisation_id AND r.id = revision_word.revision_id)
  );
CREATE POLICY revision_word_submit ON revision_word FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1
                  FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = revision_word.organisation_id AND r.id = revision_word.revision_id
                   AND r.assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
                   AND r.number = a.revision_number + 1)
  );
CREATE TRIGGER revision_word_frozen BEFORE UPDATE OR DELETE ON revision_word FOR EACH ROW
  WHEN (current_user <> 'landfall_gate') EXECUTE FUNCTION landfall_refuse_change();

-- Of what was submitted before: titles, summaries, names of recipients, titles of findings. `landfall derived --rebuild` adds the uses.
SET LOCAL ROLE landfall_gate;
INSERT INTO revision_word (organisation_id, revision_id, word, place)
SELECT DISTINCT t.organisation_id, t.revision_id, left(w.word, 60), t.place
  FROM (
    SELECT organisation_id, id AS revision_id, title AS words, 'title' AS place FROM revision
    UNION ALL
    SELECT organisation_id, id, answers #>> '{project.summary,value}', 'summary' FROM revision
    UNION ALL
    SELECT organisation_id, revision_id, name, 'recipient' FROM revision_recipient
    UNION ALL
    SELECT organisation_id, revision_id, title, 'finding' FROM revision_finding
  ) t
  CROSS JOIN LATERAL regexp_split_to_table(lower(normalize(t.words, NFKC)), '[^[:alnum:]]+') AS w (word)
 WHERE t.words IS NOT NULL AND w.word <> '';
RESET ROLE;
