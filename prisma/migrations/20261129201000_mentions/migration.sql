-- Who is mentioned in a comment, of a draft or of a revision (decision 126). A mention is read by whoever reads the comment, so that
-- it opens nothing, and tells nobody of a comment who may not read it.
CREATE TABLE IF NOT EXISTS mention (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  mentioned_at timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT mention_pkey PRIMARY KEY (organisation_id, comment_id, member_id),
  CONSTRAINT mention_organisation_id_comment_id_fkey FOREIGN KEY (organisation_id, comment_id)
    REFERENCES comment (organisation_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT mention_organisation_id_member_id_fkey FOREIGN KEY (organisation_id, member_id)
    REFERENCES member (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX IF NOT EXISTS mention_organisation_id_member_id_mentioned_at_idx ON mention (organisation_id, member_id, mentioned_at);
CREATE INDEX IF NOT EXISTS comment_suggested_by ON comment (organisation_id, author_id) WHERE suggested IS NOT NULL;

ALTER TABLE mention ENABLE ROW LEVEL SECURITY;
ALTER TABLE mention FORCE ROW LEVEL SECURITY;
REVOKE ALL ON mention FROM PUBLIC;
GRANT SELECT, INSERT ON mention TO landfall_app;
DROP POLICY IF EXISTS mention_read ON mention;
CREATE POLICY mention_read ON mention FOR SELECT TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND EXISTS (SELECT 1 FROM comment c WHERE c.organisation_id = mention.organisation_id AND c.id = mention.comment_id)
  );
DROP POLICY IF EXISTS mention_write ON mention;
CREATE POLICY mention_write ON mention FOR INSERT TO landfall_app
  WITH CHECK (
    organisation_id = (SELECT landfall_organisation()) AND member_id <> (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM comment c
                 WHERE c.organisation_id = mention.organisation_id AND c.id = mention.comment_id
                   AND c.author_id = (SELECT landfall_member()))
  );

-- What the viewer triaged, and whose draft is deleted since: titles of rows that they may triage, no more.
CREATE OR REPLACE FUNCTION landfall_deleted_triages() RETURNS TABLE (assessment_id uuid, title text, deleted_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  BEGIN ATOMIC
    SELECT r.assessment_id, r.title, a.deleted_at
      FROM triage t
      JOIN taken_row r ON r.organisation_id = t.organisation_id AND r.assessment_id = t.assessment_id
      JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
     WHERE t.organisation_id = landfall_organisation() AND t.member_id = landfall_member() AND t.verdict IS NOT NULL
       AND a.deleted_at IS NOT NULL AND (r.taken_by = landfall_member() OR landfall_may_triage(r.assessment_id));
  END;
CREATE INDEX IF NOT EXISTS triage_organisation_id_member_id_idx ON triage (organisation_id, member_id);

-- What an inbox holds of what people say to each other, and of triage: with the rights of whoever asks, as `landfall_inbox`.
CREATE OR REPLACE FUNCTION landfall_inbox_of_words()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH found AS (
      SELECT 'mentioned:' || c.id AS item, CASE WHEN c.revision_id IS NULL THEN 'mentioned-in-draft' ELSE 'mentioned' END AS kind,
             c.created_at AS at, c.assessment_id,
             CASE WHEN c.revision_id IS NULL
                  THEN (SELECT a.title FROM assessment a WHERE a.organisation_id = c.organisation_id AND a.id = c.assessment_id)
              END AS known, w.name AS who
        FROM mention n
        JOIN comment c ON c.organisation_id = n.organisation_id AND c.id = n.comment_id
        JOIN member w ON w.organisation_id = c.organisation_id AND w.id = c.author_id
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.member_id = (SELECT landfall_member())
         AND n.mentioned_at > now() - interval '90 days'
         AND (c.revision_id IS NOT NULL OR NOT landfall_is_deleted(c.assessment_id))
      UNION ALL
      SELECT 'suggested:' || c.id || ':' || c.settled_as, 'suggestion-' || c.settled_as, c.settled_at, c.assessment_id, NULL, w.name
        FROM comment c
        JOIN member w ON w.organisation_id = c.organisation_id AND w.id = c.settled_by
       WHERE c.organisation_id = (SELECT landfall_organisation()) AND c.author_id = (SELECT landfall_member())
         AND c.suggested IS NOT NULL AND c.settled_as IN ('accepted', 'declined')
         AND c.settled_at > now() - interval '90 days' AND landfall_review_side(c.revision_id) = 'judge'
      UNION ALL
      SELECT 'triaged:' || d.assessment_id || ':' || extract(epoch FROM d.deleted_at), 'triaged-deleted', d.deleted_at, NULL, d.title, NULL
        FROM landfall_deleted_triages() d
       WHERE d.deleted_at > now() - interval '90 days'
    )
    SELECT f.item, f.kind, f.at, f.assessment_id,
           COALESCE(f.known, (SELECT r.title FROM revision r
                               WHERE r.organisation_id = (SELECT landfall_organisation()) AND r.assessment_id = f.assessment_id
                               ORDER BY r.number DESC LIMIT 1)),
           f.who, NULL::text, false
      FROM found f;
  END;

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_deleted_triages() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE ALL ON FUNCTION landfall_deleted_triages(), landfall_inbox_of_words() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_deleted_triages(), landfall_inbox_of_words() TO landfall_app;
