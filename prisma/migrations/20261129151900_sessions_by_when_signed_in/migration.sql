-- A session counts as confirmed from when the person last signed in at the identity provider, not from when the provider, which may
-- know them for days, sent them back: otherwise a screen left unlocked was enough for acts that ask who is there.
DROP FUNCTION IF EXISTS landfall_open_session(uuid, bytea, text, text, text);
DROP FUNCTION IF EXISTS landfall_open_session(uuid, bytea, text, text, text, timestamptz);

-- `p_confirmed_at`: when they proved to be who they are; null is now, and it is never later than now.
CREATE FUNCTION landfall_open_session(
  p_member uuid, p_token_hash bytea, p_means text, p_device text, p_password_hash text, p_confirmed_at timestamptz
) RETURNS uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_organisation uuid;
  v_session uuid;
BEGIN
  -- Takes turns with a change of the password, which ends what was opened with the old one.
  SELECT m.organisation_id INTO v_organisation FROM member m
   WHERE m.id = p_member AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND OR p_means = 'password' AND NOT EXISTS (
    SELECT 1 FROM member_credential c
     WHERE c.organisation_id = v_organisation AND c.member_id = p_member AND c.password_hash = p_password_hash
  ) THEN
    RETURN NULL;
  END IF;
  -- What is long over is of no use to anybody.
  DELETE FROM member_session s
   WHERE s.organisation_id = v_organisation AND s.member_id = p_member AND s.expires_at < now() - interval '30 days';
  INSERT INTO member_session (organisation_id, member_id, token_hash, means, device, expires_at, confirmed_at)
    VALUES (v_organisation, p_member, p_token_hash, p_means, left(p_device, 80), now() + interval '12 hours',
            least(now(), coalesce(p_confirmed_at, now())))
    RETURNING id INTO v_session;
  RETURN v_session;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_open_session(uuid, bytea, text, text, text, timestamptz) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_open_session(uuid, bytea, text, text, text, timestamptz) FROM PUBLIC, landfall_app;
GRANT EXECUTE ON FUNCTION landfall_open_session(uuid, bytea, text, text, text, timestamptz) TO landfall_door;
