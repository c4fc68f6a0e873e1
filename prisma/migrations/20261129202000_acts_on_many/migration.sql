-- What a lead did to many assessments at once, so that it can be undone for a time (decision 127). Ids and days, its maker's alone.
CREATE TABLE IF NOT EXISTS many_act (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  done_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  undone_at timestamptz(6),
  CONSTRAINT many_act_pkey PRIMARY KEY (organisation_id, id),
  CONSTRAINT many_act_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT many_act_kind_known CHECK (kind IN ('asked', 'due'))
);
-- The reviews that were asked for, or whose day was set. One that is taken back is gone.
CREATE TABLE IF NOT EXISTS many_act_item (
  organisation_id uuid NOT NULL,
  act_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  review_id uuid NOT NULL,
  due_before date,
  due_after date,
  CONSTRAINT many_act_item_pkey PRIMARY KEY (organisation_id, act_id, review_id),
  CONSTRAINT many_act_item_organisation_id_act_id_fkey FOREIGN KEY (organisation_id, act_id)
    REFERENCES many_act (organisation_id, id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX IF NOT EXISTS many_act_organisation_id_member_id_done_at_idx ON many_act (organisation_id, member_id, done_at);
ALTER TABLE many_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE many_act FORCE ROW LEVEL SECURITY;
ALTER TABLE many_act_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE many_act_item FORCE ROW LEVEL SECURITY;
REVOKE ALL ON many_act, many_act_item FROM PUBLIC;
GRANT SELECT, INSERT ON many_act_item TO landfall_app;
DROP POLICY IF EXISTS many_act_item_own ON many_act_item;
CREATE POLICY many_act_item_own ON many_act_item TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM many_act a WHERE a.organisation_id = many_act_item.organisation_id AND a.id = act_id))
  WITH CHECK (organisation_id = (SELECT landfall_organisation())
              AND EXISTS (SELECT 1 FROM many_act a WHERE a.organisation_id = many_act_item.organisation_id AND a.id = act_id
                                                     AND a.undone_at IS NULL));
GRANT SELECT, INSERT, UPDATE (undone_at) ON many_act TO landfall_app;
DROP POLICY IF EXISTS many_act_own ON many_act;
CREATE POLICY many_act_own ON many_act FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));
DROP POLICY IF EXISTS many_act_do ON many_act;
CREATE POLICY many_act_do ON many_act FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()) AND undone_at IS NULL);
DROP POLICY IF EXISTS many_act_undo ON many_act;
CREATE POLICY many_act_undo ON many_act FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member())
         AND undone_at IS NULL AND done_at > now() - interval '30 minutes')
  WITH CHECK (undone_at IS NOT NULL);

-- Takes back that the viewer asked for a review, within the time of an undo and while nothing came of it: not opened, nothing written or
-- said, no conflict stated, and nobody who owes a review of it. Whoever was asked stays one who judges; the trail says both.
CREATE OR REPLACE FUNCTION landfall_undo_asking(p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  asked review%ROWTYPE;
BEGIN
  SELECT v.* INTO asked FROM review v
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.assigned_by = landfall_member() AND v.reviewer_id <> landfall_member()
     AND v.assigned_at > now() - interval '30 minutes'
     AND v.opened_at IS NULL AND v.handed_in_at IS NULL AND v.ended_at IS NULL
     AND landfall_leads(p_assessment)
     AND EXISTS (SELECT 1 FROM assessment a WHERE a.organisation_id = v.organisation_id AND a.id = v.assessment_id
                                              AND a.state = 'in-review')
     AND EXISTS (SELECT 1 FROM revision r WHERE r.organisation_id = v.organisation_id AND r.id = v.revision_id AND r.is_latest)
     AND NOT EXISTS (SELECT 1 FROM review own
                      WHERE own.organisation_id = v.organisation_id AND own.revision_id = v.revision_id
                        AND own.reviewer_id = landfall_member() AND own.handed_in_at IS NULL AND own.ended_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM review_rating g WHERE g.organisation_id = v.organisation_id AND g.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM comment c WHERE c.organisation_id = v.organisation_id AND c.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM removal m WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id)
     AND NOT EXISTS (SELECT 1 FROM conflict_statement s
                      WHERE s.organisation_id = v.organisation_id AND s.assessment_id = v.assessment_id
                        AND s.member_id = v.reviewer_id AND s.stated_at >= v.assigned_at);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM review v WHERE v.organisation_id = asked.organisation_id AND v.id = asked.id;
  DELETE FROM assessment_person p
   WHERE p.organisation_id = asked.organisation_id AND p.assessment_id = asked.assessment_id
     AND p.member_id = asked.reviewer_id AND p.relation = 'reviewer'
     AND NOT EXISTS (SELECT 1 FROM review v
                      WHERE v.organisation_id = p.organisation_id AND v.assessment_id = p.assessment_id
                        AND v.reviewer_id = p.member_id AND v.ended_at IS NULL);
  PERFORM landfall_keep_standing(asked.organisation_id, asked.assessment_id);
  RETURN true;
END
$$;
GRANT DELETE ON review TO landfall_gate;
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_undo_asking(uuid, uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_undo_asking(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_undo_asking(uuid, uuid) TO landfall_app;
