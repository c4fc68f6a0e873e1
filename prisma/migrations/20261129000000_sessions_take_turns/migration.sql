-- Who changes a person's password or sessions takes turns at the person's row before looking at them (docs/decisions/0053), and two
-- first-run links that are made at once leave one.

-- As before, but what is looked up is looked up once it is the person's turn: of two who change a password by the one of before, one
-- does.
CREATE OR REPLACE FUNCTION landfall_change_password(p_token text, p_proof text, p_password_hash text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept member_session;
  proof member_session;
BEGIN
  PERFORM 1 FROM member m
    WHERE (m.organisation_id, m.id) IN (SELECT s.organisation_id, s.member_id FROM member_session s
                                         WHERE s.token_hash = sha256(convert_to(p_token, 'UTF8')))
      AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT s.* INTO kept FROM member_session s
   WHERE s.token_hash = sha256(convert_to(p_token, 'UTF8')) AND s.ended_at IS NULL AND s.expires_at > now();
  IF NOT FOUND THEN RETURN false; END IF;
  SELECT s.* INTO proof FROM member_session s
   WHERE s.token_hash = sha256(convert_to(p_proof, 'UTF8')) AND s.ended_at IS NULL AND s.means = 'password'
     AND s.started_at > now() - interval '1 minute';
  IF kept.member_id IS DISTINCT FROM proof.member_id OR kept.id IS NOT DISTINCT FROM proof.id THEN RETURN false; END IF;
  UPDATE member_credential c SET password_hash = p_password_hash
   WHERE c.organisation_id = kept.organisation_id AND c.member_id = kept.member_id;
  UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
   WHERE s.organisation_id = kept.organisation_id AND s.member_id = kept.member_id AND s.id <> kept.id
     AND s.ended_at IS NULL;
  UPDATE setup_link l SET used_at = now()
   WHERE l.organisation_id = kept.organisation_id AND l.member_id = kept.member_id AND l.used_at IS NULL;
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
    VALUES (kept.organisation_id, kept.member_id, 'member.password-changed', 'member', kept.member_id::text, '{}');
  RETURN true;
END
$$;

-- Both touch more than one session of a person.
CREATE OR REPLACE FUNCTION landfall_confirm_session(p_token text, p_proof text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  proof member_session;
BEGIN
  PERFORM 1 FROM member m
    WHERE (m.organisation_id, m.id) IN (SELECT s.organisation_id, s.member_id FROM member_session s
                                         WHERE s.token_hash = sha256(convert_to(p_proof, 'UTF8')))
      FOR NO KEY UPDATE;
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

CREATE OR REPLACE FUNCTION landfall_end_sessions(p_member uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT 1 FROM member m
     WHERE m.organisation_id = landfall_organisation() AND m.id = p_member
       AND (p_member = landfall_member() OR 'admin' = ANY (landfall_roles())) FOR NO KEY UPDATE;
    UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
     WHERE s.organisation_id = landfall_organisation() AND s.member_id = p_member AND s.ended_at IS NULL
       AND (p_member = landfall_member() OR 'admin' = ANY (landfall_roles()));
  END;

CREATE OR REPLACE FUNCTION landfall_open_first_run(p_token_hash text, p_expires timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM organisation) THEN RETURN false; END IF;
  LOCK TABLE organisation IN EXCLUSIVE MODE;
  IF EXISTS (SELECT 1 FROM organisation) THEN RETURN false; END IF;
  -- An older link that was never used stops working: the newest printed one counts.
  UPDATE setup_link SET expires_at = now() WHERE organisation_id IS NULL AND used_at IS NULL;
  INSERT INTO setup_link (token_hash, expires_at) VALUES (p_token_hash, p_expires);
  RETURN true;
END
$$;

-- A link that is made while its person sets a password is told them, or is spent with the others.
CREATE OR REPLACE FUNCTION landfall_tell_of_link() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM 1 FROM member m WHERE m.organisation_id = NEW.organisation_id AND m.id = NEW.member_id FOR NO KEY UPDATE;
  PERFORM landfall_tell(NEW.organisation_id, NEW.member_id, 'link-made', NEW.made_by, '{}');
  RETURN NULL;
END
$$;

-- The founding takes its turn before its link, and a link of somebody who was disabled meanwhile is not spent.
DO $$
DECLARE
  definition text := pg_get_functiondef('landfall_use_setup_link(text, text, text, text, text)'::regprocedure);
  v_before constant text := $before$      FOR NO KEY UPDATE;
  UPDATE setup_link l SET used_at = now()
   WHERE l.token_hash = p_token_hash$before$;
  v_after constant text := $after$      FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM setup_link l WHERE l.token_hash = p_token_hash AND l.member_id IS NULL) THEN
    LOCK TABLE organisation IN EXCLUSIVE MODE;
  ELSIF EXISTS (SELECT 1 FROM setup_link l
                  JOIN member m ON m.organisation_id = l.organisation_id AND m.id = l.member_id
                 WHERE l.token_hash = p_token_hash AND m.disabled_at IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  UPDATE setup_link l SET used_at = now()
   WHERE l.token_hash = p_token_hash$after$;
BEGIN
  -- Done already, by a run that was broken off before it was noted.
  IF strpos(definition, v_after) > 0 THEN
    RETURN;
  END IF;
  IF strpos(definition, v_before) = 0 THEN
    RAISE EXCEPTION 'landfall_use_setup_link is not what this migration changes';
  END IF;
  EXECUTE replace(definition, v_before, v_after);
END
$$;
