-- A thread that suggests another value for one answer: authors accept it, once the answer says so, or decline it.
ALTER TABLE comment
  ADD COLUMN IF NOT EXISTS suggested JSONB,
  DROP CONSTRAINT IF EXISTS comment_settled_as,
  DROP CONSTRAINT IF EXISTS comment_suggests_to_authors,
  DROP CONSTRAINT IF EXISTS comment_suggestion_bounded,
  DROP CONSTRAINT IF EXISTS comment_suggestion_settled_as,
  ADD CONSTRAINT comment_settled_as
    CHECK (settled_as IN ('answered', 'withdrawn', 'resolved', 'accepted', 'declined')),
  ADD CONSTRAINT comment_suggests_to_authors
    CHECK (suggested IS NULL OR (audience = 'everyone' AND path IS NOT NULL AND answers_id IS NULL AND NOT is_argument)),
  ADD CONSTRAINT comment_suggestion_bounded
    CHECK (suggested IS NULL OR (jsonb_typeof(suggested) IN ('string', 'array') AND octet_length(suggested::text) <= 200000)),
  ADD CONSTRAINT comment_suggestion_settled_as
    CHECK (settled_as IS NULL OR (suggested IS NOT NULL AND settled_as IN ('accepted', 'declined', 'withdrawn'))
           OR (suggested IS NULL AND settled_as NOT IN ('accepted', 'declined')));

-- Whoever decides says nothing for the authors: these alone accept or decline.
ALTER POLICY thread_settle ON comment
  USING (
    revision_id IS NOT NULL AND answers_id IS NULL AND organisation_id = (SELECT landfall_organisation())
    AND (settled_as IS NULL OR settled_as NOT IN ('accepted', 'declined'))
    AND (author_id = (SELECT landfall_member())
         OR suggested IS NULL AND landfall_review_side(revision_id) = 'judge'
            AND (landfall_leads(assessment_id) OR assessment_id = ANY ((SELECT landfall_granted_assessments())::uuid[])))
  )
  WITH CHECK (
    revision_id IS NOT NULL AND (settled_by IS NULL OR settled_by = (SELECT landfall_member()))
    AND (settled_as IS NULL OR settled_as NOT IN ('accepted', 'declined'))
    AND (settled_as IS DISTINCT FROM 'withdrawn' OR author_id = (SELECT landfall_member()))
  );
DROP POLICY IF EXISTS suggestion_answer ON comment;
CREATE POLICY suggestion_answer ON comment FOR UPDATE TO landfall_app
  USING (
    revision_id IS NOT NULL AND suggested IS NOT NULL AND organisation_id = (SELECT landfall_organisation())
    AND settled_as IS DISTINCT FROM 'withdrawn' AND landfall_review_side(revision_id) = 'author'
  )
  WITH CHECK (
    revision_id IS NOT NULL AND suggested IS NOT NULL AND landfall_review_side(revision_id) = 'author'
    AND (
      settled_as IS NULL AND settled_by IS NULL
      OR settled_by = (SELECT landfall_member())
         AND (settled_as = 'declined'
              -- The answer says it already: nothing is accepted that nobody wrote.
              OR settled_as = 'accepted'
                 AND EXISTS (SELECT 1 FROM answer a
                              WHERE a.organisation_id = comment.organisation_id AND a.assessment_id = comment.assessment_id
                                AND a.path = comment.path AND a.value ->> 'status' = 'answered'
                                -- Several options in any order.
                                AND a.value -> 'value' @> comment.suggested AND comment.suggested @> (a.value -> 'value')))
    )
  );
