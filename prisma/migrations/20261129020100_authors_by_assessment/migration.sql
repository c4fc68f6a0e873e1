-- The authors of an assessment are looked up by it and their relation. Without this index PostgreSQL 18 went through those who could be
-- one, a look for each member of the organisation.

-- CreateIndex
CREATE INDEX "assessment_person_organisation_id_assessment_id_relation_idx" ON "assessment_person"("organisation_id", "assessment_id", "relation");
