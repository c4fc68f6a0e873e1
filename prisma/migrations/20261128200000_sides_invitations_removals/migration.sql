-- Nobody judges what they wrote, authors join by accepting, reviewers can be taken off, and a review gives reading of the
-- revision it is of (decisions 41 to 43).

-- CreateTable
CREATE TABLE "assessment_side" (
    "organisation_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_side_pkey" PRIMARY KEY ("organisation_id","assessment_id","member_id")
);

-- CreateTable
CREATE TABLE "author_invitation" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "outcome" TEXT,
    "settled_by" UUID,
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "author_invitation_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "removal" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "review_id" UUID,
    "reason" TEXT NOT NULL,
    "removed_by" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "removal_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "decision_grant" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "machine_account" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_grant_pkey" PRIMARY KEY ("organisation_id","id")
);

-- AlterTable
ALTER TABLE "review" ADD COLUMN     "ended_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "acknowledged" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "grant_id" UUID,
ADD COLUMN     "reviews_in" INTEGER,
ADD COLUMN     "reviews_out" INTEGER;

-- CreateIndex
CREATE INDEX "assessment_side_organisation_id_member_id_side_idx" ON "assessment_side"("organisation_id", "member_id", "side");

-- CreateIndex
CREATE INDEX "author_invitation_organisation_id_member_id_idx" ON "author_invitation"("organisation_id", "member_id");

-- CreateIndex
CREATE INDEX "author_invitation_organisation_id_assessment_id_idx" ON "author_invitation"("organisation_id", "assessment_id");

-- CreateIndex
CREATE INDEX "removal_organisation_id_assessment_id_idx" ON "removal"("organisation_id", "assessment_id");

