-- The planner makes a correlated EXISTS ready twice: to look up row by row, and to build a table of all. Policies nest four deep, so that
-- for a row of comments 590 subqueries were made ready. With OFFSET 0 one is made ready once, to look up (docs/decisions/0212). What is
-- allowed is as before. Those over "standing", which nests no further, keep both: a list is better off with a table of where its reader stands.

ALTER POLICY "answer_change_value" ON "answer"
  WITH CHECK ((updated_by = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = answer.organisation_id) AND (a.id = answer.assessment_id) AND (a.state = ANY (ARRAY['draft'::text, 'changes-requested'::text]))) OFFSET 0)));

ALTER POLICY "answer_write" ON "answer"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (updated_by = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = answer.organisation_id) AND (a.id = answer.assessment_id) AND (a.state = ANY (ARRAY['draft'::text, 'changes-requested'::text]))) OFFSET 0)));

ALTER POLICY "assessment_person_read" ON "assessment_person"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = assessment_person.organisation_id) AND (a.id = assessment_person.assessment_id)) OFFSET 0)) AND ((relation <> 'reviewer'::text) OR (member_id = ( SELECT landfall_member() AS landfall_member)) OR landfall_leads(assessment_id)));

ALTER POLICY "assessment_person_remove" ON "assessment_person"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND ((relation = 'named-reader'::text) OR ((relation = 'author'::text) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = assessment_person.organisation_id) AND (a.id = assessment_person.assessment_id) AND (a.revision_number = 0)) OFFSET 0)))));

ALTER POLICY "audit_event_blind" ON "audit_event"
  USING ((action !~~ 'review.%'::text) OR (NOT (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = audit_event.organisation_id) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (v.handed_in_at IS NULL) AND (v.ended_at IS NULL) AND ((v.assessment_id)::text = audit_event.subject_id)) OFFSET 0))));

ALTER POLICY "author_invitation_make" ON "author_invitation"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (invited_by = ( SELECT landfall_member() AS landfall_member)) AND (member_id <> ( SELECT landfall_member() AS landfall_member)) AND (outcome IS NULL) AND (((reason IS NULL) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = author_invitation.organisation_id) AND (a.id = author_invitation.assessment_id) AND (a.revision_number = 0) AND (a.state = 'draft'::text)) OFFSET 0))) OR ((reason IS NOT NULL) AND landfall_leads(assessment_id))));

ALTER POLICY "suggestion_answer" ON "comment"
  WITH CHECK ((revision_id IS NOT NULL) AND (suggested IS NOT NULL) AND (landfall_review_side(revision_id) = 'author'::text) AND (((settled_as IS NULL) AND (settled_by IS NULL)) OR ((settled_by = ( SELECT landfall_member() AS landfall_member)) AND ((settled_as = 'declined'::text) OR ((settled_as = 'accepted'::text) AND (EXISTS ( SELECT 1
   FROM answer a
  WHERE ((a.organisation_id = comment.organisation_id) AND (a.assessment_id = comment.assessment_id) AND (a.path = comment.path) AND ((a.value ->> 'status'::text) = 'answered'::text) AND ((a.value -> 'value'::text) @> comment.suggested) AND (comment.suggested @> (a.value -> 'value'::text))) OFFSET 0)))))));

ALTER POLICY "thread_read" ON "comment"
  USING ((revision_id IS NOT NULL) AND (organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND ((author_id = ( SELECT landfall_member() AS landfall_member)) OR ((landfall_review_side(revision_id) = ANY (
CASE audience
    WHEN 'everyone'::text THEN ARRAY['judge'::text, 'author'::text]
    ELSE ARRAY['judge'::text]
END)) AND ((review_id IS NULL) OR (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = comment.organisation_id) AND (v.id = comment.review_id) AND (v.handed_in_at IS NOT NULL)) OFFSET 0))) AND ((capacity = 'author'::text) OR (created_at < COALESCE(((( SELECT landfall_owing() AS landfall_owing) ->> (assessment_id)::text))::timestamp with time zone, 'infinity'::timestamp with time zone))))));

