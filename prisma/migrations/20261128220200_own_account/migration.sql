-- What others do to somebody's account is said to them, a link names who made it, and a password is one's own to change. An address
-- may have an account in more than one organisation, so that inviting tells nobody where else it has one.

-- AlterTable
ALTER TABLE "setup_link" ADD COLUMN     "made_by" UUID;

-- CreateTable
CREATE TABLE "member_notice" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "read_at" TIMESTAMPTZ(6),
    "recalled_at" TIMESTAMPTZ(6),

    CONSTRAINT "member_notice_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "member_notice_organisation_id_member_id_at_idx" ON "member_notice"("organisation_id", "member_id", "at");

-- AddForeignKey
ALTER TABLE "member_notice" ADD CONSTRAINT "member_notice_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_notice" ADD CONSTRAINT "member_notice_organisation_id_by_id_fkey" FOREIGN KEY ("organisation_id", "by_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setup_link" ADD CONSTRAINT "setup_link_organisation_id_made_by_fkey" FOREIGN KEY ("organisation_id", "made_by") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- DropIndex
DROP INDEX "member_email_key";

-- CreateIndex
CREATE INDEX "member_email_idx" ON "member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "member_organisation_id_email_key" ON "member"("organisation_id", "email");



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE member_notice
  ADD CONSTRAINT member_notice_kind
    CHECK (kind IN ('link-made', 'password-set', 'roles-changed', 'team-joined', 'team-left'));
ALTER TABLE member_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_notice FORCE ROW LEVEL SECURITY;
REVOKE ALL ON member_notice FROM PUBLIC;
CREATE POLICY member_notice_gate ON member_notice TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON member_notice TO landfall_gate;
-- One's own alone: read, and put away once. Nobody writes or removes one.
GRANT SELECT, UPDATE (read_at) ON member_notice TO landfall_app;
CREATE POLICY member_notice_read ON member_notice FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));
CREATE POLICY member_notice_put_away ON member_notice FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()) AND read_at IS NULL)
  WITH CHECK (read_at IS NOT NULL);

-- A link says who made it, and nobody says it was somebody else.
CREATE POLICY setup_link_maker ON setup_link AS RESTRICTIVE FOR INSERT TO landfall_app
  WITH CHECK (made_by = (SELECT landfall_member()));

-- Tells a member who has an account what somebody else, or a command on the machine, did to it; not how they were first set up.
CREATE FUNCTION landfall_tell(p_organisation uuid, p_member uuid, p_kind text, p_by uuid, p_detail jsonb) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    INSERT INTO member_notice (organisation_id, member_id, kind, by_id, detail)
    SELECT p_organisation, p_member, p_kind, p_by, p_detail
     WHERE p_by IS DISTINCT FROM p_member
       AND (p_kind IN ('link-made', 'password-set') OR EXISTS (
             SELECT 1 FROM member m
              WHERE m.organisation_id = p_organisation AND m.id = p_member AND m.last_sign_in_at IS NOT NULL))
       AND EXISTS (SELECT 1 FROM member_credential c
                    WHERE c.organisation_id = p_organisation AND c.member_id = p_member
                      AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL));
  END;

CREATE FUNCTION landfall_tell_of_link() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_tell(NEW.organisation_id, NEW.member_id, 'link-made', NEW.made_by, '{}');
  RETURN NULL;
END
$$;
CREATE TRIGGER setup_link_told AFTER INSERT ON setup_link FOR EACH ROW
  WHEN (NEW.member_id IS NOT NULL) EXECUTE FUNCTION landfall_tell_of_link();

CREATE FUNCTION landfall_tell_of_roles() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_tell(NEW.organisation_id, NEW.id, 'roles-changed', landfall_member(),
                        jsonb_build_object('roles', NEW.roles));
  RETURN NULL;
END
$$;
CREATE TRIGGER member_roles_told AFTER UPDATE OF roles ON member FOR EACH ROW
  WHEN (NOT (OLD.roles <@ NEW.roles AND NEW.roles <@ OLD.roles)) EXECUTE FUNCTION landfall_tell_of_roles();

