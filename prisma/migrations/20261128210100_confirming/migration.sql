-- Confirming that it is still the same person: by the password, once more, before acts that somebody at an unlocked screen could
-- do lasting harm with.

GRANT CREATE ON SCHEMA public TO landfall_gate;

-- As before, and by which means the session was opened: they confirm by the same.
DROP FUNCTION landfall_enter_by_token(text);
CREATE FUNCTION landfall_enter_by_token(p_token text)
  RETURNS TABLE (id uuid, organisation_id uuid, organisation_name text, name text, email text, roles text[], teams uuid[],
                 session_id uuid, means text, confirmed_at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_words text;
BEGIN
  SELECT m.id, m.organisation_id, o.name, m.name, m.email, m.roles,
         ARRAY(SELECT t.team_id FROM team_member t
                WHERE t.organisation_id = m.organisation_id AND t.member_id = m.id),
         s.id, s.means, s.confirmed_at
    INTO id, organisation_id, organisation_name, name, email, roles, teams, session_id, means, confirmed_at
    FROM member_session s
    JOIN member m ON m.organisation_id = s.organisation_id AND m.id = s.member_id
    JOIN organisation o ON o.id = m.organisation_id
   WHERE s.token_hash = sha256(convert_to(p_token, 'UTF8')) AND s.ended_at IS NULL AND s.expires_at > now()
     AND m.disabled_at IS NULL;
  IF NOT FOUND THEN
    PERFORM set_config('landfall.viewer', '', true);
    RETURN;
  END IF;
  v_words := organisation_id || '/' || id || '/' || array_to_string(roles, ',') || '/' || array_to_string(teams, ',');
  PERFORM set_config('landfall.viewer', landfall_seal(v_words) || '/' || v_words, true);
  RETURN NEXT;
END
$$;

-- Confirms a session by another of the same member that was opened with their password within the last minute, which ends with
-- it. False: one of them is over, or they are two people's.
CREATE FUNCTION landfall_confirm_session(p_token text, p_proof text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  proof member_session;
BEGIN
  UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
   WHERE s.token_hash = sha256(convert_to(p_proof, 'UTF8')) AND s.ended_at IS NULL AND s.expires_at > now()
  RETURNING * INTO proof;
  IF NOT FOUND OR proof.means <> 'password' OR proof.started_at < now() - interval '1 minute' THEN RETURN false; END IF;
  UPDATE member_session s SET confirmed_at = now()
   WHERE s.token_hash = sha256(convert_to(p_token, 'UTF8')) AND s.ended_at IS NULL AND s.expires_at > now()
     AND s.organisation_id = proof.organisation_id AND s.member_id = proof.member_id AND s.id <> proof.id;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
    VALUES (proof.organisation_id, proof.member_id, 'session.confirmed', 'member', proof.member_id::text, '{}');
  RETURN true;
END
$$;

DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_enter_by_token(text)', 'landfall_confirm_session(text, text)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION landfall_enter_by_token(text) TO landfall_app;
GRANT EXECUTE ON FUNCTION landfall_confirm_session(text, text) TO landfall_door;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