ALTER POLICY "thread_remove" ON "comment"
  USING ((revision_id IS NOT NULL) AND (organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (author_id = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = comment.organisation_id) AND (v.id = comment.review_id) AND (v.handed_in_at IS NULL)) OFFSET 0)));

ALTER POLICY "thread_write" ON "comment"
  WITH CHECK ((revision_id IS NOT NULL) AND (organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (author_id = ( SELECT landfall_member() AS landfall_member)) AND (settled_by IS NULL) AND ((review_id IS NULL) OR (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = comment.organisation_id) AND (v.id = comment.review_id) AND (v.revision_id = comment.revision_id) AND (v.ended_at IS NULL) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member))) OFFSET 0))) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = comment.organisation_id) AND (r.id = comment.revision_id) AND (r.assessment_id = comment.assessment_id)) OFFSET 0)) AND
CASE landfall_review_side(revision_id)
    WHEN 'judge'::text THEN (capacity <> 'author'::text)
    WHEN 'author'::text THEN ((capacity = 'author'::text) AND ((answers_id IS NOT NULL) OR ((path = 'release.follow-up'::text) AND (audience = 'everyone'::text) AND (NOT is_argument) AND (suggested IS NULL) AND (review_id IS NULL) AND (EXISTS ( SELECT 1
       FROM landfall_own_follow_ups() f(assessment_id, revision_id, follow_up_on)
      WHERE (f.revision_id = comment.revision_id) OFFSET 0)))))
    ELSE ((capacity = 'reviewer'::text) AND (review_id IS NOT NULL) AND (answers_id IS NULL))
END AND ((answers_id IS NULL) OR landfall_may_answer(answers_id, revision_id, audience, path)));

ALTER POLICY "conflict_dismissal_read" ON "conflict_dismissal"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = conflict_dismissal.organisation_id) AND (v.assessment_id = conflict_dismissal.assessment_id) AND (v.reviewer_id = conflict_dismissal.member_id)) OFFSET 0)));

ALTER POLICY "conflict_statement_make" ON "conflict_statement"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (member_id = ( SELECT landfall_member() AS landfall_member)) AND ((EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = conflict_statement.organisation_id) AND (v.assessment_id = conflict_statement.assessment_id) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (v.ended_at IS NULL)) OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = conflict_statement.organisation_id) AND (r.assessment_id = conflict_statement.assessment_id)) OFFSET 0)) OR (EXISTS ( SELECT 1
   FROM standing s
  WHERE ((s.organisation_id = conflict_statement.organisation_id) AND (s.assessment_id = conflict_statement.assessment_id) AND (s.why = 'conflict'::text))))));

ALTER POLICY "decision_make" ON "decision"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (decided_by = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = decision.organisation_id) AND (r.id = decision.revision_id) AND (r.assessment_id = decision.assessment_id) AND r.is_latest AND (a.state = ANY (ARRAY['submitted'::text, 'in-review'::text])) AND (landfall_leads(a.id) OR (EXISTS ( SELECT 1
           FROM standing s
          WHERE ((s.organisation_id = r.organisation_id) AND (s.revision_id = r.id) AND (s.why = 'decider'::text)))))) OFFSET 0)));

ALTER POLICY "decision_read" ON "decision"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = decision.organisation_id) AND (r.id = decision.revision_id)) OFFSET 0)));

ALTER POLICY "decision_condition_meet" ON "decision_condition"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND ((owner_id = ( SELECT landfall_member() AS landfall_member)) OR (EXISTS ( SELECT 1
   FROM decision d
  WHERE ((d.organisation_id = decision_condition.organisation_id) AND (d.id = decision_condition.decision_id) AND (landfall_leads(d.assessment_id) OR (d.assessment_id = ANY (( SELECT landfall_granted_assessments() AS landfall_granted_assessments)::uuid[])))) OFFSET 0))));

