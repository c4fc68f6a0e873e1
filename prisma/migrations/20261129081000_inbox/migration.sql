-- What is new for a member, and waits for them: derived from what they may read, in one place (decision 95). What they have read of it
-- is kept by the name of each item.

-- CreateTable
CREATE TABLE "inbox_read" (
    "organisation_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_read_pkey" PRIMARY KEY ("organisation_id","member_id","item")
);

-- AddForeignKey
ALTER TABLE "inbox_read" ADD CONSTRAINT "inbox_read_organisation_id_member_id_fkey" FOREIGN KEY ("organisation_id", "member_id") REFERENCES "member"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say --------------------------------------------------------------------------------------------------

ALTER TABLE inbox_read ADD CONSTRAINT inbox_read_item_bounded CHECK (char_length(item) BETWEEN 1 AND 120);
ALTER TABLE inbox_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_read FORCE ROW LEVEL SECURITY;
REVOKE ALL ON inbox_read FROM PUBLIC;
CREATE POLICY inbox_read_gate ON inbox_read TO landfall_gate USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON inbox_read TO landfall_gate;
GRANT SELECT, INSERT, DELETE ON inbox_read TO landfall_app;
CREATE POLICY inbox_read_own ON inbox_read TO landfall_app
  USING (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()))
  WITH CHECK (organisation_id = (SELECT landfall_organisation()) AND member_id = (SELECT landfall_member()));

