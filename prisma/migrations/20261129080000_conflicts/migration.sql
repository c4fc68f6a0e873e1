-- Conflicts of interest: said by whoever has one, before what they are to judge opens for them; found ones dismissed with a reason
-- (decision 93). A review opens once its reviewer said that they have none, can be declined, and has a day by which it is due.

-- CreateTable
CREATE TABLE "conflict_statement" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "stated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conflict_statement_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "conflict_dismissal" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "grounds" TEXT[],
    "reason" TEXT NOT NULL,
    "dismissed_by" UUID NOT NULL,
    "dismissed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conflict_dismissal_pkey" PRIMARY KEY ("organisation_id","id")
);

-- AlterTable
ALTER TABLE "review" ADD COLUMN     "due_on" DATE,
ADD COLUMN     "opened_at" TIMESTAMPTZ(6);

-- CreateIndex
CREATE INDEX "conflict_statement_organisation_id_assessment_id_member_id_s_idx" ON "conflict_statement"("organisation_id", "assessment_id", "member_id", "stated_at");

-- CreateIndex
CREATE INDEX "conflict_statement_organisation_id_member_id_idx" ON "conflict_statement"("organisation_id", "member_id");

-- CreateIndex
CREATE INDEX "conflict_dismissal_organisation_id_assessment_id_idx" ON "conflict_dismissal"("organisation_id", "assessment_id");

-- AddForeignKey
ALTER TABLE "conflict_statement" ADD CONSTRAINT "conflict_statement_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_statement" ADD CONSTRAINT "conflict_statement_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_dismissal" ADD CONSTRAINT "conflict_dismissal_organisation_id_assessment_id_fkey" FOREIGN KEY ("organisation_id", "assessment_id") REFERENCES "assessment"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_dismissal" ADD CONSTRAINT "conflict_dismissal_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_dismissal" ADD CONSTRAINT "conflict_dismissal_organisation_id_dismissed_by_fkey" FOREIGN KEY ("organisation_id", "dismissed_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

-- Whoever was asked before could read at once.
SET LOCAL ROLE landfall_gate;
UPDATE review SET opened_at = assigned_at;
RESET ROLE;

ALTER TABLE conflict_statement
  ADD CONSTRAINT conflict_statement_kind_known
    CHECK (kind IN ('none', 'works-with-author', 'stake-in-named', 'same-project', 'close-person', 'other')),
  ADD CONSTRAINT conflict_statement_words_bounded CHECK (char_length(words) <= 4000);
ALTER TABLE conflict_dismissal
  ADD CONSTRAINT conflict_dismissal_reason_bounded CHECK (char_length(reason) BETWEEN 1 AND 4000),
  ADD CONSTRAINT conflict_dismissal_grounds_some CHECK (cardinality(grounds) BETWEEN 1 AND 20);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['conflict_statement', 'conflict_dismissal']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO landfall_gate', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO landfall_app', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change()',
                   t || '_fixed', t);
  END LOOP;
END
$$;

-- ------------------------------------------------------------------------------------------------ what a conflict bars
-- conflict               said of themselves that they have one, and took it back no later: reads, reviews, leads and decides nothing of it
-- reviewer               reads the revision they were asked about once they said that they have none
CREATE VIEW conflict_stands AS
  SELECT s.organisation_id, s.member_id, s.assessment_id
    FROM conflict_statement s
   WHERE s.kind <> 'none'
     AND NOT EXISTS (SELECT 1 FROM conflict_statement later
                      WHERE later.organisation_id = s.organisation_id AND later.assessment_id = s.assessment_id
                        AND later.member_id = s.member_id AND (later.stated_at, later.id) > (s.stated_at, s.id));
REVOKE ALL ON conflict_stands FROM PUBLIC;

CREATE OR REPLACE VIEW standing_due AS
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
                 AND v.opened_at IS NOT NULL
    JOIN assessment_side s ON s.organisation_id = r.organisation_id AND s.assessment_id = r.assessment_id
                          AND s.member_id = v.reviewer_id AND s.side = 'judge'
  UNION ALL
  SELECT r.organisation_id, g.member_id, r.assessment_id, r.number, 'decider', r.id
    FROM revision r JOIN decision_grant g ON g.organisation_id = r.organisation_id AND g.revision_id = r.id
   WHERE NOT EXISTS (SELECT 1 FROM conflict_stands c
                      WHERE c.organisation_id = r.organisation_id AND c.assessment_id = r.assessment_id
                        AND c.member_id = g.member_id)
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
                 AND v.handed_in_at IS NOT NULL AND v.ended_at IS NULL
  UNION ALL
  SELECT c.organisation_id, c.member_id, c.assessment_id, 0, 'conflict', NULL
    FROM conflict_stands c;

