-- What conclusions over a portfolio read of a revision (decision 110). Follows from its frozen answers: null for what was submitted
-- before, until `landfall derived --rebuild`; the gate writes it anew, nobody else.
ALTER TABLE revision ADD COLUMN project_facts jsonb;

CREATE OR REPLACE FUNCTION landfall_keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  following text[] := ARRAY['is_latest', 'handling', 'team_id'];
BEGIN
  IF current_user = 'landfall_gate' THEN
    following := following || ARRAY['scrutiny', 'kinds_of_work', 'shift_p10', 'shift_p50', 'shift_p90',
      'effect_p10', 'effect_p50', 'effect_p90', 'blocking', 'serious', 'concern', 'note', 'project_facts'];
  END IF;
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - following <> to_jsonb(NEW) - following THEN
    RAISE EXCEPTION 'a revision is frozen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
