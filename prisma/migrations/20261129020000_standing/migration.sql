-- What gives a member reading by name, or bars them, is rows of one relation, which policies ask by its keys (decision 65). Until now
-- they compared with arrays of ids, row by row.

-- CreateTable
CREATE TABLE "standing" (
    "organisation_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "revision_id" UUID,

    CONSTRAINT "standing_pkey" PRIMARY KEY ("organisation_id","member_id","assessment_id","number","why")
);

-- CreateIndex
CREATE INDEX "standing_organisation_id_member_id_revision_id_why_idx" ON "standing"("organisation_id", "member_id", "revision_id", "why");

-- CreateIndex
CREATE INDEX "standing_organisation_id_assessment_id_idx" ON "standing"("organisation_id", "assessment_id");

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE standing
  ADD CONSTRAINT standing_why_known
    CHECK (why IN ('author', 'named-reader', 'reviewer', 'decider', 'lead-then', 'writer', 'owes', 'handed-in')),
  ADD CONSTRAINT standing_of_revision CHECK ((number = 0) = (revision_id IS NULL));

ALTER TABLE standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE standing FORCE ROW LEVEL SECURITY;
REVOKE ALL ON standing FROM PUBLIC;
CREATE POLICY standing_gate ON standing TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON standing TO landfall_gate;
-- Each sees their own, and nothing else: so the policies below need not say whose.
GRANT SELECT ON standing TO landfall_app;
CREATE POLICY standing_read ON standing FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));

-- ------------------------------------------------------------------------------------------------ what it holds
-- Said once; kept by triggers, compared and made anew by `landfall derived`. `number` is the revision; 0 is the draft, or the assessment
-- as a whole.
--
-- author, named-reader   read every revision; an author the draft
-- reviewer, decider      read the revision they were asked about
-- lead-then              led the team when work for named people was submitted, and never wrote it: reads that revision while they lead it
-- writer                 ever wrote it: is neither its lead nor its reviewer
-- owes                   owes a review while nothing is decided: reads no other review of that revision
-- handed-in              handed their review in: reads the others that are in
CREATE VIEW standing_due AS
  SELECT p.organisation_id, p.member_id, p.assessment_id, 0 AS number, p.relation AS why, NULL::uuid AS revision_id
    FROM assessment_person p WHERE p.relation = 'author'
  UNION ALL
  SELECT p.organisation_id, p.member_id, p.assessment_id, r.number, p.relation, r.id
    FROM assessment_person p
    JOIN revision r ON r.organisation_id = p.organisation_id AND r.assessment_id = p.assessment_id
   WHERE p.relation IN ('author', 'named-reader')
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'reviewer', r.id
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id AND v.ended_at IS NULL
    JOIN assessment_side s ON s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                          AND s.member_id = v.reviewer_id AND s.side = 'judge'
  UNION ALL
  SELECT r.organisation_id, g.member_id, r.assessment_id, r.number, 'decider', r.id
    FROM revision r JOIN decision_grant g ON g.organisation_id = r.organisation_id AND g.revision_id = r.id
  UNION ALL
  SELECT r.organisation_id, l.member_id, r.assessment_id, r.number, 'lead-then', r.id
    FROM revision r
    JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
   WHERE r.handling = 'named-people'
     AND NOT EXISTS (SELECT 1 FROM assessment_side s
                      WHERE s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                        AND s.member_id = l.member_id AND s.side = 'writer')
  UNION ALL
  SELECT s.organisation_id, s.member_id, s.assessment_id, 0, 'writer', NULL
    FROM assessment_side s WHERE s.side = 'writer'
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'owes', r.id
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
                 AND v.handed_in_at IS NULL AND v.ended_at IS NULL
   WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id)
  UNION ALL
  SELECT r.organisation_id, v.reviewer_id, r.assessment_id, r.number, 'handed-in', r.id
    FROM revision r
    JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
                 AND v.handed_in_at IS NOT NULL AND v.ended_at IS NULL;
REVOKE ALL ON standing_due FROM PUBLIC;