ALTER TABLE standing
  DROP CONSTRAINT standing_why_known,
  ADD CONSTRAINT standing_why_known
    CHECK (why IN ('author', 'named-reader', 'reviewer', 'decider', 'lead-then', 'writer', 'owes', 'handed-in', 'conflict'));

-- Restrictive: whatever else lets somebody read, a conflict takes away.
CREATE POLICY assessment_conflict ON assessment AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (NOT EXISTS (SELECT 1 FROM standing s
                      WHERE s.organisation_id = assessment.organisation_id AND s.assessment_id = assessment.id
                        AND s.why = 'conflict'));
CREATE POLICY revision_conflict ON revision AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (NOT EXISTS (SELECT 1 FROM standing s
                      WHERE s.organisation_id = revision.organisation_id AND s.assessment_id = revision.assessment_id
                        AND s.why = 'conflict'));

-- Who assigns, decides, takes people off and lets authors join: nobody with a conflict.
CREATE OR REPLACE FUNCTION landfall_leads(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment
                    AND a.revision_number > 0 AND a.team_id = ANY (landfall_led_teams())
                    AND NOT EXISTS (SELECT 1 FROM standing s
                                     WHERE s.organisation_id = a.organisation_id AND s.member_id = landfall_member()
                                       AND s.assessment_id = a.id AND s.number = 0 AND s.why IN ('writer', 'conflict'))
                    AND (a.handling <> 'named-people'
                         OR EXISTS (SELECT 1 FROM revision r
                                      JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
                                     WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
                                       AND l.member_id = landfall_member())
                         OR EXISTS (SELECT 1 FROM assessment_person p
                                     WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id
                                       AND p.member_id = landfall_member() AND p.relation IN ('author', 'named-reader'))
                         OR EXISTS (SELECT 1 FROM revision r
                                      JOIN decision_grant g ON g.organisation_id = r.organisation_id AND g.revision_id = r.id
                                     WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
                                       AND g.member_id = landfall_member())));

CREATE OR REPLACE FUNCTION landfall_granted_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(SELECT g.assessment_id
                 FROM decision_grant g
                 JOIN revision r ON r.organisation_id = g.organisation_id AND r.id = g.revision_id AND r.is_latest
                WHERE g.organisation_id = landfall_organisation() AND g.member_id = landfall_member()
                  AND NOT EXISTS (SELECT 1 FROM standing s
                                   WHERE s.organisation_id = g.organisation_id AND s.member_id = g.member_id
                                     AND s.assessment_id = g.assessment_id AND s.number = 0 AND s.why = 'conflict'));

-- What is said takes effect in the same moment: a conflict ends what the member was asked for, "none" opens it.
CREATE FUNCTION landfall_conflict_stated() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM assessment_side s
              WHERE s.organisation_id = NEW.organisation_id AND s.assessment_id = NEW.assessment_id
                AND s.member_id = NEW.member_id AND s.side = 'writer') THEN
    RAISE EXCEPTION 'who wrote an assessment judges nothing of it' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind = 'none' THEN
    UPDATE review v SET opened_at = now()
     WHERE v.organisation_id = NEW.organisation_id AND v.assessment_id = NEW.assessment_id
       AND v.reviewer_id = NEW.member_id AND v.opened_at IS NULL AND v.ended_at IS NULL;
  ELSE
    UPDATE review v SET ended_at = now()
     WHERE v.organisation_id = NEW.organisation_id AND v.assessment_id = NEW.assessment_id
       AND v.reviewer_id = NEW.member_id AND v.ended_at IS NULL;
    DELETE FROM assessment_person p
     WHERE p.organisation_id = NEW.organisation_id AND p.assessment_id = NEW.assessment_id
       AND p.member_id = NEW.member_id AND p.relation = 'reviewer';
  END IF;
  PERFORM landfall_keep_standing(NEW.organisation_id, NEW.assessment_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER conflict_stated AFTER INSERT ON conflict_statement
  FOR EACH ROW EXECUTE FUNCTION landfall_conflict_stated();
DROP TRIGGER review_standing ON review;
CREATE TRIGGER review_standing AFTER INSERT OR UPDATE OF handed_in_at, ended_at, opened_at ON review
  FOR EACH ROW EXECUTE FUNCTION landfall_standing_changes();

CREATE FUNCTION landfall_reviewer_has_none() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM standing s
              WHERE s.organisation_id = NEW.organisation_id AND s.member_id = NEW.reviewer_id
                AND s.assessment_id = NEW.assessment_id AND s.number = 0 AND s.why = 'conflict') THEN
    RAISE EXCEPTION 'who has a conflict of interest does not review' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER review_conflict BEFORE INSERT ON review FOR EACH ROW EXECUTE FUNCTION landfall_reviewer_has_none();

