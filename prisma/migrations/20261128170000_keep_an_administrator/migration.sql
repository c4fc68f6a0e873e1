-- Any administrator can be disabled or lose the role, always one stays: also when two do it to each other at the same moment.

-- Whether nobody could manage the organisation without this member: no other enabled administrator, or none who has something
-- to sign in with while this one has. Whoever asks takes the organisation's turn until their transaction ends; writing the
-- row, and not only locking it, makes that hold under every isolation level.
CREATE FUNCTION landfall_is_last_administrator(p_organisation uuid, p_member uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  others integer;
  others_who_can_enter integer;
  can_enter boolean;
BEGIN
  IF session_user = 'landfall_app'
     AND (landfall_organisation() IS DISTINCT FROM p_organisation OR NOT 'admin' = ANY (landfall_roles())) THEN
    RAISE EXCEPTION 'people are managed by administrators' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE organisation o SET name = o.name WHERE o.id = p_organisation;
  SELECT count(*), count(c.member_id) INTO others, others_who_can_enter
    FROM member m
    LEFT JOIN member_credential c ON c.organisation_id = m.organisation_id AND c.member_id = m.id
                                 AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL)
   WHERE m.organisation_id = p_organisation AND m.id <> p_member
     AND 'admin' = ANY (m.roles) AND m.disabled_at IS NULL;
  SELECT EXISTS (SELECT 1 FROM member_credential c
                  WHERE c.organisation_id = p_organisation AND c.member_id = p_member
                    AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL))
    INTO can_enter;
  RETURN others = 0 OR can_enter AND others_who_can_enter = 0;
END
$$;

-- The use case asks the same first and says it in a sentence; this holds for everything else, the owner included.
CREATE FUNCTION landfall_keep_an_administrator() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF landfall_is_last_administrator(OLD.organisation_id, OLD.id) THEN
    RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_is_last_administrator(uuid, uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_keep_an_administrator() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_is_last_administrator(uuid, uuid), landfall_keep_an_administrator() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_is_last_administrator(uuid, uuid) TO landfall_app;

CREATE TRIGGER member_last_administrator BEFORE UPDATE OF organisation_id, roles, disabled_at ON member FOR EACH ROW
  WHEN (OLD.disabled_at IS NULL AND 'admin' = ANY (OLD.roles)
        AND (NEW.disabled_at IS NOT NULL OR 'admin' <> ALL (NEW.roles)
             OR NEW.organisation_id <> OLD.organisation_id))
  EXECUTE FUNCTION landfall_keep_an_administrator();
CREATE TRIGGER member_last_administrator_kept BEFORE DELETE ON member FOR EACH ROW
  WHEN (OLD.disabled_at IS NULL AND 'admin' = ANY (OLD.roles))
  EXECUTE FUNCTION landfall_keep_an_administrator();
