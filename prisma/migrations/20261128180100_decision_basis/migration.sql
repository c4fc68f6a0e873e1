-- What a decision was made on: the checksum of the report's JSON, the rules behind it, the reviews handed in by then and what had
-- been said to findings. Null of decisions made before it was kept.

ALTER TABLE "decision" ADD COLUMN "basis" JSONB;