CREATE FUNCTION landfall_tell_of_team() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_row team_member := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  PERFORM landfall_tell(v_row.organisation_id, v_row.member_id,
                        CASE WHEN TG_OP = 'INSERT' THEN 'team-joined' ELSE 'team-left' END, landfall_member(),
                        jsonb_build_object('team', (SELECT t.name FROM team t
                                                     WHERE t.organisation_id = v_row.organisation_id AND t.id = v_row.team_id)));
  RETURN NULL;
END
$$;
CREATE TRIGGER team_member_told AFTER INSERT OR DELETE ON team_member FOR EACH ROW EXECUTE FUNCTION landfall_tell_of_team();

-- ------------------------------------------------------------------------------------------------ one's own

-- Changes a password. The session in p_token goes on, every other one ends: also the one in p_proof, which was opened with the
-- password of before within the last minute. False: one of them is over, or they are two people's.
CREATE FUNCTION landfall_change_password(p_token text, p_proof text, p_password_hash text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept member_session;
  proof member_session;
BEGIN
  SELECT s.* INTO kept FROM member_session s
   WHERE s.token_hash = sha256(convert_to(p_token, 'UTF8')) AND s.ended_at IS NULL AND s.expires_at > now();
  SELECT s.* INTO proof FROM member_session s
   WHERE s.token_hash = sha256(convert_to(p_proof, 'UTF8')) AND s.ended_at IS NULL AND s.means = 'password'
     AND s.started_at > now() - interval '1 minute';
  IF kept.member_id IS DISTINCT FROM proof.member_id OR kept.id IS NOT DISTINCT FROM proof.id THEN RETURN false; END IF;
  -- Takes turns with whoever opens a session by the password of before.
  PERFORM 1 FROM member m
    WHERE m.organisation_id = kept.organisation_id AND m.id = kept.member_id AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
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

-- Changes the viewer's own name, which no grant of theirs reaches.
CREATE FUNCTION landfall_rename_self(p_name text) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    UPDATE member SET name = p_name WHERE organisation_id = landfall_organisation() AND id = landfall_member();
  END;

-- ------------------------------------------------------------------------------------------------ links and addresses

-- As before, but who used a link is not known: what it did is told of whoever made it, and not done in the name of whose account
-- it is. They are told, and once more of every time it happened within a year: whoever used it may have put that away.
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
  v_had_account boolean;
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
    INSERT INTO member_credential (organisation_id, member_id, password_hash)
      VALUES (v_organisation, v_member, p_password_hash);
    INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (v_organisation, v_member, 'organisation.founded', 'member', v_member::text, '{}');
    RETURN lower(p_email);
  END IF;

  v_organisation := link.organisation_id;
  v_member := link.member_id;
  UPDATE member m SET name = p_name
   WHERE m.organisation_id = v_organisation AND m.id = v_member AND m.disabled_at IS NULL
  RETURNING m.email INTO v_email;
  IF NOT FOUND THEN RETURN NULL; END IF;
  -- A new password ends the sessions that were opened with the old one, and the other links with it.
  UPDATE member_session s SET ended_at = greatest(now(), s.started_at)
   WHERE s.organisation_id = v_organisation AND s.member_id = v_member AND s.ended_at IS NULL;
  UPDATE setup_link l SET used_at = now()
   WHERE l.organisation_id = v_organisation AND l.member_id = v_member AND l.used_at IS NULL;
  v_had_account := EXISTS (SELECT 1 FROM member_credential c
                            WHERE c.organisation_id = v_organisation AND c.member_id = v_member
                              AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL));
  IF v_had_account THEN
    UPDATE member_notice n SET read_at = NULL
     WHERE n.organisation_id = v_organisation AND n.member_id = v_member AND n.kind = 'password-set'
       AND n.at > now() - interval '1 year';
    PERFORM landfall_tell(v_organisation, v_member, 'password-set', link.made_by,
                          jsonb_build_object('linkMadeAt', link.created_at));
  END IF;
  INSERT INTO member_credential AS c (organisation_id, member_id, password_hash)
    VALUES (v_organisation, v_member, p_password_hash)
    ON CONFLICT (organisation_id, member_id) DO UPDATE SET password_hash = excluded.password_hash;
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
    VALUES (v_organisation, NULL, CASE WHEN v_had_account THEN 'member.password-set' ELSE 'member.joined' END,
            'member', v_member::text, jsonb_build_object('linkMadeBy', link.made_by, 'linkMadeAt', link.created_at));
  RETURN v_email;