-- CreateIndex
CREATE INDEX "decision_grant_organisation_id_member_id_idx" ON "decision_grant"("organisation_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_grant_organisation_id_revision_id_member_id_key" ON "decision_grant"("organisation_id", "revision_id", "member_id");

-- AddForeignKey
ALTER TABLE "assessment_side" ADD CONSTRAINT "assessment_side_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_side" ADD CONSTRAINT "assessment_side_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_organisation_id_invited_by_fkey" FOREIGN KEY ("organisation_id", "invited_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_invitation" ADD CONSTRAINT "author_invitation_organisation_id_settled_by_fkey" FOREIGN KEY ("organisation_id", "settled_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_review_id_fkey" FOREIGN KEY ("organisation_id", "review_id") REFERENCES "review"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal" ADD CONSTRAINT "removal_organisation_id_removed_by_fkey" FOREIGN KEY ("organisation_id", "removed_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_grant" ADD CONSTRAINT "decision_grant_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_grant" ADD CONSTRAINT "decision_grant_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_grant" ADD CONSTRAINT "decision_grant_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_organisation_id_grant_id_fkey" FOREIGN KEY ("organisation_id", "grant_id") REFERENCES "decision_grant"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE assessment_side ADD CONSTRAINT assessment_side_known CHECK (side IN ('writer', 'judge'));
ALTER TABLE author_invitation
  ADD CONSTRAINT author_invitation_reason_bounded CHECK (char_length(reason) BETWEEN 1 AND 4000),
  ADD CONSTRAINT author_invitation_outcome_known CHECK (outcome IN ('accepted', 'declined', 'taken-back')),
  ADD CONSTRAINT author_invitation_settled_whole
    CHECK ((outcome IS NULL) = (settled_by IS NULL) AND (outcome IS NULL) = (settled_at IS NULL));
CREATE UNIQUE INDEX author_invitation_one_open ON author_invitation (organisation_id, assessment_id, member_id)
  WHERE outcome IS NULL;
ALTER TABLE removal ADD CONSTRAINT removal_reason_bounded CHECK (char_length(reason) BETWEEN 1 AND 4000);
ALTER TABLE decision_grant ADD CONSTRAINT decision_grant_reason_bounded CHECK (char_length(reason) BETWEEN 1 AND 4000);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assessment_side', 'author_invitation', 'removal', 'decision_grant']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO landfall_gate', t);
  END LOOP;
END
$$;
GRANT DELETE ON assessment_person TO landfall_gate;

-- ------------------------------------------------------------------------------------------------ sides
-- Who wrote an assessment never judges it, and who judged it never writes it. A person has one row for each assessment, whose
-- key is what holds when both are asked for at the same moment. It is never changed: leaving takes nobody back.

-- As it is on record so far. Whoever stands on both sides already is a writer.
SET LOCAL ROLE landfall_gate;
INSERT INTO assessment_side (organisation_id, assessment_id, member_id, side)
  SELECT organisation_id, id, created_by, 'writer' FROM assessment
  UNION SELECT organisation_id, assessment_id, changed_by, 'writer' FROM answer_change
  UNION SELECT organisation_id, assessment_id, member_id, 'writer' FROM assessment_person WHERE relation = 'author';
INSERT INTO assessment_side (organisation_id, assessment_id, member_id, side)
  SELECT organisation_id, assessment_id, reviewer_id, 'judge' FROM review
  UNION SELECT organisation_id, assessment_id, decided_by, 'judge' FROM decision
  UNION SELECT organisation_id, assessment_id, member_id, 'judge' FROM assessment_person WHERE relation = 'reviewer'
  ON CONFLICT DO NOTHING;
UPDATE review v SET ended_at = now()
 WHERE v.handed_in_at IS NULL
   AND EXISTS (SELECT 1 FROM assessment_side s
                WHERE s.organisation_id = v.organisation_id AND s.assessment_id = v.assessment_id
                  AND s.member_id = v.reviewer_id AND s.side = 'writer');
DELETE FROM assessment_person p
 WHERE p.relation = 'reviewer'
   AND EXISTS (SELECT 1 FROM assessment_side s
                WHERE s.organisation_id = p.organisation_id AND s.assessment_id = p.assessment_id
                  AND s.member_id = p.member_id AND s.side = 'writer');
RESET ROLE;

CREATE TRIGGER assessment_side_fixed BEFORE UPDATE OR DELETE ON assessment_side
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();
CREATE TRIGGER removal_fixed BEFORE UPDATE OR DELETE ON removal
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();
CREATE TRIGGER decision_grant_fixed BEFORE UPDATE OR DELETE ON decision_grant
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();

-- Puts a person on a side for good; waits for whoever puts them on one at the same moment. Refuses who stands on the other.
CREATE FUNCTION landfall_take_side(p_organisation uuid, p_assessment uuid, p_member uuid, p_side text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  known text;
BEGIN
  SELECT s.side INTO known FROM assessment_side s
   WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment AND s.member_id = p_member;
  IF NOT FOUND THEN
    INSERT INTO assessment_side (organisation_id, assessment_id, member_id, side)
      VALUES (p_organisation, p_assessment, p_member, p_side) ON CONFLICT DO NOTHING;
    SELECT s.side INTO known FROM assessment_side s
     WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment AND s.member_id = p_member;
  END IF;
  IF known IS DISTINCT FROM p_side THEN
    RAISE EXCEPTION 'who wrote an assessment does not judge it' USING ERRCODE = 'check_violation';
  END IF;
END
$$;

CREATE FUNCTION landfall_creator_writes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_take_side(NEW.organisation_id, NEW.id, NEW.created_by, 'writer');
  RETURN NULL;
END
$$;
CREATE TRIGGER assessment_side AFTER INSERT ON assessment FOR EACH ROW EXECUTE FUNCTION landfall_creator_writes();

-- The application writes answers as an author alone (answer_change_add), and an author is a writer already: it pays nothing.
CREATE FUNCTION landfall_editor_writes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.changed_by, 'writer');
  RETURN NULL;
END
$$;
CREATE TRIGGER answer_change_side AFTER INSERT ON answer_change FOR EACH ROW
  WHEN (current_user <> 'landfall_app') EXECUTE FUNCTION landfall_editor_writes();

-- An author by invitation has accepted it by joining.
CREATE FUNCTION landfall_person_takes_side() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.member_id,
                             CASE NEW.relation WHEN 'author' THEN 'writer' ELSE 'judge' END);
  IF NEW.relation = 'author' THEN
    UPDATE author_invitation i SET outcome = 'accepted', settled_by = NEW.member_id, settled_at = now()
     WHERE i.organisation_id = NEW.organisation_id AND i.assessment_id = NEW.assessment_id
       AND i.member_id = NEW.member_id AND i.outcome IS NULL;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER assessment_person_side AFTER INSERT ON assessment_person FOR EACH ROW
  WHEN (NEW.relation IN ('author', 'reviewer')) EXECUTE FUNCTION landfall_person_takes_side();

-- A lead of the team could read what was handed in before: no review of theirs would be blind from then on.
CREATE FUNCTION landfall_reviewer_judges() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.reviewer_id, 'judge');
  IF EXISTS (SELECT 1 FROM review v
              WHERE v.organisation_id = NEW.organisation_id AND v.revision_id = NEW.revision_id
                AND v.handed_in_at IS NOT NULL)
     AND EXISTS (SELECT 1
                   FROM assessment a
                   JOIN team_member t ON t.organisation_id = a.organisation_id AND t.team_id = a.team_id
                   JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id
                  WHERE a.organisation_id = NEW.organisation_id AND a.id = NEW.assessment_id
                    AND t.member_id = NEW.reviewer_id AND 'lead' = ANY (m.roles)) THEN
    RAISE EXCEPTION 'a lead could read the other reviews already' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER review_side AFTER INSERT ON review FOR EACH ROW EXECUTE FUNCTION landfall_reviewer_judges();

