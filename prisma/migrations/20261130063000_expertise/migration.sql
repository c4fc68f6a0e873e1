-- What a member says they know, for whoever asks reviewers (decision 134). Theirs alone to say; read by themselves and by leads.
CREATE TABLE IF NOT EXISTS expertise (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  kinds_of_work text[] NOT NULL DEFAULT '{}',
  words text NOT NULL DEFAULT '',
  said_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT expertise_pkey PRIMARY KEY (organisation_id, member_id),
  CONSTRAINT expertise_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id)
    REFERENCES member (organisation_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT expertise_words_bounded CHECK (char_length(words) <= 1000),
  CONSTRAINT expertise_kinds_bounded CHECK (cardinality(kinds_of_work) <= 60)
);
ALTER TABLE expertise ENABLE ROW LEVEL SECURITY;
ALTER TABLE expertise FORCE ROW LEVEL SECURITY;
REVOKE ALL ON expertise FROM PUBLIC;
-- Backups read as the gate.
DROP POLICY IF EXISTS expertise_gate ON expertise;
CREATE POLICY expertise_gate ON expertise TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT ON expertise TO landfall_gate;
GRANT SELECT, INSERT, UPDATE (kinds_of_work, words, said_at) ON expertise TO landfall_app;
DROP POLICY IF EXISTS expertise_read ON expertise;
CREATE POLICY expertise_read ON expertise FOR SELECT TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation())
         AND (member_id = (SELECT landfall_member()) OR 'lead' = ANY ((SELECT landfall_roles())::text[])));
DROP POLICY IF EXISTS expertise_say ON expertise;
CREATE POLICY expertise_say ON expertise FOR INSERT TO landfall_app
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));
DROP POLICY IF EXISTS expertise_change ON expertise;
CREATE POLICY expertise_change ON expertise FOR UPDATE TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()))
  WITH CHECK (member_id = (SELECT landfall_member()));
