-- What a seat that is missing tells, what functions answer by being asked, and when things happened (decision 138).

-- ------------------------------------------------------------------------------------------------ seats
-- To whom a seat shows, of those who judge the item: to whoever holds it, and to all where its member could decide it, has a conflict of
-- interest or voted. A reviewer's who handed nothing in shows to nobody else: it would tell that a review is out, was declined or taken
-- away; a lead's who owes one shows, since its lack would tell. Of what isn't a seat, or isn't the viewer's to judge, it says no.
CREATE OR REPLACE FUNCTION landfall_seat_shows(p_item uuid, p_member uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (
    SELECT 1 FROM meeting_item i
      JOIN meeting_seat s ON s.organisation_id = i.organisation_id AND s.item_id = i.id AND s.member_id = p_member
     WHERE i.organisation_id = landfall_organisation() AND i.id = p_item AND landfall_review_side(i.revision_id) = 'judge'
       AND (s.member_id = landfall_member() OR s.presence = 'conflict' OR landfall_holds_item(i.id)
            OR landfall_could_decide(i.organisation_id, i.assessment_id, s.member_id)
            OR EXISTS (SELECT 1 FROM meeting_vote v
                        WHERE v.organisation_id = s.organisation_id AND v.item_id = s.item_id AND v.member_id = s.member_id)
            OR NOT EXISTS (SELECT 1 FROM review v
                            WHERE v.organisation_id = i.organisation_id AND v.revision_id = i.revision_id
                              AND v.reviewer_id = s.member_id AND v.handed_in_at IS NULL)));

-- Of an item that the viewer judges.
CREATE OR REPLACE FUNCTION landfall_votes_show(p_item uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (SELECT 1 FROM meeting_item i
                   JOIN meeting m ON m.organisation_id = i.organisation_id AND m.id = i.meeting_id
                  WHERE i.organisation_id = landfall_organisation() AND i.id = p_item
                    AND landfall_review_side(i.revision_id) = 'judge'
                    AND (m.closed_at IS NOT NULL
                         OR EXISTS (SELECT 1 FROM meeting_vote v
                                     WHERE v.organisation_id = i.organisation_id AND v.item_id = i.id
                                       AND v.member_id = landfall_member())));

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_seat_shows(uuid, uuid) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_seat_shows(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_seat_shows(uuid, uuid) TO landfall_app;
ALTER POLICY meeting_seat_read ON meeting_seat
  USING (organisation_id = (SELECT landfall_organisation())
         AND EXISTS (SELECT 1 FROM meeting_item i WHERE i.organisation_id = meeting_seat.organisation_id AND i.id = meeting_seat.item_id)
         AND landfall_seat_shows(item_id, member_id));
DROP FUNCTION IF EXISTS landfall_seat_shows(uuid, uuid, text);

-- ------------------------------------------------------------------------------------------------ open work
-- A review of work for named people gives nothing of how far the others are to a lead who didn't lead it then. Their own reviews are found
-- by themselves.
ALTER POLICY open_work_read ON open_work
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND team_id IN (SELECT unnest((SELECT landfall_led_teams())::uuid[]))
    AND (handling <> 'named-people' OR (SELECT landfall_member()) = ANY (leads)
         OR EXISTS (SELECT 1 FROM standing s
                     WHERE s.organisation_id = open_work.organisation_id AND s.revision_id = open_work.revision_id
                       AND s.why IN ('named-reader', 'decider')))
    AND NOT EXISTS (SELECT 1 FROM standing s
                     WHERE s.organisation_id = open_work.organisation_id AND s.assessment_id = open_work.assessment_id
                       AND s.why IN ('writer', 'owes', 'conflict'))
  );

-- ------------------------------------------------------------------------------------------------ handing over
-- After the policy has refused who may not hand it over: before, what it answers would tell them who owes a review.
DROP TRIGGER IF EXISTS decision_handover_to ON decision_handover;
CREATE TRIGGER decision_handover_to AFTER INSERT ON decision_handover FOR EACH ROW EXECUTE FUNCTION landfall_handed_to_who_may();

-- ------------------------------------------------------------------------------------------------ when it happened
-- By the clock, whatever was given, and not by when a transaction began that waited for its turn. What the machine itself writes stays.
CREATE OR REPLACE FUNCTION landfall_by_the_clock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF landfall_organisation() IS NOT NULL THEN
    CASE TG_TABLE_NAME
      WHEN 'decision_handover' THEN NEW.handed_at := clock_timestamp();
      WHEN 'meeting_correction' THEN NEW.made_at := clock_timestamp();
      WHEN 'many_act' THEN NEW.done_at := clock_timestamp();
      WHEN 'mention' THEN NEW.mentioned_at := clock_timestamp();
      WHEN 'meeting' THEN
        IF TG_OP = 'INSERT' THEN
          NEW.called_at := clock_timestamp();
        ELSE
          NEW.closed_at := clock_timestamp();
        END IF;
    END CASE;
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_by_the_clock() FROM PUBLIC;
DROP TRIGGER IF EXISTS decision_handover_when ON decision_handover;
CREATE TRIGGER decision_handover_when BEFORE INSERT ON decision_handover FOR EACH ROW EXECUTE FUNCTION landfall_by_the_clock();
DROP TRIGGER IF EXISTS meeting_correction_when ON meeting_correction;
CREATE TRIGGER meeting_correction_when BEFORE INSERT ON meeting_correction FOR EACH ROW EXECUTE FUNCTION landfall_by_the_clock();
DROP TRIGGER IF EXISTS many_act_when ON many_act;
CREATE TRIGGER many_act_when BEFORE INSERT ON many_act FOR EACH ROW EXECUTE FUNCTION landfall_by_the_clock();
DROP TRIGGER IF EXISTS mention_when ON mention;
CREATE TRIGGER mention_when BEFORE INSERT ON mention FOR EACH ROW EXECUTE FUNCTION landfall_by_the_clock();
DROP TRIGGER IF EXISTS meeting_called_when ON meeting;
CREATE TRIGGER meeting_called_when BEFORE INSERT ON meeting FOR EACH ROW EXECUTE FUNCTION landfall_by_the_clock();
DROP TRIGGER IF EXISTS meeting_closed_when ON meeting;
CREATE TRIGGER meeting_closed_when BEFORE UPDATE OF closed_at ON meeting
  FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL) EXECUTE FUNCTION landfall_by_the_clock();