-- Runs with the rights of whoever asks: what the policies hide from them is in no item, no count and no time. Whoever owes a review of a
-- revision finds nothing here of the others of it; once theirs is in, what happened meanwhile comes with its own time.
--
-- A title is null where they may not read it. `is_waiting`: something of theirs is to be done about it.
CREATE FUNCTION landfall_inbox()
  RETURNS TABLE (item text, kind text, at timestamptz, assessment_id uuid, title text, who text, day text, is_waiting boolean)
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    WITH asked AS MATERIALIZED (
      SELECT * FROM landfall_reviews_asked('{}')
    ), found AS (
      -- Of a reviewer.
      SELECT 'asked:' || q.id AS item, CASE WHEN q.is_opened THEN 'review-open' ELSE 'review-asked' END AS kind,
             q.assigned_at AS at, q.assessment_id, q.title AS known, NULL::text AS who, q.due_on AS day, true AS is_waiting
        FROM asked q
      UNION ALL
      SELECT 'due:' || q.id || ':' || q.due_on, 'review-due', greatest(q.due_on::date - 3, q.assigned_at), q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date BETWEEN current_date AND current_date + 3
      UNION ALL
      SELECT 'overdue:' || q.id || ':' || q.due_on, 'review-overdue', q.due_on::date + 1, q.assessment_id, q.title,
             NULL, q.due_on, true
        FROM asked q WHERE q.due_on::date < current_date
      UNION ALL
      SELECT 'off:' || v.id, 'taken-off', v.ended_at, v.assessment_id, NULL, NULL, NULL, false
        FROM review v
       WHERE v.organisation_id = (SELECT landfall_organisation()) AND v.reviewer_id = (SELECT landfall_member())
         AND v.ended_at > now() - interval '90 days'
         AND NOT EXISTS (SELECT 1 FROM removal m
                          WHERE m.organisation_id = v.organisation_id AND m.review_id = v.id
                            AND m.removed_by = (SELECT landfall_member()))
         AND NOT EXISTS (SELECT 1 FROM conflict_statement c
                          WHERE c.organisation_id = v.organisation_id AND c.assessment_id = v.assessment_id
                            AND c.member_id = v.reviewer_id AND c.kind <> 'none'
                            AND c.stated_at BETWEEN v.ended_at - interval '1 minute' AND v.ended_at + interval '1 minute')
      -- Of a lead.
      UNION ALL
      SELECT 'submitted:' || r.id, CASE WHEN r.number = 1 THEN 'submitted' ELSE 'submitted-again' END, r.submitted_at, a.id, r.title,
             NULL, NULL, a.state = 'submitted'
        FROM assessment a
        JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND a.state IN ('submitted', 'in-review') AND a.example_citation IS NULL
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id AND s.why = 'writer')
      UNION ALL
      SELECT 'reviews-in:' || r.id || ':' || v.handed_in, 'reviews-in', v.at, a.id, r.title, NULL, NULL, true
        FROM assessment a
        JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
       CROSS JOIN LATERAL (
         SELECT count(e.handed_in_at) AS handed_in, max(e.handed_in_at) AS at,
                count(*) FILTER (WHERE e.handed_in_at IS NULL AND e.ended_at IS NULL AND w.disabled_at IS NULL) AS still_out
           FROM review e JOIN member w ON w.organisation_id = e.organisation_id AND w.id = e.reviewer_id
          WHERE e.organisation_id = r.organisation_id AND e.revision_id = r.id) v
       WHERE a.organisation_id = (SELECT landfall_organisation()) AND a.team_id = ANY ((SELECT landfall_led_teams())::uuid[])
         AND a.state = 'in-review' AND v.handed_in > 0 AND v.still_out = 0
         AND NOT EXISTS (SELECT 1 FROM standing s
                          WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id
                            AND (s.why = 'writer' OR s.why = 'owes' AND s.number = r.number))
      UNION ALL
      SELECT 'declined:' || m.id, 'declined', m.removed_at, m.assessment_id, NULL, w.name, NULL, false
        FROM removal m JOIN member w ON w.organisation_id = m.organisation_id AND w.id = m.member_id
       WHERE m.organisation_id = (SELECT landfall_organisation()) AND m.removed_at > now() - interval '90 days'
         AND m.review_id IS NOT NULL AND m.removed_by = m.member_id AND m.member_id <> (SELECT landfall_member())
      UNION ALL
      SELECT 'conflict:' || c.id, 'conflict', c.stated_at, c.assessment_id, NULL, w.name, NULL, false
        FROM conflict_statement c JOIN member w ON w.organisation_id = c.organisation_id AND w.id = c.member_id
       WHERE c.organisation_id = (SELECT landfall_organisation()) AND c.stated_at > now() - interval '90 days'
         AND c.kind <> 'none' AND c.member_id <> (SELECT landfall_member())
      -- Of an author, and of whoever reviewed it.
      UNION ALL
      SELECT 'decided:' || d.id,
             CASE WHEN d.outcome = 'request-changes' AND mine.is_author THEN 'changes-requested' ELSE 'decided' END,
             d.decided_at, d.assessment_id, NULL, w.name, NULL,
             d.outcome = 'request-changes' AND mine.is_author
               AND EXISTS (SELECT 1 FROM assessment a
                            WHERE a.organisation_id = d.organisation_id AND a.id = d.assessment_id
                              AND a.state = 'changes-requested')
        FROM (SELECT s.organisation_id, s.revision_id, bool_or(s.why = 'author') AS is_author
                FROM standing s
               WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why IN ('author', 'handed-in')
                 AND s.revision_id IS NOT NULL
               GROUP BY s.organisation_id, s.revision_id) mine
        JOIN decision d ON d.organisation_id = mine.organisation_id AND d.revision_id = mine.revision_id
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE d.decided_at > now() - interval '90 days' AND d.decided_by <> (SELECT landfall_member())
      UNION ALL
      SELECT 'invited:' || i.id, 'invited', i.invited_at, NULL, NULL, w.name, NULL, true
        FROM author_invitation i JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.invited_by
       WHERE i.organisation_id = (SELECT landfall_organisation()) AND i.member_id = (SELECT landfall_member())
         AND i.outcome IS NULL AND landfall_may_join(i.assessment_id)
      UNION ALL
      SELECT 'joined:' || i.id, 'author-joined', i.settled_at, i.assessment_id,
             (SELECT a.title FROM assessment a WHERE a.organisation_id = i.organisation_id AND a.id = i.assessment_id), w.name, NULL, false
        FROM standing s
        JOIN author_invitation i ON i.organisation_id = s.organisation_id AND i.assessment_id = s.assessment_id
        JOIN member w ON w.organisation_id = i.organisation_id AND w.id = i.member_id
       WHERE s.organisation_id = (SELECT landfall_organisation()) AND s.why = 'author' AND s.number = 0
         AND i.outcome = 'accepted' AND i.settled_at > now() - interval '90 days' AND i.member_id <> (SELECT landfall_member())
      -- Of whoever sees to a condition, and of whoever set it.
      UNION ALL
      SELECT 'condition:' || n.id, 'condition', d.decided_at, d.assessment_id, NULL, w.name, n.due_on::text, n.met_at IS NULL
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
        JOIN member w ON w.organisation_id = d.organisation_id AND w.id = d.decided_by
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND d.decided_by <> (SELECT landfall_member())
      UNION ALL
      SELECT 'condition-due:' || n.id || ':' || n.due_on,
             CASE WHEN n.due_on < current_date THEN 'condition-overdue' ELSE 'condition-due' END,
             greatest(n.due_on - 7, d.decided_at), d.assessment_id, NULL, NULL, n.due_on::text, true
        FROM decision_condition n
        JOIN decision d ON d.organisation_id = n.organisation_id AND d.id = n.decision_id
       WHERE n.organisation_id = (SELECT landfall_organisation()) AND n.owner_id = (SELECT landfall_member())
         AND n.met_at IS NULL AND n.due_on <= current_date + 7
      UNION ALL
      SELECT 'met:' || n.id, 'condition-met', n.met_at, d.assessment_id, NULL, w.name, NULL, false
        FROM decision d
        JOIN decision_condition n ON n.organisation_id = d.organisation_id AND n.decision_id = d.id
        JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.owner_id
       WHERE d.organisation_id = (SELECT landfall_organisation()) AND d.decided_by = (SELECT landfall_member())
         AND n.met_at > now() - interval '90 days' AND n.owner_id <> (SELECT landfall_member())
    )
    SELECT f.item, f.kind, f.at, f.assessment_id,
           COALESCE(f.known, (SELECT r.title FROM revision r
                               WHERE r.organisation_id = (SELECT landfall_organisation()) AND r.assessment_id = f.assessment_id
                               ORDER BY r.number DESC LIMIT 1)),
           f.who, f.day, f.is_waiting
      FROM found f
     WHERE f.is_waiting OR f.at > now() - interval '90 days';
  END;
REVOKE EXECUTE ON FUNCTION landfall_inbox() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION landfall_inbox() TO landfall_app;
