-- Work for named people is read and decided by leads who led its team when it was submitted, or whom an author named: never in
-- consequence of a role or a team given later.

-- CreateTable
CREATE TABLE "revision_lead" (
    "organisation_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "revision_lead_pkey" PRIMARY KEY ("organisation_id","revision_id","member_id")
);

-- CreateIndex
CREATE INDEX "revision_lead_organisation_id_member_id_revision_id_idx" ON "revision_lead"("organisation_id", "member_id", "revision_id");

-- AddForeignKey
ALTER TABLE "revision_lead" ADD CONSTRAINT "revision_lead_organisation_id_revision_id_fkey" FOREIGN KEY ("organisation_id", "revision_id") REFERENCES "revision"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_lead" ADD CONSTRAINT "revision_lead_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

CREATE INDEX assessment_named_people ON assessment (organisation_id, team_id) WHERE handling = 'named-people';
CREATE INDEX revision_named_people ON revision (organisation_id, team_id) WHERE handling = 'named-people';

-- Who led when older revisions were submitted was not kept: it is taken to be those who lead now, who could read them until now.
INSERT INTO revision_lead (organisation_id, revision_id, member_id)
SELECT r.organisation_id, r.id, m.id
  FROM revision r
  JOIN team_member t ON t.organisation_id = r.organisation_id AND t.team_id = r.team_id
  JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id
 WHERE 'lead' = ANY (m.roles);

ALTER TABLE revision_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE revision_lead FORCE ROW LEVEL SECURITY;
REVOKE ALL ON revision_lead FROM PUBLIC;
CREATE POLICY revision_lead_gate ON revision_lead TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON revision_lead TO landfall_gate;
GRANT SELECT ON revision_lead TO landfall_app;
CREATE POLICY revision_lead_read ON revision_lead FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = revision_lead.organisation_id AND r.id = revision_lead.revision_id)
  );
CREATE TRIGGER revision_lead_frozen BEFORE UPDATE OR DELETE ON revision_lead
  FOR EACH ROW EXECUTE FUNCTION landfall_refuse_change();

CREATE FUNCTION landfall_keep_leads() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO revision_lead (organisation_id, revision_id, member_id)
  SELECT NEW.organisation_id, NEW.id, m.id
    FROM team_member t JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id
   WHERE t.organisation_id = NEW.organisation_id AND t.team_id = NEW.team_id
     AND 'lead' = ANY (m.roles) AND m.disabled_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER revision_leads AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION landfall_keep_leads();

-- The revisions for named people, in teams the viewer leads now, that they didn't lead then and stand to in no way by name.
CREATE FUNCTION landfall_barred_revisions() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN CASE WHEN 'lead' = ANY (landfall_roles()) THEN ARRAY(
    SELECT r.id FROM revision r
     WHERE r.organisation_id = landfall_organisation() AND r.handling = 'named-people'
       AND r.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
       AND NOT EXISTS (SELECT 1 FROM revision_lead l
                        WHERE l.organisation_id = r.organisation_id AND l.revision_id = r.id
                          AND l.member_id = landfall_member())
       AND NOT EXISTS (SELECT 1 FROM assessment_person p
                        WHERE p.organisation_id = r.organisation_id AND p.assessment_id = r.assessment_id
                          AND p.member_id = landfall_member() AND p.relation IN ('author', 'named-reader'))
       AND r.id <> ALL ((SELECT landfall_judged_revisions())::uuid[]))
    ELSE '{}'::uuid[] END;

-- The assessments for named people, in teams the viewer leads now, that they don't count as a lead of: they didn't lead when the
-- newest revision was submitted, and no author named them. They may review one all the same, if asked to.
CREATE FUNCTION landfall_unled_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN CASE WHEN 'lead' = ANY (landfall_roles()) THEN ARRAY(
    SELECT a.id FROM assessment a
     WHERE a.organisation_id = landfall_organisation() AND a.handling = 'named-people'
       AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
       AND NOT EXISTS (SELECT 1 FROM revision r
                         JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
                        WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
                          AND l.member_id = landfall_member())
       AND NOT EXISTS (SELECT 1 FROM assessment_person p
                        WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id
                          AND p.member_id = landfall_member() AND p.relation IN ('author', 'named-reader'))
       AND a.id <> ALL ((SELECT landfall_granted_assessments())::uuid[]))
    ELSE '{}'::uuid[] END;