-- Who decides: nobody who wrote it, nobody on their own review alone, nobody who still owes one; unless it was granted on the
-- machine. How many reviews were in and out is counted here, and an approval over none or over open ones is acknowledged.
CREATE FUNCTION landfall_check_decision() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  own_in integer;
  own_out integer;
BEGIN
  SELECT g.id INTO NEW.grant_id FROM decision_grant g
   WHERE g.organisation_id = NEW.organisation_id AND g.revision_id = NEW.revision_id AND g.member_id = NEW.decided_by;
  SELECT count(*) FILTER (WHERE v.handed_in_at IS NOT NULL),
         count(*) FILTER (WHERE v.handed_in_at IS NULL AND v.ended_at IS NULL),
         count(*) FILTER (WHERE v.handed_in_at IS NOT NULL AND v.reviewer_id = NEW.decided_by),
         count(*) FILTER (WHERE v.handed_in_at IS NULL AND v.ended_at IS NULL AND v.reviewer_id = NEW.decided_by)
    INTO NEW.reviews_in, NEW.reviews_out, own_in, own_out
    FROM review v WHERE v.organisation_id = NEW.organisation_id AND v.revision_id = NEW.revision_id;
  IF NEW.grant_id IS NULL THEN
    PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.decided_by, 'judge');
    IF own_in > 0 AND NEW.reviews_in = own_in THEN
      RAISE EXCEPTION 'nobody decides on their own review alone' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF own_out > 0 THEN
    RAISE EXCEPTION 'who decides has handed in the review they owe' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.outcome IN ('approve', 'approve-with-conditions') AND NOT NEW.acknowledged
     AND (NEW.reviews_in = 0 OR NEW.reviews_out > 0) THEN
    RAISE EXCEPTION 'approving without every review is acknowledged' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER decision_judged BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION landfall_check_decision();

-- A lead takes a review off its reviewer, or an author off what was submitted: writing down why does it.
CREATE FUNCTION landfall_remove_person() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF NEW.review_id IS NULL THEN
    DELETE FROM assessment_person p
     WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
       AND p.member_id = NEW.member_id AND p.relation = 'author';
  ELSE
    UPDATE review v SET ended_at = now()
     WHERE v.organisation_id = NEW.organisation_id AND v.id = NEW.review_id AND v.assessment_id = NEW.assessment_id
       AND v.reviewer_id = NEW.member_id AND v.ended_at IS NULL;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is nothing to take off' USING ERRCODE = 'check_violation';
  END IF;
  DELETE FROM assessment_person p
   WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
     AND p.member_id = NEW.member_id AND p.relation = 'reviewer'
     AND NOT EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = p.organisation_id AND v.assessment_id = p.assessment_id
                        AND v.reviewer_id = p.member_id AND v.ended_at IS NULL);
  RETURN NULL;
END
$$;
CREATE TRIGGER removal_done AFTER INSERT ON removal FOR EACH ROW EXECUTE FUNCTION landfall_remove_person();

-- ------------------------------------------------------------------------------------------------ what policies ask
-- Each once a query, as landfall_assessments_as.

-- What the viewer ever wrote: they are never its lead or reviewer.
CREATE FUNCTION landfall_written_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT s.assessment_id FROM assessment_side s
                WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member()
                  AND s.side = 'writer');