-- Makes the rows of one assessment what they are to be. Who changes it has it to themselves already (decision 53).
CREATE FUNCTION landfall_keep_standing(p_organisation uuid, p_assessment uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_assessment::text, 0));
  WITH due AS MATERIALIZED (
    SELECT d.* FROM standing_due d WHERE d.organisation_id = p_organisation AND d.assessment_id = p_assessment
  ), gone AS (
    DELETE FROM standing s
     WHERE s.organisation_id = p_organisation AND s.assessment_id = p_assessment
       AND NOT EXISTS (SELECT 1 FROM due d
                        WHERE d.member_id = s.member_id AND d.number = s.number AND d.why = s.why
                          AND d.revision_id IS NOT DISTINCT FROM s.revision_id)
  )
  INSERT INTO standing (organisation_id, member_id, assessment_id, number, why, revision_id)
  SELECT d.organisation_id, d.member_id, d.assessment_id, d.number, d.why, d.revision_id
    FROM due d
      ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION landfall_standing_changes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM landfall_keep_standing(OLD.organisation_id, OLD.assessment_id);
  ELSE
    PERFORM landfall_keep_standing(NEW.organisation_id, NEW.assessment_id);
  END IF;
  RETURN NULL;
END
$$;
CREATE FUNCTION landfall_standing_of_lead() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_keep_standing(r.organisation_id, r.assessment_id)
     FROM revision r WHERE r.organisation_id = NEW.organisation_id AND r.id = NEW.revision_id
      AND r.handling = 'named-people';
  RETURN NULL;
END
$$;

CREATE TRIGGER assessment_person_standing AFTER INSERT OR DELETE ON assessment_person
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();
CREATE TRIGGER assessment_side_standing AFTER INSERT ON assessment_side
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();
CREATE TRIGGER revision_standing AFTER INSERT OR UPDATE OF handling ON revision
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();
CREATE TRIGGER revision_lead_standing AFTER INSERT ON revision_lead
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_of_lead();
CREATE TRIGGER review_standing AFTER INSERT OR UPDATE OF handed_in_at, ended_at ON review
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();
CREATE TRIGGER decision_standing AFTER INSERT ON decision
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();
CREATE TRIGGER decision_grant_standing AFTER INSERT ON decision_grant
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW standing_due OWNER TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_keep_standing(uuid, uuid)', 'landfall_standing_changes()',
    'landfall_standing_of_lead()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;

-- As it is on record so far.
SET LOCAL ROLE landfall_gate;
INSERT INTO standing (organisation_id, member_id, assessment_id, number, why, revision_id)
  SELECT organisation_id, member_id, assessment_id, number, why, revision_id FROM standing_due ON CONFLICT DO NOTHING;
RESET ROLE;

-- ------------------------------------------------------------------------------------------------ policies
-- Handling and team stand on the row, the viewer's roles and teams under the seal: what a role gives costs two comparisons, however
-- large the organisation. What a name gives is looked up. EXISTS lets the planner choose: one look for a row, all of the viewer's
-- hashed once for many. Who led then is looked up row by row ((SELECT …) is never hashed), because a lead of every team has many.

ALTER POLICY assessment_read ON assessment
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      revision_number > 0 AND (SELECT landfall_is_colleague()) AND (
        handling = 'organisation'
        OR handling = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[])
        OR handling = 'named-people' AND team_id = ANY ((SELECT landfall_led_teams())::uuid[])
           AND (SELECT true FROM standing s
                 WHERE s.organisation_id = assessment.organisation_id AND s.assessment_id = assessment.id
                   AND s.why = 'lead-then' LIMIT 1)
      )
      OR EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = assessment.organisation_id AND s.assessment_id = assessment.id
                    AND s.why IN ('author', 'named-reader', 'reviewer', 'decider'))
    )
  );
DROP POLICY assessment_led_then ON assessment;

-- landfall_leads says who counts as a lead of it, of one assessment.
ALTER POLICY assessment_change ON assessment
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      EXISTS (SELECT 1 FROM standing s
               WHERE s.organisation_id = assessment.organisation_id AND s.assessment_id = assessment.id
                 AND (s.why = 'author' OR s.why = 'decider' AND s.number = assessment.revision_number))
      OR landfall_leads(id)
    )
  );
DROP POLICY assessment_change_led_then ON assessment;

ALTER POLICY revision_read ON revision
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      (SELECT landfall_is_colleague()) AND (
        handling = 'organisation'
        OR handling = 'team' AND team_id = ANY ((SELECT landfall_teams())::uuid[])
        OR handling = 'named-people' AND team_id = ANY ((SELECT landfall_led_teams())::uuid[])
           AND (SELECT true FROM standing s
                 WHERE s.organisation_id = revision.organisation_id AND s.revision_id = revision.id
                   AND s.why = 'lead-then')
      )
      OR EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = revision.organisation_id AND s.revision_id = revision.id
                    AND s.why IN ('author', 'named-reader', 'reviewer', 'decider'))
    )
  );
