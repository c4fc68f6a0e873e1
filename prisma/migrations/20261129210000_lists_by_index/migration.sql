-- What lists, counts and policies look up, found by an index however large the organisation is (docs/speed.md).

-- What somebody wrote, owes or has a conflict in is few rows among the many of who leads every team: found by why.
DROP INDEX IF EXISTS standing_by_why;
CREATE INDEX standing_by_why ON standing (organisation_id, member_id, why, assessment_id, revision_id);

-- The newest revisions in their order, with all that the policy asks of a row: counting them reads the index alone.
DROP INDEX IF EXISTS revision_latest_submitted;
CREATE INDEX revision_latest_submitted ON revision (organisation_id, submitted_at, id)
  INCLUDE (assessment_id, team_id, handling, shift_p50, effect_p50) WHERE is_latest;

-- People by name, a page at a time; and the few whose account is disabled, whose conditions nobody sees to.
DROP INDEX IF EXISTS member_by_name;
CREATE INDEX member_by_name ON member (organisation_id, name, id);
DROP INDEX IF EXISTS member_disabled;
CREATE INDEX member_disabled ON member (organisation_id, id) WHERE disabled_at IS NOT NULL;

-- One's own decisions, for the inbox.
DROP INDEX IF EXISTS decision_by;
CREATE INDEX decision_by ON decision (organisation_id, decided_by, id) INCLUDE (assessment_id, revision_id);

-- Of some members alone: who has a password or an identity to sign in with, and for administrators when they last signed in.
DROP FUNCTION IF EXISTS landfall_sign_ins(uuid[]);
CREATE FUNCTION landfall_sign_ins(p_members uuid[])
  RETURNS TABLE (member_id uuid, has_sign_in boolean, at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT m.id,
           EXISTS (SELECT 1 FROM member_credential c
                    WHERE c.organisation_id = m.organisation_id AND c.member_id = m.id
                      AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL)),
           CASE WHEN 'admin' = ANY (landfall_roles()) THEN m.last_sign_in_at END
      FROM member m
     WHERE m.organisation_id = landfall_organisation() AND m.id = ANY (p_members);
  END;
GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_sign_ins(uuid[]) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_sign_ins(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_sign_ins(uuid[]) TO landfall_app;