-- The revisions whose decision was granted to the viewer on the machine.
CREATE FUNCTION landfall_granted_revisions() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT g.revision_id FROM decision_grant g
                WHERE g.organisation_id = landfall_organisation() AND g.member_id = landfall_member());

-- The assessments of which that is the newest revision.
CREATE FUNCTION landfall_granted_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT g.assessment_id
                 FROM decision_grant g
                 JOIN revision r ON r.organisation_id = g.organisation_id AND r.id = g.revision_id AND r.is_latest
                WHERE g.organisation_id = landfall_organisation() AND g.member_id = landfall_member());

-- The revisions the viewer was asked to judge, and may read for that alone.
CREATE FUNCTION landfall_judged_revisions() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT v.revision_id
                 FROM review v
                 JOIN assessment_side s ON s.organisation_id = v.organisation_id AND s.assessment_id = v.assessment_id
                                       AND s.member_id = v.reviewer_id AND s.side = 'judge'
                WHERE v.organisation_id = landfall_organisation() AND v.reviewer_id = landfall_member()
                  AND v.ended_at IS NULL
               UNION SELECT unnest(landfall_granted_revisions()));

CREATE FUNCTION landfall_judged_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT DISTINCT r.assessment_id FROM revision r
                WHERE r.organisation_id = landfall_organisation() AND r.id = ANY (landfall_judged_revisions()));

-- The revisions whose review the viewer owes while nothing is decided: until it is in, they read no other, as a lead neither.
CREATE FUNCTION landfall_owed_revisions() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT v.revision_id FROM review v
                WHERE v.organisation_id = landfall_organisation() AND v.reviewer_id = landfall_member()
                  AND v.handed_in_at IS NULL AND v.ended_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM decision d
                                   WHERE d.organisation_id = v.organisation_id AND d.revision_id = v.revision_id));

CREATE OR REPLACE FUNCTION landfall_handed_in_revisions() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT r.revision_id FROM review r
                WHERE r.organisation_id = landfall_organisation() AND r.reviewer_id = landfall_member()
                  AND r.handed_in_at IS NOT NULL AND r.ended_at IS NULL);

-- Whether an invitation to the viewer stands: an author's until the first submission, a lead's until it is withdrawn.
CREATE FUNCTION landfall_may_join(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1
                   FROM author_invitation i
                   JOIN assessment a ON a.organisation_id = i.organisation_id AND a.id = i.assessment_id
                  WHERE i.organisation_id = landfall_organisation() AND i.assessment_id = p_assessment
                    AND i.member_id = landfall_member() AND i.outcome IS NULL
                    AND (i.reason IS NULL AND a.revision_number = 0 AND a.state = 'draft'
                         OR i.reason IS NOT NULL AND a.state <> 'withdrawn'));

-- Whether the viewer leads the team of a submitted assessment that they never wrote.
CREATE FUNCTION landfall_leads(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment
                    AND a.revision_number > 0 AND a.team_id = ANY (landfall_led_teams())
                    AND NOT EXISTS (SELECT 1 FROM assessment_side s
                                     WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                                       AND s.member_id = landfall_member() AND s.side = 'writer'));

-- Who was asked for a review of which revision, for those who assign and decide: also while they owe one themselves and
-- may not read the others'.
CREATE FUNCTION landfall_asked_reviews(p_assessment uuid)
  RETURNS TABLE (id uuid, number integer, reviewer_id uuid, is_handed_in boolean, is_ended boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT v.id, r.number, v.reviewer_id, v.handed_in_at IS NOT NULL, v.ended_at IS NOT NULL
      FROM revision r
      JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
     WHERE r.organisation_id = landfall_organisation() AND r.assessment_id = p_assessment
       AND (landfall_leads(p_assessment) OR p_assessment = ANY (landfall_granted_assessments()))
     ORDER BY r.number DESC, v.assigned_at, v.id;
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY (ARRAY[
              'landfall_take_side', 'landfall_creator_writes', 'landfall_editor_writes', 'landfall_person_takes_side',
              'landfall_reviewer_judges', 'landfall_check_decision', 'landfall_remove_person',
              'landfall_written_assessments', 'landfall_granted_revisions', 'landfall_granted_assessments',
              'landfall_judged_revisions', 'landfall_judged_assessments', 'landfall_owed_revisions',
              'landfall_may_join', 'landfall_leads', 'landfall_asked_reviews'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_written_assessments(), landfall_granted_revisions(), landfall_granted_assessments(),
  landfall_judged_revisions(), landfall_judged_assessments(), landfall_owed_revisions(), landfall_may_join(uuid),
  landfall_leads(uuid), landfall_asked_reviews(uuid) TO landfall_app, landfall_gate;

-- ------------------------------------------------------------------------------------------------ policies

-- Who stands on which side: to themselves, to the authors, and to those who assign and decide.
GRANT SELECT ON assessment_side TO landfall_app;
CREATE POLICY assessment_side_read ON assessment_side FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      member_id = (SELECT landfall_member())
      OR side = 'writer' AND (
        assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
        OR landfall_leads(assessment_id)
        OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[])
      )
    )
  );