-- Said of oneself, about what one was asked to review, reads, or said to have a conflict in.
CREATE POLICY conflict_statement_make ON conflict_statement FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND member_id = (SELECT landfall_member())
    AND (
      EXISTS (SELECT 1 FROM review v
               WHERE v.organisation_id = conflict_statement.organisation_id
                 AND v.assessment_id = conflict_statement.assessment_id
                 AND v.reviewer_id = (SELECT landfall_member()) AND v.ended_at IS NULL)
      OR EXISTS (SELECT 1 FROM revision r
                  WHERE r.organisation_id = conflict_statement.organisation_id
                    AND r.assessment_id = conflict_statement.assessment_id)
      OR EXISTS (SELECT 1 FROM standing s
                  WHERE s.organisation_id = conflict_statement.organisation_id
                    AND s.assessment_id = conflict_statement.assessment_id AND s.why = 'conflict')
    )
  );
-- Read by whoever said it and by those who assign and decide, unless they owe a review themselves.
CREATE POLICY conflict_statement_read ON conflict_statement FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      member_id = (SELECT landfall_member())
      OR (landfall_leads(assessment_id) OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[]))
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = conflict_statement.organisation_id
                            AND s.assessment_id = conflict_statement.assessment_id AND s.why = 'owes')
    )
  );
-- Dismissed by whoever assigns; read with the review it was dismissed for.
CREATE POLICY conflict_dismissal_make ON conflict_dismissal FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND dismissed_by = (SELECT landfall_member())
    AND member_id <> (SELECT landfall_member())
    AND landfall_leads(assessment_id)
  );
CREATE POLICY conflict_dismissal_read ON conflict_dismissal FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM review v
                 WHERE v.organisation_id = conflict_dismissal.organisation_id
                   AND v.assessment_id = conflict_dismissal.assessment_id AND v.reviewer_id = conflict_dismissal.member_id)
  );

-- ------------------------------------------------------------------------------------------------ declining
-- A reviewer takes themselves off a review that they have not handed in, and says why.
ALTER POLICY removal_make ON removal
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation())
    AND removed_by = (SELECT landfall_member())
    AND (
      landfall_leads(assessment_id)
      OR member_id = (SELECT landfall_member())
         AND EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = removal.organisation_id AND v.id = removal.review_id
                        AND v.assessment_id = removal.assessment_id
                        AND v.reviewer_id = (SELECT landfall_member())
                        AND v.handed_in_at IS NULL AND v.ended_at IS NULL)
    )
  );
ALTER POLICY removal_read ON removal
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND (
      landfall_leads(assessment_id)
        AND (removed_by <> member_id
             OR NOT EXISTS (SELECT 1 FROM standing s
                             WHERE s.organisation_id = removal.organisation_id AND s.assessment_id = removal.assessment_id
                               AND s.why = 'owes'))
      OR review_id IS NULL AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
      OR member_id = (SELECT landfall_member()) AND removed_by = (SELECT landfall_member())
    )
  );