-- Of these, what they stand to in no way: it does not exist for them.
CREATE FUNCTION landfall_barred_assessments() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY(
    SELECT unled.id FROM unnest(landfall_unled_assessments()) AS unled (id)
     WHERE NOT EXISTS (SELECT 1 FROM assessment_person p
                        WHERE p.organisation_id = landfall_organisation() AND p.assessment_id = unled.id
                          AND p.member_id = landfall_member() AND p.relation IN ('author', 'named-reader'))
       AND unled.id <> ALL ((SELECT landfall_judged_assessments())::uuid[])
       -- Who led when an older revision was submitted reads that one.
       AND NOT EXISTS (SELECT 1 FROM revision r
                         JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
                        WHERE r.organisation_id = landfall_organisation() AND r.assessment_id = unled.id
                          AND l.member_id = landfall_member()));

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_keep_leads()', 'landfall_barred_revisions()', 'landfall_unled_assessments()',
    'landfall_barred_assessments()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_barred_revisions(), landfall_unled_assessments(), landfall_barred_assessments()
  TO landfall_app;

-- Who assigns, decides, takes people off and lets authors join. Asked of one assessment, whatever there is besides: who is none of
-- landfall_unled_assessments.
CREATE OR REPLACE FUNCTION landfall_leads(p_assessment uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM assessment a
                  WHERE a.organisation_id = landfall_organisation() AND a.id = p_assessment
                    AND a.revision_number > 0 AND a.team_id = ANY (landfall_led_teams())
                    AND NOT EXISTS (SELECT 1 FROM assessment_side s
                                     WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                                       AND s.member_id = landfall_member() AND s.side = 'writer')
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

-- Restrictive: whatever another policy allows, these take away.
CREATE POLICY assessment_led_then ON assessment AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (id <> ALL ((SELECT landfall_barred_assessments())::uuid[]));
CREATE POLICY assessment_change_led_then ON assessment AS RESTRICTIVE FOR UPDATE TO landfall_app
  USING (id <> ALL ((SELECT landfall_unled_assessments())::uuid[]));
CREATE POLICY revision_led_then ON revision AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (id <> ALL ((SELECT landfall_barred_revisions())::uuid[]));
CREATE POLICY assessment_person_led_then ON assessment_person AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (relation <> 'reviewer' OR assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[]));
CREATE POLICY review_assign_led_then ON review AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[]));
CREATE POLICY review_led_then ON review AS RESTRICTIVE FOR SELECT TO landfall_app
  USING (
    reviewer_id = (SELECT landfall_member())
    OR assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[])
    OR handed_in_at IS NOT NULL AND revision_id = ANY ((SELECT landfall_handed_in_revisions())::uuid[])
  );
CREATE POLICY decision_led_then ON decision AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[]));
CREATE POLICY finding_response_led_then ON finding_response AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (capacity <> 'team-lead' OR assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[]));
CREATE POLICY decision_condition_led_then ON decision_condition AS RESTRICTIVE FOR UPDATE TO landfall_app
  USING (
    owner_id = (SELECT landfall_member())
    OR EXISTS (SELECT 1 FROM decision d
                WHERE d.organisation_id = decision_condition.organisation_id AND d.id = decision_condition.decision_id
                  AND d.assessment_id <> ALL ((SELECT landfall_unled_assessments())::uuid[]))
  );

-- ------------------------------------------------------------------------------------------------ administrators
-- Nobody gives themselves a role or puts themselves into a team: that takes another administrator.

CREATE FUNCTION landfall_keep_own_roles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id = landfall_member() AND NOT NEW.roles <@ OLD.roles THEN
    RAISE EXCEPTION 'nobody gives themselves a role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_keep_own_roles() FROM PUBLIC;
CREATE TRIGGER member_own_roles BEFORE UPDATE OF roles ON member FOR EACH ROW EXECUTE FUNCTION landfall_keep_own_roles();
CREATE POLICY team_member_not_oneself ON team_member AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (member_id <> (SELECT landfall_member()));
