-- Rounds: a call with its days, criteria and rules, that submissions belong to (decision 96). Belonging to one opens nothing to anybody.

-- CreateTable
CREATE TABLE "round" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" TEXT NOT NULL DEFAULT '',
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "reviews_due_on" DATE,
    "handling" TEXT NOT NULL DEFAULT 'team',
    "same_team_conflicts" BOOLEAN NOT NULL DEFAULT false,
    "closed_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_pkey" PRIMARY KEY ("organisation_id","id")
);

-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "round_id" UUID;

-- CreateIndex
CREATE INDEX "round_organisation_id_closes_on_idx" ON "round"("organisation_id", "closes_on");

-- CreateIndex
CREATE INDEX "assessment_organisation_id_round_id_idx" ON "assessment"("organisation_id", "round_id");

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_created_by_fkey" FOREIGN KEY ("organisation_id", "created_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organisation_id_round_id_fkey" FOREIGN KEY ("organisation_id", "round_id") REFERENCES "round"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE round
  ADD CONSTRAINT round_name_bounded CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CONSTRAINT round_criteria_bounded CHECK (char_length(criteria) <= 4000),
  ADD CONSTRAINT round_handling_known CHECK (handling IN ('organisation', 'team', 'named-people')),
  ADD CONSTRAINT round_days_in_order CHECK (opens_on <= closes_on AND (reviews_due_on IS NULL OR reviews_due_on > closes_on));

ALTER TABLE round ENABLE ROW LEVEL SECURITY;
ALTER TABLE round FORCE ROW LEVEL SECURITY;
REVOKE ALL ON round FROM PUBLIC;
CREATE POLICY round_gate ON round TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT ON round TO landfall_gate;
GRANT SELECT, INSERT, UPDATE (opens_on, closes_on, reviews_due_on, closed_at, version) ON round TO landfall_app;
CREATE POLICY round_of_organisation ON round FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND (SELECT landfall_is_colleague()));
CREATE POLICY round_make ON round FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND created_by = (SELECT landfall_member())
    AND 'lead' = ANY ((SELECT landfall_roles())::text[])
  );
CREATE POLICY round_change ON round FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND 'lead' = ANY ((SELECT landfall_roles())::text[]));

GRANT UPDATE (round_id) ON assessment TO landfall_app;

-- An assessment enters a round as its authors submit it, while the round is open, and stays in it. A day ends where it ends last on Earth.
CREATE FUNCTION landfall_enter_round() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF OLD.round_id IS NOT NULL OR NEW.revision_number = OLD.revision_number THEN
    RAISE EXCEPTION 'a round is entered once, by submitting' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM round r
                  WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.round_id AND r.closed_at IS NULL
                    AND (now() AT TIME ZONE 'UTC')::date >= r.opens_on
                    AND (now() AT TIME ZONE 'UTC' - interval '12 hours')::date <= r.closes_on) THEN
    RAISE EXCEPTION 'the round is not open' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
-- Whether belonging to its team is a conflict of interest: for whoever assigns, and for whoever owes a review that they have not opened.
CREATE FUNCTION landfall_same_team_counts(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a JOIN round r ON r.organisation_id = a.organisation_id AND r.id = a.round_id
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment AND r.same_team_conflicts
                    AND (landfall_leads(p_assessment)
                         OR EXISTS (SELECT 1 FROM review v
                                     WHERE v.organisation_id = a.organisation_id AND v.assessment_id = a.id
                                       AND v.reviewer_id = landfall_member() AND v.ended_at IS NULL)));

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_enter_round() OWNER TO landfall_gate;
ALTER FUNCTION landfall_same_team_counts(uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_enter_round(), landfall_same_team_counts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_same_team_counts(uuid) TO landfall_app, landfall_gate;
CREATE TRIGGER assessment_round BEFORE UPDATE OF round_id ON assessment FOR EACH ROW
  WHEN (NEW.round_id IS DISTINCT FROM OLD.round_id) EXECUTE FUNCTION landfall_enter_round();
CREATE POLICY assessment_starts_outside ON assessment AS RESTRICTIVE FOR INSERT TO landfall_app WITH CHECK (round_id IS NULL);