ALTER POLICY "decision_condition_read" ON "decision_condition"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM decision d
  WHERE ((d.organisation_id = decision_condition.organisation_id) AND (d.id = decision_condition.decision_id)) OFFSET 0)));

ALTER POLICY "decision_condition_set" ON "decision_condition"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM decision d
  WHERE ((d.organisation_id = decision_condition.organisation_id) AND (d.id = decision_condition.decision_id) AND (d.decided_by = ( SELECT landfall_member() AS landfall_member))) OFFSET 0)));

ALTER POLICY "decision_grant_read" ON "decision_grant"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = decision_grant.organisation_id) AND (r.id = decision_grant.revision_id)) OFFSET 0)));

ALTER POLICY "decision_handover_make" ON "decision_handover"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (from_id = ( SELECT landfall_member() AS landfall_member)) AND (landfall_review_side(revision_id) = 'judge'::text) AND (landfall_leads(assessment_id) OR (assessment_id = ANY (( SELECT landfall_granted_assessments() AS landfall_granted_assessments)::uuid[]))) AND (NOT landfall_handed_over(assessment_id)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = decision_handover.organisation_id) AND (r.id = decision_handover.revision_id) AND (r.assessment_id = decision_handover.assessment_id) AND r.is_latest AND (a.state = ANY (ARRAY['submitted'::text, 'in-review'::text]))) OFFSET 0)));

ALTER POLICY "draft_update_write" ON "draft_update"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (updated_by = ( SELECT landfall_member() AS landfall_member)) AND (dismissed_by IS NULL) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = draft_update.organisation_id) AND (a.id = draft_update.assessment_id) AND (a.state = ANY (ARRAY['draft'::text, 'changes-requested'::text]))) OFFSET 0)));

ALTER POLICY "evaluation_read" ON "evaluation"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = evaluation.organisation_id) AND (r.id = evaluation.revision_id)) OFFSET 0)));

ALTER POLICY "finding_response_read" ON "finding_response"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND ((assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) OR (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = finding_response.organisation_id) AND (r.assessment_id = finding_response.assessment_id) AND (r.number >= finding_response.revision_number)) OFFSET 0))));

ALTER POLICY "finding_response_write" ON "finding_response"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (responded_by = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = finding_response.organisation_id) AND (a.id = finding_response.assessment_id) AND (((finding_response.capacity = 'author'::text) AND (a.id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (a.state = ANY (ARRAY['draft'::text, 'changes-requested'::text])) AND (finding_response.revision_number = (a.revision_number + 1))) OR ((finding_response.capacity = 'team-lead'::text) AND (landfall_leads(a.id) OR (a.id = ANY (( SELECT landfall_granted_assessments() AS landfall_granted_assessments)::uuid[]))) AND (a.state = ANY (ARRAY['submitted'::text, 'in-review'::text])) AND (finding_response.revision_number = a.revision_number)))) OFFSET 0)));

ALTER POLICY "many_act_item_own" ON "many_act_item"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM many_act a
  WHERE ((a.organisation_id = many_act_item.organisation_id) AND (a.id = many_act_item.act_id)) OFFSET 0)))
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM many_act a
  WHERE ((a.organisation_id = many_act_item.organisation_id) AND (a.id = many_act_item.act_id) AND (a.undone_at IS NULL)) OFFSET 0)));

ALTER POLICY "meeting_read" ON "meeting"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM meeting_item i
  WHERE ((i.organisation_id = meeting.organisation_id) AND (i.meeting_id = meeting.id)) OFFSET 0)));

ALTER POLICY "meeting_correction_make" ON "meeting_correction"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (made_by = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM meeting_item i
  WHERE ((i.organisation_id = meeting_correction.organisation_id) AND (i.id = meeting_correction.item_id)) OFFSET 0)));