-- ------------------------------------------------------------------------------------------------ who was asked
-- Whoever owes a review of that revision learns nothing of how far the others are, nor that one of them declined or has a conflict.
DROP FUNCTION landfall_asked_reviews(uuid);
CREATE FUNCTION landfall_asked_reviews(p_assessment uuid)
  RETURNS TABLE (id uuid, number integer, reviewer_id uuid, is_handed_in boolean, is_ended boolean, ended_how text,
                 is_opened boolean, due_on text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT v.id, r.number, v.reviewer_id,
           CASE WHEN v.reviewer_id = landfall_member() OR NOT blind.is_so THEN v.handed_in_at IS NOT NULL END,
           v.ended_at IS NOT NULL AND NOT (blind.is_so AND how.ended IN ('declined', 'conflict')),
           CASE WHEN v.ended_at IS NULL OR blind.is_so AND how.ended IN ('declined', 'conflict') THEN NULL ELSE how.ended END,
           CASE WHEN v.reviewer_id = landfall_member() OR NOT blind.is_so THEN v.opened_at IS NOT NULL END,
           v.due_on::text
      FROM revision r
      JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
     CROSS JOIN LATERAL (
       SELECT EXISTS (SELECT 1 FROM review own
                       WHERE own.organisation_id = r.organisation_id AND own.revision_id = r.id
                         AND own.reviewer_id = landfall_member()
                         AND own.handed_in_at IS NULL AND own.ended_at IS NULL) AS is_so) blind
     CROSS JOIN LATERAL (
       SELECT CASE
         WHEN EXISTS (SELECT 1 FROM removal m
                       WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id AND m.removed_by = m.member_id)
           THEN 'declined'
         WHEN EXISTS (SELECT 1 FROM removal m WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id)
           THEN 'taken-off'
         WHEN EXISTS (SELECT 1 FROM conflict_statement c
                       WHERE c.organisation_id = v.organisation_id AND c.assessment_id = v.assessment_id
                         AND c.member_id = v.reviewer_id AND c.kind <> 'none')
           THEN 'conflict'
         ELSE 'taken-off' END AS ended) how
     WHERE r.organisation_id = landfall_organisation() AND r.assessment_id = p_assessment
       AND (landfall_leads(p_assessment) OR p_assessment = ANY (landfall_granted_assessments()))
     ORDER BY r.number DESC, v.assigned_at, v.id;
  END;

-- What the viewer owes a review of: before it opens its title, authors and who is named in it (answers at `p_named`), and nothing else.
CREATE FUNCTION landfall_reviews_asked(p_named text[])
  RETURNS TABLE (id uuid, assessment_id uuid, title text, team_id uuid, team_name text, number integer,
                 assigned_at timestamptz, is_opened boolean, due_on text, author_ids uuid[], author_names text[], named text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT v.id, v.assessment_id, r.title, t.id, t.name, r.number, v.assigned_at, v.opened_at IS NOT NULL, v.due_on::text,
           COALESCE(who.ids, '{}'), COALESCE(who.names, '{}'),
           CASE WHEN v.opened_at IS NULL THEN ARRAY(
             SELECT e.value ->> 'value' FROM jsonb_each(r.answers) e
              WHERE e.key LIKE ANY (p_named) AND e.value ->> 'status' = 'answered' AND e.value ->> 'value' <> ''
              ORDER BY e.key) ELSE '{}' END
      FROM review v
      JOIN revision r ON r.organisation_id = v.organisation_id AND r.id = v.revision_id AND r.is_latest
      JOIN assessment a ON a.organisation_id = v.organisation_id AND a.id = v.assessment_id AND a.state = 'in-review'
      JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id
     CROSS JOIN LATERAL (
       SELECT array_agg(m.id ORDER BY p.added_at, m.name) AS ids, array_agg(m.name ORDER BY p.added_at, m.name) AS names
         FROM assessment_person p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
        WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id AND p.relation = 'author') who
     WHERE v.organisation_id = landfall_organisation() AND v.reviewer_id = landfall_member()
       AND v.handed_in_at IS NULL AND v.ended_at IS NULL
     ORDER BY v.due_on NULLS LAST, v.assigned_at, v.id;
  END;

-- In what the viewer said that they have a conflict, by its title, so that they can take it back.
CREATE FUNCTION landfall_own_conflicts()
  RETURNS TABLE (assessment_id uuid, title text, kind text, words text, stated_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT a.id, a.title, c.kind, c.words, c.stated_at
      FROM standing s
      JOIN assessment a ON a.organisation_id = s.organisation_id AND a.id = s.assessment_id
     CROSS JOIN LATERAL (
       SELECT n.kind, n.words, n.stated_at FROM conflict_statement n
        WHERE n.organisation_id = s.organisation_id AND n.assessment_id = s.assessment_id AND n.member_id = s.member_id
        ORDER BY n.stated_at DESC, n.id DESC LIMIT 1) c
     WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member() AND s.why = 'conflict'
     ORDER BY c.stated_at DESC, a.id;
  END;

-- Whoever assigns says by when a review is due; false where there is none that is open.
CREATE FUNCTION landfall_set_review_due(p_assessment uuid, p_review uuid, p_due date) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE review v SET due_on = p_due
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.handed_in_at IS NULL AND v.ended_at IS NULL AND landfall_leads(p_assessment);
  RETURN FOUND;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER VIEW conflict_stands OWNER TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY (ARRAY[
              'landfall_conflict_stated', 'landfall_reviewer_has_none', 'landfall_asked_reviews', 'landfall_reviews_asked',
              'landfall_own_conflicts', 'landfall_set_review_due'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_asked_reviews(uuid), landfall_reviews_asked(text[]), landfall_own_conflicts(),
  landfall_set_review_due(uuid, uuid, date) TO landfall_app, landfall_gate;

-- An administrator who has a conflict learns from the trail no more of the review than from pages.
ALTER POLICY audit_event_not_of_own_review ON audit_event
  USING (
    action NOT LIKE 'review.%'
    OR NOT EXISTS (SELECT 1 FROM standing s
                    WHERE s.organisation_id = audit_event.organisation_id AND s.assessment_id::text = audit_event.subject_id
                      AND s.number = 0 AND s.why IN ('author', 'conflict'))
  );