ALTER POLICY assessment_read ON assessment
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR revision_number > 0 AND (
        handling = 'organisation' AND (SELECT landfall_is_colleague())
        OR handling = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[]) AND (SELECT landfall_is_colleague())
        OR team_id = ANY ((SELECT landfall_led_teams())::uuid[])
           AND id <> ALL ((SELECT landfall_written_assessments())::uuid[])
        OR id = ANY ((SELECT landfall_assessments_as('named-reader'))::uuid[])
        OR id = ANY ((SELECT landfall_judged_assessments())::uuid[])
      )
    )
  );
ALTER POLICY assessment_change ON assessment
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR revision_number > 0 AND team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND id <> ALL ((SELECT landfall_written_assessments())::uuid[])
      OR id = ANY ((SELECT landfall_granted_assessments())::uuid[])
    )
  );
ALTER POLICY revision_read ON revision
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      handling = 'organisation' AND (SELECT landfall_is_colleague())
      OR handling = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[]) AND (SELECT landfall_is_colleague())
      OR team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND assessment_id <> ALL ((SELECT landfall_written_assessments())::uuid[])
      OR assessment_id = ANY ((SELECT landfall_assessments_as('author', 'named-reader'))::uuid[])
      OR id = ANY ((SELECT landfall_judged_revisions())::uuid[])
    )
  );

-- Who reviews is for those who assign and for themselves; others learn it from the reviews they may read.
ALTER POLICY assessment_person_read ON assessment_person
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM assessment a
                 WHERE a.organisation_id = assessment_person.organisation_id AND a.id = assessment_person.assessment_id)
    AND (relation <> 'reviewer' OR member_id = (SELECT landfall_member()) OR landfall_leads(assessment_id))
  );
-- Authors name readers; authors join by themselves, invited; a lead of the team who never wrote it adds reviewers.
ALTER POLICY assessment_person_add ON assessment_person
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND added_by = (SELECT landfall_member())
    AND (
      relation = 'named-reader' AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR relation = 'author' AND member_id = (SELECT landfall_member())
         AND (landfall_is_unclaimed(assessment_id) OR landfall_may_join(assessment_id))
      OR relation = 'reviewer' AND landfall_leads(assessment_id)
    )
  );

GRANT SELECT, INSERT, UPDATE (outcome, settled_by, settled_at) ON author_invitation TO landfall_app;
CREATE POLICY author_invitation_read ON author_invitation FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      member_id = (SELECT landfall_member())
      OR assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR landfall_leads(assessment_id)
    )
  );
CREATE POLICY author_invitation_make ON author_invitation FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND invited_by = (SELECT landfall_member())
    AND member_id <> (SELECT landfall_member())
    AND outcome IS NULL
    AND (
      reason IS NULL AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
        AND EXISTS (SELECT 1 FROM assessment a
                     WHERE a.organisation_id = author_invitation.organisation_id AND a.id = author_invitation.assessment_id
                       AND a.revision_number = 0 AND a.state = 'draft')
      OR reason IS NOT NULL AND landfall_leads(assessment_id)
    )
  );
-- Joining settles it as accepted, by a trigger. Whoever could have made it takes it back.
CREATE POLICY author_invitation_settle ON author_invitation FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND outcome IS NULL)
  WITH CHECK (
    settled_by = (SELECT landfall_member())
    AND (
      outcome = 'declined' AND member_id = (SELECT landfall_member())
      OR outcome = 'taken-back' AND (
        assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]) OR landfall_leads(assessment_id)
      )
    )
  );