ALTER POLICY "meeting_correction_read" ON "meeting_correction"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM meeting_item i
  WHERE ((i.organisation_id = meeting_correction.organisation_id) AND (i.id = meeting_correction.item_id)) OFFSET 0)));

ALTER POLICY "meeting_item_make" ON "meeting_item"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (noted_by IS NULL) AND landfall_runs_meeting(meeting_id) AND (landfall_review_side(revision_id) = 'judge'::text) AND (landfall_leads(assessment_id) OR (assessment_id = ANY (( SELECT landfall_granted_assessments() AS landfall_granted_assessments)::uuid[]))) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = meeting_item.organisation_id) AND (r.id = meeting_item.revision_id) AND (r.assessment_id = meeting_item.assessment_id) AND r.is_latest AND (a.state = ANY (ARRAY['submitted'::text, 'in-review'::text]))) OFFSET 0)));

ALTER POLICY "meeting_seat_read" ON "meeting_seat"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM meeting_item i
  WHERE ((i.organisation_id = meeting_seat.organisation_id) AND (i.id = meeting_seat.item_id)) OFFSET 0)) AND landfall_seat_shows(item_id, member_id));

ALTER POLICY "meeting_vote_read" ON "meeting_vote"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM meeting_item i
  WHERE ((i.organisation_id = meeting_vote.organisation_id) AND (i.id = meeting_vote.item_id)) OFFSET 0)) AND ((member_id = ( SELECT landfall_member() AS landfall_member)) OR landfall_votes_show(item_id)));

ALTER POLICY "mention_read" ON "mention"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM comment c
  WHERE ((c.organisation_id = mention.organisation_id) AND (c.id = mention.comment_id)) OFFSET 0)));

ALTER POLICY "mention_write" ON "mention"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (member_id <> ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM comment c
  WHERE ((c.organisation_id = mention.organisation_id) AND (c.id = mention.comment_id) AND (c.author_id = ( SELECT landfall_member() AS landfall_member))) OFFSET 0)));

ALTER POLICY "reading_add" ON "reading"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (member_id = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = reading.organisation_id) AND (r.assessment_id = reading.assessment_id) AND (r.number = reading.number)) OFFSET 0)));

ALTER POLICY "removal_make" ON "removal"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (removed_by = ( SELECT landfall_member() AS landfall_member)) AND (landfall_leads(assessment_id) OR ((member_id = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = removal.organisation_id) AND (v.id = removal.review_id) AND (v.assessment_id = removal.assessment_id) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (v.handed_in_at IS NULL) AND (v.ended_at IS NULL)) OFFSET 0)))));

ALTER POLICY "report_link_make" ON "report_link"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (made_by = ( SELECT landfall_member() AS landfall_member)) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (EXISTS ( SELECT 1
   FROM organisation o
  WHERE ((o.id = report_link.organisation_id) AND (o.report_links_since IS NOT NULL)) OFFSET 0)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = report_link.organisation_id) AND (r.id = report_link.revision_id) AND (r.assessment_id = report_link.assessment_id) AND (a.state <> 'withdrawn'::text) AND ((report_link.audience = 'outside'::text) OR (a.handling <> 'named-people'::text))) OFFSET 0)));

ALTER POLICY "review_assign" ON "review"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (assigned_by = ( SELECT landfall_member() AS landfall_member)) AND (handed_in_at IS NULL) AND (recommendation IS NULL) AND (summary = ''::text) AND (ended_at IS NULL) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = review.organisation_id) AND (r.id = review.revision_id) AND (r.assessment_id = review.assessment_id) AND r.is_latest AND (a.state = ANY (ARRAY['submitted'::text, 'in-review'::text])) AND landfall_leads(a.id)) OFFSET 0)));