END
$$;

-- What a password is checked against: one of a few, where an address has accounts in more than one organisation. No row: no such
-- account, no password, or disabled; a visitor isn't told which.
CREATE OR REPLACE FUNCTION landfall_find_sign_in(p_email text) RETURNS TABLE (member_id uuid, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT m.id, c.password_hash
      FROM member m JOIN member_credential c ON c.organisation_id = m.organisation_id AND c.member_id = m.id
     WHERE m.email = lower(p_email) AND m.disabled_at IS NULL AND c.password_hash IS NOT NULL
     ORDER BY m.created_at, m.id;
  END;

-- As before, but found by address only where it is that of one member: of two, an identity proves neither.
CREATE OR REPLACE FUNCTION landfall_find_oidc(p_issuer text, p_subject text, p_verified_email text) RETURNS uuid
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
     WHERE m.email = lower(p_verified_email) AND m.disabled_at IS NULL AND c.oidc_subject IS NULL
       AND NOT EXISTS (SELECT 1 FROM member other WHERE other.email = m.email AND other.id <> m.id);
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

-- Writes down that a sign-in went well, or that one to an existing account, or to each of them, was refused. Whoever signs in by an
-- identity sees once more that a password was set by a link: whoever set it has no such identity, and may have put that away.
CREATE OR REPLACE FUNCTION landfall_record_sign_in(p_email text, p_member uuid, p_went_well boolean, p_means text) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  who member;
BEGIN
  FOR who IN SELECT m.* FROM member m WHERE m.id = p_member OR p_member IS NULL AND m.email = lower(p_email)
              ORDER BY m.organisation_id LOOP
    IF p_went_well THEN
      UPDATE member m SET last_sign_in_at = now() WHERE m.organisation_id = who.organisation_id AND m.id = who.id;
      UPDATE member_notice n SET read_at = NULL, recalled_at = now()
       WHERE p_means = 'oidc' AND n.organisation_id = who.organisation_id AND n.member_id = who.id
         AND n.kind = 'password-set' AND n.read_at IS NOT NULL AND n.recalled_at IS NULL;
    END IF;
    INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
      VALUES (who.organisation_id, CASE WHEN p_went_well THEN who.id END,
              CASE WHEN p_went_well THEN 'session.started' ELSE 'session.refused' END,
              'member', who.id::text, jsonb_build_object('means', p_means));
  END LOOP;
END
$$;

-- When people signed in is for administrators, and for nobody else in any list of people.
REVOKE SELECT ON member FROM landfall_app;
DO $$
BEGIN
  EXECUTE format('GRANT SELECT (%s) ON member TO landfall_app', (
    SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
     WHERE a.attrelid = 'member'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'last_sign_in_at'));
END
$$;
CREATE FUNCTION landfall_last_sign_ins() RETURNS TABLE (member_id uuid, at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT m.id, m.last_sign_in_at FROM member m
     WHERE m.organisation_id = landfall_organisation() AND m.last_sign_in_at IS NOT NULL
       AND 'admin' = ANY (landfall_roles());
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['landfall_tell(uuid, uuid, text, uuid, jsonb)', 'landfall_tell_of_link()',
    'landfall_tell_of_roles()', 'landfall_tell_of_team()', 'landfall_change_password(text, text, text)',
    'landfall_rename_self(text)', 'landfall_last_sign_ins()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO landfall_gate', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END
$$;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
GRANT EXECUTE ON FUNCTION landfall_rename_self(text), landfall_last_sign_ins() TO landfall_app;
GRANT EXECUTE ON FUNCTION landfall_change_password(text, text, text) TO landfall_door;
