-- Sessions as rows, and a viewer that landfall_app cannot forge.
--
-- Whoever signs in gets a random token, of which only the hash is kept here. landfall_enter_by_token looks it up and seals what
-- it found into one setting of the transaction: under a key that landfall_app cannot read, with the transaction's own time and
-- the connection's process. The policies' four questions (landfall_organisation and its like) answer only while the seal fits,
-- so nothing that is written by hand, changed afterwards or kept from an earlier transaction says who looks.
--
-- landfall_door  signs in for what is asked before there is a viewer: passwords, identities, one-time links, new sessions. It
--                reads no table, and landfall_app can ask none of it.

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'landfall_door') THEN
    CREATE ROLE landfall_door LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The role landfall_door is missing, and the owner of this database may not make it. As somebody who may: CREATE ROLE landfall_door LOGIN PASSWORD ''...''; then set LANDFALL_DOOR_DATABASE_URL to its address, and start again.';
END
$$;
GRANT USAGE ON SCHEMA public TO landfall_door;
GRANT CREATE ON SCHEMA public TO landfall_gate;

-- CreateTable
CREATE TABLE "member_session" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "means" TEXT NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "member_session_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_session_token_hash_key" ON "member_session"("token_hash");

-- CreateIndex
CREATE INDEX "member_session_organisation_id_member_id_started_at_idx" ON "member_session"("organisation_id", "member_id", "started_at");

-- AddForeignKey
ALTER TABLE "member_session" ADD CONSTRAINT "member_session_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "viewer_seal" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "inner_key" BYTEA NOT NULL,
    "outer_key" BYTEA NOT NULL,

    CONSTRAINT "viewer_seal_pkey" PRIMARY KEY ("id")
);



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE member_session
  ADD CONSTRAINT member_session_token_hashed CHECK (octet_length(token_hash) = 32),
  ADD CONSTRAINT member_session_means CHECK (means IN ('password', 'oidc', 'installation')),
  ADD CONSTRAINT member_session_device_bounded CHECK (char_length(device) <= 80),
  -- Twelve hours are twelve hours: lib/domain/limits.ts, SESSION_SECONDS.
  ADD CONSTRAINT member_session_expires CHECK (expires_at > started_at AND expires_at <= started_at + interval '12 hours'),
  ADD CONSTRAINT member_session_ended CHECK (ended_at >= started_at);

-- The two keys of an HMAC-SHA-256, each a block long and of 244 random bits: made here, never backed up, known to nobody.
ALTER TABLE viewer_seal
  ADD CONSTRAINT viewer_seal_one CHECK (id = 1),
  ADD CONSTRAINT viewer_seal_whole CHECK (octet_length(inner_key) = 64 AND octet_length(outer_key) = 64);
INSERT INTO viewer_seal (inner_key, outer_key)
  SELECT sha256(uuid_send(gen_random_uuid())) || sha256(uuid_send(gen_random_uuid())),
         sha256(uuid_send(gen_random_uuid())) || sha256(uuid_send(gen_random_uuid()));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['member_session', 'viewer_seal']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO landfall_gate USING (true) WITH CHECK (true)', t || '_gate', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
  END LOOP;
END
$$;
GRANT SELECT, INSERT, UPDATE, DELETE ON member_session TO landfall_gate;
GRANT SELECT ON viewer_seal TO landfall_gate;

-- ------------------------------------------------------------------------------------------------ who looks

-- The seal of these words in this transaction of this connection.
CREATE FUNCTION landfall_seal(p_words text) RETURNS text
  LANGUAGE sql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (SELECT encode(sha256(s.outer_key || sha256(s.inner_key || timestamptz_send(now()) || int4send(pg_backend_pid())
                                                     || convert_to(p_words, 'UTF8'))), 'hex')
            FROM viewer_seal s);

-- A field of what was sealed: 1 organisation, 2 member, 3 roles, 4 teams. Null where nothing is, or the seal doesn't fit. Asked
-- several times a query, so it spares itself landfall_seal.
CREATE FUNCTION landfall_viewer_field(p_field integer) RETURNS text
  LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_sealed text := current_setting('landfall.viewer', true);
  v_words text := substr(v_sealed, 66);
  v_fits boolean;
