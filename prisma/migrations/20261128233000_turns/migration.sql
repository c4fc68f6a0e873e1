-- Who changes the same thing takes turns (docs/decisions/0053). Two functions are given a line each; the rest of them stays as it is,
-- and so do who owns and who may call them.

CREATE FUNCTION pg_temp.change_function(p_name text, p_before text, p_after text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  definition text;
BEGIN
  SELECT pg_get_functiondef(p.oid) INTO STRICT definition FROM pg_proc p
   WHERE p.pronamespace = 'public'::regnamespace AND p.proname = p_name;
  -- Done already, by a run that was broken off before it was noted.
  IF strpos(definition, p_after) > 0 THEN
    RETURN;
  END IF;
  IF strpos(definition, p_before) = 0 THEN
    RAISE EXCEPTION '% is not what this migration changes', p_name;
  END IF;
  EXECUTE replace(definition, p_before, p_after);
END
$$;

-- A record that comes or goes has the assessment to itself for as long as the statement takes: nobody counts the list or writes
-- into the record meanwhile. All other saves go on side by side.
SELECT pg_temp.change_function('landfall_save_answer',
$before$  PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_assessment::text, 0));
$before$,
$after$  IF v_is_record THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(p_assessment::text, 0));
  ELSE
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(p_assessment::text, 0));
  END IF;
$after$);

-- Two links of one person, used at the same moment, spend each other: the person's row comes first.
SELECT pg_temp.change_function('landfall_use_setup_link',
$before$  UPDATE setup_link l SET used_at = now()
   WHERE l.token_hash = p_token_hash$before$,
$after$  PERFORM 1 FROM member m
    WHERE (m.organisation_id, m.id) IN (SELECT l.organisation_id, l.member_id FROM setup_link l WHERE l.token_hash = p_token_hash)
      FOR NO KEY UPDATE;
  UPDATE setup_link l SET used_at = now()
   WHERE l.token_hash = p_token_hash$after$);

DROP FUNCTION pg_temp.change_function(text, text, text);
