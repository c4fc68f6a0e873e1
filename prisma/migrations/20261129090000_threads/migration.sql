-- What reviewers, leads and, where it is shown to them, authors say to each other about one thing in a revision: comments too, of
-- a revision instead of a draft. One that begins can attack what it is about, and stands until it is answered or withdrawn.
ALTER TABLE comment
  ADD COLUMN revision_id UUID,
  ADD COLUMN review_id UUID,
  ADD COLUMN answers_id UUID,
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'authors',
  ADD COLUMN capacity TEXT NOT NULL DEFAULT 'author',
  ADD COLUMN is_argument BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN quote TEXT NOT NULL DEFAULT '',
  ADD COLUMN settled_as TEXT,
  ADD CONSTRAINT comment_organisation_id_revision_id_fkey FOREIGN KEY (organisation_id, revision_id)
    REFERENCES revision (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT comment_organisation_id_review_id_fkey FOREIGN KEY (organisation_id, review_id)
    REFERENCES review (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT comment_organisation_id_answers_id_fkey FOREIGN KEY (organisation_id, answers_id)
    REFERENCES comment (organisation_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT comment_audience_known CHECK (audience IN ('authors', 'reviewers', 'everyone')),
  ADD CONSTRAINT comment_of_draft CHECK ((revision_id IS NULL) = (audience = 'authors')),
  ADD CONSTRAINT comment_of_draft_alone
    CHECK (revision_id IS NOT NULL OR (review_id IS NULL AND answers_id IS NULL AND NOT is_argument AND settled_as IS NULL)),
  ADD CONSTRAINT comment_capacity_known CHECK (capacity IN ('author', 'reviewer', 'team-lead')),
  ADD CONSTRAINT comment_attacks_something CHECK (NOT is_argument OR path IS NOT NULL),
  ADD CONSTRAINT comment_quote_bounded CHECK (char_length(quote) <= 1000),
  ADD CONSTRAINT comment_settled_as CHECK (settled_as IN ('answered', 'withdrawn', 'resolved')),
  ADD CONSTRAINT comment_settled_as_whole CHECK (revision_id IS NULL OR (settled_as IS NULL) = (settled_at IS NULL)),
  ADD CONSTRAINT comment_answer_open CHECK (answers_id IS NULL OR (settled_at IS NULL AND NOT is_argument));
CREATE INDEX comment_organisation_id_revision_id_idx ON comment (organisation_id, revision_id);

-- How the viewer stands to what was said about a revision: `judge` (a lead or who was granted the decision, owing no review of it; a
-- reviewer who handed in), `author` (once the lead has answered), or null, and with that nothing of it.
CREATE FUNCTION landfall_review_side(p_revision uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN (
    SELECT CASE
             WHEN 'owes' = ANY (own.why) THEN NULL
             WHEN own.why && ARRAY['handed-in', 'decider'] OR landfall_leads(r.assessment_id) THEN 'judge'
             WHEN 'author' = ANY (own.why)
                  AND EXISTS (SELECT 1 FROM decision d WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id)
               THEN 'author'
           END
      FROM revision r
      CROSS JOIN LATERAL (SELECT COALESCE(array_agg(s.why), '{}') AS why FROM standing s
                           WHERE s.organisation_id = r.organisation_id AND s.revision_id = r.id
                             AND s.member_id = landfall_member()) own
     WHERE r.organisation_id = landfall_organisation() AND r.id = p_revision
  );

-- Whether a reply fits what it replies to, which somebody else has read.
CREATE FUNCTION landfall_may_answer(p_head uuid, p_revision uuid, p_audience text, p_path text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  RETURN EXISTS (
    SELECT 1 FROM comment h
      LEFT JOIN review v ON v.organisation_id = h.organisation_id AND v.id = h.review_id
     WHERE h.organisation_id = landfall_organisation() AND h.id = p_head AND h.revision_id = p_revision
       AND h.audience = p_audience AND h.path IS NOT DISTINCT FROM p_path
       AND h.answers_id IS NULL AND h.settled_at IS NULL
       AND (h.review_id IS NULL OR v.handed_in_at IS NOT NULL)
  );

-- Whoever argues in the review of something never becomes its author.
CREATE FUNCTION landfall_arguer_judges() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM landfall_take_side(NEW.organisation_id, NEW.assessment_id, NEW.author_id, 'judge');
  RETURN NULL;
END
$$;
CREATE TRIGGER comment_side AFTER INSERT ON comment
  FOR EACH ROW WHEN (NEW.capacity <> 'author') EXECUTE FUNCTION landfall_arguer_judges();

GRANT CREATE ON SCHEMA public TO landfall_gate;
ALTER FUNCTION landfall_review_side(uuid) OWNER TO landfall_gate;
ALTER FUNCTION landfall_may_answer(uuid, uuid, text, text) OWNER TO landfall_gate;
ALTER FUNCTION landfall_arguer_judges() OWNER TO landfall_gate;
REVOKE CREATE ON SCHEMA public FROM landfall_gate;
REVOKE EXECUTE ON FUNCTION landfall_review_side(uuid), landfall_may_answer(uuid, uuid, text, text), landfall_arguer_judges()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_review_side(uuid), landfall_may_answer(uuid, uuid, text, text) TO landfall_app;
GRANT UPDATE (settled_as) ON comment TO landfall_app;

-- Those of a draft stay the authors'.
ALTER POLICY comment_read ON comment USING (
  revision_id IS NULL AND organisation_id = (SELECT landfall_organisation())
  AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]));
ALTER POLICY comment_write ON comment WITH CHECK (
  revision_id IS NULL AND capacity = 'author' AND organisation_id = (SELECT landfall_organisation())
  AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  AND author_id = (SELECT landfall_member()) AND settled_by IS NULL);
ALTER POLICY comment_settle ON comment
  USING (revision_id IS NULL AND organisation_id = (SELECT landfall_organisation())
         AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[]))
  WITH CHECK (revision_id IS NULL AND (settled_by IS NULL OR settled_by = (SELECT landfall_member())));
ALTER POLICY comment_remove ON comment USING (
  revision_id IS NULL AND organisation_id = (SELECT landfall_organisation())
  AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
  AND author_id = (SELECT landfall_member()));

-- Of a revision: one's own, and what others say, a reviewer's once their review is handed in. Authors read what is shown to them.
CREATE POLICY thread_read ON comment FOR SELECT TO landfall_app
  USING (
    revision_id IS NOT NULL AND organisation_id = (SELECT landfall_organisation())
    AND (
      author_id = (SELECT landfall_member())
      OR landfall_review_side(revision_id) = ANY (CASE audience WHEN 'everyone' THEN ARRAY['judge', 'author'] ELSE ARRAY['judge'] END)
         AND (review_id IS NULL OR EXISTS (SELECT 1 FROM review v
                                            WHERE v.organisation_id = comment.organisation_id AND v.id = comment.review_id
                                              AND v.handed_in_at IS NOT NULL))
    )
  );
CREATE POLICY thread_write ON comment FOR INSERT TO landfall_app
  WITH CHECK (
    revision_id IS NOT NULL AND organisation_id = (SELECT landfall_organisation())
    AND author_id = (SELECT landfall_member()) AND settled_by IS NULL
    AND (review_id IS NULL OR EXISTS (SELECT 1 FROM review v
                                       WHERE v.organisation_id = comment.organisation_id AND v.id = comment.review_id
                                         AND v.revision_id = comment.revision_id AND v.ended_at IS NULL
                                         AND v.reviewer_id = (SELECT landfall_member())))
    AND EXISTS (SELECT 1 FROM revision r
                 WHERE r.organisation_id = comment.organisation_id AND r.id = comment.revision_id
                   AND r.assessment_id = comment.assessment_id)
    AND CASE landfall_review_side(revision_id)
          WHEN 'judge' THEN capacity <> 'author'
          WHEN 'author' THEN capacity = 'author' AND answers_id IS NOT NULL
          ELSE capacity = 'reviewer' AND review_id IS NOT NULL AND answers_id IS NULL
        END
    AND (answers_id IS NULL OR landfall_may_answer(answers_id, revision_id, audience, path))
  );
-- Who began it, or whoever decides, settles it; who began it alone withdraws it.
CREATE POLICY thread_settle ON comment FOR UPDATE TO landfall_app
  USING (
    revision_id IS NOT NULL AND answers_id IS NULL AND organisation_id = (SELECT landfall_organisation())
    AND (author_id = (SELECT landfall_member())
         OR landfall_review_side(revision_id) = 'judge'
            AND (landfall_leads(assessment_id) OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[])))
  )
  WITH CHECK (
    revision_id IS NOT NULL AND (settled_by IS NULL OR settled_by = (SELECT landfall_member()))
    AND (settled_as IS DISTINCT FROM 'withdrawn' OR author_id = (SELECT landfall_member()))
  );
-- Before their review is handed in nobody read it, and it can be taken away.
CREATE POLICY thread_remove ON comment FOR DELETE TO landfall_app
  USING (
    revision_id IS NOT NULL AND organisation_id = (SELECT landfall_organisation())
    AND author_id = (SELECT landfall_member())
    AND EXISTS (SELECT 1 FROM review v
                 WHERE v.organisation_id = comment.organisation_id AND v.id = comment.review_id AND v.handed_in_at IS NULL)
  );
