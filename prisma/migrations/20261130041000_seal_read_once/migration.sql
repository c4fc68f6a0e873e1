-- Who looks is asked of the seal in every policy of every table, a hundred times for a page: reading the keys was more than half of
-- each. They never change while the database lives, so a connection reads them once: IMMUTABLE lets the expression that compares the
-- seal hold them (decision 128). Nobody but the gate may call it; the seal itself is made of what the table says.
CREATE OR REPLACE FUNCTION landfall_seal_key(p_inner boolean) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED
  BEGIN ATOMIC
    SELECT CASE WHEN p_inner THEN s.inner_key ELSE s.outer_key END FROM viewer_seal s;
  END;

CREATE OR REPLACE FUNCTION landfall_viewer_field(p_field integer) RETURNS text
  LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_sealed text := current_setting('landfall.viewer', true);
  v_words text := substr(v_sealed, 66);
  v_fits boolean;
BEGIN
  IF v_words IS NULL OR v_words = '' THEN RETURN NULL; END IF;
  v_fits := encode(sha256(landfall_seal_key(false)
                          || sha256(landfall_seal_key(true) || timestamptz_send(now()) || int4send(pg_backend_pid())
                                    || convert_to(v_words, 'UTF8'))), 'hex') = left(v_sealed, 64);
  IF v_fits IS NOT TRUE THEN RETURN NULL; END IF;
  RETURN split_part(v_words, '/', p_field);
END
$$;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_seal_key(boolean) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_seal_key(boolean) FROM PUBLIC;