ALTER POLICY "review_hand_in" ON "review"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM standing s
  WHERE ((s.organisation_id = review.organisation_id) AND (s.revision_id = review.revision_id) AND (s.why = ANY (ARRAY['reviewer'::text, 'decider'::text]))))) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = review.organisation_id) AND (a.id = review.assessment_id) AND (a.state = 'in-review'::text)) OFFSET 0)));

ALTER POLICY "review_read" ON "review"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND ((reviewer_id = ( SELECT landfall_member() AS landfall_member)) OR ((EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = review.organisation_id) AND (a.id = review.assessment_id) AND (((a.team_id = ANY (( SELECT landfall_led_teams() AS landfall_led_teams)::uuid[])) AND (NOT (EXISTS ( SELECT 1
           FROM standing s
          WHERE ((s.organisation_id = a.organisation_id) AND (s.assessment_id = a.id) AND (s.number = 0) AND (s.why = 'writer'::text)))))) OR (EXISTS ( SELECT 1
           FROM standing s
          WHERE ((s.organisation_id = a.organisation_id) AND (s.revision_id = review.revision_id) AND (s.why = 'decider'::text))))) AND ((a.handling <> 'named-people'::text) OR (a.team_id <> ALL (( SELECT landfall_led_teams() AS landfall_led_teams)::uuid[])) OR (EXISTS ( SELECT 1
           FROM standing s
          WHERE ((s.organisation_id = a.organisation_id) AND (s.assessment_id = a.id) AND ((s.why = ANY (ARRAY['author'::text, 'named-reader'::text])) OR ((s.why = ANY (ARRAY['lead-then'::text, 'decider'::text])) AND (s.number = a.revision_number)))))))) OFFSET 0)) AND (NOT (EXISTS ( SELECT 1
   FROM standing s
  WHERE ((s.organisation_id = review.organisation_id) AND (s.revision_id = review.revision_id) AND (s.why = 'owes'::text)))))) OR ((handed_in_at IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM standing s
  WHERE ((s.organisation_id = review.organisation_id) AND (s.revision_id = review.revision_id) AND (s.why = 'handed-in'::text))))) OR ((handed_in_at IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM standing s
  WHERE ((s.organisation_id = review.organisation_id) AND (s.revision_id = review.revision_id) AND (s.why = 'author'::text)))) AND (EXISTS ( SELECT 1
   FROM decision d
  WHERE ((d.organisation_id = review.organisation_id) AND (d.revision_id = review.revision_id)) OFFSET 0)))));

ALTER POLICY "review_rating_change" ON "review_rating"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (review v
     JOIN assessment a ON (((a.organisation_id = v.organisation_id) AND (a.id = v.assessment_id))))
  WHERE ((v.organisation_id = review_rating.organisation_id) AND (v.id = review_rating.review_id) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (v.handed_in_at IS NULL) AND (v.ended_at IS NULL) AND (a.state = 'in-review'::text)) OFFSET 0)));

ALTER POLICY "review_rating_read" ON "review_rating"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = review_rating.organisation_id) AND (v.id = review_rating.review_id) AND ((v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) OR (v.handed_in_at IS NOT NULL))) OFFSET 0)));

ALTER POLICY "review_rating_write" ON "review_rating"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (review v
     JOIN assessment a ON (((a.organisation_id = v.organisation_id) AND (a.id = v.assessment_id))))
  WHERE ((v.organisation_id = review_rating.organisation_id) AND (v.id = review_rating.review_id) AND (v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) AND (v.handed_in_at IS NULL) AND (v.ended_at IS NULL) AND (a.state = 'in-review'::text)) OFFSET 0)));

ALTER POLICY "review_reminder_read" ON "review_reminder"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (taken_back_at IS NULL) AND (EXISTS ( SELECT 1
   FROM review v
  WHERE ((v.organisation_id = review_reminder.organisation_id) AND (v.id = review_reminder.review_id) AND ((v.reviewer_id = ( SELECT landfall_member() AS landfall_member)) OR landfall_touches_reviews(v.assessment_id, v.revision_id))) OFFSET 0)));

