-- Wrong passwords from elsewhere slow signing in down where nobody signed in before, and shut nobody out for good.

-- CreateTable
CREATE TABLE "sign_in_turn" (
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sign_in_turn_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "sign_in_turn_at_idx" ON "sign_in_turn"("at");



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE sign_in_turn ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_turn FORCE ROW LEVEL SECURITY;
REVOKE ALL ON sign_in_turn FROM PUBLIC;
CREATE POLICY sign_in_turn_gate ON sign_in_turn TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_turn TO landfall_gate;

-- Gives a network its turn to try a password of an account. 0 = now; otherwise the seconds until its turn, which is kept for it:
-- whoever comes back then, and within p_kept, is let in. Turns follow each other at p_apart, the first p_at_once without waiting;
-- a network holds one at a time, so that nobody waits for longer than p_apart times the networks that try.
CREATE FUNCTION landfall_take_turn(
  p_account text, p_network text, p_apart interval, p_at_once integer, p_kept interval
) RETURNS integer
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  v_end timestamptz;
  v_turn timestamptz;
BEGIN
  DELETE FROM sign_in_turn t WHERE t.at < now() - interval '1 day';
  -- The account's row holds when its last turn is over; who asks waits for who asked before.
  INSERT INTO sign_in_turn AS t (key, at) VALUES (p_account, now())
    ON CONFLICT (key) DO UPDATE SET at = greatest(t.at, now())
    RETURNING t.at INTO v_end;
  SELECT t.at INTO v_turn FROM sign_in_turn t WHERE t.key = p_network;
  IF v_turn > now() THEN
    RETURN ceil(extract(epoch FROM v_turn - now()))::integer;
  END IF;
  DELETE FROM sign_in_turn t WHERE t.key = p_network;
  IF v_turn > now() - p_kept THEN
    RETURN 0;
  END IF;
  UPDATE sign_in_turn t SET at = v_end + p_apart WHERE t.key = p_account;
  v_turn := v_end - p_at_once * p_apart;
  IF v_turn <= now() THEN
    RETURN 0;
  END IF;
  INSERT INTO sign_in_turn (key, at) VALUES (p_network, v_turn);
  RETURN ceil(extract(epoch FROM v_turn - now()))::integer;
END
$$;

-- Gives a turn back: it was the right password.
CREATE FUNCTION landfall_return_turn(p_account text, p_apart interval) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    UPDATE sign_in_turn SET at = at - p_apart WHERE key = p_account;
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_take_turn(text, text, interval, integer, interval) OWNER TO landfall_gate;
ALTER FUNCTION landfall_return_turn(text, interval) OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_take_turn(text, text, interval, integer, interval),
  landfall_return_turn(text, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_take_turn(text, text, interval, integer, interval),
  landfall_return_turn(text, interval) TO landfall_door;