GRANT SELECT, INSERT ON removal TO landfall_app;
CREATE POLICY removal_read ON removal FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      landfall_leads(assessment_id)
      OR review_id IS NULL AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    )
  );
CREATE POLICY removal_make ON removal FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND removed_by = (SELECT landfall_member())
    AND landfall_leads(assessment_id)
  );

-- Made by the gate alone; printed with the decision.
GRANT SELECT ON decision_grant TO landfall_app;
CREATE POLICY decision_grant_read ON decision_grant FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = decision_grant.organisation_id AND r.id = decision_grant.revision_id)
  );

ALTER POLICY decision_make ON decision
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND decided_by = (SELECT landfall_member())
    AND EXISTS (SELECT 1
                  FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = decision.organisation_id AND r.id = decision.revision_id
                   AND r.assessment_id = decision.assessment_id AND r.is_latest
                   AND a.state IN ('submitted', 'in-review')
                   AND (landfall_leads(a.id) OR r.id = ANY ((SELECT landfall_granted_revisions())::uuid[])))
  );
ALTER POLICY decision_condition_meet ON decision_condition
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      owner_id = (SELECT landfall_member())
      OR EXISTS (SELECT 1 FROM decision d
                  WHERE d.organisation_id = decision_condition.organisation_id AND d.id = decision_condition.decision_id
                    AND (landfall_leads(d.assessment_id)
                         OR d.assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[])))
    )
  );

-- One's own always; leads and who was granted the decision, unless they owe a review themselves; reviewers those handed in,
-- after their own; authors those handed in, once the lead has answered.
ALTER POLICY review_read ON review
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      reviewer_id = (SELECT landfall_member())
      OR (assessment_id <> ALL ((SELECT landfall_written_assessments())::uuid[])
          AND EXISTS (SELECT 1 FROM assessment a
                       WHERE a.organisation_id = review.organisation_id AND a.id = review.assessment_id
                         AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[]))
          OR revision_id = ANY ((SELECT landfall_granted_revisions())::uuid[]))
         AND revision_id <> ALL ((SELECT landfall_owed_revisions())::uuid[])
      OR handed_in_at IS NOT NULL AND revision_id = ANY ((SELECT landfall_handed_in_revisions())::uuid[])
      OR handed_in_at IS NOT NULL AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
        AND EXISTS (SELECT 1 FROM decision d
                     WHERE d.organisation_id = review.organisation_id AND d.revision_id = review.revision_id)
    )
  );
ALTER POLICY review_assign ON review
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND assigned_by = (SELECT landfall_member())
    AND handed_in_at IS NULL AND recommendation IS NULL AND summary = '' AND ended_at IS NULL
    AND EXISTS (SELECT 1
                  FROM revision r
                  JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
                 WHERE r.organisation_id = review.organisation_id AND r.id = review.revision_id
                   AND r.assessment_id = review.assessment_id AND r.is_latest
                   AND a.state IN ('submitted', 'in-review')
                   AND landfall_leads(a.id))
  );
ALTER POLICY review_hand_in ON review
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND reviewer_id = (SELECT landfall_member())
    AND handed_in_at IS NULL AND ended_at IS NULL
  )
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND reviewer_id = (SELECT landfall_member())
    AND revision_id = ANY ((SELECT landfall_judged_revisions())::uuid[])
    AND EXISTS (SELECT 1 FROM assessment a
                 WHERE a.organisation_id = review.organisation_id AND a.id = review.assessment_id
                   AND a.state = 'in-review')
  );
ALTER POLICY review_rating_write ON review_rating
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1
                  FROM review v
                  JOIN assessment a ON a.organisation_id = v.organisation_id AND a.id = v.assessment_id
                 WHERE v.organisation_id = review_rating.organisation_id AND v.id = review_rating.review_id
                   AND v.reviewer_id = (SELECT landfall_member()) AND v.handed_in_at IS NULL AND v.ended_at IS NULL
                   AND a.state = 'in-review')
  );
ALTER POLICY review_rating_change ON review_rating
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1
                  FROM review v
                  JOIN assessment a ON a.organisation_id = v.organisation_id AND a.id = v.assessment_id
                 WHERE v.organisation_id = review_rating.organisation_id AND v.id = review_rating.review_id
                   AND v.reviewer_id = (SELECT landfall_member()) AND v.handed_in_at IS NULL AND v.ended_at IS NULL
                   AND a.state = 'in-review')
  );