DROP POLICY revision_led_then ON revision;

-- One's own always; leads and who was granted the decision, unless they owe a review themselves; reviewers those handed in,
-- after their own; authors those handed in, once the lead has answered.
ALTER POLICY review_read ON review
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      reviewer_id = (SELECT landfall_member())
      OR EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = review.organisation_id AND a.id = review.assessment_id
                    AND (
                      a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
                      AND NOT EXISTS (SELECT 1 FROM standing s
                                       WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                                         AND s.number = 0 AND s.why = 'writer')
                      OR EXISTS (SELECT 1 FROM standing s
                                  WHERE s.organisation_id = a.organisation_id AND s.revision_id = review.revision_id
                                    AND s.why = 'decider')
                    )
                    -- A lead of work for named people led it then, or was named.
                    AND (
                      a.handling <> 'named-people'
                      OR a.team_id <> ALL ((SELECT landfall_led_teams())::uuid[])
                      OR EXISTS (SELECT 1 FROM standing s
                                  WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                                    AND (s.why IN ('author', 'named-reader')
                                         OR s.why IN ('lead-then', 'decider') AND s.number = a.revision_number))
                    ))
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = review.organisation_id AND s.revision_id = review.revision_id
                            AND s.why = 'owes')
      OR handed_in_at IS NOT NULL
         AND EXISTS (SELECT 1 FROM standing s
                      WHERE s.organisation_id = review.organisation_id AND s.revision_id = review.revision_id
                        AND s.why = 'handed-in')
      OR handed_in_at IS NOT NULL
         AND EXISTS (SELECT 1 FROM standing s
                      WHERE s.organisation_id = review.organisation_id AND s.revision_id = review.revision_id
                        AND s.why = 'author')
         AND EXISTS (SELECT 1 FROM decision d
                      WHERE d.organisation_id = review.organisation_id AND d.revision_id = review.revision_id)
    )
  );
DROP POLICY review_led_then ON review;
ALTER POLICY review_hand_in ON review
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND reviewer_id = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM standing s
                 WHERE s.organisation_id = review.organisation_id AND s.revision_id = review.revision_id
                   AND s.why IN ('reviewer', 'decider'))
    AND EXISTS (SELECT 1 FROM assessment a
                 WHERE a.organisation_id = review.organisation_id AND a.id = review.assessment_id
                   AND a.state = 'in-review')
  );

ALTER POLICY assessment_side_read ON assessment_side
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      member_id = (SELECT landfall_member())
      OR side = 'writer' AND (
        EXISTS (SELECT 1 FROM standing s
                 WHERE s.organisation_id = assessment_side.organisation_id AND s.assessment_id = assessment_side.assessment_id
                   AND s.number = 0 AND s.why = 'author')
        OR landfall_leads(assessment_id)
        OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[])
      )
    )
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
                   AND (landfall_leads(a.id)
                        OR EXISTS (SELECT 1 FROM standing s
                                    WHERE s.organisation_id = r.organisation_id AND s.revision_id = r.id
                                      AND s.why = 'decider')))
  );

-- landfall_leads and the grants of the newest revision say the same themselves since decision 47.
DROP POLICY assessment_person_led_then ON assessment_person;
DROP POLICY review_assign_led_then ON review;
DROP POLICY decision_led_then ON decision;
DROP POLICY finding_response_led_then ON finding_response;
DROP POLICY decision_condition_led_then ON decision_condition;

-- An administrator who is an author learns from the trail no sooner who reviews their work than authors do: not at all.
ALTER POLICY audit_event_not_of_own_review ON audit_event
  USING (
    action NOT LIKE 'review.%'
    OR NOT EXISTS (SELECT 1 FROM standing s
                    WHERE s.organisation_id = audit_event.organisation_id AND s.assessment_id::text = audit_event.subject_id
                      AND s.number = 0 AND s.why = 'author')
  );

DROP FUNCTION landfall_barred_assessments();
DROP FUNCTION landfall_barred_revisions();
DROP FUNCTION landfall_unled_assessments();
DROP FUNCTION landfall_written_assessments();
DROP FUNCTION landfall_judged_assessments();
DROP FUNCTION landfall_judged_revisions();
DROP FUNCTION landfall_owed_revisions();
DROP FUNCTION landfall_handed_in_revisions();
DROP FUNCTION landfall_granted_revisions();