BEGIN
  IF v_words IS NULL OR v_words = '' THEN RETURN NULL; END IF;
  SELECT encode(sha256(s.outer_key || sha256(s.inner_key || timestamptz_send(now()) || int4send(pg_backend_pid())
                                             || convert_to(v_words, 'UTF8'))), 'hex') = left(v_sealed, 64)
    INTO v_fits FROM viewer_seal s;
  IF v_fits IS NOT TRUE THEN RETURN NULL; END IF;
  RETURN split_part(v_words, '/', p_field);
END
$$;

CREATE OR REPLACE FUNCTION landfall_organisation() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN nullif(landfall_viewer_field(1), '')::uuid;

CREATE OR REPLACE FUNCTION landfall_member() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN nullif(landfall_viewer_field(2), '')::uuid;

CREATE OR REPLACE FUNCTION landfall_roles() RETURNS text[]
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN string_to_array(coalesce(landfall_viewer_field(3), ''), ',');

CREATE OR REPLACE FUNCTION landfall_teams() RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL RESTRICTED
  RETURN string_to_array(coalesce(landfall_viewer_field(4), ''), ',')::uuid[];

ALTER FUNCTION landfall_is_colleague() PARALLEL RESTRICTED;
ALTER FUNCTION landfall_led_teams() PARALLEL RESTRICTED;