-- Said to a finding of a revision, it is read with that revision and later ones.
ALTER POLICY finding_response_read ON finding_response
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR EXISTS (SELECT 1 FROM revision r
                  WHERE r.organisation_id = finding_response.organisation_id
                    AND r.assessment_id = finding_response.assessment_id
                    AND r.number >= finding_response.revision_number)
    )
  );
ALTER POLICY finding_response_write ON finding_response
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND responded_by = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM assessment a
                 WHERE a.organisation_id = finding_response.organisation_id AND a.id = finding_response.assessment_id
                   AND (
                     capacity = 'author' AND a.id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
                       AND a.state IN ('draft', 'changes-requested') AND finding_response.revision_number = a.revision_number + 1
                     OR capacity = 'team-lead'
                       AND (landfall_leads(a.id) OR a.id = ANY ((SELECT landfall_granted_assessments())::uuid[]))
                       AND a.state IN ('submitted', 'in-review') AND finding_response.revision_number = a.revision_number
                   ))
  );

-- An administrator who is an author learns from the trail no sooner who reviews their work than authors do: not at all.
CREATE POLICY audit_event_not_of_own_review ON audit_event AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (
    action NOT LIKE 'review.%'
    OR subject_id <> ALL ((SELECT landfall_assessments_as('author'))::text[])
  );

-- A state that says it was decided has a decision behind it. Authors decide nothing, unless it was granted to them.
CREATE OR REPLACE FUNCTION landfall_check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_author boolean;
  is_granted boolean;
  outcome_of_state text;
BEGIN
  IF NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM (VALUES
      ('submitted', ARRAY['draft', 'changes-requested']),
      ('in-review', ARRAY['submitted']),
      ('changes-requested', ARRAY['submitted', 'in-review']),
      ('approved', ARRAY['submitted', 'in-review']),
      ('approved-with-conditions', ARRAY['submitted', 'in-review']),
      ('not-approved', ARRAY['submitted', 'in-review']),
      ('withdrawn', ARRAY['draft', 'submitted', 'in-review', 'changes-requested']),
      ('closed', ARRAY['approved', 'approved-with-conditions'])
    ) AS step (after, before) WHERE step.after = NEW.state AND OLD.state = ANY (step.before)
  ) THEN
    RAISE EXCEPTION 'no step leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF current_user <> 'landfall_app' THEN
    RETURN NEW;
  END IF;
  is_author := NEW.id = ANY (landfall_assessments_as('author'));
  is_granted := NEW.id = ANY (landfall_granted_assessments());
  IF is_author AND NOT is_granted AND NEW.state <> OLD.state AND NEW.state NOT IN ('submitted', 'withdrawn') THEN
    RAISE EXCEPTION 'authors submit and withdraw' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT is_author AND (
    NEW.state IN ('submitted', 'withdrawn') AND NEW.state <> OLD.state
    OR (NEW.title, NEW.handling, NEW.revision_number) IS DISTINCT FROM (OLD.title, OLD.handling, OLD.revision_number)
  ) THEN
    RAISE EXCEPTION 'only authors do this' USING ERRCODE = 'insufficient_privilege';
  END IF;
  outcome_of_state := CASE NEW.state
    WHEN 'changes-requested' THEN 'request-changes'
    WHEN 'approved' THEN 'approve'
    WHEN 'approved-with-conditions' THEN 'approve-with-conditions'
    WHEN 'not-approved' THEN 'not-approve'
  END;
  IF NEW.state <> OLD.state AND outcome_of_state IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM decision d
      JOIN revision r ON r.organisation_id = d.organisation_id AND r.id = d.revision_id AND r.is_latest
     WHERE d.organisation_id = NEW.organisation_id AND d.assessment_id = NEW.id
       AND d.outcome = outcome_of_state AND d.decided_by = landfall_member()
  ) THEN
    RAISE EXCEPTION 'there is no such decision' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.revision_number <> OLD.revision_number AND NOT EXISTS (
    SELECT 1 FROM revision r
     WHERE r.organisation_id = NEW.organisation_id AND r.assessment_id = NEW.id
       AND r.number = NEW.revision_number AND r.is_latest
  ) THEN
    RAISE EXCEPTION 'no such revision' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
