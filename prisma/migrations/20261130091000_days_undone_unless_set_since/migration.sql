-- The day of a review is put back only where nobody set it since, to the same day either: by how often it was set. An undo counts back, so that
-- of two acts the newer and then the older can be undone.
ALTER TABLE review ADD COLUMN IF NOT EXISTS due_version integer NOT NULL DEFAULT 0;
ALTER TABLE many_act_item ADD COLUMN IF NOT EXISTS due_version integer NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION landfall_set_review_due(p_assessment uuid, p_review uuid, p_due date) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE review v SET due_on = p_due, due_version = v.due_version + 1
   WHERE v.organisation_id = landfall_organisation() AND v.id = p_review AND v.assessment_id = p_assessment
     AND v.handed_in_at IS NULL AND v.ended_at IS NULL AND landfall_touches_reviews(v.assessment_id, v.revision_id);
  RETURN FOUND;
END
$$;

-- What an act came to is what the review says, whatever is inserted; of a review that is not the viewer's to set, nothing.
CREATE OR REPLACE FUNCTION landfall_many_act_due_version() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  NEW.due_version := COALESCE((
    SELECT v.due_version FROM review v
     WHERE v.organisation_id = NEW.organisation_id AND v.id = NEW.review_id AND v.assessment_id = NEW.assessment_id
       AND landfall_touches_reviews(v.assessment_id, v.revision_id)), 0);
  RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS many_act_item_due_version ON many_act_item;
CREATE TRIGGER many_act_item_due_version BEFORE INSERT ON many_act_item
  FOR EACH ROW EXECUTE FUNCTION landfall_many_act_due_version();

-- Puts back the day that the viewer set by an act on many in the last thirty minutes; false where it was set since, or is not theirs to set.
CREATE OR REPLACE FUNCTION landfall_undo_review_due(p_act uuid, p_assessment uuid, p_review uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE review v SET due_on = i.due_before, due_version = greatest(v.due_version - 1, 0)
    FROM many_act_item i
    JOIN many_act a ON a.organisation_id = i.organisation_id AND a.id = i.act_id
   WHERE a.organisation_id = landfall_organisation() AND a.id = p_act AND a.member_id = landfall_member()
     AND a.kind = 'due' AND a.done_at > now() - interval '30 minutes'
     AND i.assessment_id = p_assessment AND i.review_id = p_review
     AND v.organisation_id = i.organisation_id AND v.id = i.review_id AND v.assessment_id = i.assessment_id
     AND v.handed_in_at IS NULL AND v.ended_at IS NULL
     AND v.due_version = i.due_version AND v.due_on IS NOT DISTINCT FROM i.due_after
     AND landfall_touches_reviews(v.assessment_id, v.revision_id);
  RETURN FOUND;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_undo_review_due(uuid, uuid, uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_many_act_due_version() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_undo_review_due(uuid, uuid, uuid), landfall_many_act_due_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_undo_review_due(uuid, uuid, uuid) TO landfall_app;