-- Starts a transaction: finds the session that has this token, if it is not over and its member not disabled, and says who
-- looks. No row = the session is over.
CREATE FUNCTION landfall_enter_by_token(p_token text)
  RETURNS TABLE (id uuid, organisation_id uuid, organisation_name text, name text, email text, roles text[], teams uuid[],
                 session_id uuid, confirmed_at timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_words text;
BEGIN
  SELECT m.id, m.organisation_id, o.name, m.name, m.email, m.roles,
         ARRAY(SELECT t.team_id FROM team_member t
                WHERE t.organisation_id = m.organisation_id AND t.member_id = m.id),
         s.id, s.confirmed_at
    INTO id, organisation_id, organisation_name, name, email, roles, teams, session_id, confirmed_at
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

-- ------------------------------------------------------------------------------------------------ sessions

-- Opens a session of twelve hours for a member, whose password (proved by the hash it was checked against, which must still be
-- theirs) or identity was just checked. Null: disabled, or the password was changed meanwhile.
CREATE FUNCTION landfall_open_session(
  p_member uuid, p_token_hash bytea, p_means text, p_device text, p_password_hash text
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
  INSERT INTO member_session (organisation_id, member_id, token_hash, means, device, expires_at)
    VALUES (v_organisation, p_member, p_token_hash, p_means, left(p_device, 80), now() + interval '12 hours')
    RETURNING id INTO v_session;
  RETURN v_session;
END
$$;

-- The viewer's own sessions that are not over, newest first.
CREATE FUNCTION landfall_own_sessions()
  RETURNS TABLE (id uuid, means text, device text, started_at timestamptz, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT s.id, s.means, s.device, s.started_at, s.expires_at FROM member_session s
     WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member()
       AND s.ended_at IS NULL AND s.expires_at > now()
     ORDER BY s.started_at DESC, s.id;
  END;

-- Ends one of the viewer's own sessions; false where there is none that is not over.
CREATE FUNCTION landfall_end_own_session(p_session uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE member_session s SET ended_at = now()
   WHERE s.organisation_id = landfall_organisation() AND s.member_id = landfall_member() AND s.id = p_session
     AND s.ended_at IS NULL AND s.expires_at > now();
  RETURN FOUND;
END
$$;

-- Ends all sessions of a member: the viewer's own, or, for an administrator, anybody's of their organisation.
CREATE FUNCTION landfall_end_sessions(p_member uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
     WHERE s.organisation_id = landfall_organisation() AND s.member_id = p_member AND s.ended_at IS NULL
       AND (p_member = landfall_member() OR 'admin' = ANY (landfall_roles()));
  END;

-- Whoever is disabled has no session any more, also when they are let in again.
CREATE FUNCTION landfall_end_sessions_of_disabled() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
   WHERE s.organisation_id = NEW.organisation_id AND s.member_id = NEW.id AND s.ended_at IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER member_disabled AFTER UPDATE OF disabled_at ON member FOR EACH ROW
  WHEN (OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL)
  EXECUTE FUNCTION landfall_end_sessions_of_disabled();

-- ------------------------------------------------------------------------------------------------ the door

DROP FUNCTION landfall_enter(uuid, integer);
DROP FUNCTION landfall_sign_out_everywhere();
DROP FUNCTION landfall_find_sign_in(text);
DROP FUNCTION landfall_find_oidc(text, text, text);

-- What a password is checked against. No row: no such account, no password, or disabled; a visitor isn't told which.
CREATE FUNCTION landfall_find_sign_in(p_email text) RETURNS TABLE (member_id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT m.id, c.password_hash
      FROM member m JOIN member_credential c ON c.organisation_id = m.organisation_id AND c.member_id = m.id
     WHERE m.email = lower(p_email) AND m.disabled_at IS NULL AND c.password_hash IS NOT NULL;
  END;

-- Who an identity provider says this is: by issuer and subject, else by a verified address, which is then tied to them for
-- good. A member tied to another identity is never found by address. Null: nobody.
CREATE FUNCTION landfall_find_oidc(p_issuer text, p_subject text, p_verified_email text) RETURNS uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  who member;
BEGIN
  SELECT m.* INTO who
    FROM member m JOIN member_credential c ON c.organisation_id = m.organisation_id AND c.member_id = m.id
   WHERE c.oidc_issuer = p_issuer AND c.oidc_subject = p_subject AND m.disabled_at IS NULL;
  IF NOT FOUND AND p_verified_email IS NOT NULL THEN
    SELECT m.* INTO who
      FROM member m LEFT JOIN member_credential c ON c.organisation_id = m.organisation_id AND c.member_id = m.id
     WHERE m.email = lower(p_verified_email) AND m.disabled_at IS NULL AND c.oidc_subject IS NULL;
    IF FOUND THEN
      INSERT INTO member_credential AS c (organisation_id, member_id, oidc_issuer, oidc_subject)
        VALUES (who.organisation_id, who.id, p_issuer, p_subject)
        ON CONFLICT (organisation_id, member_id)
        DO UPDATE SET oidc_issuer = excluded.oidc_issuer, oidc_subject = excluded.oidc_subject;
      INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
        VALUES (who.organisation_id, who.id, 'member.identity-tied', 'member', who.id::text,
                jsonb_build_object('issuer', p_issuer));
    END IF;
  END IF;
  RETURN who.id;
END
$$;

-- As before, but for what ends the sessions that were opened with the old password.
CREATE OR REPLACE FUNCTION landfall_use_setup_link(
  p_token_hash text, p_organisation_name text, p_name text, p_email text, p_password_hash text
) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  link setup_link;
  v_organisation uuid;
  v_member uuid;
  v_team uuid := gen_random_uuid();
  v_email text;
BEGIN
  UPDATE setup_link l SET used_at = now()
   WHERE l.token_hash = p_token_hash AND l.used_at IS NULL AND l.expires_at > now()
  RETURNING * INTO link;
  IF NOT FOUND THEN RETURN NULL; END IF;

  IF link.member_id IS NULL THEN
    LOCK TABLE organisation IN EXCLUSIVE MODE;
    IF EXISTS (SELECT 1 FROM organisation) THEN RETURN NULL; END IF;
    v_organisation := gen_random_uuid();
    v_member := gen_random_uuid();
    INSERT INTO organisation (id, name) VALUES (v_organisation, p_organisation_name);
    INSERT INTO member (organisation_id, id, email, name, roles)
      VALUES (v_organisation, v_member, lower(p_email), p_name, ARRAY['admin', 'researcher', 'lead']);
    INSERT INTO team (organisation_id, id, name) VALUES (v_organisation, v_team, 'First team');
    INSERT INTO team_member (organisation_id, team_id, member_id) VALUES (v_organisation, v_team, v_member);
  ELSE
    v_organisation := link.organisation_id;
    v_member := link.member_id;
    UPDATE member m SET name = p_name
     WHERE m.organisation_id = v_organisation AND m.id = v_member AND m.disabled_at IS NULL;
    IF NOT FOUND THEN RETURN NULL; END IF;
    -- A new password ends the sessions that were opened with the old one, and the other links with it.
    UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
     WHERE s.organisation_id = v_organisation AND s.member_id = v_member AND s.ended_at IS NULL;
    UPDATE setup_link l SET used_at = now()
     WHERE l.organisation_id = v_organisation AND l.member_id = v_member AND l.used_at IS NULL;
  END IF;

  INSERT INTO member_credential AS c (organisation_id, member_id, password_hash)
    VALUES (v_organisation, v_member, p_password_hash)
    ON CONFLICT (organisation_id, member_id) DO UPDATE SET password_hash = excluded.password_hash;
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
    VALUES (v_organisation, v_member, CASE WHEN link.member_id IS NULL THEN 'organisation.founded' ELSE 'member.joined' END,
            'member', v_member::text, '{}');
  SELECT m.email INTO v_email FROM member m WHERE m.organisation_id = v_organisation AND m.id = v_member;
  RETURN v_email;
END
$$;

-- The generation of a member's sessions has no use any more: sessions are rows that end.
ALTER TABLE member DROP COLUMN session_version;

-- ------------------------------------------------------------------------------------------------ saving an answer

-- As before, but entered by the session's token.
DROP FUNCTION landfall_save_answer(uuid, integer, uuid, text, jsonb, integer, text[], text[], integer);
CREATE FUNCTION landfall_save_answer(
  p_token text, p_assessment uuid, p_path text, p_answer jsonb, p_version integer,
  p_relations text[], p_states text[], p_record_limit integer
) RETURNS TABLE (
  outcome text, version integer, saved_at timestamptz,
  theirs jsonb, their_name text, their_time timestamptz, ancestor jsonb
)
  LANGUAGE plpgsql VOLATILE
AS $$
#variable_conflict use_column
DECLARE
  v_organisation uuid;
  v_member uuid;
  v_state text;
  v_revision_number integer;
  v_created timestamptz;
  v_seen timestamptz;
  v_version integer;
  v_row record;
  v_list text := split_part(p_path, '/', 1);
  v_is_record boolean := p_path LIKE '%/%' AND p_path NOT LIKE '%/%/%';
  v_is_field boolean := p_path LIKE '%/%/%';
  v_record_removed boolean := false;
BEGIN
  SELECT e.organisation_id, e.id INTO v_organisation, v_member FROM landfall_enter_by_token(p_token) e;
  IF NOT FOUND THEN
    outcome := 'session'; RETURN NEXT; RETURN;
  END IF;

  -- Submitting takes the same lock alone: no answer slips in between reading them and freezing them.
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_assessment::text, 0));

  SELECT a.state, a.revision_number, a.created_at, a.updated_at INTO v_state, v_revision_number, v_created, v_seen
    FROM assessment a WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  IF NOT FOUND THEN
    outcome := 'not-found'; RETURN NEXT; RETURN;
  END IF;
  IF p_assessment <> ALL (landfall_assessments_as(VARIADIC p_relations)) THEN
    outcome := 'not-allowed'; RETURN NEXT; RETURN;
  END IF;
  IF v_state <> ALL (p_states) THEN
    outcome := 'wrong-state'; RETURN NEXT; RETURN;
  END IF;

  IF v_is_field AND p_answer IS NOT NULL THEN
    v_record_removed := NOT EXISTS (
      SELECT 1 FROM answer a
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
         AND a.path = v_list || '/' || split_part(p_path, '/', 2) AND a.value IS NOT NULL);
  END IF;
  IF v_is_record AND p_answer IS NOT NULL AND p_record_limit <= (
    SELECT count(*) FROM answer a
     WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
       AND a.path LIKE v_list || '/%' AND a.path NOT LIKE v_list || '/%/%' AND a.path <> p_path AND a.value IS NOT NULL
  ) THEN
    outcome := 'list-full'; RETURN NEXT; RETURN;
  END IF;

  IF NOT v_record_removed THEN
    IF p_version = 0 AND p_answer IS NOT NULL THEN
      INSERT INTO answer AS a (organisation_id, assessment_id, path, value, version, updated_by)
        VALUES (v_organisation, p_assessment, p_path, p_answer, 1, v_member)
        ON CONFLICT DO NOTHING RETURNING a.version INTO v_version;
    ELSE
      UPDATE answer a SET value = p_answer, version = a.version + 1, updated_by = v_member, updated_at = now()
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment AND a.path = p_path
         AND a.version = p_version AND a.value IS DISTINCT FROM p_answer
      RETURNING a.version INTO v_version;
    END IF;
  END IF;

  IF v_version IS NULL THEN
    SELECT a.value, a.version, a.updated_at, m.name INTO v_row
      FROM answer a JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.updated_by
     WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment AND a.path = p_path;
    version := coalesce(v_row.version, 0);
    IF NOT v_record_removed AND v_row.value IS NOT DISTINCT FROM p_answer THEN
      outcome := 'unchanged';
      saved_at := coalesce(v_row.updated_at, now());
    ELSE
      outcome := CASE WHEN v_record_removed THEN 'record-removed' ELSE 'stale' END;
      theirs := v_row.value;
      their_name := v_row.name;
      their_time := v_row.updated_at;
      ancestor := (SELECT c.value FROM answer_change c
                    WHERE c.organisation_id = v_organisation AND c.assessment_id = p_assessment
                      AND c.path = p_path AND c.version = p_version);
    END IF;
    RETURN NEXT; RETURN;
  END IF;

  IF NOT EXISTS (SELECT 1 FROM answer_change c
                  WHERE c.organisation_id = v_organisation AND c.assessment_id = p_assessment
                    AND c.changed_by = v_member AND c.changed_at >= date_trunc('hour', now())
                    -- What it was created with is another event.
                    AND c.changed_at > v_created) THEN
    PERFORM landfall_audit('answers.edited', 'assessment', p_assessment::text, '{}');
  END IF;
  INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    VALUES (v_organisation, p_assessment, p_path, v_version, p_answer, v_member);

  -- A record leaves with its fields, in one step.
  IF v_is_record AND p_answer IS NULL THEN
    WITH left_behind AS (
      UPDATE answer a SET value = NULL, version = a.version + 1, updated_by = v_member, updated_at = now()
       WHERE a.organisation_id = v_organisation AND a.assessment_id = p_assessment
         AND a.path LIKE p_path || '/%' AND a.value IS NOT NULL
      RETURNING a.path, a.version
    )
    INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    SELECT v_organisation, p_assessment, l.path, l.version, NULL, v_member FROM left_behind l;
  END IF;

  -- The row of the assessment is shared by all its authors: touch it seldom.
  IF p_path = 'project.title' AND v_revision_number = 0 AND jsonb_typeof(p_answer -> 'value') = 'string' THEN
    UPDATE assessment a SET title = p_answer ->> 'value', updated_at = now()
     WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  ELSIF v_seen < now() - interval '1 minute' THEN
    UPDATE assessment a SET updated_at = now()
     WHERE a.organisation_id = v_organisation AND a.id = p_assessment;
  END IF;

  outcome := 'saved'; version := v_version; saved_at := now();
  RETURN NEXT;
END
$$;

GRANT EXECUTE ON FUNCTION landfall_save_answer(text, uuid, text, jsonb, integer, text[], text[], integer) TO landfall_app;

-- ------------------------------------------------------------------------------------------------ who asks what

DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY[
    'landfall_seal(text)', 'landfall_viewer_field(integer)', 'landfall_enter_by_token(text)', 'landfall_own_sessions()',
    'landfall_end_own_session(uuid)', 'landfall_end_sessions(uuid)', 'landfall_end_sessions_of_disabled()',
    'landfall_open_session(uuid, bytea, text, text, text)', 'landfall_find_sign_in(text)',
    'landfall_find_oidc(text, text, text)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
  REVOKE EXECUTE ON FUNCTION landfall_save_answer(text, uuid, text, jsonb, integer, text[], text[], integer) FROM PUBLIC;
  FOREACH f IN ARRAY ARRAY[
    'landfall_throttle(text, integer, interval)', 'landfall_forgive(text)', 'landfall_find_sign_in(text)',
    'landfall_find_oidc(text, text, text)', 'landfall_record_sign_in(text, uuid, boolean, text)',
    'landfall_open_session(uuid, bytea, text, text, text)', 'landfall_open_first_run(text, timestamptz)',
    'landfall_open_setup_link(text)', 'landfall_use_setup_link(text, text, text, text, text)',
    'landfall_open_report_link(text)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM landfall_app', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO landfall_door', f);
  END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION landfall_viewer_field(integer), landfall_enter_by_token(text), landfall_own_sessions(),
  landfall_end_own_session(uuid), landfall_end_sessions(uuid) TO landfall_app;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;

-- Neither role makes anything that could stand before a name of ours: no table, function or type, not even a temporary one. What
-- PUBLIC may create depends on the database's age; only its owner can take that back.
DO $$
BEGIN
  IF (SELECT pg_has_role(current_user, n.nspowner, 'USAGE') FROM pg_namespace n WHERE n.nspname = 'public') THEN
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END IF;
  IF (SELECT pg_has_role(current_user, d.datdba, 'USAGE') FROM pg_database d WHERE d.datname = current_database()) THEN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
  END IF;
END
$$;
