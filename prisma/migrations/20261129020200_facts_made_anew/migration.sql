-- What portfolios ask of a revision follows from its frozen answers and report. The gate makes it anew (`landfall derived`): nobody
-- else changes it, and the gate nothing else of a revision (decision 66).
CREATE OR REPLACE FUNCTION landfall_keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  following text[] := ARRAY['is_latest', 'handling', 'team_id'];
BEGIN
  IF current_user = 'landfall_gate' THEN
    following := following || ARRAY['scrutiny', 'kinds_of_work', 'shift_p10', 'shift_p50', 'shift_p90',
      'effect_p10', 'effect_p50', 'effect_p90', 'blocking', 'serious', 'concern', 'note'];
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - following <> to_jsonb(NEW) - following THEN
    RAISE EXCEPTION 'a revision is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['revision_finding', 'revision_recipient', 'revision_pattern']
  LOOP
    EXECUTE format('DROP TRIGGER %1$s_frozen ON %1$I', t);
    EXECUTE format('CREATE TRIGGER %1$s_frozen BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW
                      WHEN (current_user <> ''landfall_gate'') EXECUTE FUNCTION landfall_refuse_change()', t);
    EXECUTE format('GRANT DELETE ON %I TO landfall_gate', t);
  END LOOP;
END
$$;