ALTER POLICY "revision_submit" ON "revision"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (submitted_by = ( SELECT landfall_member() AS landfall_member)) AND (assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (EXISTS ( SELECT 1
   FROM assessment a
  WHERE ((a.organisation_id = revision.organisation_id) AND (a.id = revision.assessment_id) AND (a.state = ANY (ARRAY['draft'::text, 'changes-requested'::text])) AND ((a.revision_number + 1) = revision.number)) OFFSET 0)));

ALTER POLICY "revision_finding_read" ON "revision_finding"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = revision_finding.organisation_id) AND (r.id = revision_finding.revision_id)) OFFSET 0)));

ALTER POLICY "revision_finding_submit" ON "revision_finding"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = revision_finding.organisation_id) AND (r.id = revision_finding.revision_id) AND (r.assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (r.number = (a.revision_number + 1))) OFFSET 0)));

ALTER POLICY "revision_lead_read" ON "revision_lead"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = revision_lead.organisation_id) AND (r.id = revision_lead.revision_id)) OFFSET 0)));

ALTER POLICY "revision_pattern_read" ON "revision_pattern"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = revision_pattern.organisation_id) AND (r.id = revision_pattern.revision_id)) OFFSET 0)));

ALTER POLICY "revision_pattern_submit" ON "revision_pattern"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = revision_pattern.organisation_id) AND (r.id = revision_pattern.revision_id) AND (r.assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (r.number = (a.revision_number + 1))) OFFSET 0)));

ALTER POLICY "revision_recipient_read" ON "revision_recipient"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM revision r
  WHERE ((r.organisation_id = revision_recipient.organisation_id) AND (r.id = revision_recipient.revision_id)) OFFSET 0)));

ALTER POLICY "revision_recipient_submit" ON "revision_recipient"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = revision_recipient.organisation_id) AND (r.id = revision_recipient.revision_id) AND (r.assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (r.number = (a.revision_number + 1))) OFFSET 0)));

ALTER POLICY "revision_word_submit" ON "revision_word"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM (revision r
     JOIN assessment a ON (((a.organisation_id = r.organisation_id) AND (a.id = r.assessment_id))))
  WHERE ((r.organisation_id = revision_word.organisation_id) AND (r.id = revision_word.revision_id) AND (r.assessment_id = ANY (( SELECT landfall_assessments_as(VARIADIC ARRAY['author'::text]) AS landfall_assessments_as)::uuid[])) AND (r.number = (a.revision_number + 1))) OFFSET 0)));

ALTER POLICY "round_change" ON "round"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND ('lead'::text = ANY (( SELECT landfall_roles() AS landfall_roles)::text[])) AND ((created_by = ( SELECT landfall_member() AS landfall_member)) OR (NOT (EXISTS ( SELECT 1
   FROM member m
  WHERE ((m.organisation_id = round.organisation_id) AND (m.id = round.created_by) AND (m.disabled_at IS NULL) AND ('lead'::text = ANY (m.roles))) OFFSET 0)))));

ALTER POLICY "triage_read" ON "triage"
  USING ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (EXISTS ( SELECT 1
   FROM taken_row r
  WHERE ((r.organisation_id = triage.organisation_id) AND (r.assessment_id = triage.assessment_id)) OFFSET 0)) AND ((member_id = ( SELECT landfall_member() AS landfall_member)) OR ((verdict IS NOT NULL) AND landfall_has_triaged(assessment_id))));

ALTER POLICY "triage_write" ON "triage"
  WITH CHECK ((organisation_id = ( SELECT landfall_organisation() AS landfall_organisation)) AND (member_id = ( SELECT landfall_member() AS landfall_member)) AND (EXISTS ( SELECT 1
   FROM taken_row r
  WHERE ((r.organisation_id = triage.organisation_id) AND (r.assessment_id = triage.assessment_id)) OFFSET 0)));
