-- What a revision was evaluated under, by content: the label “1.1.0” stood for several rulebooks. Unknown (null, or empty in
-- an evaluation) of what was frozen before.

ALTER TABLE "revision" ADD COLUMN "rulebook_hash" TEXT;
ALTER TABLE "evaluation" ADD COLUMN "rulebook_hash" TEXT NOT NULL DEFAULT '';
ALTER TABLE "evaluation" DROP CONSTRAINT "evaluation_pkey",
  ADD CONSTRAINT "evaluation_pkey" PRIMARY KEY ("organisation_id","revision_id","instrument_version","rulebook_version","rulebook_hash");

ALTER TABLE revision ADD CONSTRAINT revision_rulebook_hash CHECK (rulebook_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE evaluation ADD CONSTRAINT evaluation_rulebook_hash CHECK (rulebook_hash ~ '^([0-9a-f]{64})?$');
